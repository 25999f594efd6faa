import type { Keepable } from './capture/captured.ts';
import type { Fields } from './claim/claim.ts';
import type { ControlPlace } from './claim/claim-view.ts';
import type { Finding, Skipped, Verdict } from './findings.ts';
import type { ControlDescriptor, FramePage } from './reading/descriptor.ts';
import type { Reading, TeachField } from './reading/reading.ts';
import type { Said } from './taught/taught.ts';
import type { Term } from './taught/vocabulary.ts';

/**
 * What crosses between the portal script, the engine host and the panel: plain JSON, one direction
 * a type. The receiving side parses everything that comes from a page (`wire-schema.ts`).
 */

/** Name of the port a frame with a claim opens to the engine host. */
export const PORTAL_PORT = 'claimside.portal';
/** Name of the port the side panel opens to the engine host. */
export const PANEL_PORT = 'claimside.panel';

/** Name of the port that a frame opens while the biller says what its boxes are. */
export const TEACH_PORT = 'claimside.teach';

export type ToTeach =
  /** Everything a box can be said to be; comes first. */
  | { kind: 'vocabulary'; terms: readonly Term[] }
  /** What can be taught in this frame and what is known of it; replaces what was said before. */
  | { kind: 'fields'; fields: readonly TeachField[] }
  /** The biller goes on at this box. */
  | { kind: 'turn'; key: string }
  | { kind: 'end' };

export type FromTeach =
  | { kind: 'say'; key: string; said: Said }
  /** The biller has had enough. */
  | { kind: 'end' };

export type FromPortal =
  | { kind: 'page'; page: FramePage }
  | { kind: 'changed'; controls: readonly ControlDescriptor[]; gone: readonly string[] }
  | { kind: 'values'; values: readonly ControlValue[] }
  | { kind: 'submit' }
  | { kind: 'written'; path: string; outcome: WriteOutcome }
  | { kind: 'pill'; x: number; y: number; collapsed: boolean }
  /** The page keeps removing our marks, so none are drawn in this frame any more. */
  | { kind: 'hidden' };

export interface ControlValue {
  readonly key: string;
  readonly value: string;
  readonly stored: string;
  readonly checked: boolean | null;
}

/**
 * `reverted`: the page put the old text back. `changed`: the page's text is no longer what was previewed.
 * `locked`: nobody can type into it.
 */
export type WriteOutcome = 'written' | 'undone' | 'reverted' | 'changed' | 'gone' | 'locked' | 'covered';

export type ToPortal =
  /** Marks to draw in this frame; replaces all earlier ones. */
  | { kind: 'marks'; marks: readonly Mark[]; summary: Summary | null; pill: PillPlace | null }
  | { kind: 'show'; key: string }
  | { kind: 'apply'; path: string; key: string; from: string; to: string }
  | { kind: 'undo' }
  /** The host knows nothing of this page (it was restarted): send all of it. */
  | { kind: 'resend' }
  /** The site was taken back: leave the page as if never there. */
  | { kind: 'stop' };

export interface Mark {
  /** The control it stands beside. */
  readonly key: string;
  readonly findings: readonly MarkFinding[];
}

/** A finding as this page may show it: only what the page already holds. */
export interface MarkFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** "mue.exceeded · CMS MUE, 2025 H2 · prevents CO-151" */
  readonly small: string;
  readonly apply: { readonly path: string; readonly from: string; readonly to: string } | null;
}

/** Sent to the elected frame only, and to one that is too large to read. */
export interface Summary {
  readonly verdict: Verdict | 'too-large';
  /** Without those about boxes that are still to be filled in. */
  readonly errors: number;
  readonly warnings: number;
  readonly toFill: number;
  readonly notChecked: number;
}

/** Distance in CSS px of the pill's right and bottom edges from those of the frame. */
export interface PillPlace {
  readonly x: number;
  readonly y: number;
  readonly collapsed: boolean;
}

export type FromPanel =
  | { kind: 'watch'; tab: number }
  | { kind: 'session'; line: number; session: SessionEntry }
  | { kind: 'show'; path: string }
  /** Show a control that has no path. */
  | { kind: 'point'; frame: number; key: string }
  | { kind: 'apply'; path: string }
  | { kind: 'undo' }
  /** What waits under this id is needed no more. */
  | { kind: 'dismiss'; id: number }
  | { kind: 'recheck' }
  /** What the reader made of each frame, control by control: for tools that compare it with the page. */
  | { kind: 'readings' }
  /** Begins teaching on the page, at this box or at the first that is not read. */
  | { kind: 'teach'; at: ControlPlace | null }
  | { kind: 'teach-end' };

