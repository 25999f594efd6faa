import type * as z from 'zod/mini';
import type { amendmentSchema } from '../../log/events/interaction-amended.ts';
import type { Interaction } from '../../log/events/interaction-recorded.ts';
import { dayInWords, momentInWords, moneyInWords, secondsInWords } from '../when.ts';
import { type Line, line, type Partly } from './item.ts';
import { CHANNELS, SITUATIONS } from './words.ts';

type Contact = Partly<Interaction>;

export function contactHeading({ channel, direction, about }: Contact): string {
  const who = about?.payer?.name ?? 'the payer';
  return `${(channel && CHANNELS[channel]) ?? 'Contact'} ${direction === 'in' ? 'from' : 'with'} ${who}`;
}

/** Everything a contact says, in the order in which a reader asks for it. */
export function contactLines(contact: Contact): Line[] {
  const { endedAt, talk, hold, situation, topic, answers, note, status, amounts, denials, promise } = contact;
  const { billed, allowed, paid, patientResponsibility, paymentNumber, paidOn } = amounts ?? {};
  return [
    ...line('Ended', endedAt && momentInWords(endedAt)),
    ...line('Time on hold', hold !== undefined && secondsInWords(hold)),
    ...line('Time in conversation', talk !== undefined && secondsInWords(talk)),
    ...whoLines(contact.contact ?? {}),
    ...line('Topic', topic),
    ...line('State of the claim', situation && SITUATIONS[situation]),
    ...line('In the payer’s words', status),
    ...(answers ?? []).flatMap(({ question, answer }) => line(question ?? 'Said', answer)),
    ...(denials ?? []).flatMap(({ group, carc, rarc, amount }) =>
      line(
        'Denied',
        [[group, carc].filter(Boolean).join('-'), ...(rarc ?? []), amountText(amount)].filter(Boolean).join(', '),
      ),
    ),
    ...line('Billed', amountText(billed)),
    ...line('Allowed', amountText(allowed)),
    ...line('Paid', amountText(paid)),
    ...line('Patient’s part', amountText(patientResponsibility)),
    ...line('Payment number', paymentNumber),
    ...line('Paid on', paidOn && dayInWords(paidOn)),
    ...line('Note', note),
    ...line('Promised', promise?.what && `${promise.what}${promise.by ? `, by ${dayInWords(promise.by)}` : ''}`),
    ...line('Next step', contact.nextAction),
    ...line('Follow up on', contact.followUpOn && dayInWords(contact.followUpOn)),
  ];
}

function whoLines({
  number,
  menuPath,
  department,
  representative,
  reference,
  noReference,
}: NonNullable<Contact['contact']>) {
  return [
    ...line('Number', number),
    ...line('Menu', menuPath),
    ...line('Department', department),
    ...line('Representative', representative),
    ...line('Reference number', reference),
    ...line('No reference number', noReference),
  ];
}

/** What an amendment changes: as it was, where the contact is at hand, and as it is. */
export function amendmentLines(
  { why, changes }: Partly<z.output<typeof amendmentSchema>>,
  original: Contact | null,
): Line[] {
  const before = original ? contactLines(original) : [];
  const after = contactLines(changes ?? {});
  const changed = after.flatMap(({ label, text }) => {
    const was = before.find((one) => one.label === label)?.text;
    return was === text ? [] : line(label, was === undefined ? text : `${text} (was: ${was})`);
  });
  return [...line('Why', why), ...changed];
}

function amountText(cents: number | undefined): string | undefined {
  return cents === undefined ? undefined : moneyInWords(cents);
}
