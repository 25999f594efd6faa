import type { Claim } from '../../claim/claim.ts';
import { standsBefore } from '../kinds/diagnosis-pairs.ts';
import type { Examples, Rule } from '../rule.ts';

/** Symptoms of mood and emotion; suicidal ideation and self-harm (R45.8-) are coded for their own sake. */
const SYMPTOM = /^R45[0-7]/;

export const rule: Rule = {
  id: 'dx.r-with-f',
  title: 'A symptom that belongs to the disorder does not stand first.',
  scope: 'claim',
  when: { diagnosed: ['R45'] },
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'ICD-10-CM Official Guidelines', section: 'I.B.5' }],
  prevents: [],
  reads: ['diagnoses[].code'],
  after: ['dx.format', 'dx.valid-on-dos', 'dx.header-not-billable'],
  fix: 'suggestion',
  messages: {
    order: {
      what: '{code} stands first, before the disorder {first}.',
      why: 'A symptom that is part of a disorder is not coded beside it, least of all as the main reason.',
      fix: 'Put {first} first, and take {code} out if it is part of it.',
    },
  },
  check: standsBefore({ after: SYMPTOM, before: /^F/, when: startsWithSymptom }, false),
};

function startsWithSymptom({ diagnoses: [first] }: Claim): boolean {
  return SYMPTOM.test(first?.code.value ?? '');
}

const two = (a: string, b: string, pointers: string) => ({
  'diagnoses[0].code': a,
  'diagnoses[1].code': b,
  'lines[0].diagnosisPointers': pointers,
});

export const examples: Examples = {
  fails: [
    {
      title: 'restlessness before the anxiety disorder',
      fields: two('R45.1', 'F41.1', 'BA'),
      message: 'order',
      path: 'diagnoses[0].code',
    },
  ],
  passes: [
    { title: 'the disorder first', fields: two('F41.1', 'R45.1', 'AB') },
    { title: 'ideation first', fields: two('R45.851', 'F33.2', 'BA') },
    { title: 'a symptom and no disorder', fields: { 'diagnoses[0].code': 'R45.1' } },
  ],
};
