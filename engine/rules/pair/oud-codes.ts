import { diagnosis, none, UNUSABLE_DIAGNOSIS } from '../kinds/diagnosis.ts';
import type { Examples, Rule } from '../rule.ts';

/** Methadone by state code, and the weeks of an opioid treatment program with their additions. */
const OPIOID = [
  'H0020',
  'G2067',
  'G2068',
  'G2069',
  'G2070',
  'G2071',
  'G2072',
  'G2073',
  'G2074',
  'G2075',
  'G2076',
  'G2077',
  'G2078',
  'G2079',
  'G2080',
  'G2215',
  'G2216',
  'G0137',
];
/** Since 2021 the months in an office are for any substance use disorder (85 FR 84643). */
const OFFICE = ['G2086', 'G2087', 'G2088'];

export const rule: Rule = {
  id: 'pair.oud-codes',
  title: 'Opioid treatment points to an opioid use disorder.',
  scope: 'line',
  codes: [...OPIOID, ...OFFICE],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'Medicare Claims Processing Manual', section: 'chapter 39' },
    { document: 'CY 2021 Physician Fee Schedule final rule', section: '85 FR 84472, bundled payments' },
  ],
  prevents: ['CO-11'],
  effective: { from: '2020-01-01' },
  reads: [],
  after: UNUSABLE_DIAGNOSIS,
  supersedes: ['dx.z-secondary-first'],
  fix: 'suggestion',
  messages: {
    opioid: {
      what: 'Line {line} bills {code}, an opioid treatment service, with {diagnoses}.',
      why: 'It is paid for an opioid use disorder (F11) only.',
      fix: 'Point to the opioid use disorder in the record, or correct the code of the service.',
    },
    office: {
      what: 'Line {line} bills {code}, a month of office-based substance use treatment, with {diagnoses}.',
      why: 'It is paid for a substance use disorder only; nicotine alone does not count.',
      fix: 'Point to the substance use disorder in the record, or correct the code of the service.',
    },
  },
  check: diagnosis(
    { message: 'opioid', codes: OPIOID, fails: none(/^F11/) },
    { message: 'office', codes: OFFICE, fails: none(/^F1[0-689]/) },
  ),
};

const line = (code: string, diagnosis: string) => ({
  'lines[0].procedureCode': code,
  'lines[0].placeOfService': code === 'G2067' ? '58' : '11',
  'diagnoses[0].code': diagnosis,
});
const context = { sessions: [] };

export const examples: Examples = {
  fails: [
    {
      title: 'methadone for alcohol',
      fields: line('H0020', 'F10.20'),
      context,
      message: 'opioid',
      path: 'lines[0].diagnosisPointers',
    },
    { title: 'a week of the program for anxiety', fields: line('G2067', 'F41.1'), context, message: 'opioid' },
    { title: 'a month in the office for depression', fields: line('G2086', 'F33.1'), context, message: 'office' },
  ],
  passes: [
    { title: 'opioid dependence', fields: line('H0020', 'F11.20'), context },
    { title: 'opioid abuse, a week of the program', fields: line('G2067', 'F11.10'), context },
    { title: 'a month in the office for alcohol', fields: line('G2086', 'F10.20'), context },
  ],
};
