import { diagnosis, none, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'pair.esketamine',
  title: 'Esketamine points to major depression.',
  scope: 'line',
  codes: ['G2082', 'G2083', 'S0013'],
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'FDA labeling of esketamine nasal spray', section: 'indications' }],
  prevents: ['CO-11'],
  effective: { from: '2020-01-01' },
  reads: [],
  after: UNUSABLE_DIAGNOSIS,
  supersedes: ['dx.z-secondary-first'],
  fix: 'suggestion',
  messages: {
    none: {
      what: 'Line {line} bills {code}, esketamine, with {diagnoses}.',
      why: 'The drug is approved for major depression (F32, F33); payers deny other uses.',
      fix: 'Point to the depression in the record if that was treated.',
    },
  },
  check: diagnosis({ message: 'none', fails: none(/^F3[23]/) }),
};

const visit = (diagnosis: string) => ({
  'lines[0].procedureCode': 'G2083',
  'lines[0].charge': '950.00',
  'claim.totalCharge': '950.00',
  'diagnoses[0].code': diagnosis,
});

export const examples: Examples = {
  fails: [
    { title: 'anxiety', fields: visit('F41.1'), message: 'none', path: 'lines[0].diagnosisPointers' },
    { title: 'bipolar depression', fields: visit('F31.32'), message: 'none' },
  ],
  passes: [{ title: 'severe depression', fields: visit('F33.2') }],
};
