import type { PageKind } from '../packs/pack.ts';

/** What the reader made of one control. */
export interface ReadField {
  readonly key: string;
  readonly index: number;
  /** Canonical path, with part (`#month`) where the control is split. */
  readonly path: string;
  readonly value: string;
  /** 0..1, calibrated: of the fields at 0.9, nine in ten are right. */
  readonly confidence: number;
  /** The evidence that won, one clause each. */
  readonly because: readonly string[];
}

export interface UnreadControl {
  readonly key: string;
  readonly index: number;
  /** One clause: "looks like a search box", "two meanings fit: patient city, insured city". */
  readonly reason: string;
  /** No part of the claim: a search box, the navigation, another extension's. */
  readonly aside?: true;
}

/** One frame read. Controls whose meaning is below the bar are unread, never guessed. */
export interface Reading {
  readonly fields: readonly ReadField[];
  readonly unread: readonly UnreadControl[];
  /**
   * Controls that say how long and how a session was: `sessions[i].minutes`, `.start`, `.stop`,
   * `.modality`, `.patientLocation`, i being the service line. No field of the claim, so they stand
   * among `unread` too.
   */
  readonly sessions?: readonly ReadField[];
  /** What was taught of this page: keys of the controls it was found at, and paths that are not on it any more. */
  readonly taught?: { readonly at: readonly string[]; readonly lost: readonly string[] };
  /** What the pack of this site made of the page; `missing`: paths of fields that are not where the pack knows them. */
  readonly pack?: {
    readonly label: string;
    readonly kind: PageKind | null;
    /** The page looks different from what the pack knows: nothing of it was used. */
    readonly dropped: boolean;
    readonly missing: readonly string[];
  };
  /** While the biller says what the boxes are: those that can be taught, in the order of the page. */
  readonly teachable?: readonly TeachField[];
}

/** A box, list or group of buttons of the page that can be taught. */
export interface TeachField {
  /** Of its first control. */
  readonly key: string;
  readonly state: 'read' | 'taught' | 'aside' | 'unread';
  /** What it is read as; '' while nothing is known of it. */
  readonly path: string;
  /** Which of the lines it stands in, from 0; -1 outside of rows that repeat. */
  readonly line: number;
}
