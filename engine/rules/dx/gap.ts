import { letter } from '../../claim/paths.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dx.gap',
  title: 'There is no empty place between two diagnoses.',
  scope: 'claim',
  when: { diagnoses: 2 },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'NUCC 1500 instruction manual', section: 'item 21' }],
  prevents: [],
  reads: ['diagnoses[].code'],
  fix: 'suggestion',
  messages: {
    gap: {
      what: 'Place {empty} of box 21 is empty, but {after} is filled.',
      why: 'Many systems close the gap, and then the letters on the lines mean another diagnosis.',
      fix: 'Move the diagnoses up and change the pointers with them.',
    },
  },
  check(claim) {
    const [first] = claim.diagnoses;
    if (!first || claim.diagnoses.length < 2) return notApplicable;
    // An empty place A is more than a gap: dx.required.
    for (const [at, { position, code }] of claim.diagnoses.entries()) {
      const place = first.position + at;
      if (position === place) continue;
      const empty = claim.text(`diagnoses[${place}].code`);
      if (empty.state !== 'blank') return notApplicable;
      return finding('gap', {
        path: empty.path,
        data: { empty: letter(place), after: letter(position) },
        evidence: [code.path],
      });
    }
    return pass;
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'A and C',
      fields: { 'diagnoses[2].code': 'F33.1', 'lines[0].diagnosisPointers': 'AC' },
      message: 'gap',
      path: 'diagnoses[1].code',
    },
    {
      title: 'A, B and E',
      fields: { 'diagnoses[1].code': 'F33.1', 'diagnoses[4].code': 'F60.3', 'lines[0].diagnosisPointers': 'ABE' },
      message: 'gap',
      path: 'diagnoses[2].code',
    },
  ],
  passes: [
    { title: 'A and B', fields: { 'diagnoses[1].code': 'F33.1', 'lines[0].diagnosisPointers': 'AB' } },
    {
      title: 'empty boxes behind the last are no gap',
      fields: { 'diagnoses[1].code': '', 'diagnoses[2].code': '' },
    },
  ],
};
