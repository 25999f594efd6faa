import type * as z from 'zod/mini';
import type { BODIES } from '../log/events/index.ts';
import type { Partly, Readable } from './chronology/item.ts';
import { daysBetween } from './dispute/facts.ts';

/** What a payer cost in a period, in numbers without any patient. */
export interface PayerStatistics {
  readonly payer: string;
  readonly contacts: number;
  /** Seconds. */
  readonly hold: number;
  readonly keptPromises: number;
  readonly brokenPromises: number;
  /** Decisions that deny a claim in whole. */
  readonly denied: number;
  /** Claims that were denied and then paid, in whole or part. */
  readonly overturned: number;
  /** From the first submission to the first payment: the middle one of the claims paid, in days; null without any. */
  readonly medianDaysToPay: number | null;
}

type Body<T extends keyof typeof BODIES> = Partly<z.output<(typeof BODIES)[T]>>;

/** Numbers for each payer, by its name; the events of one period in the order of the log. */
export function statistics(events: readonly Readable[]): readonly PayerStatistics[] {
  const payerOf = new Map<string, string>();
  for (const { type, body } of events) {
    if (type === 'followup.set') payerOf.set(String(body.id), nameIn(body));
  }
  const named = (event: Readable) =>
    event.type === 'followup.closed' ? (payerOf.get(String(event.body.id)) ?? '') : nameIn(event.body);
  const groups = Map.groupBy(events, named);
  groups.delete('');
  return [...groups].map(([payer, own]) => ofPayer(payer, own)).sort((a, b) => (a.payer < b.payer ? -1 : 1));
}

function nameIn(body: Readable['body']): string {
  const { about, payer } = body as { about?: { payer?: { name?: string } }; payer?: { name?: string } };
  return (about?.payer ?? payer)?.name ?? '';
}

function ofPayer(payer: string, events: readonly Readable[]): PayerStatistics {
  const bodies = <T extends keyof typeof BODIES>(type: T) =>
    events.filter((event) => event.type === type).map(({ body }) => body as Body<T>);
  const contacts = bodies('interaction.recorded');
  const ended = bodies('followup.closed').map(({ outcome }) => outcome);
  const decisions = bodies('remittance.recorded');
  const claims = [...Map.groupBy(decisions, ({ about }) => about?.claim ?? about?.claimNumber ?? '')];
  const isPaid = ({ outcome }: Body<'remittance.recorded'>) => outcome === 'paid' || outcome === 'partly-paid';
  const isOverturned = ([claim, own]: (typeof claims)[number]) => {
    const first = own.findIndex(({ outcome }) => outcome === 'denied');
    return claim !== '' && first >= 0 && own.slice(first).some(isPaid);
  };
  const sent = new Map<string, string>();
  for (const { about, sentOn } of bodies('claim.submitted')) {
    const claim = about?.claim ?? about?.claimNumber ?? '';
    if (sentOn && (sent.get(claim) ?? sentOn) >= sentOn) sent.set(claim, sentOn);
  }
  const days = claims.flatMap(([claim, own]) => {
    const [from, to] = [sent.get(claim), own.find(isPaid)?.decidedOn];
    return from && to ? [daysBetween(from, to)] : [];
  });
  return {
    payer,
    contacts: contacts.length,
    hold: contacts.reduce((sum, { hold }) => sum + (hold ?? 0), 0),
    keptPromises: ended.filter((outcome) => outcome === 'kept').length,
    brokenPromises: ended.filter((outcome) => outcome === 'broken').length,
    denied: decisions.filter(({ outcome }) => outcome === 'denied').length,
    overturned: claims.filter(isOverturned).length,
    medianDaysToPay: median(days),
  };
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
