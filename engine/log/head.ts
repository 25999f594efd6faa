import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json.ts';
import type { LogState } from './chain.ts';
import { instant, sha256 } from './events/parts.ts';
import { toHex, utf8 } from './hash.ts';
import { rootOf } from './merkle/frontier.ts';

/** What a device signs: how many events there are, the root of their tree, the hash of the last, and when. */
const headSchema = z.strictObject({
  kind: z.literal('claimside-log-head'),
  v: z.literal(1),
  device: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  size: z.int().check(z.gte(0)),
  root: sha256,
  last: sha256,
  at: instant,
});

/** A head with the key that signed it (raw Ed25519 public key) and the signature, in hexadecimal. */
export const signedHeadSchema = z.strictObject({
  head: headSchema,
  key: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});

export type Head = z.output<typeof headSchema>;
export type SignedHead = z.output<typeof signedHeadSchema>;

/** The head of a log. @param at as events write time */
export function headOf({ frontier, last }: LogState, device: string, at: string): Head {
  return { kind: 'claimside-log-head', v: 1, device, size: frontier.size, root: toHex(rootOf(frontier)), last, at };
}

/** The bytes that are signed: the head's canonical JSON. Its kind keeps it apart from anything else a key might sign. */
export function headBytes(head: Head): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson(head));
}

/** Whether a log that has come to `state` is the one a head speaks of. */
export function isHeadOf({ size, root, last }: Head, state: LogState): boolean {
  return size === state.frontier.size && root === toHex(rootOf(state.frontier)) && last === state.last;
}
