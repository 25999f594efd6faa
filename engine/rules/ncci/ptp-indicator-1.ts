import type { Claim } from '../../claim/claim.ts';
import { AUTISM, SECOND_LINE } from '../example-lines.ts';
import { isVisit, SEPARATE_MODIFIERS, UNUSABLE_CODE } from '../groups.ts';
import { modifiersSeen } from '../modifiers.ts';
import { hasTwoCodes, type PairOnClaim, pairsOnClaim } from '../pairs.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { codeAndDate } from '../same-day.ts';

/** On a visit of the pair these say it was separate: 25, 57 decision for surgery, 24 unrelated. */
const ON_VISIT = ['25', '57', '24'];

export const rule: Rule = {
  id: 'ncci.ptp-indicator-1',
  title: 'Two lines of one day and provider that NCCI pairs say how they were separate.',
  scope: 'claim',
  when: { lines: 2 },
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits, practitioner', edition: '2025 H2' },
    { document: 'NCCI Policy Manual', section: 'chapter I, modifiers on either line' },
  ],
  prevents: ['CO-236', 'CO-97'],
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  fix: 'suggestion',
  messages: {
    part: {
      what: '{column2} on line {line} is paid beside {column1} on line {otherLine} only when they were separate.',
      why: 'NCCI counts it as part of {column1} unless a modifier on either line says otherwise.',
      fix: 'Were these separate sessions with times of their own in the notes? If so, the payer looks for 59 or an X modifier; if not, remove line {line}.',
    },
    conflict: {
      what: '{column2} on line {line} and {column1} on line {otherLine} are paid together only when they were separate.',
      why: 'NCCI pays one of the two unless a modifier on either line says they were separate.',
      fix: 'Were these separate services, each in the notes? If so, the payer looks for 59 or an X modifier; if not, remove one.',
    },
  },
  check(claim, context) {
    const { tables } = context;
    if (!hasTwoCodes(claim)) return notApplicable;
    if (tables.hasNcci === false) return notChecked('the NCCI table is not loaded');
    const { sure, unsure } = pairsOnClaim(claim, context);
    if (sure.length === 0 && unsure.length === 0) return pass;
    const open = sure.filter((pair) => pair.indicator === 1 && !saysSeparate(pair));
    const answers = open.map((pair) => (modifiersKnown(pair, claim) ? hit(pair) : unknown(pair)));
    const undated = unsure.some((pair) => pair.indicator === 1 && !saysSeparate(pair));
    if (undated) return [...answers, notChecked('the dates of some lines are not known')];
    return answers.length > 0 ? answers : pass;
  },
};

function saysSeparate({ column1, column2 }: PairOnClaim): boolean {
  return [column1, column2].some(
    (line) =>
      line.mods.some((modifier) => SEPARATE_MODIFIERS.includes(modifier)) ||
      (isVisit(line.code.value) && line.mods.some((modifier) => ON_VISIT.includes(modifier))),
  );
}

function modifiersKnown({ column1, column2 }: PairOnClaim, claim: Claim): boolean {
  return modifiersSeen(column1, claim) && modifiersSeen(column2, claim);
}

function unknown({ column1, column2 }: PairOnClaim) {
  return notChecked(`the modifiers of lines ${column1.index + 1} and ${column2.index + 1} weren't read`);
}

function hit({ column1, column2, ordered }: PairOnClaim) {
  return finding(ordered ? 'part' : 'conflict', {
    path: column2.code.path,
    evidence: codeAndDate(column1, column2),
    data: {
      column1: column1.code.value,
      column2: column2.code.value,
      line: column2.index + 1,
      otherLine: column1.index + 1,
    },
  });
}

export const examples: Examples = {
  fails: [
    {
      title: 'two kinds of group therapy',
      fields: { ...SECOND_LINE, 'lines[0].procedureCode': '90853', 'lines[1].procedureCode': '90849' },
      message: 'part',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'a credential modifier says nothing about separate',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90853',
        'lines[1].procedureCode': '90849',
        'lines[1].modifiers[0]': 'AJ',
      },
      message: 'part',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'a newer pair without an order',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '0362T',
        'lines[0].units': '3',
        'lines[1].procedureCode': '0889T',
        ...AUTISM,
      },
      context: { authorizations: undefined },
      message: 'conflict',
      path: 'lines[1].procedureCode',
    },
  ],
  passes: [
    {
      title: '59 on the column 2 line',
      fields: { ...SECOND_LINE, 'lines[0].modifiers[0]': '59', 'lines[1].procedureCode': '90847' },
    },
    {
      title: 'XE on the column 1 line',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '90847', 'lines[1].modifiers[0]': 'XE' },
    },
  ],
  notChecked: [
    {
      title: 'the page never showed modifiers',
      fields: { ...SECOND_LINE, 'lines[1].procedureCode': '90847' },
      context: {
        seen: ['lines[0].procedureCode', 'lines[0].dateFrom', 'lines[1].procedureCode', 'lines[1].dateFrom'],
      },
    },
  ],
};
