import { type Examples, finding, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dx.required',
  title: 'The claim has at least one diagnosis.',
  scope: 'claim',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 21' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2300 HI' },
  ],
  prevents: ['M76', 'MA63'],
  reads: ['diagnoses[].code'],
  fix: 'none',
  messages: {
    none: {
      what: 'The claim has no diagnosis.',
      why: 'Every professional claim needs a principal diagnosis; without one it is returned unread.',
      fix: 'Enter the diagnosis that was treated in box 21, place A.',
    },
  },
  check(claim) {
    return claim.diagnoses.length > 0 ? pass : finding('none', { path: 'diagnoses[0].code' });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'box 21 is empty and the line points nowhere',
      fields: { 'diagnoses[0].code': '', 'lines[0].diagnosisPointers': '' },
      message: 'none',
      path: 'diagnoses[0].code',
    },
    {
      title: 'box 21 is empty, but the line points to A',
      fields: { 'diagnoses[0].code': null },
      message: 'none',
      path: 'diagnoses[0].code',
    },
  ],
  passes: [{ title: 'one diagnosis is enough', fields: { 'diagnoses[0].code': 'F33.1' } }],
  notChecked: [
    {
      title: 'this page of the wizard shows the service lines only',
      fields: { 'diagnoses[0].code': null },
      context: { seen: ['lines'] },
    },
  ],
};
