import { diagnosed } from '../example-lines.ts';
import { diagnosis, only, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

/** School and learning problems, examinations for offices and courts, legal circumstances. */
const NOT_MEDICAL = /^Z(55|02|04|65[0-3])/;

export const rule: Rule = {
  id: 'pair.testing-purpose',
  title: 'Testing answers a medical question, not one of a school or a court.',
  scope: 'line',
  codes: ['96130', '96131', '96132', '96133', '96136', '96137', '96138', '96139'],
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: "Medicare contractors' local coverage determinations, psychological and neuropsychological testing" },
  ],
  prevents: ['CO-50', 'CO-96'],
  reads: [],
  after: UNUSABLE_DIAGNOSIS,
  supersedes: ['dx.z-secondary-first'],
  fix: 'none',
  messages: {
    purpose: {
      what: 'Line {line} bills {code}, testing, with {diagnoses} alone.',
      why: 'Testing for a school, an office or a court is not a medical service, and plans leave it out.',
      fix: 'Point to the condition that was in question if there was one; else this is for whoever asked for it.',
    },
  },
  check: diagnosis({ message: 'purpose', fails: only(NOT_MEDICAL) }),
};

const testing = (first: string, second = '') => ({
  'lines[0].procedureCode': '96130',
  'rendering.taxonomy': '103TC0700X',
  ...diagnosed(first, second),
});

export const examples: Examples = {
  fails: [
    { title: 'poor marks', fields: testing('Z55.3'), message: 'purpose', path: 'lines[0].diagnosisPointers' },
    { title: 'for a court', fields: testing('Z04.6'), message: 'purpose' },
    { title: 'for a license', fields: testing('Z02.4', 'Z55.8'), message: 'purpose' },
  ],
  passes: [
    { title: 'attention deficit', fields: testing('F90.2') },
    { title: 'attention deficit, and poor marks with it', fields: testing('F90.2', 'Z55.3') },
  ],
};
