import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { inOffice, MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { notForPayer } from '../kinds/not-for-payer.ts';
import { familyCodes, type TimeFamily, timeUnits } from '../kinds/time-units.ts';
import { visitMinutes } from '../minutes.ts';
import type { Examples, Hit, NotChecked, Rule } from '../rule.ts';

/**
 * Visit, prolonged code, minutes of its first unit, which needs 15 whole minutes more: CPT counts from the least time
 * of the level, CMS from its longest.
 */
const ROWS: readonly (readonly [string, string, number])[] = [
  ['99205', '99417', 75],
  ['99215', '99417', 55],
  ['99245', '99417', 70],
  ['99345', '99417', 90],
  ['99350', '99417', 75],
  ['99483', '99417', 75],
  ['99205', 'G2212', 89],
  ['99215', 'G2212', 69],
  ['99483', 'G2212', 100],
];
const FAMILIES: readonly TimeFamily[] = ROWS.map(([first, further, from]) => ({ first, further, from, step: 15 }));
const fits = timeUnits(FAMILIES, { optional: true, minutes: visitMinutes });
const isTaken = notForPayer([
  { codes: ['99417'], payers: MEDICARE_KINDS, instead: 'G2212', doubtful: ['medicare-advantage'] },
]);

export const rule: Rule = {
  id: 'em.prolonged-threshold',
  title: 'Prolonged office time is billed with the code of the payer and the minutes it needs.',
  scope: 'claim',
  codes: familyCodes(FAMILIES),
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'AMA CPT prolonged services guidelines', section: '99417' },
    { document: 'CMS CY2021 and CY2023 Physician Fee Schedule final rules', section: 'G2212' },
  ],
  prevents: ['CO-150', 'CO-151', 'CO-96'],
  effective: { from: '2021-01-01' },
  reads: ['lines[].units'],
  after: UNUSABLE_CODE,
  supersedes: ['em.time-threshold', 'mue.exceeded'],
  fix: 'suggestion',
  messages: {
    instead: {
      what: '{payer} does not take 99417 on line {line}.',
      why: 'Medicare pays prolonged office time as G2212, which begins later: at 89 minutes with 99205, 69 with 99215.',
      fix: 'Bill {instead} if the visit had those minutes; otherwise remove line {line}.',
    },
    none: {
      what: '{minutes} of {first} support no {further}.',
      why: 'A unit needs 15 whole minutes beyond the time of {first}; units above the minutes are taken back.',
      fix: 'Remove {further}, or correct the minutes of line {firstLine}.',
    },
    tooMany: {
      what: '{minutes} of {first} support {right} of {further}; {units} billed.',
      why: 'A unit needs 15 whole minutes; units above the minutes are taken back.',
      fix: 'Set {further} to {right}, or correct the minutes of line {firstLine}.',
    },
  },
  check(claim, context) {
    const wrong: (Hit | NotChecked)[] = [];
    for (const line of claim.lines) {
      const answer = isTaken(line, claim, context);
      if ('kind' in answer && (answer.kind === 'finding' || answer.kind === 'not-checked')) wrong.push(answer);
    }
    return wrong.length > 0 ? wrong : fits(claim, context);
  },
};

export const examples: Examples = {
  fails: [
    {
      title: '74 minutes of a new patient, one short',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99205', 'lines[1].procedureCode': '99417' },
      context: { sessions: inOffice(74) },
      message: 'none',
      path: 'lines[1].units',
    },
    {
      title: '69 minutes of an established patient with two units',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99215',
        'lines[1].procedureCode': '99417',
        'lines[1].units': '2',
      },
      context: { sessions: inOffice(69) },
      message: 'tooMany',
      path: 'lines[1].units',
    },
    {
      title: '68 minutes at Medicare, one short',
      fields: { ...MEDICARE, ...SECOND_LINE, 'lines[0].procedureCode': '99215', 'lines[1].procedureCode': 'G2212' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: inOffice(68),
      },
      message: 'none',
      path: 'lines[1].units',
    },
    {
      title: '99417 at Medicare',
      fields: { ...MEDICARE, ...SECOND_LINE, 'lines[0].procedureCode': '99215', 'lines[1].procedureCode': '99417' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: inOffice(90),
      },
      message: 'instead',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: '75 minutes of a new patient',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99205', 'lines[1].procedureCode': '99417' },
      context: { sessions: inOffice(75) },
    },
    {
      title: '70 minutes of an established patient with two units',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99215',
        'lines[1].procedureCode': '99417',
        'lines[1].units': '2',
      },
      context: { sessions: inOffice(70) },
    },
    {
      title: '69 minutes at Medicare',
      fields: { ...MEDICARE, ...SECOND_LINE, 'lines[0].procedureCode': '99215', 'lines[1].procedureCode': 'G2212' },
      context: {
        profile: 'medicare-ffs',
        payerKey: 'medicare',
        sessions: inOffice(69),
      },
    },
  ],
  notChecked: [
    {
      title: 'nobody said how long the visit was',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99215', 'lines[1].procedureCode': '99417' },
      context: { sessions: [] },
    },
  ],
};
