import type { ReadField } from '../reading/reading.ts';
import type { SessionEntry } from '../wire.ts';
import { type Identity, identityOf, meetsAnother, settle } from './identity.ts';
import { lineOf } from './line-of.ts';
import { moveSessions } from './line-sessions.ts';
import { ownPart, pageSession } from './page-sessions.ts';
import { patternOf } from './paths.ts';

/** A field as a page shows it now. */
export interface PageField extends ReadField {
  /** Read-only text: a value the portal has taken over, not one being typed. */
  readonly committed: boolean;
  /** A box the biller types into, not one to choose from or one that is preset. */
  readonly typed: boolean;
}

/** What one frame shows. */
export interface ShownPage {
  readonly origin: string;
  /** Counts page loads in the tab: the same number is the same document. */
  readonly visit: number;
  readonly fields: readonly PageField[];
  /** Added to line numbers: an entry form of a wizard shows line 1 while it takes line 3. */
  readonly lineOffset: number;
}

/** A value of an earlier page. */
interface KeptField {
  readonly origin: string;
  readonly field: PageField;
}

/**
 * One claim as a tab shows it, page after page. Plain values; every function below answers a new one.
 * `left`: what a frame showed last before its page went away, to tell a reload from a next step.
 */
export interface TabClaim {
  readonly frames: ReadonlyMap<number, ShownPage>;
  readonly left: ReadonlyMap<number, ShownPage>;
  readonly earlier: ReadonlyMap<string, KeptField>;
  readonly sessions: ReadonlyMap<number, SessionEntry>;
  readonly identity: Identity;
  readonly submitted: boolean;
}

export const NO_CLAIM: TabClaim = {
  frames: new Map(),
  left: new Map(),
  earlier: new Map(),
  sessions: new Map(),
  identity: {},
  submitted: false,
};

/** A frame shows this now: a new page, a redraw, or typed values. May be the start of another claim. */
export function showPage(claim: TabClaim, frame: number, page: Omit<ShownPage, 'lineOffset'>): TabClaim {
  const identity = identityOf(page.fields);
  const before = claim.frames.get(frame) ?? claim.left.get(frame);
  const sameDocument = before?.visit === page.visit;
  const another =
    (claim.submitted && isEmptied(claim.identity, page.fields)) ||
    meetsAnother(claimOf(claim, frame), identity, sameDocument);
  if (another) {
    const frames = new Map(claim.frames).set(frame, { ...page, lineOffset: 0 });
    return { ...NO_CLAIM, frames, identity: settle({}, identity) };
  }
  const earlier = earlierThan(claim, frame, page, before);
  const lineOffset = offsetOf(page, earlier, sameDocument ? before : undefined);
  const shown: ShownPage = { ...page, lineOffset, fields: page.fields.map((field) => moved(field, lineOffset)) };
  if (hasCommittedLines(shown)) dropLines(earlier);
  for (const { path } of shown.fields) earlier.delete(path);
  return {
    frames: new Map(claim.frames).set(frame, shown),
    left: without(claim.left, frame),
    earlier,
    sessions: moveSessions(claim.sessions, before?.fields ?? [], shown.fields),
    identity: settle(claim.identity, identity),
    submitted: claim.submitted && sameDocument,
  };
}

/** What earlier pages of the same sites have shown, now that this frame shows another one. */
function earlierThan(
  claim: TabClaim,
  frame: number,
  page: Omit<ShownPage, 'lineOffset'>,
  before: ShownPage | undefined,
): Map<string, KeptField> {
  const origins = new Set([page.origin, ...others(claim, frame).map(({ origin }) => origin)]);
  const earlier = new Map([...claim.earlier].filter(([, { origin }]) => origins.has(origin)));
  if (before?.origin !== page.origin) return earlier;
  if (!sameForm(before, page)) keep(earlier, before);
  // The same form again, loaded anew: only what a sent-off entry form took in stays known.
  else if (before.visit !== page.visit && !claim.submitted) for (const { path } of before.fields) earlier.delete(path);
  return earlier;
}

/** The frame's page is gone; what it showed stays part of the claim. */
export function leavePage(claim: TabClaim, frame: number): TabClaim {
  const page = claim.frames.get(frame);
  if (!page) return claim;
  const earlier = new Map(claim.earlier);
  keep(earlier, page);
  return { ...claim, frames: without(claim.frames, frame), left: new Map(claim.left).set(frame, page), earlier };
}

