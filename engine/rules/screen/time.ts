import { inOffice, MEDICARE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { atLeast, minutesOf } from '../minutes.ts';
import { type Examples, finding, type Rule } from '../rule.ts';
import { count } from '../words.ts';

/** Fewest minutes of the descriptors: screens of 5 to 15 minutes since 2022, interventions from 15 and above 30. */
const LEAST = {
  G0442: 5,
  G0443: 8,
  G0444: 5,
  G2011: 5,
  G0396: 15,
  G0397: 31,
  '99408': 15,
  '99409': 31,
};
const isLongEnough = atLeast(LEAST);

export const rule: Rule = {
  id: 'screen.time',
  title: 'Screenings and brief interventions have the minutes their codes stand for.',
  scope: 'line',
  codes: Object.keys(LEAST),
  severity: 'error',
  confidence: 'medium',
  sources: [
    { document: 'HCPCS Level II', section: 'G0396, G0397, G0442 to G0444, G2011', edition: '2022 and later' },
    { document: 'AMA CPT preventive medicine, individual counseling' },
  ],
  prevents: ['CO-150'],
  effective: { from: '2022-01-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    short: {
      what: '{code} needs at least {least} minutes; this session has {minutes}.',
      why: 'The code stands for that much time, and less is not paid as {code}.',
      fix: 'Remove line {line} or bill the code the minutes support, or correct the minutes if more were documented.',
    },
    long: {
      what: 'G2011 stands for 5 to 14 minutes; this session has {minutes}.',
      why: 'From 15 minutes on the intervention has another code, and the minutes do not fit this one.',
      fix: 'Correct the minutes, or bill the code they support.',
    },
  },
  check(line, claim, context) {
    const code = line.code.value ?? '';
    const minutes = minutesOf(line, context) ?? 0;
    if (code !== 'G2011' || minutes < 15) return isLongEnough(line, claim, context);
    return finding('long', { path: line.code.path, data: { minutes: count(minutes, 'minute') } });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'G0444 with 4 minutes at Medicare',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'G0444' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: inOffice(4),
      },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: '99408 with 14 minutes, one short',
      fields: { 'lines[0].procedureCode': '99408' },
      context: { sessions: inOffice(14) },
      message: 'short',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'G2011 with 15 minutes at Medicare',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'G2011' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: inOffice(15),
      },
      message: 'long',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'G0442 with 5 minutes',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'G0442' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: inOffice(5),
      },
    },
    {
      title: 'G2011 with 14 minutes',
      fields: { ...MEDICARE, 'lines[0].procedureCode': 'G2011' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: inOffice(14),
      },
    },
    {
      title: '99408 with 15 minutes',
      fields: { 'lines[0].procedureCode': '99408' },
      context: { sessions: inOffice(15) },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long it was',
      fields: { 'lines[0].procedureCode': '99408' },
      context: { sessions: [] },
    },
  ],
};
