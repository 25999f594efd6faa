import { AT_MEDICARE, earlierClaim, MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { monthsBefore } from '../periods.ts';
import type { Examples, Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'cocm.first-month-only',
  title: 'The first month of collaborative care comes again only after six months without it.',
  scope: 'line',
  codes: ['99492'],
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: 'CMS behavioral health integration FAQ', section: 'a new episode after a break of six months' },
  ],
  prevents: ['CO-151', 'CO-119'],
  effective: { from: '2018-01-01' },
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    again: {
      what: 'Line {line} bills the first month of collaborative care, and {other} was billed on {last}.',
      why: 'An episode goes on until six calendar months have passed without collaborative care; its first month is billed once.',
      fix: 'A month that goes on with the episode is 99493, if its minutes support it. Was {last} the wrong date? Correct that.',
    },
  },
  check: atMost({ period: monthsBefore(6), most: 1, counted: ['99492', '99493', 'G2214'] }),
};

const first = { 'lines[0].procedureCode': '99492' };
const context = { sessions: [{ line: 0, minutes: 60 }] };

export const examples: Examples = {
  fails: [
    {
      title: '99492 the month after 99492',
      fields: first,
      context: { ...context, history: [earlierClaim('2026-10-30', '99492')] },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'five months without it, at Medicare',
      fields: { ...first, ...MEDICARE },
      context: {
        ...context,
        ...AT_MEDICARE,
        history: [
          { status: 'paid', memberId: '1EG4TE5MK73', lines: [{ dateFrom: '2026-05-31', procedureCode: '99493' }] },
        ],
      },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'six months without it',
      fields: first,
      context: { ...context, history: [earlierClaim('2026-04-30', '99493')] },
    },
    {
      title: 'a later month',
      fields: { 'lines[0].procedureCode': '99493' },
      context: { history: [earlierClaim('2026-10-30', '99492')] },
    },
  ],
  notChecked: [
    { title: 'no history at hand', fields: first, context: { ...context, history: undefined } },
    {
      title: 'history goes back two months only',
      fields: first,
      context: { ...context, history: [], historySince: '2026-09-16' },
    },
  ],
};