/** What boxes mean is another now: what the pages show is taken in anew, nothing of it is kept. */
export function unlearnPages(claim: TabClaim): TabClaim {
  return { ...claim, frames: new Map(), left: new Map() };
}

/** Submit was pressed: when the form comes back empty, the next claim has begun. */
export function submitPage(claim: TabClaim): TabClaim {
  return { ...claim, submitted: true };
}

/** What the biller says of the session behind one service line; what the page says as well stays the page's. */
export function enterSession(claim: TabClaim, line: number, session: SessionEntry): TabClaim {
  return { ...claim, sessions: new Map(claim.sessions).set(line, ownPart(session, pageSession(claim, line))) };
}

function others(claim: TabClaim, frame: number): ShownPage[] {
  return [...claim.frames].filter(([id]) => id !== frame).map(([, page]) => page);
}

function keep(earlier: Map<string, KeptField>, page: ShownPage): void {
  for (const field of page.fields) earlier.set(field.path, { origin: page.origin, field });
}

/**
 * Whether the new page is the old form drawn again (a row less, a box more) or another step of it. A
 * field that is gone from the same form is gone from the claim; one of an earlier step is not. Boxes
 * decide: text at the top of every step repeats what earlier ones took in.
 */
function sameForm(before: ShownPage, page: { readonly fields: readonly PageField[] }): boolean {
  const [then, now] = [formOf(before.fields), formOf(page.fields)];
  const shared = [...then].filter((path) => now.has(path)).length;
  return shared > 0 && shared * 2 >= Math.min(then.size, now.size);
}

/** Rows come and go in one form, so they count once here. */
function formOf(fields: readonly PageField[]): ReadonlySet<string> {
  const typed = fields.filter(({ committed }) => !committed);
  return new Set((typed.length > 0 ? typed : fields).map(({ path }) => patternOf(path)));
}

function moved(field: PageField, by: number): PageField {
  const line = by === 0 ? null : lineOf(field.path);
  return line === null ? field : { ...field, path: field.path.replace(/^(\w+)\[\d+\]/, `$1[${line + by}]`) };
}

/** An entry form that takes one line after the other starts blank while earlier lines are known. */
function offsetOf(
  { fields }: { readonly fields: readonly PageField[] },
  earlier: ReadonlyMap<string, KeptField>,
  before: ShownPage | undefined,
): number {
  const onPage = fields.filter(({ path }) => lineOf(path) !== null);
  if (onPage.length === 0 || onPage.some(({ path, committed }) => committed || lineOf(path) !== 0)) return 0;
  if (before && before.lineOffset > 0) return before.lineOffset;
  if (before || onPage.some(({ path, value }) => /dateFrom|procedureCode|charge/.test(path) && value.trim() !== ''))
    return 0;
  const known = [...earlier.values()].filter(
    ({ field }) => field.value.trim() !== '' && /procedureCode$/.test(field.path),
  );
  return Math.max(0, ...known.map(({ field }) => (lineOf(field.path) ?? -1) + 1));
}

function hasCommittedLines({ fields }: ShownPage): boolean {
  return fields.some(
    ({ path, committed, value }) => committed && value !== '' && /^lines\[\d+\]\.procedureCode$/.test(path),
  );
}

function dropLines(earlier: Map<string, KeptField>): void {
  for (const path of earlier.keys()) if (lineOf(path) !== null) earlier.delete(path);
}

/** The identity this frame may change: where another frame on the page says whose claim it is, that one does. */
function claimOf(claim: TabClaim, frame: number): Identity {
  const said = new Set(others(claim, frame).flatMap(({ fields }) => Object.keys(identityOf(fields))));
  return Object.fromEntries(Object.entries(claim.identity).filter(([path]) => !said.has(path)));
}

/** The boxes that say whose claim it is are there again, and blank. */
function isEmptied(known: Identity, fields: readonly PageField[]): boolean {
  const shown = fields.filter(({ path }) => path in known);
  return shown.length > 0 && shown.every(({ value }) => value.trim() === '');
}

function without<V>(map: ReadonlyMap<number, V>, key: number): ReadonlyMap<number, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
