import type { Answers, Waiting } from '../capture/waiting.ts';
import { type ClaimView, type ControlPlace, viewClaim } from '../claim/claim-view.ts';
import { labelOf } from '../claim/paths.ts';
import { leavePage, NO_CLAIM, showPage, type TabClaim } from '../claim/tab-claim.ts';
import type { ScrubResult } from '../findings.ts';
import type { FrameReading, PackView, TabView, WaitingView } from '../wire.ts';
import type { CheckRequest } from '../worker.ts';
import type { HostDeps } from './contract.ts';
import { closedControls, type Frame, shownFields, unreadOf } from './frame.ts';
import type { FindControl } from './marks.ts';
import { covers, hostOf } from './origins.ts';

/** Everything the host knows of one tab. */
export interface Tab {
  readonly id: number;
  readonly frames: Map<number, Frame>;
  claim: TabClaim;
  view: ClaimView;
  result: ScrubResult | null;
  /** Raised by everything that may change the answer; the answer for `checked` is out. */
  revision: number;
  checked: number;
  working: boolean;
  visits: number;
  /** Origin of the page in the tab as the browser says; null while not known. */
  origin: string | null;
  /** No page with a claim came for a while: what earlier ones showed is kept, but not shown. */
  quiet: boolean;
  /** Origins of visible frames of a page that shows no claim itself. */
  around: readonly string[];
  /** The frame that last wrote a fix, for undo. */
  wrote: number | null;
  answers: Answers;
  /** Looks at what the pages print that are still allowed, and whether one is being taken. */
  looksLeft: number;
  looking: boolean;
  /** The biller says on the page what its boxes are; `next` waits for its frame to take the word. */
  teaching: { readonly next: ControlPlace | 'first' | null } | null;
  /** The claim as last handed over for safekeeping. */
  kept: string | null;
}

/** What of a tab outlives the host. */
export type Remembered = Pick<Tab, 'claim' | 'answers'>;
export const NOTHING: Remembered = { claim: NO_CLAIM, answers: { sent: null, waiting: [], refusal: '' } };

/** A tab nothing is known of but what was remembered. */
export function newTab(id: number, { claim, answers }: Remembered = NOTHING): Tab {
  return {
    id,
    frames: new Map(),
    claim,
    view: viewClaim(claim),
    result: null,
    revision: 0,
    checked: 0,
    working: false,
    visits: 0,
    origin: null,
    quiet: false,
    around: [],
    wrote: null,
    answers,
    looksLeft: 0,
    looking: false,
    teaching: null,
    kept: null,
  };
}

/** Takes what the frame shows now into the tab's claim. */
export function accept(tab: Tab, frame: Frame): void {
  if (tab.frames.get(frame.id) !== frame) return;
  const { id, origin, visit } = frame;
  const closed = closedControls(frame);
  tab.claim = showPage(tab.claim, id, { origin, visit, fields: shownFields(frame), closed });
}

/** The frame's port closed: its page is gone or has lost us. */
export function dropFrame(tab: Tab, frame: Frame): void {
  if (tab.frames.get(frame.id) !== frame) return;
  tab.frames.delete(frame.id);
  tab.claim = leavePage(tab.claim, frame.id);
}

/** The tab's claim as the worker takes it. */
export function requestOf(
  tab: Tab,
  { fields, seen, sessions }: ClaimView,
  deps: Pick<HostDeps, 'known' | 'ownRules' | 'today'>,
): CheckRequest {
  const shapes = [...tab.frames.values()].map(({ controls, reading }) => ({
    controls: [...controls.values()].filter(({ kind, value }) => kind === 'text' && value !== ''),
    fields: reading.fields,
  }));
  return { fields, seen, sessions, known: deps.known(), ownRules: deps.ownRules(), asOf: deps.today(), shapes };
}

/** Finds a control of the tab as its page last showed it. */
export function finderOf(tab: Tab): FindControl {
  return ({ frame, key }) => tab.frames.get(frame)?.controls.get(key);
}

