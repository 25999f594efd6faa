import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { AT_MEDICARE, MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { fullMonths } from '../periods.ts';
import type { Examples, Rule } from '../rule.ts';

const CODES = ['99406', '99407'];

export const rule: Rule = {
  id: 'freq.tobacco',
  title: 'Medicare pays eight sessions of tobacco counselling in twelve months.',
  scope: 'line',
  codes: CODES,
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'Medicare Claims Processing Manual', section: 'chapter 18, 150' }],
  prevents: ['CO-119', 'CO-151'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near'],
  fix: 'none',
  messages: {
    again: {
      what: '{code} on line {line} is session {nth} of tobacco counselling within twelve months.',
      why: 'Medicare pays {most} of them in twelve months.',
      fix: 'Take line {line} out, or correct the date.',
    },
  },
  check: atMost({ period: fullMonths(11), most: 8, counted: CODES, payers: MEDICARE_KINDS }),
};

const counsel = { ...MEDICARE, 'lines[0].procedureCode': '99406' };
const sessions = (...dates: string[]) => ({
  ...AT_MEDICARE,
  history: dates.map((dateFrom, at) => ({
    status: 'paid',
    memberId: '1EG4TE5MK73',
    lines: [{ dateFrom, procedureCode: at % 2 ? '99407' : '99406', modifiers: [] }],
  })),
});
const SEVEN = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-08-03', '2026-08-10', '2026-08-17'];

export const examples: Examples = {
  fails: [
    {
      title: 'the ninth',
      fields: counsel,
      context: sessions('2025-12-01', ...SEVEN),
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'the eighth', fields: counsel, context: sessions(...SEVEN) },
    { title: 'the first of nine was a year ago', fields: counsel, context: sessions('2025-11-03', ...SEVEN) },
  ],
  notChecked: [{ title: 'no history at hand', fields: counsel, context: { ...AT_MEDICARE, history: undefined } }],
};
