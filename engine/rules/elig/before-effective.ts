import { coverageDate } from '../kinds/coverage-date.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'elig.before-effective',
  title: 'No service is dated before the coverage began.',
  scope: 'line',
  when: { facts: ['coverage'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'Claim adjustment reason codes', section: '26' }],
  prevents: ['CO-26'],
  reads: ['lines[].dateFrom'],
  after: ['date.future'],
  fix: 'none',
  messages: {
    before: {
      what: 'Line {line} is dated {service}; the coverage on file began {limit}.',
      why: 'A plan pays nothing for services before its first day.',
      fix: 'Check the date, and bill the plan the patient had that day.',
    },
  },
  check: coverageDate(
    'before',
    ({ effective }) => effective,
    (from, _to, limit) => (from < limit ? from : null),
  ),
};

const began = (effective: string | null) => ({ coverage: { effective } });

export const examples: Examples = {
  fails: [
    { title: 'a day early', context: began('2026-11-17'), message: 'before', path: 'lines[0].dateFrom' },
    { title: 'months early', context: began('2027-01-01'), message: 'before' },
  ],
  passes: [
    { title: 'the first day', context: began('2026-11-16') },
    { title: 'since January', context: began('2026-01-01') },
    { title: 'not said', context: began(null) },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { 'lines[0].dateFrom': null, 'lines[0].dateTo': null },
      context: { ...began('2026-01-01'), seen: ['lines[0].procedureCode', 'diagnoses'] },
    },
  ],
};
