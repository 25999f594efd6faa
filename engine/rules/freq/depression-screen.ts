import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { AT_MEDICARE, MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { fullMonths } from '../periods.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'freq.depression-screen',
  title: 'A yearly screening of depression or alcohol use is billed again after eleven full months.',
  scope: 'line',
  codes: ['G0442', 'G0444'],
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'Medicare Claims Processing Manual', section: 'chapter 18, 180 and 190' }],
  prevents: ['CO-119', 'CO-151'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near'],
  fix: 'none',
  messages: {
    again: {
      what: 'The yearly screening {code} on line {line} comes too soon after the one of {last}.',
      why: 'Medicare pays it again once eleven full months have passed after the month of the last one.',
      fix: 'Take line {line} out until then, or correct the date.',
    },
  },
  check: atMost({ period: fullMonths(11), most: 1, sureAt: MEDICARE_KINDS }),
};

const screen = { ...MEDICARE, 'lines[0].procedureCode': 'G0444' };
const seen = (dateFrom: string, code = 'G0444') => ({
  ...AT_MEDICARE,
  history: [{ status: 'paid', memberId: '1EG4TE5MK73', lines: [{ dateFrom, procedureCode: code, modifiers: [] }] }],
});

export const examples: Examples = {
  fails: [
    {
      title: 'nine months later',
      fields: screen,
      context: seen('2026-02-16'),
      message: 'again',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'a day before the eleven months are full',
      fields: { ...screen, 'lines[0].procedureCode': 'G0442' },
      context: seen('2025-12-31', 'G0442'),
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: 'in the same month a year later', fields: screen, context: seen('2025-11-30') },
    { title: 'the other screening', fields: screen, context: seen('2026-10-16', 'G0442') },
  ],
  notChecked: [
    { title: 'no history at hand', fields: screen, context: { ...AT_MEDICARE, history: undefined } },
    {
      title: 'history of half a year',
      fields: screen,
      context: { ...AT_MEDICARE, history: [], historySince: '2026-05-16' },
    },
  ],
};
