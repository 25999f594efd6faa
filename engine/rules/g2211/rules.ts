import { fromIso } from '../../claim/day.ts';
import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { codesThatDay } from '../earlier.ts';
import { HOSPITAL, MEDICARE, SECOND_LINE, THIRD_LINE } from '../example-lines.ts';
import { EM_LEVELS, UNUSABLE_CODE } from '../groups.ts';
import { modifiersSeen } from '../modifiers.ts';
import { undated } from '../near.ts';
import { type Examples, finding, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate, companions, DATES_UNREAD, maybeCompanion } from '../same-day.ts';

/** Office visits; CY2026 may allow home visits too, which is unconfirmed, so they pass. */
const BASES = EM_LEVELS.flat().filter((code) => code < '99216' || /^9934|^99350/.test(code));
/** Hospital, emergency room, inpatient psychiatric and rehabilitation: no place of an office visit. */
const INPATIENT = ['21', '23', '51', '61'];
/** Vaccines, wellness visits and preventive services of Medicare Part B. */
const PREVENTIVE = /^(904[67]\d|90480|993[89]\d|9940[67]|G0008|G0009|G0010|G0402|G043[89]|G044[2-7])$/;
/** From this day preventive services of Medicare Part B beside the visit lift the bar on modifier 25. */
const PREVENTIVE_FROM = fromIso('2025-01-01') ?? 0;

export const rule: Rule = {
  id: 'g2211.rules',
  title: 'G2211 is added to an office visit without modifier 25.',
  scope: 'line',
  codes: ['G2211'],
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS CY2024 and CY2025 Physician Fee Schedule final rules', section: 'G2211' },
    { document: 'CMS Medicare Claims Processing Manual', section: 'chapter 12, section 30.6.7' },
  ],
  prevents: ['CO-97', 'CO-107', 'N674'],
  effective: { from: '2024-01-01' },
  reads: ['lines[].dateFrom'],
  after: UNUSABLE_CODE,
  supersedes: ['addon.primary-missing', 'ncci.ptp-indicator-0', 'ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    base: {
      what: 'G2211 on line {line} has no office visit beside it that day.',
      why: 'It is paid only with 99202 to 99215 by the same clinician.',
      fix: 'Remove line {line}, or add the office visit if it was done.',
    },
    with25: {
      what: 'G2211 on line {line} stands beside {visit} with modifier 25.',
      why: 'Payers deny G2211 where 25 says that something else was done that day, except preventive care and vaccines.',
      fix: 'Remove line {line}. Keep 25 if the other service needs it.',
    },
    place: {
      what: 'G2211 on line {line} is billed at place {place}.',
      why: 'It belongs to office and other outpatient visits.',
      fix: 'Remove line {line}, or correct the place of service.',
    },
  },
  check(line, claim, context) {
    const day = line.dateFrom.value;
    if (day === null) return undated(line);
    const visit = companions(line, claim, BASES)[0];
    const data = { line: line.index + 1 };
    if (!visit) {
      if (maybeCompanion(line, claim, BASES)) return notChecked(DATES_UNREAD);
      const earlier = codesThatDay(line, claim, context);
      if (BASES.some((code) => earlier.has(code))) return pass;
      return finding('base', { path: line.code.path, evidence: codeAndDate(line, ...companions(line, claim)), data });
    }
    const place = line.place.value;
    if (place !== null && INPATIENT.includes(place)) {
      return finding('place', { path: line.place.path, evidence: [line.code.path], data: { ...data, place } });
    }
    if (!modifiersSeen(visit, claim)) return notChecked(`the modifiers of line ${visit.index + 1} weren't read`);
    if (!visit.mods.includes('25')) return pass;
    if (day >= PREVENTIVE_FROM && companions(line, claim).some(({ code }) => PREVENTIVE.test(code.value))) {
      return pass;
    }
    return finding('with25', {
      path: line.code.path,
      evidence: [...codeAndDate(line, visit), ...visit.modifiers.map(({ path }) => path)],
      confidence: MEDICARE_KINDS.includes(context.payer.kind) ? 'high' : 'medium',
      data: { ...data, visit: visit.code.value },
    });
  },
};

const medicare = (minutes = 30) => ({
  profile: 'medicare-ffs' as const,
  payerKey: 'medicare',
  sessions: [{ line: 0, minutes }],
});
const added = {
  ...MEDICARE,
  ...SECOND_LINE,
  'lines[0].procedureCode': '99214',
  'lines[1].procedureCode': 'G2211',
};
const with25 = { ...added, ...THIRD_LINE, 'lines[0].modifiers[0]': '25' };

export const examples: Examples = {
  fails: [
    {
      title: 'beside therapy alone',
      fields: { ...added, 'lines[0].procedureCode': '90834' },
      context: medicare(45),
      message: 'base',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'the visit has 25 for a rating scale',
      fields: { ...with25, 'lines[2].procedureCode': '96127' },
      context: medicare(),
      message: 'with25',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'in an emergency room',
      fields: { ...added, ...HOSPITAL, 'lines[0].placeOfService': '23', 'lines[1].placeOfService': '23' },
      context: medicare(),
      message: 'place',
      path: 'lines[1].placeOfService',
    },
  ],
  passes: [
    { title: 'with an office visit', fields: added, context: medicare() },
    {
      title: 'the visit has 25 for a vaccine',
      fields: { ...with25, 'lines[2].procedureCode': 'G0008' },
      context: medicare(),
    },
    {
      title: 'with a home visit: not known for sure',
      fields: {
        ...added,
        'lines[0].procedureCode': '99349',
        'lines[0].placeOfService': '12',
        'lines[1].placeOfService': '12',
      },
      context: medicare(45),
    },
  ],
  notChecked: [
    {
      title: 'the page never showed modifiers',
      fields: added,
      context: {
        ...medicare(),
        seen: ['payer', 'lines[0].procedureCode', 'lines[0].dateFrom', 'lines[1].procedureCode', 'lines[1].dateFrom'],
      },
    },
  ],
};
