import * as z from 'zod/mini';
import { count, few, instant, sha256, short } from './parts.ts';

/** What happened to the vault itself: the audit. One record a kind, none of them with anything secret. */
const head = { entries: count, root: sha256 };

export const created = z.strictObject({ product: short });
export const unlocked = z.strictObject({
  by: z.enum(['passphrase', 'recovery-key', 'passkey', 'restart']),
  /** Wrong tries since the last unlocking. */
  wrongTries: few(instant, 100),
});
export const locked = z.strictObject({ why: z.enum(['asked', 'idle', 'screen', 'closing']) });
export const passphraseChanged = z.strictObject({});
export const recoveryKeyChanged = z.strictObject({});
/** The clock stands before the entry written last. */
export const clockSetBack = z.strictObject({ last: instant, now: instant });
/** From one entry's number up to but not including another's. */
const ranges = few(z.strictObject({ from: count, to: count }), 100);

/** Entries that can't be read; `head`: the signed head was gone and was made again from the entries. */
export const damageFound = z.strictObject({
  head: z.optional(z.literal(true)),
  ranges,
});
export const mended = z.strictObject({ ranges });
export const exported = z.strictObject({ kind: z.enum(['backup', 'open']), ...head });
/** Came from a backup: everything up to this head was there. */
export const restored = z.strictObject({ ...head, missing: count });
/** Came from an open export that was signed by another key. */
export const imported = z.strictObject({ ...head, signedBy: sha256 });
