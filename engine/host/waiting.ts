import type { Captured, Confirmation, Keepable } from '../capture/captured.ts';
import type { Fields } from '../claim/claim.ts';
import type { WaitingView } from '../wire.ts';

/**
 * Something a page showed that belongs in the log, waiting in the tab: nothing is stored yet. The event that
 * will keep it needs just this: what was shown, of which claim, on which day.
 */
export interface Waiting {
  readonly id: number;
  readonly capture: Keepable;
  /** The claim as it was when Submit was pressed; null when it isn't known to be about one of ours. */
  readonly claim: Fields | null;
  /** ISO day it was seen on. */
  readonly seenOn: string;
  /** The biller needs it no more; remembered, so that the page doesn't bring it back. */
  readonly dismissed: boolean;
}

/** More than a day's work in one tab; then the oldest go. */
const MOST = 60;

/** Adds what a page shows, or brings what was seen before up to date: the same numbers are the same thing. */
export function withCapture(
  waiting: readonly Waiting[],
  capture: Keepable,
  claim: Fields | null,
  seenOn: string,
): readonly Waiting[] {
  const key = keyOf(capture);
  const known = waiting.find((one) => keyOf(one.capture) === key);
  if (known && JSON.stringify(known.capture) === JSON.stringify(capture)) return waiting;
  if (known) return waiting.map((one) => (one === known ? { ...one, capture, seenOn, dismissed: false } : one));
  const id = Math.max(0, ...waiting.map((one) => one.id)) + 1;
  return [...waiting, { id, capture, claim, seenOn, dismissed: false }].slice(-MOST);
}

/** The same without what the biller needs no more. */
export function dismissed(waiting: readonly Waiting[], id: number): readonly Waiting[] {
  return waiting.map((one) => (one.id === id ? { ...one, dismissed: true } : one));
}

function keyOf(capture: Keepable): string {
  return capture.kind === 'confirmation'
    ? JSON.stringify([capture.numbers.map(({ value }) => value), capture.date?.value])
    : JSON.stringify(capture.lines.map(({ claimNumber, dateFrom, billed }) => [claimNumber, dateFrom, billed]));
}

/** Numbers of a claim that a confirmation page repeats: none of them is the payer's answer. */
const OWN =
  /^(patient\.accountNumber|subscriber\.(memberId|groupNumber)|claim\.(originalReferenceNumber|priorAuthorizationNumber)|billing\.(npi|taxId)|rendering\.npi|lines\[\d+\]\.(renderingNpi|priorAuthorizationNumber))$/;

/** The confirmation without numbers that the claim already had: they are said to be not read. */
export function withoutOwnNumbers(page: Confirmation, claim: Fields): Confirmation {
  const own = new Set(Object.keys(claim).flatMap((path) => (OWN.test(path) ? [bare(claim[path] ?? '')] : [])));
  const isOwn = ({ value }: Captured) => own.has(bare(value));
  if (!page.numbers.some(isOwn)) return page;
  const numbers = page.numbers.filter((one) => !isOwn(one));
  const control = (among: Confirmation['numbers']) => among.some(({ number }) => number === 'control');
  const proves = control(page.numbers) && !control(numbers) ? 'sent' : page.proves;
  return { ...page, numbers, proves, notRead: [...page.notRead, 'a number that is your own'] };
}

/** Whether the page names another patient, member, account or total than the claim that was sent. */
export function isOfAnother({ about }: Confirmation, claim: Fields): boolean {
  const differs = (shown: string | undefined, path: string) => {
    const sent = bare(claim[path] ?? '');
    return shown !== undefined && !/[*•]/.test(shown) && sent !== '' && bare(shown) !== sent;
  };
  const names = bare(about.patient ?? '');
  const last = bare(claim['patient.lastName'] ?? '');
  return (
    differs(about.memberId, 'subscriber.memberId') ||
    differs(about.account, 'patient.accountNumber') ||
    (names !== '' && last !== '' && !names.includes(last))
  );
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** What the panel shows of it, newest first. */
export function waitingViews(waiting: readonly Waiting[]): WaitingView[] {
  return waiting
    .filter(({ dismissed }) => !dismissed)
    .map(({ id, capture, claim, seenOn }) => ({
      id,
      capture,
      seenOn,
      patient:
        claim && [claim['patient.firstName'], claim['patient.lastName']].map((name) => name?.trim().charAt(0)).join(''),
    }))
    .reverse();
}
