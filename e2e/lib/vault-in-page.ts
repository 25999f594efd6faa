import { followAll } from '../../engine/log/chain.ts';
import { eventHash, eventText } from '../../engine/log/event.ts';
import { toHex } from '../../engine/log/hash.ts';
import { callOf } from '../../engine/log/log.fixture.ts';
import { browserDeps } from '../../engine/vault/browser-deps.ts';
import type { Kept } from '../../engine/vault/kept.ts';
import { readRecoveryKey } from '../../engine/vault/keys/recovery-key.ts';
import { FLOOR } from '../../engine/vault/keys/stretch.ts';
import { createVaultDoor } from '../../engine/vault/vault.ts';

/** An event that was acknowledged: its number, and the hash it had. */
export type Acknowledged = readonly [seq: number, hash: string];

/** What a vault holds after a browser was killed. */
export interface Survived {
  readonly events: number;
  readonly isWhole: boolean;
  /** Acknowledged events that are gone or are others now. */
  readonly lost: number;
  /** How the browser was asked to write: every transaction that changes something is `strict`. */
  readonly durability: readonly string[];
}

/** The vault in a page, without the extension: built by the test, run on a loopback page. */
const vault = createVaultDoor({ ...browserDeps('killed', 'test'), cost: async () => FLOOR });
/** A second window's, so to say: writers take turns. */
const other = createVaultDoor({ ...browserDeps('killed', 'test'), cost: async () => FLOOR });

const durability = new Set<string>();
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...args: Parameters<typeof begin>) {
  const transaction = begin.apply(this, args);
  if (transaction.mode === 'readwrite') durability.add(transaction.durability);
  return transaction;
};

async function makeVault(): Promise<string> {
  return given(await vault.create('seven herons over the quiet harbor')).recoveryKey;
}

/** Opens the vault and holds it to what was acknowledged before. */
async function survived(recoveryKey: string, acknowledged: readonly Acknowledged[]): Promise<Survived> {
  const key = readRecoveryKey(recoveryKey);
  if (!key.ok) throw new Error('The recovery key does not read.');
  for (const one of [vault, other]) given(await one.unlock({ kind: 'recovery-key', bytes: key.bytes }));
  const { events, missing } = given(await vault.readAll());
  const hashes = new Map(events.map((event) => [event.seq, toHex(eventHash(eventText(event)))]));
  const lost = acknowledged.filter(([seq, hash]) => hashes.get(seq) !== hash).length;
  return {
    events: events.length,
    isWhole: missing.length === 0 && followAll(events).ok,
    lost,
    durability: [...durability],
  };
}

/** Writes until the browser dies: events by ones and threes, from two writers, and seals in between. */
function writeOn(acknowledge: (events: readonly Acknowledged[]) => void): void {
  const keepWriting = async (door: typeof vault, start: number, often: number) => {
    for (let number = start; ; number += 2) {
      const calls = Array.from({ length: number % 10 === 0 ? 3 : 1 }, () => callOf(number));
      const events = given(await door.append(calls));
      acknowledge(events.map((event) => [event.seq, toHex(eventHash(eventText(event)))] as const));
      if (number % often === start) void door.seal();
    }
  };
  void keepWriting(vault, 0, 14);
  void keepWriting(other, 1, 46);
}

function given<T>(kept: Kept<T>): T {
  if (!kept.ok) throw new Error(kept.sentence);
  return kept.value;
}

Object.assign(globalThis, { makeVault, survived, writeOn });