/** What the biller types into the session strip for one service line. */
export interface SessionEntry {
  readonly minutes: number | null;
  readonly start: string;
  readonly stop: string;
  readonly modality: 'in-person' | 'video' | 'audio' | null;
  readonly patientLocation: 'home' | 'office' | 'other' | null;
}

export type ToPanel =
  | { kind: 'tab'; tab: TabView }
  | { kind: 'written'; path: string; outcome: WriteOutcome }
  | { kind: 'readings'; frames: readonly FrameReading[] };

/** One frame as it was read last. */
export interface FrameReading {
  readonly frame: number;
  readonly tooLarge: boolean;
  /** False while the page has changed since and is being read again. */
  readonly settled: boolean;
  readonly reading: Reading;
}

/** Everything the panel shows of one tab. */
export interface TabView {
  readonly tab: number;
  /** `none`: nothing on this tab is or was read. `unreadable`: a form is there but too little of it was understood. */
  readonly status: 'none' | 'reading' | 'claim' | 'unreadable' | 'too-large';
  readonly origin: string;
  readonly patient: { readonly initials: string; readonly name: string; readonly memberId: string } | null;
  readonly result: {
    readonly verdict: Verdict;
    readonly findings: readonly Finding[];
    readonly skipped: readonly Skipped[];
    readonly passed: number;
    readonly editions: Readonly<Record<string, string>>;
    readonly outdated: Readonly<Record<string, string>>;
    readonly asOf: string;
  } | null;
  readonly lines: readonly LineView[];
  readonly read: readonly FieldView[];
  readonly unread: readonly UnreadView[];
  /** Paths of blank boxes the biller hasn't come to yet. */
  readonly toFill: readonly string[];
  /** Labels of parts of a claim no page showed yet. */
  readonly notSeen: readonly string[];
  /** Hosts of frames that are not allowed and so were not read. */
  readonly blockedFrames: readonly string[];
  /** A page of the claim is shown in another language than it came in: what it says may be misread. */
  readonly translated: boolean;
  /** The page keeps taking our marks away: findings are shown in the panel alone. */
  readonly marksRefused: boolean;
  /** What pages of this tab have shown that belongs in the log, newest first; gone with the tab. */
  readonly waiting: readonly WaitingView[];
  /** Why the page that answered Submit didn't take the claim, in its words; '' when no page said so. */
  readonly refusal: string;
  /** While the biller says on the page what its boxes are: how many are known, of how many. */
  readonly teaching: { readonly said: number; readonly of: number } | null;
  /** Labels of what was taught of this page earlier and is not on it any more. */
  readonly lost: readonly string[];
  /** What is known of this portal's pages and does not fit this one; null where all fits or nothing is known. */
  readonly pack: PackView | null;
}

export interface PackView {
  readonly label: string;
  /** So little fits that every field is read by its caption. */
  readonly dropped: boolean;
  /** Labels of single fields that are read by their captions. */
  readonly missing: readonly string[];
}

export interface WaitingView {
  readonly id: number;
  readonly capture: Keepable;
  /** The claim as it was sent; null when it isn't known to be about one. */
  readonly claim: Fields | null;
  /** Initials on the claim that was sent; null when it isn't known to be about one. */
  readonly patient: string | null;
  /** ISO day. */
  readonly seenOn: string;
}

export interface LineView {
  readonly line: number;
  readonly code: string;
  readonly date: string;
  readonly session: SessionEntry;
  /** Which of minutes, modality and place came from the page. */
  readonly fromPage: readonly ('minutes' | 'modality' | 'patientLocation')[];
}

/** A box whose meaning, or whose value, is not clear enough to use. */
export interface UnreadView {
  readonly label: string;
  readonly reason: string;
  /** No part of the claim: a search box, the navigation, another extension's. */
  readonly aside: boolean;
  /** Null once it has left the page. */
  readonly place: { readonly frame: number; readonly key: string } | null;
}

export interface FieldView {
  readonly path: string;
  readonly label: string;
  readonly box: string;
  readonly value: string;
  readonly confidence: number;
  readonly because: readonly string[];
  /** False once the field has left the page (an earlier wizard step): it can't be shown. */
  readonly onPage: boolean;
}
