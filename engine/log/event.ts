import * as z from 'zod/mini';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { Happening } from './events/index.ts';
import { instant, sha256 } from './events/parts.ts';
import { HASH_BYTES, type Hash, toHex, utf8 } from './hash.ts';
import { type ClockReading, instantOf } from './instant.ts';
import { leafHash } from './merkle/hashes.ts';

/** Version of the envelope below, as `docs/log-format.md` describes it. */
const FORMAT = 1;

/** Bytes of salt in each event: without it somebody could guess an event they have only the hash of. */
export const SALT_BYTES = 16;

/** 128 random bits in hexadecimal. */
const random128 = z.string().check(z.regex(/^[0-9a-f]{32}$/));

export const eventSchema = z.strictObject({
  v: z.literal(FORMAT),
  /** Random name of the device that wrote it. */
  device: random128,
  /** Counts from 0 without a gap. */
  seq: z.int().check(z.gte(0)),
  at: instant,
  type: z.string().check(z.regex(/^[a-z]+\.[a-z-]+$/), z.maxLength(60)),
  body: z.record(z.string(), z.unknown()),
  salt: random128,
  /** Hash of the event before, 64 zeros for the first. */
  prev: sha256,
});

/** One entry of the log. Its type may be one that a later version of the product has added. */
export type LogEvent = z.output<typeof eventSchema>;

/** What stands before the first event. */
export const BEFORE_FIRST = '0'.repeat(2 * HASH_BYTES);

/** Where a log stands: what the next event must follow. */
export interface Position {
  readonly device: string;
  readonly seq: number;
  readonly prev: string;
}

/** The event for something that has happened. @param salt 16 random bytes */
export function eventOf(
  { type, body }: Happening,
  { device, seq, prev }: Position,
  clock: ClockReading,
  salt: Uint8Array,
): LogEvent {
  return { v: FORMAT, device, seq, at: instantOf(clock), type, body, salt: toHex(salt), prev };
}

/** The event as it is hashed, stored and handed out. */
export function eventText(event: LogEvent): string {
  return canonicalJson(event as unknown as Json);
}

/**
 * Hash of an event: of its canonical JSON as a Merkle leaf, SHA-256(0x00 || text). The chain and the tree
 * share it (decision 501).
 */
export function eventHash(text: string): Hash {
  return leafHash(utf8(text));
}
