import { formatMoney } from '../../../engine/claim/normalise.ts';
import type { LogEvent } from '../../../engine/log/event.ts';
import type { Happening } from '../../../engine/log/events/index.ts';
import type { Interaction } from '../../../engine/log/events/interaction-recorded.ts';
import { CHANNELS, SITUATIONS } from '../../../engine/record/call/outcomes.ts';
import { usDay } from '../../../engine/record/call/plain-text.ts';
import { count } from '../../ui/count.ts';

/** An event in one line: what happened, without whom it is about. */
export function eventWords(event: Pick<LogEvent, 'type' | 'body'>): string {
  // Bodies are held to their shape before they are written; a type of a later edition falls through.
  const { type, body } = event as unknown as Happening;
  switch (type) {
    case 'interaction.recorded':
      return interactionWords(body);
    case 'interaction.amended':
      return `Corrected: ${body.why}`;
    case 'claim.checked':
      return `Checked: ${body.findings.length > 0 ? count(body.findings.length, 'finding') : 'no findings'}, ${count(body.skipped.length, 'check')} not run`;
    case 'claim.submitted':
      return listed(
        `${SENT[body.kind]} ${STATES[body.state]}, ${body.route}`,
        body.confirmation && `confirmation ${body.confirmation}`,
      );
    case 'remittance.recorded':
      return listed(
        `Remittance: ${body.outcome.replace('-', ' ')}`,
        body.paid === undefined ? '' : formatMoney(body.paid),
      );
    case 'session.recorded':
      return listed(`Session ${usDay(body.on)} ${body.state}`, body.minutes === undefined ? '' : `${body.minutes} min`);
    case 'authorization.recorded':
      return listed(`Authorization ${body.number}: ${body.state.replace('-', ' ')}`, period(body.from, body.to));
    case 'coverage.verified':
      return `Benefits verified${body.active === undefined ? '' : body.active ? ': active' : ': not active'}`;
    case 'followup.set':
      return `${body.kind === 'promise' ? 'Promised' : 'To do'} by ${usDay(body.on)}: ${body.what}`;
    case 'followup.closed':
      return listed(CLOSED[body.outcome], body.note);
    case 'evidence.captured':
      return `Evidence: ${body.name}`;
    case 'finding.ignored':
      return `Finding ignored: ${body.reason}`;
    case 'packet.exported':
      return `Exported to ${body.to}: ${body.why}`;
    default:
      return type;
  }
}

const SENT = {
  original: 'Claim',
  corrected: 'Corrected claim',
  void: 'Void',
  reconsideration: 'Reconsideration',
  appeal: 'Appeal',
  records: 'Records',
} as const;
const STATES = { sent: 'sent', accepted: 'accepted by the payer', rejected: 'rejected' } as const;
const CLOSED = { done: 'Done', kept: 'Promise kept', broken: 'Promise broken', dropped: 'No longer needed' } as const;

function interactionWords({ channel, situation, status, contact, promise }: Interaction): string {
  const how = CHANNELS.find(({ value }) => value === channel)?.label ?? '';
  const what = status ?? SITUATIONS.find(({ value }) => value === situation)?.label;
  return listed(
    what ? `${how}: ${what}` : how,
    contact?.representative,
    contact?.reference && `ref ${contact.reference}`,
    promise && `promised ${promise.what}`,
  );
}

/** What an event says beyond its line, a text each. */
export function moreWords(event: Pick<LogEvent, 'type' | 'body'>): readonly string[] {
  const { type, body } = event as unknown as Happening;
  switch (type) {
    case 'claim.checked':
      return body.findings.map(({ message }) => message);
    case 'claim.submitted':
      return some(body.confirmationText, `Sent on ${usDay(body.sentOn)}`);
    case 'remittance.recorded':
      return some(`Decided on ${usDay(body.decidedOn)}`, body.paymentNumber && `Payment ${body.paymentNumber}`);
    case 'authorization.recorded':
      return some(body.codes.join(', '), body.approved === undefined ? '' : count(body.approved, body.unit), body.note);
    case 'coverage.verified':
      return some(
        period(body.effective, body.termination),
        body.representative && `Said by ${body.representative}`,
        body.reference && `Reference ${body.reference}`,
        body.note,
      );
    case 'finding.ignored':
      return some(body.rule, body.until && `Until ${usDay(body.until)}`);
    case 'evidence.captured':
      return some(body.mediaType, body.origin);
    default:
      return [];
  }
}

function period(from: string | undefined, to: string | undefined): string {
  return [from && `from ${usDay(from)}`, to && `to ${usDay(to)}`].filter(Boolean).join(' ');
}

function listed(...parts: (string | undefined)[]): string {
  return some(...parts).join(', ');
}

function some(...texts: (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}
