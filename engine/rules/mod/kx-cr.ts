import { dayOf } from '../../claim/day.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';

/** The end of the COVID-19 emergency, the last that held everywhere. */
const LAST_NATIONWIDE = dayOf(2023, 5, 11) ?? 0;
/** KX lifts a payer's sex edit for transgender patients. */
const GENDER = /^(F64|Z87890)/;
const MODIFIERS = ['KX', 'CR'];

export const rule: Rule = {
  id: 'mod.kx-cr',
  title: 'KX and CR stand on behavioral-health lines only where they mean something.',
  scope: 'line',
  when: { mods: MODIFIERS },
  severity: 'warning',
  confidence: 'medium',
  sources: [
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 38, section 10' },
    { document: 'HCPCS Level II modifiers', section: 'KX and CR' },
  ],
  prevents: ['CO-4'],
  reads: ['lines[].procedureCode', 'lines[].modifiers[]'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    kx: {
      what: 'KX on line {line} says a requirement of the policy is met, and {code} has none.',
      why: 'KX belongs to therapy caps, supplies and dental care; elsewhere it can hold the claim up.',
      fix: 'Remove KX from line {line}, unless this payer asked for it.',
    },
    cr: {
      what: 'CR on line {line} says the service was affected by a disaster.',
      why: 'It is taken only while a declared emergency covers the place and the day.',
      fix: 'Remove CR, unless an emergency was declared there and the payer asked for it.',
    },
  },
  check(line, claim, { tables }) {
    const cell = holding(line, MODIFIERS);
    const code = line.code.value;
    if (!cell || code === null || !/^[\dG]/.test(code) || !tables.procedure(code)) return notApplicable;
    if (cell.value === 'CR' && line.dateFrom.state !== 'value') return notChecked("the day of the service isn't known");
    if (cell.value === 'KX' && !claim.seen('diagnoses')) return notChecked("the diagnoses weren't read on this page");
    const fits =
      cell.value === 'CR'
        ? (line.dateFrom.value ?? 0) <= LAST_NATIONWIDE
        : claim.diagnoses.some((diagnosis) => GENDER.test(diagnosis.code.value ?? ''));
    if (fits) return pass;
    return finding(cell.value === 'CR' ? 'cr' : 'kx', {
      path: cell.path,
      evidence: [line.code.path],
      data: { line: line.index + 1, code },
    });
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'CR years after the emergency',
      fields: { 'lines[0].modifiers[0]': 'CR' },
      message: 'cr',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'KX on therapy',
      fields: { 'lines[0].modifiers[0]': 'KX' },
      message: 'kx',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    {
      title: 'CR in the last week of the emergency',
      fields: { 'lines[0].modifiers[0]': 'CR', 'lines[0].dateFrom': '05/11/2023', 'lines[0].dateTo': '05/11/2023' },
      asOf: '2023-06-01',
    },
    {
      title: "KX for a transgender patient's sex edit",
      fields: { 'lines[0].modifiers[0]': 'KX', 'diagnoses[0].code': 'F64.0' },
    },
  ],
};
