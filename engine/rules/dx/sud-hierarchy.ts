import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { neverTogether } from '../kinds/diagnosis-pairs.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dx.sud-hierarchy',
  title: 'Use, abuse and dependence of one substance are coded once.',
  scope: 'claim',
  when: { diagnoses: 2 },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'ICD-10-CM Official Guidelines', section: 'I.C.5.b.2' }],
  prevents: ['M64'],
  reads: ['diagnoses[].code'],
  after: ['dx.format', 'dx.valid-on-dos', 'dx.header-not-billable', 'dx.duplicate'],
  supersedes: ['dx.excludes1'],
  fix: 'suggestion',
  messages: {
    together: {
      what: 'Diagnoses {letter} and {keepLetter}, {drop} and {keep}, name one substance twice.',
      why: 'Dependence takes in abuse, and abuse takes in use; the two together are returned.',
      fix: 'Keep {keep} if the record supports it, and take {drop} out.',
    },
    apart: {
      what: 'Diagnoses {letter} and {keepLetter}, {drop} and {keep}, name one substance twice.',
      why: 'They are billed for different days, but some payers compare all diagnoses of one claim.',
      fix: 'Keep {keep} if the record supports it for both days, or send the days as two claims.',
      severity: 'warning',
    },
  },
  check: neverTogether([
    { keep: /^F(1\d)2/, drop: /^F(1\d)[19]/ },
    { keep: /^F(1\d)1/, drop: /^F(1\d)9/ },
  ]),
};

const both = (a: string, b: string) => ({
  'diagnoses[0].code': a,
  'diagnoses[1].code': b,
  'lines[0].diagnosisPointers': 'AB',
});

export const examples: Examples = {
  fails: [
    {
      title: 'alcohol abuse and dependence',
      fields: both('F10.10', 'F10.20'),
      message: 'together',
      path: 'diagnoses[0].code',
    },
    {
      title: 'cannabis use behind abuse',
      fields: both('F12.10', 'F12.90'),
      message: 'together',
      path: 'diagnoses[1].code',
    },
    {
      title: 'dependence in remission beside abuse, between others',
      fields: {
        'diagnoses[0].code': 'F33.1',
        'diagnoses[1].code': 'F11.21',
        'diagnoses[2].code': 'F41.1',
        'diagnoses[3].code': 'F11.10',
        'lines[0].diagnosisPointers': 'ABCD',
      },
      message: 'together',
      path: 'diagnoses[3].code',
    },
    {
      title: 'abuse on one day, dependence two days later',
      fields: {
        ...both('F10.10', 'F10.20'),
        'lines[0].diagnosisPointers': 'A',
        ...SECOND_LINE,
        'lines[1].dateFrom': '11/18/2026',
        'lines[1].dateTo': '11/18/2026',
        'lines[1].procedureCode': '90834',
        'lines[1].diagnosisPointers': 'B',
      },
      context: { sessions: inOffice(45, 45) },
      message: 'apart',
    },
  ],
  passes: [
    { title: 'two substances', fields: both('F10.20', 'F12.10') },
    { title: 'dependence alone', fields: { 'diagnoses[0].code': 'F10.20' } },
  ],
};
