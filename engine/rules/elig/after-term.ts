import { coverageDate } from '../kinds/coverage-date.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'elig.after-term',
  title: 'No service is dated after the coverage ended.',
  scope: 'line',
  when: { facts: ['coverage'] },
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'Claim adjustment reason codes', section: '27' }],
  prevents: ['CO-27'],
  reads: ['lines[].dateFrom'],
  after: ['date.future', 'date.to-before-from'],
  fix: 'none',
  messages: {
    after: {
      what: 'Line {line} is dated {service}; the coverage on file ended {limit}.',
      why: 'A plan pays nothing for services after its last day.',
      fix: 'Check the date, look up the coverage again, and bill the plan the patient had that day.',
    },
  },
  check: coverageDate(
    'after',
    ({ termination }) => termination,
    (_from, to, limit) => (to > limit ? to : null),
  ),
};

const ended = (termination: string | null) => ({ coverage: { effective: '2026-01-01', termination } });

export const examples: Examples = {
  fails: [
    { title: 'a day late', context: ended('2026-11-15'), message: 'after', path: 'lines[0].dateFrom' },
    { title: 'months late', context: ended('2026-08-31'), message: 'after' },
    {
      title: 'a stay that goes on after the end',
      fields: {
        'lines[0].procedureCode': 'H0018',
        'lines[0].dateFrom': '11/10/2026',
        'lines[0].units': '6',
        'lines[0].placeOfService': '55',
        'claim.priorAuthorizationNumber': 'A2217088',
      },
      context: { ...ended('2026-11-12'), authorizations: undefined },
      message: 'after',
      path: 'lines[0].dateTo',
    },
  ],
  passes: [
    { title: 'the last day', context: ended('2026-11-16') },
    { title: 'no end in sight', context: ended(null) },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { 'lines[0].dateFrom': null, 'lines[0].dateTo': null },
      context: { ...ended('2026-12-31'), seen: ['lines[0].procedureCode', 'diagnoses'] },
    },
  ],
};
