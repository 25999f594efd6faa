import { earlierClaim } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { lastMonths } from '../periods.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'freq.sbi-annual',
  title: 'Brief counselling for alcohol misuse is billed four times in twelve months.',
  scope: 'line',
  codes: ['G0443'],
  severity: 'info',
  confidence: 'medium',
  sources: [{ document: 'Medicare Claims Processing Manual', section: 'chapter 18, 180' }],
  prevents: ['CO-119', 'CO-151'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near'],
  fix: 'none',
  messages: {
    again: {
      what: '{code} on line {line} is number {nth} within twelve months.',
      why: 'Medicare pays {most} of them in twelve months, after a positive screening.',
      fix: 'Take line {line} out, or correct the date.',
    },
  },
  check: atMost({ period: lastMonths(12), most: 4 }),
};

const counsel = { 'lines[0].procedureCode': 'G0443' };
const sessions = (...dates: string[]) => ({ history: dates.map((dateFrom) => earlierClaim(dateFrom, 'G0443')) });

export const examples: Examples = {
  fails: [
    {
      title: 'the fifth',
      fields: counsel,
      context: sessions('2026-03-02', '2026-04-06', '2026-05-04', '2026-06-01'),
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [{ title: 'the fourth', fields: counsel, context: sessions('2026-03-02', '2026-04-06', '2026-05-04') }],
  notChecked: [{ title: 'no history at hand', fields: counsel, context: { history: undefined } }],
};
