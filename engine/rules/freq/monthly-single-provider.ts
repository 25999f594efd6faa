import { AT_MEDICARE, earlierClaim, MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atMost, type Limit } from '../kinds/per-period.ts';
import { calendarMonth } from '../periods.ts';
import type { Examples, Rule } from '../rule.ts';

/** The levels of advanced primary care are one service. */
const PRIMARY_CARE = ['G0556', 'G0557', 'G0558'];
const MONTHLY: Limit = {
  period: calendarMonth,
  most: 1,
  message: (sameProvider) => (sameProvider ? 'twice' : 'another'),
};
const each = atMost(MONTHLY);
const primaryCare = atMost({ ...MONTHLY, counted: PRIMARY_CARE });

export const rule: Rule = {
  id: 'freq.monthly-single-provider',
  title: 'A service of a whole month is billed once a month, by one provider.',
  scope: 'line',
  codes: ['99484', '99492', '99493', '99494', 'G0323', 'G2086', 'G2087', 'G2088', 'G0553', ...PRIMARY_CARE],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS behavioral health integration FAQ', section: 'once a calendar month, one practitioner' },
    { document: 'CY 2025 Physician Fee Schedule final rule', section: 'advanced primary care management' },
  ],
  prevents: ['CO-B20', 'CO-119', 'CO-18'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'dup.within-claim', 'dup.exact-line', 'dup.near', 'cocm.first-month-only'],
  fix: 'none',
  messages: {
    twice: {
      what: '{code} on line {line} is billed for the same month as {other} of {last}.',
      why: 'The service takes in the whole calendar month; it is paid once.',
      fix: 'Take line {line} out, or correct the date if it belongs to another month.',
    },
    another: {
      what: '{code} on line {line} is billed for the same month as {other} of {last}, by another provider.',
      why: 'The payer pays it to one practitioner a month, the one whose claim comes first.',
      fix: 'Settle which of the two gave the care of that month, and take the other one out.',
    },
  },
  check: (line, claim, context) =>
    (PRIMARY_CARE.includes(line.code.value ?? '') ? primaryCare : each)(line, claim, context),
};

const month = { 'lines[0].procedureCode': '99484' };

export const examples: Examples = {
  fails: [
    {
      title: 'twice in November',
      fields: month,
      context: { history: [earlierClaim('2026-11-02', '99484')] },
      message: 'twice',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'another provider, later that month',
      fields: month,
      context: { history: [earlierClaim('2026-11-20', '99484', { renderingNpi: '1245319599' })] },
      message: 'another',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'two days of one month on one claim at Medicare',
      fields: {
        ...SECOND_LINE,
        ...MEDICARE,
        ...month,
        'lines[1].procedureCode': '99484',
        'lines[1].dateFrom': '11/02/2026',
        'lines[1].dateTo': '11/02/2026',
      },
      context: AT_MEDICARE,
      message: 'twice',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'on the last day of the month before',
      fields: month,
      context: { history: [earlierClaim('2026-10-31', '99484')] },
    },
    {
      title: 'the correction of the first claim',
      fields: { ...month, 'claim.frequencyCode': '7', 'claim.originalReferenceNumber': 'EN4471203' },
      context: { history: [earlierClaim('2026-11-16', '99484', {}, { claimId: 'EN4471203' })] },
    },
  ],
  notChecked: [
    { title: 'no history at hand', fields: month, context: { history: undefined } },
    { title: 'history begins within the month', fields: month, context: { history: [], historySince: '2026-11-10' } },
  ],
};
