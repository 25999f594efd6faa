import { earlierClaim } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { lastMonths } from '../periods.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'freq.g0136',
  title: 'The social risk assessment is billed once in six months.',
  scope: 'line',
  codes: ['G0136'],
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'CY 2024 Physician Fee Schedule final rule', section: 'social determinants of health risk assessment' },
  ],
  prevents: ['CO-119', 'CO-151'],
  effective: { from: '2024-01-01', to: '2025-12-31' },
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near'],
  fix: 'none',
  messages: {
    again: {
      what: '{code} on line {line} comes within six months of the one of {last}.',
      why: 'It is paid once in six months.',
      fix: 'Take line {line} out, or correct the date.',
    },
  },
  check: atMost({ period: lastMonths(6), most: 1 }),
};

const dated = {
  'lines[0].procedureCode': 'G0136',
  'lines[0].dateFrom': '11/17/2025',
  'lines[0].dateTo': '11/17/2025',
};

export const examples: Examples = {
  fails: [
    {
      title: 'three months later',
      fields: dated,
      asOf: '2025-11-24',
      context: { history: [earlierClaim('2025-08-18', 'G0136')] },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a day before the six months are over',
      fields: dated,
      asOf: '2025-11-24',
      context: { history: [earlierClaim('2025-05-18', 'G0136')] },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'six months later',
      fields: dated,
      asOf: '2025-11-24',
      context: { history: [earlierClaim('2025-05-17', 'G0136')] },
    },
  ],
  notChecked: [{ title: 'no history at hand', fields: dated, asOf: '2025-11-24', context: { history: undefined } }],
};
