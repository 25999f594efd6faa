import { getPublicKeyAsync, signAsync } from '@noble/ed25519';
import { follow, NOTHING_YET } from '../../log/chain.ts';
import { eventHash, eventOf, eventText, type LogEvent } from '../../log/event.ts';
import type { Happening } from '../../log/events/index.ts';
import { sha256Of, toHex, utf8 } from '../../log/hash.ts';
import { headBytes, headOf, type SignedHead } from '../../log/head.ts';
import { createTree } from '../../log/merkle/tree.ts';
import type { ProvenLog, Sign } from '../seal.ts';

/** A log that nobody has kept: of an invented device, with salts that are no secret, signed by a key that is none. */
export interface DemoLog extends ProvenLog {
  readonly events: readonly LogEvent[];
  readonly sign: Sign;
  /** The log's head as it was with `size` events. */
  headAt(size: number): Promise<SignedHead>;
}

/** Something that happened, and when it was written down. */
export interface Dated {
  /** Local time and its distance from UTC: 2026-03-10T09:30-05:00. */
  readonly at: string;
  readonly happening: Happening;
}

const DEVICE = toHex(sha256Of(utf8('claimside demo device')).subarray(0, 16));
const SECRET = sha256Of(utf8('claimside demo key, known to everybody'));

/** The log of these happenings: the same every time. @param name sets logs apart: their salts and their device's key */
export async function demoLog(happenings: readonly Dated[], name = ''): Promise<DemoLog> {
  const secret = name === '' ? SECRET : sha256Of(utf8(`demo key ${name}`));
  const key = toHex(await getPublicKeyAsync(secret));
  const states = [NOTHING_YET];
  const events: LogEvent[] = [];
  const tree = createTree();
  for (const [seq, { at, happening }] of happenings.entries()) {
    const state = states[seq] ?? NOTHING_YET;
    const salt = sha256Of(utf8(`demo salt ${name} ${seq}`)).subarray(0, 16);
    const position = { device: DEVICE, seq, prev: state.last };
    const event = eventOf(happening, position, { now: Date.parse(at), offset: offsetOf(at) }, salt);
    const text = eventText(event);
    events.push(event);
    tree.append(eventHash(text));
    states.push(follow(state, text));
  }
  const sign: Sign = async (bytes) => toHex(await signAsync(bytes, secret));
  async function headAt(size: number): Promise<SignedHead> {
    const at = events[Math.max(0, size - 1)]?.at ?? '2026-01-01T00:00:00.000+00:00';
    const head = headOf(states[size] ?? NOTHING_YET, DEVICE, at);
    return { head, key, signature: await sign(headBytes(head)) };
  }
  return { events, tree, sign, headAt, head: await headAt(events.length) };
}

/** Minutes east of UTC. */
function offsetOf(at: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(at) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
