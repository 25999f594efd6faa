import { toUs } from '../../claim/day.ts';
import { earlierClaim } from '../example-lines.ts';
import { resubmissionOf } from '../resubmission.ts';
import { type Examples, finding, notApplicable, pass, type Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dup.exact-line',
  title: 'A line that was sent before is not sent again as a new claim.',
  scope: 'line',
  when: { facts: ['history'] },
  severity: 'error',
  confidence: 'high',
  sources: [
    { document: 'X12 claim adjustment reason codes', section: '18' },
    { document: 'Medicare Claims Processing Manual', section: 'chapter 1, 120' },
  ],
  prevents: ['CO-18', 'OA-18', 'M86', 'N522'],
  reads: ['lines[].procedureCode', 'lines[].dateFrom'],
  after: ['date.from-required', 'date.future'],
  fix: 'suggestion',
  messages: {
    sent: {
      what: '{code} of {date} (line {line}) is on a claim that was sent before, with the same provider, modifiers and units.',
      why: 'Sent as a new claim it is denied as a duplicate, and it delays the first one.',
      fix: 'To correct the first claim, send frequency code 7 with its claim number; otherwise wait for its result.',
    },
    denied: {
      what: '{code} of {date} (line {line}) is on a claim that was denied, with the same provider, modifiers and units.',
      why: 'Most payers answer a denied claim that comes again as new with a duplicate denial.',
      fix: 'Send a correction (frequency code 7 with the claim number) or an appeal; only a rejected claim is sent as new.',
      severity: 'warning',
    },
  },
  check(line, claim, context) {
    const match = resubmissionOf(line, claim, context);
    if (!match) return context.facts.history ? pass : notApplicable;
    if (match.kind === 'not-checked') return match;
    if (match.changed.length > 0) return pass;
    return finding(match.denied ? 'denied' : 'sent', {
      path: line.code.path,
      evidence: [line.dateFrom.path, line.units.path, 'claim.frequencyCode'],
      data: { code: line.code.value ?? '', date: toUs(line.dateFrom.value ?? 0), line: line.index + 1 },
      private: true,
    });
  },
};

const sent = earlierClaim('2026-11-16', '90834', {}, { status: 'submitted' });

export const examples: Examples = {
  fails: [
    { title: 'sent again', context: { history: [sent] }, message: 'sent', path: 'lines[0].procedureCode' },
    {
      title: 'paid before, the payer spelled otherwise',
      context: { history: [earlierClaim('2026-11-16', '90834', {}, { payerName: 'AETNA INC.' })] },
      message: 'sent',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'modifiers in another order',
      fields: { 'lines[0].modifiers[0]': 'HO', 'lines[0].modifiers[1]': 'U1' },
      context: { history: [earlierClaim('2026-11-16', '90834', { modifiers: ['U1', 'HO'] })] },
      message: 'sent',
      path: 'lines[0].procedureCode',
    },
    {
      title: 'denied before',
      context: { history: [earlierClaim('2026-11-16', '90834', {}, { status: 'denied' })] },
      message: 'denied',
      path: 'lines[0].procedureCode',
    },
  ],
  passes: [
    {
      title: 'a correction',
      fields: { 'claim.frequencyCode': '7', 'claim.originalReferenceNumber': 'EN4471203' },
      context: { history: [sent] },
    },
    {
      title: 'rejected before',
      context: { history: [earlierClaim('2026-11-16', '90834', {}, { status: 'rejected' })] },
    },
    {
      title: 'a second session of the day',
      fields: { 'lines[0].modifiers[0]': '76' },
      context: { history: [sent] },
    },
    {
      title: 'the primary payer has it already',
      context: { history: [earlierClaim('2026-11-16', '90834', {}, { payerName: 'Cigna' })] },
    },
    { title: 'the session of the week before', context: { history: [earlierClaim('2026-11-09', '90834')] } },
    {
      title: "the brother's session",
      context: {
        history: [{ ...sent, patientKey: { lastName: 'Okafor', firstName: 'Ike', dob: '1990-08-01' } }],
      },
    },
  ],
  notChecked: [
    {
      title: 'the page does not show the frequency code',
      fields: { 'claim.frequencyCode': null },
      context: { history: [sent], seen: ['lines', 'patient', 'subscriber', 'payer'] },
    },
  ],
};
