import type { Line } from '../../claim/claim.ts';
import type { Tables } from '../../codes/tables.ts';
import { earlierLines } from '../earlier-lines.ts';
import { codeOf } from '../earlier-visits.ts';
import { earlierClaim, SECOND_LINE } from '../example-lines.ts';
import { UNUSABLE_CODE } from '../groups.ts';
import { modifierPath } from '../modifiers.ts';
import { type Examples, finding, notApplicable, notChecked, pass, type Rule } from '../rule.ts';
import { hasCode } from '../same-day.ts';
import { PAID_BY_MANY_PLANS } from './commonly-paid.data.ts';
import { DISTINCT } from './distinct.data.ts';

export const rule: Rule = {
  id: 'ncci.modifier-abuse',
  title: 'A modifier that says "separate" stands only where another service of the day needs it.',
  scope: 'line',
  when: { mods: [...DISTINCT] },
  severity: 'warning',
  confidence: 'high',
  sources: [{ document: 'NCCI Policy Manual', section: 'chapter I, modifiers 59 and X{EPSU}' }],
  prevents: ['CO-4', 'CO-236'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: [...UNUSABLE_CODE, 'mod.max-four', 'mod.59-x-exclusive'],
  fix: 'suggestion',
  messages: {
    alone: {
      what: 'Line {line} has {code} with {modifier}, and nothing else of that day is on this claim.',
      why: '{modifier} says "separate from another service"; where there is none, payers take it for misuse and audit it.',
      fix: 'Is a second service of that day on another claim? If not, take {modifier} off.',
    },
    unpaired: {
      what: 'Line {line} has {code} with {modifier}, but no other service of that day is bundled with {code}.',
      why: 'NCCI has no edit between them, so there is nothing to separate; payers audit modifiers nobody needs.',
      fix: 'Take {modifier} off unless this payer asked for it.',
    },
  },
  check(line, claim, { tables, facts }) {
    const modifier = line.mods.find((one) => DISTINCT.has(one));
    if (modifier === undefined || !hasCode(line)) return notApplicable;
    if (tables.hasNcci === false) return notChecked('the NCCI table is not loaded');
    const day = line.dateFrom.value;
    if (day === null) return line.dateFrom.state === 'blank' ? notApplicable : pass;
    const others: string[] = [];
    for (const other of claim.lines) {
      if (other === line || !mayShare(other, line)) continue;
      if (other.dateFrom.value === null) return notChecked('the dates of some lines are not known');
      if (!hasCode(other)) return notChecked('the codes of some lines are not known');
      others.push(other.code.value);
    }
    for (const one of earlierLines(claim, facts) ?? []) if (one.dateFrom === day) others.push(codeOf(one));
    // An add-on is separate together with its primary.
    if (others.length > 0 && tables.addOn(line.code.value)) return pass;
    if (others.some((other) => mayNeed(line.code.value, other, tables))) return pass;
    return finding(others.length > 0 ? 'unpaired' : 'alone', {
      path: modifierPath(line, modifier),
      evidence: [line.code.path, line.dateFrom.path, ...line.modifiers.map(({ path }) => path)],
      data: { line: line.index + 1, code: line.code.value, modifier },
    });
  },
};

/** Whether another line may be of one of the line's days; a date nobody read may be any. */
function mayShare({ dateFrom, dateTo }: Line, line: Line): boolean {
  if (dateFrom.value === null) return dateFrom.state !== 'blank';
  const [from, to] = [line.dateFrom.value ?? 0, line.dateTo.value ?? line.dateFrom.value ?? 0];
  return dateFrom.value <= to && (dateTo.value ?? dateFrom.value) >= from;
}

/**
 * Whether two services of a day may be why one says "separate": a repeated service, an NCCI pair, or a code whose
 * edits are not among ours (state codes, other specialties) or where plans ask for the modifier themselves.
 */
function mayNeed(code: string, other: string, tables: Tables): boolean {
  if (code === other || [code, other].some((one) => isForeign(one, tables) || PAID_BY_MANY_PLANS.includes(one)))
    return true;
  const pair = tables.pair(code, other);
  return pair !== undefined && pair.indicator !== 9;
}

function isForeign(code: string, tables: Tables): boolean {
  return !/^\d{5}$/.test(code) || tables.procedure(code) === undefined;
}

const alone = { 'lines[0].modifiers[0]': '59' };

export const examples: Examples = {
  fails: [
    { title: '59 on a session alone', fields: alone, message: 'alone', path: 'lines[0].modifiers[0]' },
    {
      title: 'XE behind another modifier, the other line is another day',
      fields: {
        ...SECOND_LINE,
        'lines[0].modifiers[0]': 'HO',
        'lines[0].modifiers[1]': 'XE',
        'lines[1].procedureCode': '90847',
        'lines[1].dateFrom': '11/17/2026',
        'lines[1].dateTo': '11/17/2026',
      },
      message: 'alone',
      path: 'lines[0].modifiers[1]',
    },
    {
      title: '59 beside interactive complexity, which needs none',
      fields: { ...SECOND_LINE, ...alone },
      message: 'unpaired',
      path: 'lines[0].modifiers[0]',
    },
  ],
  passes: [
    { title: '59 beside family therapy', fields: { ...SECOND_LINE, ...alone, 'lines[1].procedureCode': '90847' } },
    {
      title: 'family therapy of that day is on an earlier claim',
      fields: alone,
      context: { history: [earlierClaim('2026-11-16', '90847')] },
    },
    {
      title: 'the same code by another provider',
      fields: {
        ...SECOND_LINE,
        'lines[0].procedureCode': '90853',
        'lines[0].modifiers[0]': 'XP',
        'lines[1].procedureCode': '90853',
        'lines[1].renderingNpi': '1245319599',
      },
    },
  ],
  notChecked: [
    {
      title: 'the date of the other line is on another page',
      fields: { ...SECOND_LINE, ...alone, 'lines[1].dateFrom': null, 'lines[1].dateTo': null },
      context: { seen: ['lines[0]', 'lines[1].procedureCode'] },
    },
  ],
};
