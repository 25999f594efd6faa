import { earlierClaim, inOffice, SECOND_LINE } from '../example-lines.ts';
import { SEPARATE_MODIFIERS, UNUSABLE_CODE } from '../groups.ts';
import { notTogether, type SameDayRow, triggersOf } from '../kinds/same-day.ts';
import { BESIDE_OTHERS, type Examples, type Rule } from '../rule.ts';

const ROW: SameDayRow = { codes: ['90847'], beside: ['90846'], separable: SEPARATE_MODIFIERS };

export const rule: Rule = {
  id: 'family.both-codes',
  title: 'Family therapy with and without the patient on one day says that these were two sessions.',
  scope: 'line',
  codes: triggersOf(ROW),
  when: BESIDE_OTHERS,
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'CMS NCCI procedure-to-procedure edits', section: 'indicator 1', edition: '2025 H2' },
    { document: 'AMA CPT family psychotherapy' },
  ],
  prevents: ['CO-236', 'CO-97'],
  effective: { from: '2014-10-01' },
  reads: ['lines[].procedureCode'],
  after: UNUSABLE_CODE,
  supersedes: ['ncci.ptp-indicator-1'],
  fix: 'suggestion',
  messages: {
    together: {
      what: '{code} on line {line} and {other} on line {otherLine} are both family therapy, same day and provider.',
      why: 'One family session is billed with one of them; the payer pays both only when they were two sessions.',
      fix: 'Was the patient there for part of one session? Then bill one code. For two sessions with times of their own in the notes, the payer looks for 59 or XE.',
    },
    earlier: {
      what: '{code} on line {line}: an earlier claim has {other} for the same day and provider.',
      why: 'One family session is billed with one of them; the payer pays both only when they were two sessions.',
      fix: 'If it was one session, take line {line} out. For two sessions with times of their own in the notes, the payer looks for 59 or XE.',
    },
  },
  check: notTogether([ROW]),
};

const both = { ...SECOND_LINE, 'lines[0].procedureCode': '90846', 'lines[1].procedureCode': '90847' };
const context = {
  sessions: inOffice(50, 50),
};

export const examples: Examples = {
  fails: [
    { title: 'both without a modifier', fields: both, context, message: 'together', path: 'lines[1].procedureCode' },
    {
      title: 'HO says nothing about separate',
      fields: { ...both, 'lines[1].modifiers[0]': 'HO' },
      context,
      message: 'together',
      path: 'lines[1].procedureCode',
    },
    {
      title: 'the other session was billed before',
      fields: { 'lines[0].procedureCode': '90846' },
      context: { history: [earlierClaim('2026-11-16', '90847')] },
      message: 'earlier',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    { title: '59 on 90847', fields: { ...both, 'lines[1].modifiers[0]': '59' }, context },
    {
      title: 'XE behind another modifier',
      fields: { ...both, 'lines[0].modifiers[0]': 'HO', 'lines[0].modifiers[1]': 'XE' },
      context,
    },
  ],
  notChecked: [
    {
      title: 'the modifiers are on another page',
      fields: both,
      context: {
        ...context,
        seen: ['lines[0].procedureCode', 'lines[0].dateFrom', 'lines[1].procedureCode', 'lines[1].dateFrom'],
      },
    },
  ],
};
