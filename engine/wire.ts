import type { Finding, Skipped, Verdict } from './findings.ts';
import type { ControlDescriptor, FramePage } from './reading/descriptor.ts';
import type { Reading } from './reading/reading.ts';

/**
 * What crosses between the portal script, the engine host and the panel: plain JSON, one direction
 * a type. The receiving side parses everything that comes from a page (`wire-schema.ts`).
 */

/** Name of the port a frame with a claim opens to the engine host. */
export const PORTAL_PORT = 'claimside.portal';
/** Name of the port the side panel opens to the engine host. */
export const PANEL_PORT = 'claimside.panel';

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

/** `reverted`: the page put the old text back. `changed`: the page's text is no longer what was previewed. */
export type WriteOutcome = 'written' | 'undone' | 'reverted' | 'changed' | 'gone' | 'covered';

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
  | { kind: 'apply'; path: string }
  | { kind: 'undo' }
  | { kind: 'recheck' }
  /** What the reader made of each frame, control by control: for tools that compare it with the page. */
  | { kind: 'readings' };

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
  readonly unread: readonly { readonly label: string; readonly reason: string }[];
  /** Paths of blank boxes the biller hasn't come to yet. */
  readonly toFill: readonly string[];
  /** Labels of parts of a claim no page showed yet. */
  readonly notSeen: readonly string[];
  /** Hosts of frames that are not allowed and so were not read. */
  readonly blockedFrames: readonly string[];
  /** The page keeps taking our marks away: findings are shown in the panel alone. */
  readonly marksRefused: boolean;
}

export interface LineView {
  readonly line: number;
  readonly code: string;
  readonly date: string;
  readonly session: SessionEntry;
  /** Which of minutes, modality and place came from the page. */
  readonly fromPage: readonly ('minutes' | 'modality' | 'patientLocation')[];
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
