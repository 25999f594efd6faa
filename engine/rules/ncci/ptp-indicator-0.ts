import type { PayerKind } from '../../payers/payer.ts';
import { SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { modifiersSeen } from '../modifiers.ts';
import { hasTwoCodes, type PairOnClaim, pairsOnClaim } from '../pairs.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate, DATES_UNREAD } from '../same-day.ts';
import { PAID_BY_MANY_PLANS } from './commonly-paid.data.ts';
import { DISTINCT } from './distinct.data.ts';

/** Whose pairs these are; the others follow them too, except that many pay screenings beside a session or visit. */
const BOUND: readonly PayerKind[] = ['medicare-ffs', 'medicare-advantage'];

export const rule: Rule = {
  id: 'ncci.ptp-indicator-0',
  title: 'No two lines of one day and provider form an NCCI pair that is never paid together.',
  scope: 'claim',
  when: { lines: 2 },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits, practitioner', edition: '2025 H2' },
    { document: 'NCCI Policy Manual', section: 'chapter I' },
  ],
  prevents: ['CO-236', 'CO-97', 'CO-231', 'M15', 'M80', 'N20'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'none',
  messages: {
    part: {
      what: '{column2} on line {line} is not paid beside {column1} on line {otherLine}, same day and provider.',
      why: 'NCCI, which most payers follow, counts it as part of {column1}; no modifier changes that for this pair.',
      fix: 'Were both done that day by the same provider? If so, remove line {line}; if not, correct the date or the provider.',
    },
    conflict: {
      what: '{column2} on line {line} and {column1} on line {otherLine} are not paid together, same day and provider.',
      why: 'NCCI, which most payers follow, pays only one of the two; no modifier changes that for this pair.',
      fix: 'Which of the two was done? Keep that one, or correct the date or the provider if both stand.',
    },
  },
  check(claim, context) {
    const { tables, payer } = context;
    if (!hasTwoCodes(claim)) return notApplicable;
    if (tables.hasNcci === false) return notChecked('the NCCI table is not loaded');
    const { sure, unsure } = pairsOnClaim(claim, context);
    if (sure.length === 0 && unsure.length === 0) return pass;
    const never = (pair: PairOnClaim) => pair.indicator === 0;
    const answers = sure.filter(never).flatMap((pair) => {
      const { column1, column2, ordered } = pair;
      const certain = BOUND.includes(payer.kind) || !isPaidByMany(pair);
      if (!certain && [column1, column2].some(({ mods }) => mods.some((modifier) => DISTINCT.has(modifier)))) return [];
      if (!certain && ![column1, column2].every((line) => modifiersSeen(line, claim))) {
        return notChecked(`the modifiers of lines ${column1.index + 1} and ${column2.index + 1} weren't read`);
      }
      return finding(ordered ? 'part' : 'conflict', {
        path: column2.code.path,
        evidence: codeAndDate(column1, column2),
        confidence: certain ? 'high' : 'medium',
        data: {
          column1: column1.code.value,
          column2: column2.code.value,
          line: column2.index + 1,
          otherLine: column1.index + 1,
        },
      });
    });
    if (unsure.some(never)) return [...answers, notChecked(DATES_UNREAD)];
    return answers.length > 0 ? answers : pass;
  },
};

function isPaidByMany({ column1, column2 }: PairOnClaim): boolean {
  return PAID_BY_MANY_PLANS.includes(column1.code.value) || PAID_BY_MANY_PLANS.includes(column2.code.value);
}

export const examples: Examples = {
  fails: [
    {
      title: 'a session and psychoanalysis',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '90845' },
      message: 'part',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'a brief intervention beside a visit warns at a commercial payer',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99213',
        'lines[0].modifiers[0]': '25',
        'lines[1].procedureCode': '99408',
      },
      message: 'part',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'a newer pair without an order',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '96127', 'lines[1].procedureCode': '98006' },
      message: 'conflict',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: 'a visit and a rating scale are no pair',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '99213', 'lines[1].procedureCode': '96127' },
    },
    {
      title: '59 on a brief intervention, at a plan that pays it',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99213',
        'lines[1].procedureCode': '99408',
        'lines[1].modifiers[0]': '59',
      },
    },
    {
      title: 'the other service is on another day',
      fields: {
        ...SECOND_LINE,
        'lines[1].procedureCode': '96127',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
    },
    {
      title: "the other service is another provider's",
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '96127', 'lines[1].renderingNpi': '1245319599' },
    },
  ],
  notChecked: [
    {
      title: 'the date of the second line is on another page',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '96127', 'lines[1].dateFrom': null, 'lines[1].dateTo': null },
      context: { seen: ['lines[0]', 'lines[1].procedureCode', 'lines[1].units'] },
    },
  ],
};
