import type { Fields } from '../claim/claim.ts';
import type { Capture, Confirmation, Keepable } from './captured.ts';
import { parseCapture } from './parse.ts';

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

/** What a tab knows of what it has sent. */
export interface Answers {
  /** The claim whose Submit was heard, until a page answers; null before and after. */
  readonly sent: Fields | null;
  readonly waiting: readonly Waiting[];
  /** Why the page that answered Submit didn't take the claim; '' when no page said so. */
  readonly refusal: string;
}

/**
 * Takes what the frames of a tab have shown, unparsed. The first confirmation that isn't about somebody
 * else and wasn't there before answers the claim that was sent.
 */
export function takeCaptures(known: Answers, seen: readonly unknown[], today: string): Answers {
  return seen
    .map(parseCapture)
    .filter((capture) => capture !== null)
    .reduce((answers, capture) => take(answers, capture, today), known);
}

function take(known: Answers, capture: Capture, today: string): Answers {
  const { sent } = known;
  if (capture.kind === 'refusal') return sent ? { ...known, refusal: capture.because } : known;
  const answers = capture.kind === 'confirmation' && sent !== null && !isOfAnother(capture, sent);
  const shown = answers ? withoutOwnNumbers(capture, sent) : capture;
  const waiting = withCapture(known.waiting, shown, answers ? sent : null, today);
  return answers && waiting !== known.waiting ? { sent: null, waiting, refusal: '' } : { ...known, waiting };
}

/** More than a day's work in one tab; then the oldest go. */
const MOST = 60;

/** Adds what a page shows, or brings what was seen before up to date: the same numbers are the same thing. */
function withCapture(
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

function keyOf(capture: Keepable): string {
  return JSON.stringify(
    capture.kind === 'confirmation'
      ? capture.found.map(({ value }) => value)
      : capture.lines.map(({ claimNumber, dateFrom, billed }) => [claimNumber, dateFrom, billed]),
  );
}

/** Numbers of a claim that a confirmation page repeats: none of them is the payer's answer. */
const OWN =
  /^(patient\.accountNumber|subscriber\.(memberId|groupNumber)|claim\.(originalReferenceNumber|priorAuthorizationNumber)|billing\.(npi|taxId)|rendering\.npi|lines\[\d+\]\.(renderingNpi|priorAuthorizationNumber))$/;

/** The confirmation without numbers that the claim already had: they are said to be not read. */
function withoutOwnNumbers(page: Confirmation, claim: Fields): Confirmation {
  const own = Object.keys(claim).map((path) => (OWN.test(path) ? bare(claim[path]) : ''));
  const found = page.found.filter(({ value }) => !own.includes(bare(value)));
  if (found.length === page.found.length) return page;
  const hadControl = page.found.some(({ item }) => item === 'control');
  const proves = hadControl && !found.some(({ item }) => item === 'control') ? 'sent' : page.proves;
  return { ...page, found, proves, notRead: [...page.notRead, 'a number that is your own'] };
}

/** Whether the page names another patient, member or account than the claim that was sent. */
function isOfAnother({ about }: Confirmation, claim: Fields): boolean {
  const differs = (shown: string, path: string, same: (a: string, b: string) => boolean) => {
    const [page, sent] = [bare(shown), bare(claim[path])];
    return page !== '' && sent !== '' && !/[*•]/.test(shown) && !same(page, sent);
  };
  const equal = (a: string, b: string) => a === b;
  return (
    differs(about.memberId, 'subscriber.memberId', equal) ||
    differs(about.account, 'patient.accountNumber', equal) ||
    differs(about.patient, 'patient.lastName', (name, last) => name.includes(last))
  );
}

const bare = (text = ''): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
