import { inOffice } from '../example-lines.ts';
import { diagnosis, none, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

/**
 * Dementia and its causes, mild cognitive impairment, cognitive symptoms, lasting effects of alcohol, stroke and
 * injury, intellectual disability.
 */
const COGNITIVE = /^(F0[1-9]|F1\d[1-9]?[279][67]|F7|G10|G122|G2[013]|G3[0157]|G91|R41|I69.1|A81|B20|S06|Q90)/;

export const rule: Rule = {
  id: 'pair.99483',
  title: 'Cognitive assessment and care planning points to a cognitive condition.',
  scope: 'line',
  codes: ['99483'],
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'CMS, Cognitive assessment and care plan services' }],
  prevents: ['CO-11'],
  effective: { from: '2018-01-01' },
  reads: [],
  after: UNUSABLE_DIAGNOSIS,
  supersedes: ['dx.z-secondary-first'],
  fix: 'suggestion',
  messages: {
    none: {
      what: 'Line {line} bills {code}, cognitive care planning, with {diagnoses}.',
      why: 'It is paid for patients with cognitive impairment.',
      fix: 'Point to the cognitive condition in the record, or correct the code of the service.',
    },
  },
  check: diagnosis({ message: 'none', fails: none(COGNITIVE) }),
};

const plan = (diagnosis: string) => ({
  'lines[0].procedureCode': '99483',
  'diagnoses[0].code': diagnosis,
  'rendering.taxonomy': '2084P0800X',
});
const context = {
  sessions: inOffice(60),
  practice: {
    npi: '1993999998',
    taxId: '311234567',
    providers: [{ npi: '1234567893', name: 'Lee Ansah', credential: 'MD', taxonomy: '2084P0800X' }],
  },
};

export const examples: Examples = {
  fails: [{ title: 'depression', fields: plan('F33.1'), context, message: 'none', path: 'lines[0].diagnosisPointers' }],
  passes: [
    { title: 'mild cognitive impairment', fields: plan('G31.84'), context },
    { title: 'vascular dementia', fields: plan('F01.50'), context },
    { title: 'alcohol dementia', fields: plan('F10.27'), context },
  ],
};
