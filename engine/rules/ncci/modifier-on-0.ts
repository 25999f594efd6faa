import { MEDICARE_KINDS } from '../../payers/payer.ts';
import { AT_MEDICARE, MEDICARE, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { modifierPath } from '../modifiers.ts';
import { pairsOnClaim } from '../pairs.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate } from '../same-day.ts';
import { PAID_BY_MANY_PLANS } from './commonly-paid.data.ts';
import { DISTINCT } from './distinct.data.ts';

export const rule: Rule = {
  id: 'ncci.modifier-on-0',
  title: 'No modifier opens an NCCI pair that is never paid together.',
  scope: 'claim',
  when: { mods: [...DISTINCT], lines: 2 },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'NCCI Policy Manual', section: 'chapter I, indicator 0' },
    { document: 'CMS NCCI procedure-to-procedure edits, practitioner', edition: '2025 H2' },
  ],
  prevents: ['CO-236', 'CO-97', 'CO-4'],
  reads: ['lines[].procedureCode'],
  // These know what to bill in place of the code.
  after: [...UNUSABLE_CODE, 'addon.solo-psych-with-em', 'complexity.allowed'],
  supersedes: [
    'ncci.ptp-indicator-0',
    'eval.with-therapy',
    'eval.with-em',
    'eval.both',
    'crisis.with-other',
    'aba.with-psych',
    'bhi.exclusive',
    'dup.two-individual-same-day',
    'tms.sequence',
    'screen96127.with-therapy',
  ],
  fix: 'none',
  messages: {
    closed: {
      what: '{modifier} on line {line} does not open the pair {column1} and {column2} ({lines}).',
      why: 'NCCI never pays these two for one day and provider, with or without a modifier; {modifier} here looks like a way around it.',
      fix: 'Which of the two was done? Keep that one, or correct the date or the provider if both stand.',
    },
  },
  check(claim, context) {
    const { tables, payer } = context;
    const marked = claim.lines.some(({ mods }) => mods.some((modifier) => DISTINCT.has(modifier)));
    if (!marked || claim.lines.length < 2) return notApplicable;
    if (tables.hasNcci === false) return notChecked('the NCCI table is not loaded');
    const { sure, unsure } = pairsOnClaim(claim, context);
    const answers = [...sure, ...unsure].flatMap((pair) => {
      const { column1, column2, indicator } = pair;
      const line = [column2, column1].find(({ mods }) => mods.some((modifier) => DISTINCT.has(modifier)));
      if (indicator !== 0 || !line) return [];
      const codes = [column1.code.value, column2.code.value];
      if (!MEDICARE_KINDS.includes(payer.kind) && codes.some((code) => PAID_BY_MANY_PLANS.includes(code))) return [];
      if (unsure.includes(pair)) return notChecked('the dates of some lines are not known');
      const modifier = line.mods.find((one) => DISTINCT.has(one)) ?? '';
      return finding('closed', {
        path: modifierPath(line, modifier),
        evidence: codeAndDate(column1, column2),
        data: {
          modifier,
          line: line.index + 1,
          column1: column1.code.value,
          column2: column2.code.value,
          lines: `lines ${column1.index + 1} and ${column2.index + 1}`,
        },
      });
    });
    return answers.length > 0 ? answers : pass;
  },
};

export const examples: Examples = {
  fails: [
    {
      title: 'an evaluation and a session with 59',
      fields: { ...SECOND_LINE, 'lines[0].modifiers[0]': '59', 'lines[1].procedureCode': '90791' },
      message: 'closed',
      path: 'lines[0].modifiers[0]',
    },
    {
      title: 'XU on the evaluation, beside a visit',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '99213',
        'lines[1].procedureCode': '90792',
        'lines[1].modifiers[0]': 'XU',
      },
      message: 'closed',
      path: 'lines[1].modifiers[0]',
    },
    {
      title: 'a rating scale with 59 beside a session at Medicare',
      fields: { ...SECOND_LINE, ...MEDICARE, 'lines[1].procedureCode': '96127', 'lines[1].modifiers[0]': '59' },
      context: AT_MEDICARE,
      message: 'closed',
      path: 'lines[1].modifiers[0]',
    },
  ],
  passes: [
    {
      title: 'individual and family therapy, a pair that 59 opens',
      fields: { ...SECOND_LINE, 'lines[0].modifiers[0]': '59', 'lines[1].procedureCode': '90847' },
    },
    {
      title: 'a rating scale with 59 beside a session at a commercial plan',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '96127', 'lines[1].modifiers[0]': '59' },
    },
  ],
  notChecked: [
    {
      title: 'the date of the second line is on another page',
      fields: {
        ...SECOND_LINE,
        'lines[0].modifiers[0]': '59',
        'lines[1].procedureCode': '90791',
        'lines[1].dateFrom': null,
        'lines[1].dateTo': null,
      },
      context: { seen: ['lines[0]', 'lines[1].procedureCode', 'lines[1].units'] },
    },
  ],
};
