import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { neverTogether } from '../kinds/diagnosis-pairs.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dx.g47-f51',
  title: 'Two kinds of insomnia may stand together.',
  scope: 'claim',
  when: { diagnoses: 2 },
  severity: 'info',
  confidence: 'high',
  sources: [{ document: 'ICD-10-CM tabular list', section: 'F51 and G47.0, Excludes2', edition: 'FY2027' }],
  prevents: [],
  reads: ['diagnoses[].code'],
  after: ['dx.valid-on-dos'],
  fix: 'none',
  messages: {
    together: {
      what: 'Diagnoses {letter} and {keepLetter}, {drop} and {keep}, are two kinds of insomnia.',
      why: 'The note between them is Excludes2, so the two are allowed together.',
      fix: 'Leave both if the record names both; else keep the one it names.',
    },
    apart: {
      what: 'Diagnoses {letter} and {keepLetter}, {drop} and {keep}, are two kinds of insomnia, each on days of its own.',
      why: 'The note between them is Excludes2, so the two are allowed.',
      fix: 'Leave both if the record names both.',
    },
  },
  check: neverTogether([{ keep: /^F510/, drop: /^G470/ }]),
};

const both = { 'diagnoses[0].code': 'F51.01', 'diagnoses[1].code': 'G47.00' };

export const examples: Examples = {
  fails: [
    {
      title: 'both',
      fields: { ...both, 'lines[0].diagnosisPointers': 'AB' },
      message: 'together',
      path: 'diagnoses[1].code',
    },
    {
      title: 'one each day',
      fields: {
        ...both,
        ...SECOND_LINE,
        'lines[1].dateFrom': '11/18/2026',
        'lines[1].dateTo': '11/18/2026',
        'lines[1].procedureCode': '99213',
        'lines[1].diagnosisPointers': 'B',
      },
      context: { sessions: inOffice(45, 45) },
      message: 'apart',
    },
  ],
  passes: [{ title: 'one', fields: { 'diagnoses[0].code': 'F51.01' } }],
};
