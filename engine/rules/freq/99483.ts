import { earlierClaim } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { lastDays } from '../periods.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'freq.99483',
  title: 'Cognitive assessment and care planning is billed once in 180 days.',
  scope: 'line',
  codes: ['99483'],
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'AMA CPT cognitive assessment and care plan services', section: 'once in 180 days' }],
  prevents: ['CO-119', 'CO-151'],
  effective: { from: '2018-01-01' },
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near'],
  fix: 'none',
  messages: {
    again: {
      what: '{code} on line {line} comes within 180 days of the one of {last}.',
      why: 'It is paid once in 180 days.',
      fix: 'Take line {line} out, or correct the date.',
    },
  },
  check: atMost({ period: lastDays(180), most: 1 }),
};

const plan = { 'lines[0].procedureCode': '99483' };

export const examples: Examples = {
  fails: [
    {
      title: 'on day 179',
      fields: plan,
      context: { history: [earlierClaim('2026-05-21', '99483')] },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [{ title: 'on day 180', fields: plan, context: { history: [earlierClaim('2026-05-20', '99483')] } }],
  notChecked: [{ title: 'no history at hand', fields: plan, context: { history: undefined } }],
};
