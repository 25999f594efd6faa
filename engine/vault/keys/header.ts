import * as z from 'zod/mini';
import { stretchSchema } from './stretch.ts';

const hex = (least: number, most: number) => z.string().check(z.regex(new RegExp(`^([0-9a-f]{2}){${least},${most}}$`)));
const random128 = hex(16, 16);
/** 32 bytes sealed: 12 of the IV and 16 of the tag with them. */
const wrapped = hex(60, 60);

/**
 * What lies open beside the sealed record: how its key is wrapped, and whose it is. Nothing in it opens
 * anything. The data key is wrapped twice; the device's signing key is sealed with a key that the data key gives.
 */
export const headerSchema = z.strictObject({
  v: z.literal(1),
  vault: random128,
  device: random128,
  byPassphrase: z.strictObject({ stretch: stretchSchema, key: wrapped }),
  byRecoveryKey: z.strictObject({ salt: random128, key: wrapped }),
  signing: z.strictObject({ public: hex(32, 32), key: hex(60, 200) }),
});

export type Header = z.output<typeof headerSchema>;
