import type * as z from 'zod/mini';
import type { BODIES } from '../../log/events/index.ts';
import { dayInWords, moneyInWords } from '../when.ts';
import { contactHeading, contactLines } from './contact.ts';
import { type Item, type Line, line, type Partly } from './item.ts';
import { AUTHORIZATION_STATES, CLOSINGS, OUTCOMES, PROOFS, ROUTES, SUBMISSIONS, VERDICTS } from './words.ts';

/** What an event says in words. `on`: when it happened, where that is told apart from when it was written down. */
export interface Description {
  readonly kind: Item['kind'];
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly on?: string | undefined;
}

type Body<T extends keyof typeof BODIES> = Partly<z.output<(typeof BODIES)[T]>>;
type Describe<T extends keyof typeof BODIES> = (body: Body<T>) => Description;

export const DESCRIBE: { readonly [T in keyof typeof BODIES]?: Describe<T> } = {
  'interaction.recorded': (contact) => ({
    kind: 'contact',
    heading: contactHeading(contact),
    lines: contactLines(contact),
    on: contact.startedAt,
  }),
  'claim.checked': ({ verdict, findings, skipped, passed, why }) => ({
    kind: 'check',
    heading: `Claim checked${why === 'submit' ? ' before it was sent' : ''}`,
    lines: [
      ...line('Result', verdict && VERDICTS[verdict]),
      ...line('Checks passed', passed),
      ...line('Checks that could not be made', (skipped?.length ?? 0) > 0 && skipped?.length),
      ...(findings ?? []).flatMap(({ severity, message }) => line(severity === 'error' ? 'Error' : 'Note', message)),
    ],
  }),
  'claim.submitted': ({ kind, state, route, sentOn, confirmation, confirmationText }) => ({
    kind: 'submission',
    heading: `${(kind && SUBMISSIONS[kind]) ?? 'Submission'} ${(state && PROOFS[state]) ?? 'sent'}`,
    lines: [
      ...line('Sent', route && ROUTES[route]),
      ...line('Confirmation number', confirmation),
      ...line('Confirmation', confirmationText),
    ],
    on: sentOn,
  }),
  'remittance.recorded': ({ outcome, decidedOn, paid, allowed, patientResponsibility, paymentNumber, lines }) => ({
    kind: 'decision',
    heading: `Decision: ${((outcome && OUTCOMES[outcome]) ?? 'recorded').toLowerCase()}`,
    lines: [
      ...line('Paid', amount(paid)),
      ...line('Allowed', amount(allowed)),
      ...line('Patient’s part', amount(patientResponsibility)),
      ...line('Payment number', paymentNumber),
      ...(lines ?? []).flatMap(({ line: number, adjustments }) =>
        (adjustments ?? []).flatMap((one) =>
          line(
            `Service line ${(number ?? 0) + 1}`,
            [`${one.group ?? ''}-${one.carc ?? ''}`, ...(one.rarc ?? []), amount(one.amount)]
              .filter(Boolean)
              .join(', '),
          ),
        ),
      ),
    ],
    on: decidedOn,
  }),
  'evidence.captured': ({ name, bytes, sha256, capturedAt }) => ({
    kind: 'evidence',
    heading: name ? `Kept as proof: ${name}` : 'A file kept as proof',
    lines: [...line('Size', bytes !== undefined && `${bytes} bytes`), ...line('SHA-256', sha256)],
    on: capturedAt,
  }),
  'authorization.recorded': ({ number, state, codes, from, to, approved, unit, retroactive, note }) => ({
    kind: 'record',
    heading: `Authorization ${number ?? ''} ${(state && AUTHORIZATION_STATES[state]) ?? 'recorded'}`.replace(
      /\s+/g,
      ' ',
    ),
    lines: [
      ...line('Services', codes?.join(', ')),
      ...line('From', from && dayInWords(from)),
      ...line('To', to && dayInWords(to)),
      ...line('Approved', approved !== undefined && `${approved} ${unit ?? 'unit'}s`),
      ...line('Given afterwards', retroactive && 'yes'),
      ...line('Note', note),
    ],
  }),
  'coverage.verified': ({ verifiedOn, active, effective, termination, network, representative, reference, note }) => ({
    kind: 'record',
    heading: 'Coverage verified',
    lines: [
      ...line('Active', active === undefined ? undefined : active ? 'yes' : 'no'),
      ...line('Effective', effective && dayInWords(effective)),
      ...line('Ended', termination && dayInWords(termination)),
      ...line('Network', network && (network === 'in' ? 'in network' : 'out of network')),
      ...line('Representative', representative),
      ...line('Reference number', reference),
      ...line('Note', note),
    ],
    on: verifiedOn,
  }),
  'session.recorded': ({ on, start, stop, minutes, modality, code, state }) => ({
    kind: 'record',
    heading: `Session ${state ?? 'recorded'}`,
    lines: [
      ...line('Service', code),
      ...line('Time', start && `${start}${stop ? ` to ${stop}` : ''}`),
      ...line('Minutes', minutes),
      ...line('How', modality),
    ],
    on,
  }),
  'followup.set': ({ kind, what, on }) => ({
    kind: 'task',
    heading: kind === 'promise' ? 'The payer’s promise noted' : 'Follow-up set',
    lines: [...line('What', what), ...line('By', on && dayInWords(on))],
  }),
  'followup.closed': ({ outcome, note }) => ({
    kind: 'task',
    heading: (outcome && CLOSINGS[outcome]) ?? 'Follow-up closed',
    lines: line('Note', note),
  }),
};

function amount(cents: number | undefined): string | undefined {
  return cents === undefined ? undefined : moneyInWords(cents);
}
