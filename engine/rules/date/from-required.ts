import { type Examples, finding, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'date.from-required',
  title: 'Each service line has a date that is on the calendar.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 24A' },
    { document: 'ASC X12N 005010X222A1', section: 'loop 2400 DTP 472' },
  ],
  prevents: ['M52'],
  reads: ['lines[].dateFrom'],
  judgesShape: ['lines[].dateFrom'],
  fix: 'none',
  messages: {
    missing: {
      what: 'Line {line} has no date of service.',
      why: 'A line without its date is returned before anybody looks at it.',
      fix: 'Enter the day of the visit.',
    },
    'no-date': {
      what: 'Line {line} is dated {text}, which is no date.',
      why: 'The month comes first, then the day, then the year; the calendar has no such day.',
      fix: 'Enter the day of the visit as MM/DD/YYYY.',
    },
  },
  check({ dateFrom, index }) {
    if (dateFrom.state === 'value') return pass;
    const message = dateFrom.state === 'odd' ? 'no-date' : 'missing';
    return finding(message, { path: dateFrom.path, data: { line: index + 1, text: dateFrom.raw } });
  },
};

const dated = (from: string, to = from) => ({ 'lines[0].dateFrom': from, 'lines[0].dateTo': to });

export const examples: Examples = {
  fails: [
    { title: 'empty', fields: dated(''), message: 'missing', path: 'lines[0].dateFrom' },
    { title: 'only the second box is filled', fields: dated('', '11/16/2026'), message: 'missing' },
    { title: 'month 13', fields: dated('13/01/26'), message: 'no-date' },
    { title: '30 February', fields: dated('02/30/2026'), message: 'no-date' },
    { title: 'only the second half was typed', fields: dated('11/16'), message: 'no-date' },
  ],
  passes: [
    { title: 'six digits', fields: dated('111626') },
    { title: 'as computers write it', fields: dated('2026-11-16') },
    { title: '29 February of a leap year', fields: dated('02/29/2024'), asOf: '2024-03-20' },
  ],
  notChecked: [
    {
      title: 'the page does not show the dates',
      fields: { 'lines[0].dateFrom': null, 'lines[0].dateTo': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].charge'] },
    },
  ],
};
