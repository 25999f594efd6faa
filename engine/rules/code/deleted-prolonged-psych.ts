import { fromIso, toUs } from '../../claim/day.ts';
import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { CRISIS_FIRST, THERAPY } from '../groups.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate, companions } from '../same-day.ts';

const FROM = fromIso('2023-01-01') ?? 0;
const THERAPY_CODES = [...THERAPY, ...CRISIS_FIRST];

export const rule: Rule = {
  id: 'code.deleted-prolonged-psych',
  title: 'The prolonged service codes 99354 to 99357 are gone since 2023, and psychotherapy has none.',
  scope: 'line',
  codes: ['99354', '99355', '99356', '99357'],
  severity: 'error',
  confidence: 'high',
  sources: [{ document: 'AMA CPT 2023', section: 'deleted codes, prolonged services' }],
  prevents: ['CO-181', 'M51', 'N56'],
  reads: ['lines[].procedureCode'],
  supersedes: ['code.inactive-on-dos'],
  fix: 'suggestion',
  messages: {
    therapy: {
      what: '{code} ended on 12/31/2022, and {therapy} has no prolonged code any more.',
      why: '90837 stands for every session of 53 minutes or longer; nothing is added for more time.',
      fix: 'Remove line {line}; bill {therapy} alone.',
    },
    other: {
      what: '{code} ended on 12/31/2022; this visit is on {date}.',
      why: 'Payers reject a code that was not in use on the date of service.',
      fix: 'With an office visit chosen by time, use 99417 (G2212 for Medicare) if the minutes reach it; otherwise remove the line.',
    },
  },
  check(line, claim) {
    if (line.dateFrom.state === 'blank') return notApplicable;
    if (line.dateFrom.state !== 'value') return notChecked(`the date of line ${line.index + 1} isn't known`);
    if (line.dateFrom.value < FROM) return pass;
    const therapy = companions(line, claim, THERAPY_CODES)[0];
    const data = { code: line.code.value ?? '', date: toUs(line.dateFrom.value), line: line.index + 1 };
    const path = line.code.path;
    if (!therapy) return finding('other', { path, data, evidence: [line.dateFrom.path] });
    const words = { ...data, therapy: therapy.code.value };
    return finding('therapy', { path, data: words, evidence: codeAndDate(line, therapy) });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '99354 beside 90837',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90837',
        'lines[1].procedureCode': '99354',
      },
      context: { sessions: inOffice(95) },
      message: 'therapy',
      path: 'lines[1].procedureCode',
    },
    {
      title: '99354 on the first day without it',
      fields: {
        'lines[0].procedureCode': '99354',
        'lines[0].dateFrom': '01/01/2023',
        'lines[0].dateTo': '01/01/2023',
      },
      asOf: '2023-01-05',
      message: 'other',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '99354 on its last day',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90837',
        'lines[1].procedureCode': '99354',
        'lines[0].dateFrom': '12/31/2022',
        'lines[0].dateTo': '12/31/2022',
        'lines[1].dateFrom': '12/31/2022',
        'lines[1].dateTo': '12/31/2022',
      },
      context: { sessions: inOffice(95) },
      asOf: '2023-01-05',
    },
  ],
  notChecked: [
    {
      title: 'the date is on another page',
      fields: { 'lines[0].procedureCode': '99354', 'lines[0].dateFrom': null },
      context: { seen: ['lines[0].procedureCode', 'lines[0].charge'] },
    },
  ],
};
