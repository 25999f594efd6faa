import { toUs } from '../../claim/day.ts';
import { earlierClaim } from '../example-lines.ts';
import { resubmissionOf } from '../resubmission.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';
import { listed } from '../words.ts';

export const rule: Rule = {
  id: 'dup.near',
  title: 'A line that was sent before with other modifiers or units is sent again as a correction.',
  scope: 'line',
  when: { facts: ['history'] },
  severity: 'warning',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: '18' },
    { document: 'NUCC 1500 instruction manual', section: 'item 22' },
  ],
  prevents: ['CO-18', 'OA-18', 'N522'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: ['date.from-required', 'date.future'],
  fix: 'suggestion',
  messages: {
    changed: {
      what: '{code} of {date} (line {line}) is on a claim that was sent before, with other {changed}.',
      why: 'A new claim does not change the first one; the payer takes it for a duplicate or pays twice and takes it back.',
      fix: 'To change the first claim, send frequency code 7 with its claim number. For a second service of that day, put the modifier the payer asks for on it.',
    },
  },
  check(line, claim, context) {
    const match = resubmissionOf(line, claim, context);
    if (!match) return context.facts.history ? pass : notApplicable;
    if (match.kind === 'not-checked') return match;
    if (match.changed.length === 0) return pass;
    return finding('changed', {
      path: line.code.path,
      evidence: [line.dateFrom.path, line.units.path, 'claim.frequencyCode'],
      data: {
        code: line.code.value ?? '',
        date: toUs(line.dateFrom.value ?? 0),
        line: line.index + 1,
        changed: listed(match.changed),
      },
      private: true,
    });
  },
};

const sent = earlierClaim('2026-11-16', '90834', {}, { status: 'submitted' });

export const examples: Examples = {
  fails: [
    {
      title: 'now with a degree',
      fields: { 'lines[0].modifiers[0]': 'HO' },
      context: { history: [sent] },
      message: 'changed',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'other units',
      fields: { 'lines[0].procedureCode': 'H0038', 'lines[0].units': '3' },
      context: { history: [earlierClaim('2026-11-16', 'H0038', { units: 4 })] },
      message: 'changed',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'a correction',
      fields: {
        'lines[0].modifiers[0]': 'HO',
        'claim.frequencyCode': '7',
        'claim.originalReferenceNumber': 'EN4471203',
      },
      context: { history: [sent] },
    },
    { title: 'a second session with 59', fields: { 'lines[0].modifiers[0]': '59' }, context: { history: [sent] } },
    {
      title: "another provider's session",
      fields: { 'lines[0].modifiers[0]': 'HO' },
      context: { history: [earlierClaim('2026-11-16', '90847', { renderingNpi: '1245319599' })] },
    },
  ],
  notChecked: [
    {
      title: 'the page does not show whose claim it is',
      fields: { 'lines[0].modifiers[0]': 'HO', 'payer.name': null, 'payer.id': null },
      context: { history: [sent], seen: ['lines', 'patient', 'subscriber', 'claim'] },
    },
  ],
};
