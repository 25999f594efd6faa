import { fromIso } from '../../claim/day.ts';
import { HOSPITAL, inOffice } from '../example-lines.ts';
import { EM_LEVELS, TELEMEDICINE_LEVELS, UNUSABLE_CODE } from '../groups.ts';
import { minutesUnknown, visitMinutes } from '../minutes.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { count } from '../words.ts';

const LEVELS = [...EM_LEVELS, ...TELEMEDICINE_LEVELS];
const OFFICE = new Set([...(EM_LEVELS[0] ?? []), ...(EM_LEVELS[1] ?? [])]);
/** Levels by total time: office visits from 2021, all other places from 2023. */
const ELSEWHERE_FROM = fromIso('2023-01-01') ?? 0;
/** Discharge over 30 minutes is chosen by time and nothing else. */
const BY_TIME_ONLY = '99239';
const UNTIMED = ['99211', '99238', '99315', '99316'];

export const rule: Rule = {
  id: 'em.time-threshold',
  title: 'An E/M level chosen by time has the minutes it needs.',
  scope: 'line',
  codes: LEVELS.flat().filter((code) => !UNTIMED.includes(code)),
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT E/M guidelines', section: 'selecting a level by time', edition: '2021, 2023 and 2024' },
  ],
  prevents: ['CO-150'],
  effective: { from: '2021-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    lower: {
      what: 'By time, {code} needs at least {needs}; this visit has {minutes}.',
      why: 'If the level was chosen by time, the payer takes the difference back.',
      fix: 'Bill {right} if the level was chosen by time; keep {code} if medical decision making supports it.',
    },
    lowest: {
      what: 'By time, {code} needs at least {needs}; this visit has {minutes}.',
      why: 'If the level was chosen by time, there is no lower level for so few minutes.',
      fix: 'Keep {code} if medical decision making supports it; otherwise correct the minutes or remove the line.',
    },
    discharge: {
      what: '99239 needs more than 30 minutes; this visit has {minutes}.',
      why: 'The longer discharge is chosen by time alone, and the payer takes the difference back.',
      fix: 'Bill 99238 if {minutes} were documented, or correct the minutes.',
      severity: 'error',
    },
  },
  check(line, claim, context) {
    const code = line.code.value ?? '';
    const needs = context.tables.procedure(code)?.minMinutes ?? null;
    const early = line.dateFrom.state === 'value' && line.dateFrom.value < ELSEWHERE_FROM;
    if (needs === null || (early && !OFFICE.has(code))) return notApplicable;
    const minutes = visitMinutes(line, claim, context);
    if (minutes === null) return notChecked(minutesUnknown(line));
    if (minutes >= needs) return pass;
    const family = LEVELS.find((levels) => levels.includes(code)) ?? [];
    const right = family.findLast((other) => {
      const least = context.tables.procedure(other)?.minMinutes;
      return least != null && least <= minutes;
    });
    return finding(code === BY_TIME_ONLY ? 'discharge' : right ? 'lower' : 'lowest', {
      path: line.code.path,
      data: { code, minutes: count(minutes, 'minute'), needs: count(needs, 'minute'), right: right ?? '' },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '99214 with 29 minutes, one short',
      fields: { 'lines[0].procedureCode': '99214' },
      context: { sessions: inOffice(29) },
      message: 'lower',
      path: 'lines[0].procedureCode',
    },
    {
      title: '99213 whose own minutes stand apart from the therapy',
      fields: { 'lines[0].procedureCode': '99213' },
      context: {
        sessions: [{ line: 0, minutes: 60, emMinutes: 15, modality: 'in-person', patientLocation: 'office' }],
      },
      message: 'lower',
      path: 'lines[0].procedureCode',
    },
    {
      title: '99202 with 10 minutes has no lower level',
      fields: { 'lines[0].procedureCode': '99202' },
      context: { sessions: inOffice(10) },
      message: 'lowest',
      path: 'lines[0].procedureCode',
    },
    {
      title: '99239 with 30 minutes, one short',
      fields: {
        ...HOSPITAL,
        'lines[0].procedureCode': '99239',
        'lines[0].placeOfService': '21',
        'claim.hospitalizationFrom': '11/10/2026',
      },
      context: { sessions: [{ line: 0, minutes: 30, modality: 'in-person', patientLocation: 'other' }] },
      message: 'discharge',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: '99214 with 30 minutes, its first',
      fields: { 'lines[0].procedureCode': '99214' },
      context: { sessions: inOffice(30) },
    },
    {
      title: "99213 with 45 minutes: a lower level than time allows is the clinician's choice",
      fields: { 'lines[0].procedureCode': '99213' },
      context: { sessions: inOffice(45) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long the visit was',
      fields: { 'lines[0].procedureCode': '99214' },
      context: { sessions: [] },
    },
  ],
};
