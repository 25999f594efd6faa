import type { ParsedClaim } from './parsed.ts';

/** Another engine with the thirty rules: the ids of those that a claim fails. */
export type Peer = (claim: ParsedClaim) => readonly string[] | Promise<readonly string[]>;
