import * as z from 'zod/mini';
import type { LogState } from '../../log/chain.ts';
import { sha256 } from '../../log/events/parts.ts';
import { fromHex, toHex } from '../../log/hash.ts';
import { headOf, isHeadOf, signedHeadSchema } from '../../log/head.ts';
import { isFrontier } from '../../log/merkle/frontier.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { isSigned, signed } from '../keys/signing.ts';
import type { MetaRow } from './store.ts';

export type HeadRow = Extract<MetaRow, { id: 'head' }>;

export const headRowSchema = z.object({
  id: z.literal('head'),
  signed: signedHeadSchema,
  peaks: z.array(sha256).check(z.maxLength(53)),
});

/** The signed head of a state, with what is needed to go on from it. */
export async function headRow({ signing, publicKey, device }: KeyRing, state: LogState, at: string): Promise<HeadRow> {
  const head = await signed(headOf(state, device, at), signing, publicKey);
  return { id: 'head', signed: head, peaks: state.frontier.peaks.map(toHex) };
}

/** The state that a head speaks for; null when it isn't signed by this vault's device or its parts don't fit. */
export async function stateOf(keys: Pick<KeyRing, 'publicKey' | 'device'>, row: unknown): Promise<LogState | null> {
  const parsed = headRowSchema.safeParse(row);
  if (!parsed.success) return null;
  const { signed: head, peaks } = parsed.data;
  if (head.key !== keys.publicKey || head.head.device !== keys.device || !(await isSigned(head))) return null;
  const frontier = { size: head.head.size, peaks: peaks.map((peak) => fromHex(peak) ?? new Uint8Array()) };
  const state = { frontier, last: head.head.last };
  return isFrontier(frontier) && isHeadOf(head.head, state) ? state : null;
}
