import type { Claim, Line } from '../claim/claim.ts';
import type { Authorization, Facts } from '../claim/context.ts';
import { parseId } from '../claim/normalise.ts';
import { perClaim } from '../claim/per-claim.ts';
import { sameMember, samePayer } from './payer-names.ts';
import type { Severity } from './rule.ts';

/**
 * The authorization behind a service line.
 *
 * - `none`: no number on the claim, and none or several on file that could be meant
 * - `unknown`: a number, but what is on file isn't known, or not back to this visit
 * - `not-on-file`: a number that isn't among those on file
 * - `on-file`: the records with that number; or, where no number was typed, the single one for this code and payer
 */
type AuthorizationMatch =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly number: string }
  | { readonly kind: 'not-on-file'; readonly number: string; readonly path: string }
  | {
      readonly kind: 'on-file';
      readonly number: string;
      readonly path: string;
      readonly typed: boolean;
      readonly records: readonly Authorization[];
    };

/** What a rule answers about a number it can't look up. */
export const NOT_LOADED = "what the authorization on the claim covers isn't known here";

/** An authorization that ended or begins longer than this from the visit is not the one that was meant. */
const REACH = 180;

export function authorizationOf(line: Line, claim: Claim, facts: Facts): AuthorizationMatch {
  return matchesOf(claim, facts).get(line) ?? NONE;
}

const NONE: AuthorizationMatch = { kind: 'none' };

/** Many rules ask for the same lines. */
const matchesOf = perClaim(
  (claim, facts: Facts) => new Map(claim.lines.map((line) => [line, matchFor(line, claim, facts)])),
);

function matchFor(line: Line, claim: Claim, facts: Facts): AuthorizationMatch {
  const typed = typedNumber(line, claim);
  if (typed) {
    const { number, path } = typed;
    if (!facts.authorizations) return { kind: 'unknown', number };
    const wanted = plainNumber(number);
    const records = facts.authorizations.filter((record) => plainNumber(record.number) === wanted);
    if (records.length > 0) return { kind: 'on-file', number, path, typed: true, records };
    const since = facts.authorizationsSince ?? null;
    const day = line.dateFrom.value;
    if (since !== null && (day === null || day < since)) return { kind: 'unknown', number };
    return { kind: 'not-on-file', number, path };
  }
  if (!facts.authorizations || facts.authorizations.length === 0) return NONE;
  const meant = recordsFor(line, claim, facts);
  const [record] = meant;
  if (!record || meant.length > 1) return NONE;
  const path = 'claim.priorAuthorizationNumber';
  return { kind: 'on-file', number: record.number, path, typed: false, records: meant };
}

/** The certificate number of a laboratory, which shares box 23 with the authorization. */
const CLIA = /^\s*(CLIA\W*)?\d{2}\W?D\W?\d{7}\s*$/i;

/** The number in the line's own box, else in box 23; undefined when there is none with a digit in it, or a CLIA number. */
function typedNumber(line: Line, claim: Claim): { number: string; path: string } | undefined {
  const own = claim.ofLine(line, 'priorAuthorizationNumber');
  const cell = own.state === 'value' ? own : claim.text('claim.priorAuthorizationNumber');
  if (cell.state !== 'value' || !/\d/.test(cell.value) || CLIA.test(cell.value)) return undefined;
  return { number: cell.value, path: cell.path };
}

const PLAIN_NUMBER = /^(?!PRIOR|AUTH)[A-Z0-9]+$/;

/** A number as it is compared: "AUTH# a-22 17" is A2217. */
export function plainNumber(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^(PRIOR)?AUTH(ORIZATION)?(NUMBER|NUM|NO)?(?=.*\d)/, '');
}

/** Whether an authorization names a code, by itself or in a range; one that names none covers all. */
export function covers({ procedureCodes }: Authorization, code: string): boolean {
  return !procedureCodes || procedureCodes.length === 0 || names(procedureCodes, code);
}

/** Whether a list of codes and ranges ("97151-97158") holds a code. */
export function names(codes: readonly string[], code: string): boolean {
  for (const entry of codes) if (entry === code || isWithin(entry, code)) return true;
  return false;
}

/** A code as it is compared: it names itself alone. */
const ONE_CODE = /^[A-Z0-9]{5}$/;

function isWithin(entry: string, code: string): boolean {
  if (ONE_CODE.test(entry)) return false;
  const [from = '', to] = entry
    .toUpperCase()
    .split(/\s*[-–]\s*/)
    .map((part) => part.trim());
  return to === undefined ? from === code : code.length === from.length && code >= from && code <= to;
}

/**
 * A number on the claim is the biller's word that it counts. An authorization nobody entered weighs as much only
 * where the practice's list doesn't say that the code goes without.
 */
export function weight(typed: boolean, code: string, { authorizationRequired }: Facts): Severity {
  if (typed || !authorizationRequired) return 'error';
  return authorizationRequired.some(({ procedureCodes }) => names(procedureCodes, code)) ? 'error' : 'warning';
}

/** Whether the payer has approved it; one whose state nobody wrote down counts as approved. */
export function isApproved({ status }: Authorization): boolean {
  return (
    !status ||
    !/not approved|unapproved|request|pend|submit|review|process|progress|draft|den(y|ied)|reject|void|cancel|withdr|revok/i.test(
      status,
    )
  );
}

/** The records that could be meant for a line without a number: the approved ones, else the others. */
export function recordsFor(line: Line, claim: Claim, { authorizations = [] }: Facts): readonly Authorization[] {
  const meant = authorizations.filter((record) => couldBeMeant(record, line, claim));
  const approved = meant.filter(isApproved);
  return approved.length > 0 ? approved : meant;
}

function couldBeMeant(record: Authorization, line: Line, claim: Claim): boolean {
  const code = line.code.value;
  const day = line.dateFrom.value;
  if (code === null || !record.procedureCodes || !names(record.procedureCodes, code)) return false;
  if (day === null && line.dateFrom.state !== 'unseen') return false;
  const { dateFrom, dateTo } = record;
  if (day !== null && (day < (dateFrom ?? day) - REACH || day > (dateTo ?? day) + REACH)) return false;
  const member = claim.id('subscriber.memberId').value;
  if (record.memberId && member && !sameMember(parseId(record.memberId), member)) return false;
  return samePayer(record.payerName ?? '', claim.text('payer.name').raw);
}
