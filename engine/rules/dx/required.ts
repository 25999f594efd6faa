import { letter } from '../../claim/paths.ts';
import { type Examples, finding, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dx.required',
  title: 'The claim has a principal diagnosis in place A.',
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
    first: {
      what: 'Place A of box 21 is empty, though {next} is filled.',
      why: 'Place A holds the principal diagnosis; without it the claim is returned.',
      fix: 'Move the diagnoses up so that the one that was treated is A, and change the pointers with them.',
    },
  },
  check(claim) {
    const path = 'diagnoses[0].code';
    const [first] = claim.diagnoses;
    if (!first) return finding('none', { path });
    if (first.position === 0 || claim.text(path).state !== 'blank') return pass;
    return finding('first', { path, data: { next: letter(first.position) }, evidence: [first.code.path] });
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
    {
      title: 'B alone',
      fields: { 'diagnoses[0].code': '', 'diagnoses[1].code': 'F33.1', 'lines[0].diagnosisPointers': 'B' },
      message: 'first',
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
