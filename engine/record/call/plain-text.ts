import { usDay } from '../../claim/day.ts';
import { formatMoney } from '../../claim/normalise.ts';
import type { Interaction } from '../../log/events/interaction-recorded.ts';
import { clockText } from './call-timer.ts';
import { denialText } from './denial-codes.ts';
import { CHANNELS, SITUATIONS } from './outcomes.ts';

/**
 * A contact as plain text for the portal's own note box, a line for each thing said. Neither patient nor member
 * id is in it: the box belongs to a claim that names them.
 */
export function plainText(interaction: Interaction): string {
  const { about, contact = {}, promise } = interaction;
  const label = <T extends string>(all: readonly { value: T; label: string }[], value: T | undefined) =>
    all.find((one) => one.value === value)?.label;
  const days = [...new Set((about.services ?? []).map(({ from }) => from))];
  return [
    [label(CHANNELS, interaction.channel), clockIn(interaction.startedAt), timesText(interaction)]
      .filter(Boolean)
      .join(', '),
    said('Payer', [about.payer?.name, contact.department, contact.number].filter(Boolean).join(', ')),
    said('Spoke with', contact.representative),
    said('Reference', contact.reference ?? (contact.noReference && `none: ${contact.noReference}`)),
    said('Claim', about.claimNumber),
    said('Authorization', about.authorization),
    said('Dates of service', days.map(usDay).join(', ')),
    said('About', [label(SITUATIONS, interaction.situation), interaction.topic].filter(Boolean).join(': ')),
    said('Status', interaction.status),
    said('Denial codes', (interaction.denials ?? []).map(denialText).join(', ')),
    said('Amounts', amountsText(interaction.amounts ?? {})),
    ...(interaction.answers ?? []).map(({ question, answer }) => `${question} ${answer}`),
    interaction.note,
    said('Promised', promise && [promise.what, promise.by && `by ${usDay(promise.by)}`].filter(Boolean).join(' ')),
    said('Next', interaction.nextAction),
    said('Follow up on', interaction.followUpOn && usDay(interaction.followUpOn)),
  ]
    .filter(Boolean)
    .join('\n');
}

function said(what: string, text: string | undefined): string {
  return text ? `${what}: ${text}` : '';
}

function timesText({ talk = 0, hold = 0 }: Interaction): string {
  if (talk + hold === 0) return '';
  return `${clockText(talk)} talking, ${clockText(hold)} on hold`;
}

function amountsText({
  billed,
  allowed,
  paid,
  patientResponsibility,
  paymentNumber,
  paidOn,
}: NonNullable<Interaction['amounts']>): string {
  const money = (what: string, cents: number | undefined) =>
    cents === undefined ? '' : `${what} ${formatMoney(cents)}`;
  return [
    money('billed', billed),
    money('allowed', allowed),
    money('paid', paid),
    money('patient', patientResponsibility),
    paymentNumber && `payment ${paymentNumber}`,
    paidOn && `on ${usDay(paidOn)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** `2026-11-24T09:30:00.000-05:00` as 11/24/2026 09:30 with its distance from UTC. */
function clockIn(instant: string): string {
  return `${usDay(instant.slice(0, 10))} ${instant.slice(11, 16)} (UTC${instant.slice(23)})`;
}
