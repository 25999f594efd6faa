import type { Cell } from '../../claim/cell.ts';
import { type Day, toUs } from '../../claim/day.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'date.future',
  title: 'No service is billed before it was given.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 24A' },
    { document: 'Medicare Claims Processing Manual', section: 'chapter 26, 10.4, item 24A' },
  ],
  prevents: ['CO-110', 'M52'],
  reads: ['lines[].dateFrom'],
  fix: 'none',
  messages: {
    future: {
      what: 'Line {line} is dated {date}; today is {today}.',
      why: 'Payers return a claim for a service that has not taken place.',
      fix: 'Correct the date, or hold the claim until the visit has taken place.',
    },
  },
  check({ dateFrom, dateTo, index }, _claim, { asOf }) {
    const late = isAfter(dateFrom, asOf) ? dateFrom : isAfter(dateTo, asOf) ? dateTo : undefined;
    if (late) {
      const data = { line: index + 1, date: toUs(late.value ?? 0), today: toUs(asOf) };
      return finding('future', { path: late.path, data });
    }
    return dateFrom.state === 'value' || dateFrom.state === 'unseen' ? pass : notApplicable;
  },
};

function isAfter({ value }: Cell<Day>, day: Day): boolean {
  return value !== null && value > day;
}

const dated = (from: string, to = from) => ({ 'lines[0].dateFrom': from, 'lines[0].dateTo': to });

export const examples: Examples = {
  fails: [
    { title: 'tomorrow', fields: dated('11/24/2026'), message: 'future', path: 'lines[0].dateFrom' },
    { title: 'next year, two digits', fields: dated('11/16/27'), message: 'future' },
    {
      title: 'a month of care management that is not over',
      fields: {
        ...dated('11/01/2026', '11/30/2026'),
        'lines[0].procedureCode': 'T2022',
      },
      message: 'future',
      path: 'lines[0].dateTo',
    },
  ],
  passes: [
    { title: 'today', fields: dated('11/23/2026') },
    { title: 'last week', fields: dated('11/16/26') },
  ],
  notChecked: [
    {
      title: 'the page does not show the dates',
      fields: { 'lines[0].dateFrom': null, 'lines[0].dateTo': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].charge'] },
    },
  ],
};
