import { argon2id } from 'hash-wasm';
import * as z from 'zod/mini';
import { fromHex } from '../../log/hash.ts';

/** KiB and passes below which a passphrase is not stretched enough: OWASP's least for Argon2id with one lane. */
const FLOORS: readonly { readonly memory: number; readonly passes: number }[] = [
  { memory: 47_104, passes: 1 },
  { memory: 19_456, passes: 2 },
];
/** At most: a damaged or forged header must not take all memory. */
const MOST_MEMORY = 1_048_576;
const MOST_PASSES = 64;

/** How a passphrase becomes a key. A header that asks for less than the floor is refused, so nobody can weaken it. */
export const stretchSchema = z
  .strictObject({
    name: z.literal('argon2id'),
    /** KiB. */
    memory: z.int().check(z.lte(MOST_MEMORY)),
    passes: z.int().check(z.lte(MOST_PASSES)),
    /** 16 random bytes in hexadecimal. */
    salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  })
  .check(z.refine(({ memory, passes }) => FLOORS.some((floor) => memory >= floor.memory && passes >= floor.passes)));

export type Stretch = z.output<typeof stretchSchema>;
export type StretchCost = Pick<Stretch, 'memory' | 'passes'>;

/** OWASP's least. */
export const FLOOR = FLOORS[1] as StretchCost;

/** 32 bytes from a passphrase. One text typed on two keyboards is one passphrase: NFKC. */
export function stretched(passphrase: string, { memory, passes, salt }: Stretch): Promise<Uint8Array> {
  return argon2id({
    password: passphrase.normalize('NFKC'),
    salt: fromHex(salt) ?? new Uint8Array(),
    memorySize: memory,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
}

const MEMORY = 65_536;
/** Milliseconds that unlocking may take. */
const GOAL = 750;

/** The dearest cost that this machine pays in about three quarters of a second, and never less than the floor. */
export async function measuredCost(now: () => number): Promise<StretchCost> {
  const start = now();
  await stretched('measuring', { name: 'argon2id', memory: MEMORY, passes: 1, salt: '00'.repeat(16) });
  return costFor(now() - start);
}

/** @param onePass milliseconds that one pass over 64 MiB takes */
export function costFor(onePass: number): StretchCost {
  if (onePass > 2 * GOAL) return FLOOR;
  const passes = Math.floor(GOAL / Math.max(onePass, 1));
  return { memory: MEMORY, passes: Math.min(Math.max(passes, 1), 16) };
}
