import { toUs } from '../../claim/day.ts';
import { CRISIS_FIRST, CRISIS_FURTHER, EVALUATION, FAMILY, GROUP_THERAPY, THERAPY } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/**
 * Services that one line bills for one day: sessions, office visits, treatment by the quarter hour.
 * Left out: hospital days (identical days may share a line), tests and assessments (their hours may add up over
 * days), HCPCS codes (states differ) and care by the month.
 */
const SINGLE_DAY: readonly string[] = [
  ...EVALUATION,
  ...THERAPY,
  ...CRISIS_FIRST,
  ...CRISIS_FURTHER,
  ...FAMILY,
  ...GROUP_THERAPY,
  ...'90785 90845 90863 90865 90867 90868 90869 90870 90875 90876 90880 96127 96156'.split(' '),
  ...'99202 99203 99204 99205 99211 99212 99213 99214 99215'.split(' '),
  ...'97153 97154 97155 97156 97157 97158'.split(' '),
];

export const rule: Rule = {
  id: 'date.span-single',
  title: 'A session is billed with one date a line.',
  scope: 'line',
  codes: SINGLE_DAY,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NUCC 1500 instruction manual', section: 'item 24A' },
    { document: 'Medicare Claims Processing Manual', section: 'chapter 26, 10.4, item 24A' },
  ],
  prevents: ['M59', 'N345'],
  reads: [],
  after: ['date.from-required', 'date.to-before-from', 'date.future'],
  fix: 'suggestion',
  messages: {
    span: {
      what: 'Line {line} bills {code} from {from} to {to}.',
      why: '{code} is billed day by day; a line that runs over several days is returned or paid once.',
      fix: 'Enter one line for each visit, with the same date in both boxes.',
    },
  },
  check({ dateFrom, dateTo, code, index }) {
    if (dateTo.state !== 'value') return notApplicable;
    if (dateFrom.state === 'unseen') return notChecked(`the first date of line ${index + 1} wasn't read`);
    if (dateFrom.state !== 'value' || dateTo.value < dateFrom.value) return notApplicable;
    if (dateTo.value === dateFrom.value) return pass;
    return finding('span', {
      path: dateTo.path,
      data: { line: index + 1, code: code.value ?? '', from: toUs(dateFrom.value), to: toUs(dateTo.value) },
      evidence: [dateFrom.path, code.path],
    });
  },
};

const dated = (from: string, to: string) => ({ 'lines[0].dateFrom': from, 'lines[0].dateTo': to });

export const examples: Examples = {
  fails: [
    {
      title: 'a week of 90834 on one line',
      fields: dated('11/09/2026', '11/16/2026'),
      message: 'span',
      path: 'lines[0].dateTo',
    },
    { title: 'past midnight', fields: dated('11/16/2026', '11/17/2026'), message: 'span' },
  ],
  passes: [
    { title: 'one day', fields: dated('11/09/2026', '11/09/2026') },
    {
      title: 'case management over a month',
      fields: { ...dated('10/01/2026', '10/31/2026'), 'lines[0].procedureCode': 'T2022' },
    },
  ],
};
