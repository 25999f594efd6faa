import type { SessionEntry } from '../wire.ts';
import { editedLineOf, inPlace } from './edited-line.ts';
import { foldedOf } from './folded.ts';
import { type Identity, identityOf, meetsAnother, settle } from './identity.ts';
import { addPage, beside, fieldsLeft, forgetForm, type LeftPage, lastOf } from './left-pages.ts';
import { lineOf } from './line-of.ts';
import { moveSessions } from './line-sessions.ts';
import { ownPart, pageSession } from './page-sessions.ts';
import { type FramePicture, hasBoxes, isBlank, isSameForm, type PageField, type ShownPage } from './shown-page.ts';

/**
 * One claim as a tab shows it, page after page. Plain values; every function below answers a new one.
 */
export interface TabClaim {
  readonly frames: ReadonlyMap<number, ShownPage>;
  /** Pages shown before, oldest first. */
  readonly left: readonly LeftPage[];
  readonly sessions: ReadonlyMap<number, SessionEntry>;
  readonly identity: Identity;
  readonly submitted: boolean;
  /** The claim before its form came up blank without being sent: the portal may only be slow to fill it. */
  readonly parked: TabClaim | null;
}

export const NO_CLAIM: TabClaim = {
  frames: new Map(),
  left: [],
  sessions: new Map(),
  identity: {},
  submitted: false,
  parked: null,
};

const NOTHING_CLOSED: ReadonlyMap<string, boolean> = new Map();

/** A frame shows this now: a new page, a redraw, or typed values. May be the start of another claim. */
export function showPage(claim: TabClaim, frame: number, page: FramePicture): TabClaim {
  const identity = identityOf(page.fields);
  const { parked } = claim;
  if (parked && isFilledAgain(claim, parked, identity)) return showPage(parked, frame, page);
  const before = claim.frames.get(frame) ?? lastOf(claim.left, frame);
  const sameDocument = before?.visit === page.visit;
  if (isEmptied(claim, page, before, sameDocument)) return begin(claim, frame, page, claim.submitted ? null : claim);
  if (meetsAnother(identityElsewhere(claim, frame), identity, sameDocument)) return begin(claim, frame, page, null);

  const origins = new Set([page.origin, ...others(claim, frame).map(({ origin }) => origin)]);
  const here = claim.left.filter((one) => origins.has(one.page.origin));
  const again = before !== undefined && before.origin === page.origin && isSameForm(before, page);
  const left =
    before && !again && claim.frames.has(frame) && origins.has(before.origin) ? addPage(here, frame, before) : here;
  const lineOffset = offsetOf(page.fields, left, { before, sameDocument, again, submitted: claim.submitted });
  const counted = page.fields.map((field) => moved(field, lineOffset));
  const editedLine = editedLineOf(counted, before, sameDocument);
  const fields = inPlace(counted, editedLine);
  const shown: ShownPage = {
    origin: page.origin,
    visit: page.visit,
    fields,
    folded: sameDocument ? foldedOf(before, fields, page.closed ?? NOTHING_CLOSED) : [],
    lineOffset,
    editedLine,
  };
  return {
    frames: new Map(claim.frames).set(frame, shown),
    left: beside(lineOffset > 0 ? left : forgetForm(left, page), shown),
    sessions: moveSessions(claim.sessions, before?.fields ?? [], shown.fields),
    identity: settle(claim.identity, identity),
    submitted: claim.submitted && (sameDocument || !hasBoxes(page.fields)),
    parked: Object.keys(identity).length === 0 ? parked : null,
  };
}

/** The frame's page is gone; what it showed stays part of the claim. */
export function leavePage(claim: TabClaim, frame: number): TabClaim {
  const page = claim.frames.get(frame);
  if (!page) return claim;
  const frames = new Map(claim.frames);
  frames.delete(frame);
  return { ...claim, frames, left: addPage(claim.left, frame, page) };
}

/** What boxes mean is another now: what the pages show is taken in anew, nothing of it is kept. */
export function unlearnPages(claim: TabClaim): TabClaim {
  return { ...claim, frames: new Map() };
}

