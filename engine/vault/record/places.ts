import type { Place } from '../keys/cipher.ts';

/** Version of how things lie at rest. */
const LAYOUT = 1;

/** Events in a full block; block n holds those from 100 n on. */
export const BLOCK_EVENTS = 100;

/** Block that an event belongs to. */
export function blockOf(seq: number): number {
  return Math.floor(seq / BLOCK_EVENTS);
}

/** What the bytes of each table are bound to. */
export function tailPlace(vault: string, at: number): Place {
  return { vault, table: 'tail', at, layout: LAYOUT };
}

export function blockPlace(vault: string, at: number, count: number): Place {
  return { vault, table: 'blocks', at, count, layout: LAYOUT };
}

export function tagsPlace(vault: string, at: number): Place {
  return { vault, table: 'tags', at, layout: LAYOUT };
}

export function textsPlace(vault: string, at: number, count: number): Place {
  return { vault, table: 'texts', at, count, layout: LAYOUT };
}

export function snapshotPlace(vault: string, at: string, version: number, size: number): Place {
  return { vault, table: 'snapshots', at, version, size, layout: LAYOUT };
}

export function draftPlace(vault: string, at: string): Place {
  return { vault, table: 'drafts', at, layout: LAYOUT };
}

export function evidencePlace(vault: string, at: string): Place {
  return { vault, table: 'evidence', at, layout: LAYOUT };
}
