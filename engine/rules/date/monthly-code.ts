import { civil } from '../../claim/day.ts';
import { type Examples, finding, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'date.monthly-code',
  title: 'A month of care is dated when its minutes were reached, or at the end of the month.',
  scope: 'line',
  codes: [
    '99484',
    '99492',
    '99493',
    '99494',
    'G2214',
    'G0323',
    'G0140',
    'G0146',
    'G0553',
    'G0554',
    'G0556',
    'G0557',
    'G0558',
    'G0568',
    'G0569',
    'G0570',
    'G2086',
    'G2087',
    'G2088',
  ],
  severity: 'warning',
  confidence: 'medium',
  sources: [{ document: 'CMS, Frequently asked questions about behavioral health integration and care management' }],
  prevents: ['CO-16', 'CO-18'],
  reads: ['lines[].dateFrom', 'lines[].dateTo'],
  after: ['date.future', 'date.span-single'],
  fix: 'none',
  messages: {
    first: {
      what: 'Line {line} dates the month of {code} on its first day, {date}.',
      why: 'The service is a whole calendar month; its date is the day its time was reached, or the last day.',
      fix: 'Enter the day the time of the month was reached, or the last day of the month.',
    },
  },
  check({ dateFrom, dateTo, code, index }) {
    const on = dateFrom.value;
    // From the first to the last day is how some payers want the month.
    if (on === null || civil(on).day > 1 || (dateTo.value ?? on) !== on) return pass;
    const { year, month } = civil(on);
    return finding('first', {
      path: dateFrom.path,
      data: { line: index + 1, code: code.value ?? '', date: `${month}/1/${year}` },
      evidence: [code.path],
    });
  },
};

const month = (from: string, to = from) => ({
  'lines[0].procedureCode': '99484',
  'lines[0].dateFrom': from,
  'lines[0].dateTo': to,
});
const context = { sessions: [], contract: null };

export const examples: Examples = {
  fails: [
    { title: 'the first day', fields: month('11/01/2026'), context, message: 'first', path: 'lines[0].dateFrom' },
    { title: 'and no to date', fields: month('11/01/2026', ''), context, message: 'first' },
  ],
  passes: [
    { title: 'the last day', fields: month('10/31/2026'), context },
    { title: 'the day the minutes were reached', fields: month('11/16/2026'), context },
    { title: 'the whole month', fields: month('10/01/2026', '10/31/2026'), context },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { ...month('11/01/2026'), 'lines[0].dateFrom': null },
      context: { ...context, seen: ['lines[0].procedureCode', 'diagnoses'] },
    },
  ],
};
