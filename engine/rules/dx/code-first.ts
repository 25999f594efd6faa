import { standsBefore } from '../kinds/diagnosis-pairs.ts';
import type { Examples, Rule } from '../rule.ts';

/**
 * Disorders due to a physical condition, with a "code first" note. F07.81 has a code-also note of its own; F70-F79
 * ask for "any associated" disorder, of which there need be none.
 */
const DUE_TO = /^F(02|0[456]|07(?!81)|09|482|54)/;
/** A physical condition, a poisoning, or the dementia that a delirium is superimposed on. */
const CONDITION = /^([A-EG-QSTU]|R[0-35-9]|F0[13])/;

export const rule: Rule = {
  id: 'dx.code-first',
  title: 'The physical condition behind a mental disorder stands before it.',
  scope: 'claim',
  when: { diagnosed: ['F0', 'F482', 'F54'] },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    {
      document: 'ICD-10-CM tabular list',
      section: 'code first notes of F02, F04-F07, F09, F48.2, F54',
      edition: 'FY2027',
    },
    { document: 'ICD-10-CM Official Guidelines', section: 'I.A.13' },
  ],
  prevents: ['MA63'],
  reads: ['diagnoses[].code'],
  after: ['dx.format', 'dx.valid-on-dos', 'dx.header-not-billable', 'dx.gap', 'dx.never-first'],
  fix: 'suggestion',
  messages: {
    missing: {
      what: 'Diagnosis {letter}, {code}, is due to a physical condition, and none stands on the claim.',
      why: 'Its entry says to code the underlying condition first; some payers return it without.',
      fix: 'Enter the underlying condition before {code} if the record names one.',
    },
    order: {
      what: 'Diagnosis {letter}, {code}, stands before {first}, which may be its cause.',
      why: 'Its entry says to code the underlying condition first; some payers return it otherwise.',
      fix: 'If {first} is the cause, move it before {code} and change the pointers with it.',
    },
  },
  check: standsBefore({ after: DUE_TO, before: CONDITION }, true),
};

const two = (a: string, b: string) => ({
  'diagnoses[0].code': a,
  'diagnoses[1].code': b,
  'lines[0].diagnosisPointers': 'AB',
});

export const examples: Examples = {
  fails: [
    {
      title: 'mood disorder due to a physical condition, alone',
      fields: { 'diagnoses[0].code': 'F06.31' },
      message: 'missing',
      path: 'diagnoses[0].code',
    },
    { title: 'beside another mental disorder only', fields: two('F41.1', 'F06.31'), message: 'missing' },
    { title: 'the cause stands behind it', fields: two('F06.31', 'E03.9'), message: 'order' },
    { title: 'delirium alone', fields: { 'diagnoses[0].code': 'F05' }, message: 'missing' },
  ],
  passes: [
    { title: 'the cause first', fields: two('E03.9', 'F06.31') },
    { title: 'delirium on top of a dementia', fields: two('F03.90', 'F05') },
    { title: 'intellectual disability, whose cause is coded only if known', fields: { 'diagnoses[0].code': 'F70' } },
  ],
};