/** Submit was pressed: when the form comes back empty, the next claim has begun. */
export function submitPage(claim: TabClaim): TabClaim {
  return { ...claim, submitted: true };
}

/** What the biller says of the session behind one service line; what the page says as well stays the page's. */
export function enterSession(claim: TabClaim, line: number, session: SessionEntry): TabClaim {
  return { ...claim, sessions: new Map(claim.sessions).set(line, ownPart(session, pageSession(claim, line))) };
}

function begin(
  claim: TabClaim,
  frame: number,
  { origin, visit, fields }: FramePicture,
  parked: TabClaim | null,
): TabClaim {
  const page: ShownPage = { origin, visit, fields, folded: [], lineOffset: 0, editedLine: null };
  return {
    ...NO_CLAIM,
    frames: new Map(claim.frames).set(frame, page),
    identity: settle({}, identityOf(fields)),
    parked: parked && { ...parked, parked: null },
  };
}

function others(claim: TabClaim, frame: number): ShownPage[] {
  return [...claim.frames].filter(([id]) => id !== frame).map(([, page]) => page);
}

function moved(field: PageField, by: number): PageField {
  const line = by === 0 ? null : lineOf(field.path);
  return line === null ? field : { ...field, path: field.path.replace(/^(\w+)\[\d+\]/, `$1[${line + by}]`) };
}

interface Arrival {
  readonly before: ShownPage | undefined;
  readonly sameDocument: boolean;
  /** The form that was there before. */
  readonly again: boolean;
  readonly submitted: boolean;
}

/** An entry form that takes one line after the other starts blank while earlier lines are known. */
function offsetOf(fields: readonly PageField[], left: readonly LeftPage[], arrival: Arrival): number {
  const { before, sameDocument, again, submitted } = arrival;
  const onPage = fields.filter(({ path }) => lineOf(path) !== null);
  if (onPage.length === 0 || onPage.some(({ path, committed }) => committed || lineOf(path) !== 0)) return 0;
  if (sameDocument) return again ? (before?.lineOffset ?? 0) : 0;
  const filled = onPage.some((field) => /dateFrom|procedureCode|charge/.test(field.path) && !isBlank(field));
  // The same form again, loaded anew: only what a sent-off entry form took in stays known.
  if (filled || (again && !submitted)) return 0;
  const known = fieldsLeft(left).filter((field) => /procedureCode$/.test(field.path) && !isBlank(field));
  return Math.max(0, ...known.map(({ path }) => (lineOf(path) ?? -1) + 1));
}

/** The identity this frame may change: where another frame on the page says whose claim it is, that one does. */
function identityElsewhere(claim: TabClaim, frame: number): Identity {
  const said = new Set(others(claim, frame).flatMap(({ fields }) => Object.keys(identityOf(fields))));
  return Object.fromEntries(Object.entries(claim.identity).filter(([path]) => !said.has(path)));
}

/**
 * The boxes that say whose claim it is are there again, and all blank: after Submit, on a form that had
 * them filled and was loaded anew, or emptied by the portal in one step (a biller empties one after the other).
 */
function isEmptied(claim: TabClaim, page: FramePicture, before: ShownPage | undefined, sameDocument: boolean): boolean {
  const asks = page.fields.filter(({ path, committed }) => !committed && path in claim.identity);
  if (asks.length === 0 || !asks.every(isBlank)) return false;
  if (claim.submitted) return true;
  const had = (fields: readonly PageField[]) =>
    fields.filter((field) => !isBlank(field) && asks.some(({ path }) => path === field.path)).length;
  if (sameDocument) return had(before?.fields ?? []) > 1;
  const forms = claim.left.map((one) => one.page);
  return forms.some((form) => isSameForm(form, page) && had(form.fields) > 0);
}

/** A blank form that is filled in one step with what the parked claim had is that claim's. */
function isFilledAgain(claim: TabClaim, parked: TabClaim, identity: Identity): boolean {
  const said = Object.entries(identity);
  return (
    Object.keys(claim.identity).length === 0 &&
    said.length > 0 &&
    said.every(([path, text]) => parked.identity[path] === undefined || parked.identity[path] === text) &&
    said.some(([path]) => parked.identity[path] !== undefined)
  );
}
