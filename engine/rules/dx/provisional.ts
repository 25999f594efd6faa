import { linePlace, type Place, placeOf } from '../../claim/boxes.ts';
import type { Claim } from '../../claim/claim.ts';
import { dotted, parseIcd } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';

const DOUBT = String.raw`\b(R\/O|RULE[- ]?OUT|PROBABL[EY]|SUSPECTED|QUESTIONABLE|PROVISIONAL(?:LY)?|POSSIBL[EY]|WORKING DIAGNOSIS)(?![A-Z])`;
/** In the box itself; observation codes (Z03) and suspected abuse (T76) say so in their own titles. */
const IN_BOX = new RegExp(`^(?=.*[FG]\\d).*${DOUBT}`, 'i');
/** Most codes with their dot are no longer than this, and have no room for words. */
const LONGEST = 6;
/** In a note, with the code it is about: "r/o F31", "rule out bipolar (F31.9)". */
const IN_NOTE = new RegExp(String.raw`${DOUBT}[^.,;]{0,40}?\b([FG]\d[\dA-Z]\.?[\dA-Z]{0,4})\b`, 'gi');

export const rule: Rule = {
  id: 'dx.provisional',
  title: 'A diagnosis still in doubt is not billed as certain.',
  scope: 'claim',
  severity: 'error',
  confidence: 'medium',
  sources: [{ document: 'ICD-10-CM Official Guidelines', section: 'IV.H' }],
  prevents: ['CO-11'],
  reads: ['diagnoses[].code'],
  supersedes: ['dx.format'],
  fix: 'suggestion',
  messages: {
    doubt: {
      what: 'Diagnosis {letter}, {code}, is called "{doubt}" {where}.',
      why: 'Outpatient claims carry what is known: a disorder in doubt is coded by its signs and symptoms.',
      fix: 'Enter the symptom or the diagnosis the record is sure of, or correct the note.',
    },
  },
  check(claim) {
    if (claim.diagnoses.length === 0) return notApplicable;
    const doubts = doubtsIn(claim);
    const hits: Hit[] = [];
    for (const { code, position } of claim.diagnoses) {
      const own = code.raw.length > LONGEST ? IN_BOX.exec(code.raw)?.[1] : undefined;
      const noted = doubts.find(({ about }) => code.value?.startsWith(about));
      const doubt = own ?? noted?.doubt;
      if (doubt === undefined) continue;
      hits.push(
        finding('doubt', {
          path: code.path,
          data: {
            letter: letter(position),
            code: own ? code.raw : dotted(code.value ?? ''),
            doubt: doubt.toLowerCase(),
            where: own ? 'in its own box' : 'in a note',
          },
          evidence: own || !noted ? [] : [noted.path],
        }),
      );
    }
    return hits.length > 0 ? hits : notApplicable;
  },
};

const INFO = placeOf('claim.additionalInfo');

interface Doubt {
  readonly doubt: string;
  /** The code or category, undotted. */
  readonly about: string;
  readonly path: string;
}

function doubtsIn(claim: Claim): Doubt[] {
  const doubts: Doubt[] = [];
  readDoubts(claim, INFO, doubts);
  for (const { index } of claim.lines) readDoubts(claim, linePlace(index, 'note'), doubts);
  return doubts;
}

function readDoubts(claim: Claim, place: Place, doubts: Doubt[]): void {
  const text = claim.shown(place);
  if (text === '') return;
  for (const [, doubt = '', about = ''] of text.matchAll(IN_NOTE)) {
    doubts.push({ doubt, about: parseIcd(about), path: place.path });
  }
}

export const examples: Examples = {
  fails: [
    {
      title: 'in the box',
      fields: { 'diagnoses[0].code': 'F31.9 (rule out bipolar disorder)' },
      message: 'doubt',
      path: 'diagnoses[0].code',
    },
    { title: 'before the code', fields: { 'diagnoses[0].code': 'r/o F31' }, message: 'doubt' },
    {
      title: 'in the note of the line',
      fields: { 'diagnoses[0].code': 'F31.9', 'lines[0].note': 'Seen for mood swings; r/o F31' },
      message: 'doubt',
      path: 'diagnoses[0].code',
    },
  ],
  passes: [
    {
      title: 'another diagnosis is in doubt, and the claim has the symptom',
      fields: { 'diagnoses[0].code': 'R45.89', 'lines[0].note': 'r/o F31.9' },
    },
    {
      title: 'what was ruled out is not billed',
      fields: { 'lines[0].note': 'F31.9 ruled out, F41.1 confirmed; rule out thyroid disease' },
    },
    {
      title: 'observation for a suspected condition ruled out',
      fields: { 'diagnoses[1].code': 'Z03.89 - Suspected condition ruled out', 'lines[0].diagnosisPointers': 'AB' },
    },
  ],
};