/** What the panel shows of the tab. */
export function tabView(tab: Tab, granted: readonly string[]): TabView {
  const { view, result } = tab;
  const frames = [...tab.frames.values()];
  const status = statusOf(tab);
  const claim = status === 'claim';
  return {
    tab: tab.id,
    status,
    origin: tab.origin || (frames.find(({ id }) => id === 0) ?? frames[0])?.origin || '',
    patient: status === 'none' ? null : view.patient,
    result: claim ? result : null,
    lines: claim ? view.lines : [],
    read: status === 'none' ? [] : view.read,
    unread: status === 'none' ? [] : [...frames.flatMap(unreadOf), ...view.doubtful],
    toFill: claim ? [...view.toFill] : [],
    notSeen: claim ? view.notSeen : [],
    blockedFrames: blockedFrames(frames, showsClaim(tab) ? [] : tab.around, granted),
    translated: frames.some(({ translated }) => translated),
    marksRefused: claim && frames.some(({ refusesMarks }) => refusesMarks),
    waiting: tab.answers.waiting.flatMap(waitingView).reverse(),
    refusal: tab.answers.refusal,
    teaching: tab.teaching && progressOf(frames),
    pack: packOf(frames),
    lost: frames.flatMap(({ reading }) => reading.taught?.lost ?? []).map(labelOf),
  };
}

function waitingView({ id, capture, claim, seenOn, dismissed }: Waiting): WaitingView[] {
  const initial = (path: string) => claim?.[path]?.trim().charAt(0) ?? '';
  const patient = claim && initial('patient.firstName') + initial('patient.lastName');
  return dismissed ? [] : [{ id, capture, claim, seenOn, patient }];
}

/** What the portal's pack says of the frame that it fits worst. */
function packOf(frames: readonly Frame[]): PackView | null {
  const packs = frames.flatMap(({ reading }) => reading.pack ?? []);
  const worst = packs.find(({ dropped }) => dropped) ?? packs.find(({ missing }) => missing.length > 0);
  return worst ? { label: worst.label, dropped: worst.dropped, missing: worst.missing.map(labelOf) } : null;
}

/** How many of the boxes that can be taught are known, of how many. */
function progressOf(frames: readonly Frame[]): TabView['teaching'] {
  const fields = frames.flatMap(({ reading }) => reading.teachable ?? []);
  return { said: fields.filter(({ state }) => state !== 'unread').length, of: fields.length };
}

/** Whether a page in the tab shows anything of a claim now. */
export function showsClaim({ frames }: Tab): boolean {
  return [...frames.values()].some(({ reading }) => reading.fields.length > 0);
}

/** A form with this many boxes that mean nothing to us is one that can't be read; a search form has fewer. */
const MUCH_UNREAD = 10;

function statusOf(tab: Tab): TabView['status'] {
  const { view, result, quiet } = tab;
  const known = [...tab.frames.values()].filter((frame) => frame.known);
  if (known.some(({ tooLarge }) => tooLarge)) return 'too-large';
  if (known.some(({ stale }) => stale) && !result) return 'reading';
  const unread = known.flatMap(unreadOf).filter(({ aside }) => !aside).length;
  if (quiet && !showsClaim(tab)) return unread >= MUCH_UNREAD ? 'unreadable' : 'none';
  if (view.isClaim) return result ? 'claim' : 'reading';
  if (known.length === 0 && tab.frames.size > 0) return 'reading';
  return unread >= MUCH_UNREAD ? 'unreadable' : 'none';
}

/** Frames on other hosts that neither sent anything nor are allowed to be read. */
function blockedFrames(frames: readonly Frame[], around: readonly string[], granted: readonly string[]): string[] {
  const read = new Set(frames.map(({ origin }) => origin));
  const inner = [...frames.flatMap((frame) => frame.inner), ...around];
  const blocked = inner.filter((origin) => !read.has(origin) && !granted.some((pattern) => covers(pattern, origin)));
  return [...new Set(blocked.map(hostOf).filter((host) => host !== ''))];
}

/** What the reader made of each frame, in the order the browser numbers them. */
export function readingsOf(tab: Tab): FrameReading[] {
  return [...tab.frames.values()]
    .sort((a, b) => a.id - b.id)
    .map(({ id, tooLarge, known, stale, reading }) => ({ frame: id, tooLarge, settled: known && !stale, reading }));
}
