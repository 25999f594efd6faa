import * as z from 'zod/mini';
import { followAll, type LogState } from '../../log/chain.ts';
import { eventSchema, eventText, type LogEvent } from '../../log/event.ts';
import { happeningFrom } from '../../log/events/index.ts';
import { sha256 } from '../../log/events/parts.ts';
import { sha256Of, toHex } from '../../log/hash.ts';
import { isHeadOf, type SignedHead, signedHeadSchema } from '../../log/head.ts';
import { type Kept, kept, type Refusal, refused } from '../kept.ts';
import { isSigned } from '../keys/signing.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** The whole record in the open, for those who leave: `docs/log-format.md`, "Open export". */
const fileSchema = z.strictObject({
  kind: z.literal('claimside-log'),
  v: z.literal(1),
  head: signedHeadSchema,
  events: z.array(eventSchema),
  /** SHA-256 -> bytes in base64. */
  evidence: z.record(sha256, z.string()),
});

/** An open export that has been proven. */
export interface OpenExport {
  readonly head: SignedHead;
  readonly state: LogState;
  readonly events: readonly LogEvent[];
  readonly evidence: readonly Uint8Array<ArrayBuffer>[];
}

/** Writes an open export. @param head null when it is lost: then the file proves nothing and can't be imported */
export function openExport(
  head: SignedHead | null,
  events: readonly LogEvent[],
  evidence: readonly { readonly sha256: string; readonly bytes: Uint8Array }[],
): Blob {
  const pieces: string[] = [`{"kind":"claimside-log","v":1,"head":${JSON.stringify(head)},"events":[\n`];
  for (const [index, event] of events.entries()) pieces.push(index === 0 ? '' : ',\n', eventText(event));
  pieces.push('\n],"evidence":{');
  for (const [index, one] of evidence.entries()) {
    pieces.push(`${index === 0 ? '' : ','}\n"${one.sha256}":"${toBase64(one.bytes)}"`);
  }
  pieces.push('}}\n');
  return new Blob(pieces, { type: 'application/json' });
}

const NONE = refused('damaged', 'This is no open export of Claimside, or it is damaged. Nothing was changed.');

/** Reads an open export and proves it: every event has its shape and follows, and they come to the signed head. */
export async function readOpenExport(file: Blob): Promise<Kept<OpenExport>> {
  const read = fileSchema.safeParse(parsed(await file.text()));
  if (!read.success) return NONE;
  const { head, events } = read.data;
  const strange = events.find(({ type, body }) => happeningFrom(type, body) === null);
  if (strange) return refusedAt(strange.seq, 'is of a kind or shape that this Claimside doesn’t know');
  if (!(await isSigned(head)))
    return refused('incomplete', 'The end of this file is not signed by the key it names. Nothing was changed.');
  const followed = followAll(events, undefined, head.head.device);
  if (!followed.ok) return refusedAt(followed.at, 'was changed, or one before it is missing');
  if (!isHeadOf(head.head, followed.state))
    return refused('incomplete', 'Entries at the end of this file are missing. Nothing was changed.');
  const evidence: Uint8Array<ArrayBuffer>[] = [];
  for (const [hash, text] of Object.entries(read.data.evidence)) {
    const bytes = fromBase64(text);
    if (!bytes || toHex(sha256Of(bytes)) !== hash) return NONE;
    evidence.push(bytes);
  }
  return kept({ head, state: followed.state, events, evidence });
}

function refusedAt(seq: number, what: string): Refusal {
  return refused('incomplete', `Entry ${seq + 1} of this file ${what}. Nothing was changed.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
