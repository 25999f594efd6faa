import { toUs } from '../../claim/day.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'date.to-before-from',
  title: 'A service does not end before it begins.',
  scope: 'line',
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'NUCC 1500 instruction manual', section: 'item 24A' }],
  prevents: ['M59'],
  reads: [],
  after: ['date.from-required'],
  fix: 'none',
  messages: {
    before: {
      what: 'Line {line} ends on {to}, before it begins on {from}.',
      why: 'A line whose dates run backwards is returned.',
      fix: 'Correct the two dates; for one visit they are the same.',
    },
    'no-date': {
      what: 'Line {line} ends on {text}, which is no date.',
      why: 'The month comes first, then the day, then the year; the calendar has no such day.',
      fix: 'Enter the last day as MM/DD/YYYY; for one visit the day of the visit.',
    },
  },
  check({ dateFrom, dateTo, index }) {
    if (dateTo.state === 'odd') {
      const data = { line: index + 1, text: dateTo.raw };
      return finding('no-date', { path: dateTo.path, data, evidence: [dateFrom.path] });
    }
    if (dateTo.state !== 'value' || dateFrom.state !== 'value') return notApplicable;
    if (dateTo.value >= dateFrom.value) return pass;
    const data = { line: index + 1, from: toUs(dateFrom.value), to: toUs(dateTo.value) };
    return finding('before', { path: dateTo.path, data, evidence: [dateFrom.path] });
  },
};

const dated = (from: string, to: string) => ({ 'lines[0].dateFrom': from, 'lines[0].dateTo': to });

export const examples: Examples = {
  fails: [
    {
      title: 'the day before',
      fields: dated('11/16/2026', '11/15/2026'),
      message: 'before',
      path: 'lines[0].dateTo',
    },
    { title: 'month 13 in the second box', fields: dated('11/16/2026', '13/16/2026'), message: 'no-date' },
  ],
  passes: [
    { title: 'one day', fields: dated('11/16/2026', '11/16/2026') },
    { title: 'the second box is left empty', fields: dated('11/16/2026', '') },
  ],
};
