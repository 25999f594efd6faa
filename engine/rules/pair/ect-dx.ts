import { diagnosis, none, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

/**
 * Psychoses, mania and bipolar disorder, moderate and severe depression and its remission (maintenance), catatonia,
 * psychosis after birth, malignant neuroleptic syndrome, Parkinson's disease.
 */
const LISTED = /^(F2\d|F3[01]|F3[23][1-5]|F0[56]|F53|G20|G210|R401|O906)/;

export const rule: Rule = {
  id: 'pair.ect-dx',
  title: 'Electroconvulsive therapy points to a condition it is covered for.',
  scope: 'line',
  codes: ['90870'],
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: "Medicare contractors' local coverage determinations, electroconvulsive therapy" }],
  prevents: ['CO-11', 'CO-50'],
  reads: [],
  after: UNUSABLE_DIAGNOSIS,
  supersedes: ['dx.z-secondary-first'],
  fix: 'none',
  messages: {
    none: {
      what: 'Line {line} bills {code} with {diagnoses}, which coverage rules do not list.',
      why: 'They name severe depression, bipolar disorder, psychoses and catatonia.',
      fix: 'Compare with the record; point to the condition the treatment was given for.',
    },
  },
  check: diagnosis({ message: 'none', fails: none(LISTED) }),
};

const ect = (diagnosis: string) => ({ 'lines[0].procedureCode': '90870', 'diagnoses[0].code': diagnosis });

export const examples: Examples = {
  fails: [
    { title: 'anxiety', fields: ect('F41.1'), message: 'none', path: 'lines[0].diagnosisPointers' },
    { title: 'mild depression', fields: ect('F33.0'), message: 'none' },
  ],
  passes: [
    { title: 'severe depression with psychotic symptoms', fields: ect('F33.3') },
    { title: 'mania', fields: ect('F31.13') },
    { title: 'maintenance in remission', fields: ect('F33.41') },
  ],
};
