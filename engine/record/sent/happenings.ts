import type { Captured, Confirmation, StatusLine } from '../../capture/captured.ts';
import type { Waiting } from '../../capture/waiting.ts';
import type { Fields } from '../../claim/claim.ts';
import { parseMoney } from '../../claim/normalise.ts';
import type { ScrubResult } from '../../findings.ts';
import type { Happening } from '../../log/events/index.ts';
import type { Subject } from '../../log/events/subject.ts';
import { subjectOf } from '../subject.ts';

/** A claim at the moment of Submit, with what the check said of it then. */
export interface SentClaim {
  readonly fields: Fields;
  readonly result: ScrubResult;
  /** Of the page; '' where it isn't known. */
  readonly origin: string;
}

const LONGEST = 300;
const MOST = 500;
const cut = (text: string) => text.slice(0, LONGEST).toWellFormed() || '?';

/** What the check said when Submit was pressed. */
export function checkedAtSubmit({ fields, result, origin }: SentClaim): Happening {
  const { verdict, findings, skipped, passed, editions, asOf } = result;
  return {
    type: 'claim.checked',
    body: {
      about: subjectOf(fields),
      verdict,
      findings: findings.slice(0, MOST).map(({ rule, severity, path, message }) => ({ rule, severity, path, message })),
      skipped: skipped.slice(0, MOST).map(({ rule, reason }) => ({ rule, reason: cut(reason) })),
      passed,
      editions: { ...editions },
      asOf,
      ...originOf(origin),
      why: 'submit',
    },
  };
}

/** What the biller takes into the record of what a page has shown. */
export type Taken = Pick<Waiting, 'capture' | 'claim' | 'seenOn'> & { readonly origin: string };

/**
 * A confirmation as the submission it proves, each line of a status page as a look-up in the portal.
 *
 * @param now as events write time
 * @param newId a random id for each look-up
 */
export function happeningsOf(taken: Taken, now: string, newId: () => string): Happening[] {
  const { capture } = taken;
  if (capture.kind === 'confirmation') return [submissionOf(taken, capture)];
  return capture.lines.map((line) => lookedUp(line, now, newId()));
}

const KINDS: ReadonlyMap<string, 'corrected' | 'void'> = new Map([
  ['7', 'corrected'],
  ['8', 'void'],
]);
/** By what the payer knows the claim best. */
const BEST: readonly Captured['item'][] = ['control', 'claim', 'confirmation', 'trace', 'batch'];

function submissionOf({ claim, seenOn, origin }: Taken, { found, proves, because }: Confirmation): Happening {
  const value = (item: Captured['item']) =>
    found
      .find((one) => one.item === item)
      ?.value.trim()
      .slice(0, LONGEST);
  const confirmation = BEST.map(value).find(Boolean);
  const claimNumber = value('control') ?? value('claim');
  const about: Subject = { ...(claim ? subjectOf(claim) : {}), ...(claimNumber && { claimNumber }) };
  return {
    type: 'claim.submitted',
    body: {
      about,
      kind: KINDS.get(claim?.['claim.frequencyCode']?.trim() ?? '') ?? 'original',
      route: 'portal',
      sentOn: seenOn,
      ...(confirmation && { confirmation }),
      ...(because && { confirmationText: because }),
      state: proves,
      ...(claim && { fields: boxesOf(claim) }),
      ...originOf(origin),
    },
  };
}

function lookedUp(line: StatusLine, startedAt: string, id: string): Happening {
  const billed = parseMoney(line.billed);
  const paid = parseMoney(line.paid);
  const amounts = {
    ...(billed !== null && { billed }),
    ...(paid !== null && { paid }),
    ...(line.payment && { paymentNumber: cut(line.payment) }),
  };
  return {
    type: 'interaction.recorded',
    body: {
      id,
      about: line.claimNumber ? { claimNumber: cut(line.claimNumber) } : {},
      channel: 'portal',
      startedAt,
      topic: 'Claim status',
      ...(line.status && { status: cut(line.status) }),
      ...(Object.keys(amounts).length > 0 && { amounts }),
    },
  };
}

/** The boxes that held something, as sent. */
function boxesOf(claim: Fields): Record<string, string> {
  const filled = Object.entries(claim).filter(([path, text]) => text.trim() !== '' && path.length <= LONGEST);
  return Object.fromEntries(filled.map(([path, text]) => [path, text.slice(0, 2000).toWellFormed()]));
}

function originOf(origin: string): { origin?: string } {
  return /^https?:\/\/[a-z0-9.:[\]-]{1,180}$/.test(origin) ? { origin } : {};
}
