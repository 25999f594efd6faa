import type { Claim, Diagnosis } from '../../claim/claim.ts';
import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** The first letters of injuries and of what causes them. */
const INJURY = new Set('STVWXY');
/**
 * No accidents: a suicide attempt, poisoning meant or of unknown intent, adverse effects and underdosing, abuse,
 * complications of care, self-harm, assault, later chapters of Y, and late effects of old injuries.
 */
const NO_ACCIDENT =
  /^(T1491|T(3[6-9]|4\d|50)..[2-6]|T(5[1-9]|6[0-5])..[2-4]|T7[46]|T8|X7[1-9]|X8[0-3]|X9[2-9]|Y0|Y[1-9]|.{6}S$)/;
const ASKED = ['condition.employment', 'condition.autoAccident', 'condition.otherAccident'];

export const rule: Rule = {
  id: 'claim.accident-dx',
  title: 'An injury goes with an answer to the accident questions.',
  scope: 'claim',
  when: { diagnosed: ['S', 'T', 'V', 'W', 'X', 'Y'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'NUCC 1500 instruction manual', section: 'items 10a-10c' }],
  prevents: ['CO-20', 'MA130'],
  reads: ['diagnoses[].code'],
  after: ['dx.format', 'dx.valid-on-dos', 'dx.header-not-billable', 'dx.seventh'],
  fix: 'none',
  messages: {
    'no-accident': {
      what: 'Diagnosis {letter}, {code}, is an injury, but boxes 10a to 10c say there was no accident.',
      why: 'Payers hold such claims and ask the patient whether another insurer should pay.',
      fix: 'Answer Yes to the kind of accident it was, with its date, or leave it if it was none.',
    },
  },
  check(claim) {
    const injury = firstInjury(claim);
    if (!injury) return notApplicable;
    const answers = ASKED.map((path) => claim.flag(path));
    if (answers.some(({ value }) => value === true)) return pass;
    if (answers.some(({ state }) => state === 'unseen' || state === 'odd')) {
      return notChecked("the accident questions weren't read on this page");
    }
    if (answers.some(({ state }) => state !== 'value')) return notApplicable;
    return finding('no-accident', {
      path: 'condition.otherAccident',
      data: { letter: letter(injury.position), code: dotted(injury.code.value ?? '') },
      evidence: [injury.code.path, ...ASKED],
    });
  },
};

function firstInjury({ diagnoses }: Claim): Diagnosis | undefined {
  for (const diagnosis of diagnoses) {
    const { value } = diagnosis.code;
    if (value !== null && INJURY.has(value.charAt(0)) && !NO_ACCIDENT.test(value)) return diagnosis;
  }
  return undefined;
}

const second = (code: string) => ({ 'diagnoses[1].code': code, 'lines[0].diagnosisPointers': 'AB' });

export const examples: Examples = {
  fails: [
    {
      title: 'a concussion and three times No',
      fields: second('S06.0X0A'),
      message: 'no-accident',
      path: 'condition.otherAccident',
    },
    { title: 'an overdose nobody meant', fields: second('T40.421A'), message: 'no-accident' },
    { title: 'a car accident and three times No', fields: second('V43.52XA'), message: 'no-accident' },
  ],
  passes: [
    {
      title: 'the car accident is answered',
      fields: {
        ...second('V43.52XA'),
        'condition.autoAccident': 'Yes',
        'condition.autoAccidentState': 'OH',
        'claim.accidentDate': '10/02/2026',
      },
    },
    { title: 'a suicide attempt is no accident', fields: second('T14.91XA') },
    { title: 'an overdose that was meant', fields: second('T42.4X2A') },
    { title: 'an old injury', fields: { ...second('S06.0X0S') } },
    { title: 'abuse is no accident', fields: second('T74.11XA') },
  ],
  notChecked: [
    {
      title: 'the questions are on another page',
      fields: {
        ...second('S06.0X0A'),
        'condition.employment': null,
        'condition.autoAccident': null,
        'condition.otherAccident': null,
      },
      context: { seen: ['diagnoses', 'lines'] },
    },
  ],
};
