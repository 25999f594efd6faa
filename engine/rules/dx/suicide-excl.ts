import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { neverTogether } from '../kinds/diagnosis-pairs.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dx.suicide-excl',
  title: 'A suicide attempt is coded without suicidal ideation.',
  scope: 'claim',
  when: { diagnoses: 2 },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'ICD-10-CM tabular list', section: 'R45.85 Excludes1', edition: 'FY2027' }],
  prevents: ['M64'],
  reads: ['diagnoses[].code'],
  after: ['dx.valid-on-dos'],
  supersedes: ['dx.excludes1'],
  fix: 'suggestion',
  messages: {
    together: {
      what: 'Diagnoses {letter} and {keepLetter}, {drop} and {keep}, are ideation and attempt together.',
      why: 'ICD-10-CM never codes the two together: the attempt takes in the ideation.',
      fix: 'Take {drop} out if there was an attempt; if there was none, take {keep} out.',
    },
    apart: {
      what: 'Diagnoses {letter} and {keepLetter}, {drop} and {keep}, are ideation and attempt.',
      why: 'They are billed for different days, but some payers compare all diagnoses of one claim.',
      fix: 'Leave them if each is right for its day, or send the days as two claims.',
      severity: 'warning',
    },
  },
  // R45.88, self-harm without suicidal intent, may stand beside an attempt.
  check: neverTogether([{ keep: /^T1491/, drop: /^R4585/ }]),
};

const three = (second: string, third: string) => ({
  'diagnoses[0].code': 'F33.2',
  'diagnoses[1].code': second,
  'diagnoses[2].code': third,
  'lines[0].diagnosisPointers': 'ABC',
});

export const examples: Examples = {
  fails: [
    {
      title: 'ideation before the attempt',
      fields: three('R45.851', 'T14.91XA'),
      message: 'together',
      path: 'diagnoses[1].code',
    },
    {
      title: 'ideation behind a later visit for the attempt',
      fields: three('T14.91XD', 'R45.851'),
      message: 'together',
      path: 'diagnoses[2].code',
    },
    {
      title: 'ideation on one day, the attempt two days later',
      fields: {
        ...three('R45.851', 'T14.91XA'),
        'lines[0].diagnosisPointers': 'AB',
        ...SECOND_LINE,
        'lines[1].dateFrom': '11/18/2026',
        'lines[1].dateTo': '11/18/2026',
        'lines[1].procedureCode': '90834',
        'lines[1].diagnosisPointers': 'AC',
      },
      context: { sessions: inOffice(45, 45) },
      message: 'apart',
    },
  ],
  passes: [
    { title: 'ideation alone', fields: { 'diagnoses[1].code': 'R45.851', 'lines[0].diagnosisPointers': 'AB' } },
    { title: 'an attempt and self-harm in the history', fields: three('T14.91XA', 'Z91.51') },
  ],
};
