import { dayOf } from '../../claim/day.ts';
import { MEDICARE, practiceOf } from '../example-lines.ts';
import { NOT_A_VISIT, TELEHEALTH_MODIFIERS, TELEHEALTH_PLACES, UNUSABLE_CODE } from '../groups.ts';
import { holding } from '../kinds/modifiers.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

/** Telephone codes were on Medicare's telehealth list to the end of 2024. */
const PHONE = /^9(896[678]|944[123])$/;
const PHONE_UNTIL = dayOf(2024, 12, 31) ?? 0;

export const rule: Rule = {
  id: 'pos.ctbs-not-telehealth',
  title: 'A service by phone, online or between clinicians that is no visit is not billed as telehealth.',
  scope: 'line',
  codes: NOT_A_VISIT,
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'CMS Medicare Physician Fee Schedule', section: 'communication technology-based services' },
    { document: 'Payer telehealth policies', section: 'services that are no telehealth' },
  ],
  prevents: ['CO-4', 'CO-5'],
  effective: { from: '2022-01-01' },
  reads: ['lines[].procedureCode'],
  after: [...UNUSABLE_CODE, 'mod.gq-g0'],
  supersedes: ['mod.telehealth-no-pos', 'mod.93-not-allowed'],
  fix: 'suggestion',
  messages: {
    place: {
      what: 'Line {line} has {code} with place {place}, which is for telehealth visits.',
      why: '{code} is no visit, so telehealth rules do not apply to it, and payers deny or underpay it there.',
      fix: 'Enter the place where the clinician usually works, such as 11.',
    },
    modifier: {
      what: 'Line {line} has {code} with {modifier}, which is for telehealth visits.',
      why: '{code} is no visit, so telehealth rules do not apply to it; the modifier can get the line denied.',
      fix: 'Remove {modifier} from line {line}.',
    },
  },
  check(line) {
    const code = line.code.value ?? '';
    const on = line.dateFrom.value;
    if (PHONE.test(code) && (on === null || on <= PHONE_UNTIL)) return notApplicable;
    const place = line.place.value ?? '';
    const cell = holding(line, TELEHEALTH_MODIFIERS);
    const at = { evidence: [line.code.path, line.place.path], data: { code, line: line.index + 1, place } };
    if (TELEHEALTH_PLACES.includes(place)) return finding('place', { ...at, path: line.place.path });
    if (!cell) return pass;
    return finding('modifier', { ...at, path: cell.path, data: { ...at.data, modifier: cell.value ?? '' } });
  },
};

const month = {
  ...MEDICARE,
  'lines[0].procedureCode': '99484',
  'rendering.taxonomy': '2084P0800X',
  'lines[0].placeOfService': '11',
};
const context = {
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare',
  sessions: [{ line: 0, minutes: 25 }],
  practice: practiceOf('MD', '2084P0800X'),
};

export const examples: Examples = {
  fails: [
    {
      title: 'a month of care management at place 10',
      fields: { ...month, 'lines[0].placeOfService': '10' },
      context,
      message: 'place',
      path: 'lines[0].placeOfService',
    },
    {
      title: 'a month of care management with 95',
      fields: { ...month, 'lines[0].modifiers[0]': '95' },
      context,
      message: 'modifier',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [{ title: 'at the office', fields: month, context }],
};
