import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { faultyDiagnoses } from '../diagnosis-status.ts';
import { type Examples, finding, type Hit, notApplicable, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule: Rule = {
  id: 'dx.seventh',
  title: 'A diagnosis that needs a seventh character has one that exists.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'ICD-10-CM Official Guidelines', section: 'I.A.4 and I.A.5' },
    { document: 'ICD-10-CM code files', edition: 'FY2021-FY2027' },
  ],
  prevents: ['CO-146', 'M76'],
  reads: ['diagnoses[].code'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: 'Diagnosis {letter}, {code}, lacks its seventh character.',
      why: 'The code says with it whether this is the first treatment (A), a later one (D) or a late effect (S).',
      fix: 'Enter the one that fits: {instead}.',
    },
    placeholder: {
      what: 'Diagnosis {letter}, {code}, has its last character in the wrong place.',
      why: 'The seventh character stands in the seventh place; X fills the empty places before it.',
      fix: 'Enter {instead} if that is what was meant.',
    },
    wrong: {
      what: 'Diagnosis {letter}, {code}, ends in a seventh character that does not exist.',
      why: 'No code of the list reads like this, so the claim is returned.',
      fix: 'Enter the one that fits: {instead}.',
    },
  },
  check(claim, context) {
    if (claim.diagnoses.length === 0) return notApplicable;
    const hits: Hit[] = [];
    for (const judged of faultyDiagnoses(claim, context.tables.icd10)) {
      if (judged.status.kind !== 'seventh') continue;
      const { wrong, instead } = judged.status;
      const { code, position } = judged.diagnosis;
      const misplaced = !wrong && instead.length === 1 && !instead[0]?.startsWith(code.value ?? '');
      hits.push(
        finding(wrong ? 'wrong' : misplaced ? 'placeholder' : 'missing', {
          path: code.path,
          data: {
            letter: letter(position),
            code: dotted(code.value ?? ''),
            instead: listed(instead.map(dotted), 'or'),
          },
        }),
      );
    }
    return hits;
  },
};

const SECOND = { 'lines[0].diagnosisPointers': 'AB' };

export const examples: Examples = {
  fails: [
    {
      title: 'suicide attempt without its seventh character',
      fields: { ...SECOND, 'diagnoses[1].code': 'T14.91' },
      message: 'missing',
      path: 'diagnoses[1].code',
    },
    {
      title: 'the placeholder is there, the seventh character is not',
      fields: { ...SECOND, 'diagnoses[1].code': 'T14.91X' },
      message: 'missing',
    },
    {
      title: 'the seventh character in the sixth place',
      fields: { ...SECOND, 'diagnoses[1].code': 'T14.91A' },
      message: 'placeholder',
    },
    {
      title: 'a seventh character that this code does not take',
      fields: { ...SECOND, 'diagnoses[1].code': 'T14.91XG' },
      message: 'wrong',
    },
  ],
  passes: [
    { title: 'first encounter', fields: { ...SECOND, 'diagnoses[1].code': 'T14.91XA' } },
    { title: 'later encounter, without the dot', fields: { ...SECOND, 'diagnoses[1].code': 't1491xd' } },
  ],
};
