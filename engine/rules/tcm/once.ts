import { AT_MEDICARE, earlierClaim, MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atMost } from '../kinds/per-period.ts';
import { daysAround } from '../periods.ts';
import type { Examples, Rule } from '../rule.ts';

const CODES = ['99495', '99496'];

export const rule: Rule = {
  id: 'tcm.once',
  title: 'Care after a discharge is billed once within 30 days, by one provider.',
  scope: 'line',
  codes: CODES,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT transitional care management', section: 'once in the 30 days after a discharge' },
    { document: 'CMS transitional care management FAQ' },
  ],
  prevents: ['CO-B20', 'CO-119'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near'],
  fix: 'none',
  messages: {
    again: {
      what: '{code} on line {line} comes within 30 days of {other} of {last}.',
      why: 'The payer pays transitional care once in the 30 days after a discharge, whoever bills it.',
      fix: 'Take line {line} out, or correct the date if it was another discharge more than 30 days away.',
    },
  },
  check: atMost({ period: daysAround(30), most: 1, counted: CODES }),
};

const care = { 'lines[0].procedureCode': '99495' };

export const examples: Examples = {
  fails: [
    {
      title: '29 days after, by another provider',
      fields: care,
      context: { history: [earlierClaim('2026-10-18', '99496', { renderingNpi: '1245319599' })] },
      message: 'again',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'twice on one claim at Medicare',
      fields: {
        ...SECOND_LINE,
        ...MEDICARE,
        ...care,
        'lines[1].procedureCode': '99495',
        'lines[1].dateFrom': '11/02/2026',
        'lines[1].dateTo': '11/02/2026',
      },
      context: AT_MEDICARE,
      message: 'again',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: '30 days after', fields: care, context: { history: [earlierClaim('2026-10-17', '99496')] } },
    { title: 'the first', fields: care },
  ],
  notChecked: [{ title: 'no history at hand', fields: care, context: { history: undefined } }],
};
