import { inOffice, SECOND_LINE } from '../example-lines.ts';
import { CRISIS_FIRST, CRISIS_FURTHER, UNUSABLE_CODE } from '../groups.ts';
import { type Examples, finding, type Hit, pass, type Rule } from '../rule.ts';
import { type CodedLine, codeAndDate, daysOf, hasCode } from '../same-day.ts';

export const rule: Rule = {
  id: 'crisis.once-per-day',
  title: 'The first hour of crisis psychotherapy is billed once a day.',
  scope: 'claim',
  codes: CRISIS_FIRST,
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT psychotherapy for crisis guidelines', section: 'once per date' },
    { document: 'CMS Medicare practitioner MUE table', section: '90839: 1', edition: '2025 H2' },
  ],
  prevents: ['CO-151', 'CO-222', 'CO-18', 'N362'],
  effective: { from: '2013-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['units.session-codes', 'dup.within-claim', 'mue.exceeded'],
  fix: 'suggestion',
  messages: {
    units: {
      what: '{code} on line {line} has {units} units.',
      why: 'It is the first hour of the crisis and is billed once a day; all of it is denied.',
      fix: 'Set the units to 1. Time from minute 75 of that day on goes on {further}, if it was documented.',
    },
    lines: {
      what: 'Lines {first} and {line} both bill the first hour of a crisis on one day.',
      why: 'The first hour is billed once a day, also when the crisis had several parts; the second is denied.',
      fix: 'Remove line {line}. Add up the time of that day: what lies beyond minute 74 goes on {further}.',
    },
  },
  check(claim) {
    const hits: Hit[] = [];
    const days = new Map<number, CodedLine>();
    for (const line of claim.lines) {
      if (!hasCode(line) || !CRISIS_FIRST.includes(line.code.value)) continue;
      const code = line.code.value;
      const day = line.dateFrom.value ?? -1 - line.index;
      const units = line.units.value ?? 1;
      const data = { code, units, line: line.index + 1, further: CRISIS_FURTHER[CRISIS_FIRST.indexOf(code)] ?? '' };
      // Every clinician of the claim bills for one practice, so another name does not make it a second crisis.
      const first = days.get(day);
      if (first) {
        const evidence = codeAndDate(first, line);
        hits.push(finding('lines', { path: line.code.path, evidence, data: { ...data, first: first.index + 1 } }));
      } else if (units > 1 && daysOf(line) === 1) {
        hits.push(finding('units', { path: line.units.path, evidence: [line.code.path], data }));
      }
      days.set(day, first ?? line);
    }
    return hits.length > 0 ? hits : pass;
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '90839 with two units',
      fields: { 'lines[0].procedureCode': '90839', 'lines[0].units': '2' },
      context: { sessions: inOffice(74) },
      message: 'units',
      path: 'lines[0].units',
    },
    {
      title: '90839 on two lines',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90839', 'lines[1].procedureCode': '90839' },
      context: { sessions: inOffice(40, 40) },
      message: 'lines',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: '90839 with its further half hour',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90839', 'lines[1].procedureCode': '90840' },
      context: { sessions: inOffice(80) },
    },
    {
      title: 'a crisis on each of two days',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90839',
        'lines[1].procedureCode': '90839',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
      context: { sessions: inOffice(60, 60) },
    },
  ],
};
