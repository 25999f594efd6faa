import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

const MOST = 12;

export const rule: Rule = {
  id: 'dx.max-12',
  title: 'The claim has at most twelve diagnoses.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 21' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2300 HI' },
  ],
  prevents: [],
  reads: ['diagnoses[].code'],
  fix: 'none',
  messages: {
    'too-many': {
      what: 'The claim has {count} diagnoses; there is room for 12.',
      why: 'What stands beyond the twelfth is cut off or gets the claim returned.',
      fix: 'Keep the twelve that were treated or bear on the treatment.',
    },
  },
  check(claim) {
    const { length } = claim.diagnoses;
    if (length === 0) return notApplicable;
    const thirteenth = claim.diagnoses[MOST];
    if (!thirteenth) return pass;
    return finding('too-many', { path: thirteenth.code.path, data: { count: length } });
  },
};

const CODES = 'F33.1 F41.1 F43.10 F90.0 F10.21 F50.811 F42.2 F60.3 F51.01 G47.00 R45.851 Z63.0 Z56.6'.split(' ');
const fields = (count: number) => ({
  ...Object.fromEntries(CODES.slice(0, count).map((code, at) => [`diagnoses[${at}].code`, code])),
  'lines[0].diagnosisPointers': 'ABCD',
});

export const examples: Examples = {
  fails: [
    { title: 'thirteen', fields: fields(13), message: 'too-many', path: 'diagnoses[12].code', also: ['dx.g47-f51'] },
  ],
  passes: [{ title: 'twelve', fields: fields(12) }],
};
