import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { THERAPY_ALONE, THERAPY_WITH_EM, UNUSABLE_CODE } from '../groups.ts';
import { minutesOf, minutesUnknown } from '../minutes.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';

/** Face-to-face minutes that support each code; CPT counts a code from past its midpoint. */
const RANGES: Readonly<Record<string, { min: number; max: number }>> = {
  '90832': { min: 16, max: 37 },
  '90834': { min: 38, max: 52 },
  '90837': { min: 53, max: Number.POSITIVE_INFINITY },
  '90833': { min: 16, max: 37 },
  '90836': { min: 38, max: 52 },
  '90838': { min: 53, max: Number.POSITIVE_INFINITY },
};

export const rule: Rule = {
  id: 'psychotherapy.time-range',
  title: 'The psychotherapy code and the minutes of the session belong together.',
  scope: 'line',
  codes: [...THERAPY_ALONE, ...THERAPY_WITH_EM],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychotherapy guidelines' },
    { document: 'NCCI Policy Manual', section: 'chapter XI' },
  ],
  prevents: ['CO-150', 'CO-50'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    above: {
      what: '{code} needs at least {min} minutes; this session has {minutes}.',
      why: 'The payer takes the payment back when the note shows fewer minutes than the code stands for.',
      fix: 'Bill {right} if {minutes} minutes were documented, or correct the minutes if more were given.',
    },
    below: {
      what: '{code} ends at {max} minutes; this session has {minutes}.',
      why: 'It is paid, but for less time than was given.',
      fix: 'Bill {right} if {minutes} minutes were documented, or correct the minutes.',
      severity: 'warning',
    },
  },
  check(line, _claim, context) {
    const code = line.code.value ?? '';
    const range = RANGES[code];
    const minutes = minutesOf(line, context);
    if (!range || minutes === null) return notChecked(minutesUnknown(line));
    if (minutes < 16 || (minutes >= range.min && minutes <= range.max)) return pass;
    // With several units the minutes may be those of several sessions; the units are the finding then.
    if (minutes > range.max && (line.units.value ?? 1) > 1) return pass;
    const family = THERAPY_ALONE.includes(code) ? THERAPY_ALONE : THERAPY_WITH_EM;
    const right = family.find((other) => minutes <= (RANGES[other]?.max ?? 0)) ?? code;
    return finding(minutes < range.min ? 'above' : 'below', {
      path: line.code.path,
      data: { code, minutes, min: range.min, max: range.max, right },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '90837 with 50 minutes',
      fields: { 'lines[0].procedureCode': '90837' },
      context: { sessions: inOffice(50) },
      message: 'above',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90837 with 52 minutes, one short',
      fields: { 'lines[0].procedureCode': '90837' },
      context: { sessions: inOffice(52) },
      message: 'above',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90834 with start and stop 37 minutes apart',
      context: {
        sessions: [{ line: 0, start: '11:40 AM', stop: '12:17 PM', modality: 'in-person', patientLocation: 'office' }],
      },
      message: 'above',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90834 with 16 minutes, which are 90832',
      context: { sessions: inOffice(16) },
      message: 'above',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90834 with 60 minutes is paid, but too low',
      context: { sessions: inOffice(60) },
      message: 'below',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90834 with 53 minutes, one past its last',
      context: { sessions: inOffice(53) },
      message: 'below',
      path: 'lines[0].procedureCode',
    },
    {
      title: '90832 with 38 minutes, one past its last',
      fields: { 'lines[0].procedureCode': '90832' },
      context: { sessions: inOffice(38) },
      message: 'below',
      path: 'lines[0].procedureCode',
    },
    ...(
      [
        ['90833', 38, 'below'],
        ['90836', 37, 'above'],
        ['90836', 53, 'below'],
        ['90838', 52, 'above'],
      ] as const
    ).map(([code, minutes, message]) => ({
      title: `${code} beside a visit with ${minutes} minutes, one off`,
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99214', 'lines[1].procedureCode': code },
      context: { sessions: inOffice(90, minutes) },
      message,
      path: 'lines[1].procedureCode',
    })),
  ],
  passes: [
    {
      title: '90832 with 16 minutes, its first',
      fields: { 'lines[0].procedureCode': '90832' },
      context: { sessions: inOffice(16) },
    },
    {
      title: '90832 with 37 minutes, its last',
      fields: { 'lines[0].procedureCode': '90832' },
      context: { sessions: inOffice(37) },
    },
    {
      title: '90837 with 53 minutes, its first',
      fields: { 'lines[0].procedureCode': '90837' },
      context: { sessions: inOffice(53) },
    },
    {
      title: '90834 with 38 minutes, its first',
      context: { sessions: inOffice(38) },
    },
    {
      title: '90834 with 52 minutes, its last',
      context: { sessions: inOffice(52) },
    },
  ],
  notChecked: [{ title: 'nobody said how long the session was', context: { sessions: [] } }],
};
