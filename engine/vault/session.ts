import type { LogEvent } from '../log/event.ts';
import type { Happening } from '../log/events/index.ts';
import { damage } from '../log/folds/damage.ts';
import { type Kept, kept, type Refusal, refused } from './kept.ts';
import type { Secret } from './keys/wrap.ts';
import { type AppendOptions, append } from './record/append.ts';
import { begin, type Found } from './record/begin.ts';
import type { VaultDeps } from './record/deps.ts';
import { foldOf } from './record/folds.ts';
import { guarded } from './record/guarded.ts';
import type { OpenLog } from './record/open-log.ts';
import { BLOCK_EVENTS } from './record/places.ts';
import { without } from './record/ranges.ts';
import { sealTail } from './record/seal.ts';
import { type VaultStore, vaultStore } from './record/store.ts';
import { openKeys } from './unlock.ts';

/** What unlocking found. */
interface Opened {
  readonly entries: number;
  readonly found: Found;
  /** Why the unlocking itself could not be written down, if so: the record can be read. */
  readonly notWritten: Refusal | null;
}

/** Why a vault is locked. */
type LockReason = 'asked' | 'idle' | 'screen' | 'closing';

/** A vault's database and, between unlocking and locking, its open log. */
export interface Session {
  readonly deps: VaultDeps;
  readonly store: VaultStore;
  /** The open log, or null while locked. */
  log(): OpenLog | null;
  unlock(secret: Secret): Promise<Kept<Opened>>;
  lock(why: LockReason): Promise<Kept<void>>;
  write(happenings: readonly Happening[], options?: AppendOptions): Promise<Kept<readonly LogEvent[]>>;
  /** Runs work on the open log. */
  reading<T>(work: (log: OpenLog) => Promise<T>): Promise<Kept<T>>;
  /** Says in the log what was found damaged and isn't said there yet. */
  sayDamage(): Promise<void>;
}

/** Milliseconds without a new event after which the tail is sealed. */
const IDLE = 60_000;

export const LOCKED = refused('locked', 'Not saved: unlock the record first.');
const LOCKED_TO_READ = refused('locked', 'Unlock the record first.');

/** A session that is locked. */
export function createSession(deps: VaultDeps): Session {
  const store = vaultStore(deps.name, deps.steps);
  let open: OpenLog | null = null;
  let callOff = () => {};

  async function reading<T>(work: (log: OpenLog) => Promise<T>): Promise<Kept<T>> {
    const log = open;
    if (!log) return LOCKED_TO_READ;
    return guarded(store, 'Not read', async () => kept(await work(log)));
  }

  function sealWhenDue(log: OpenLog): void {
    callOff();
    if (log.tail.size >= BLOCK_EVENTS) void sealTail(log, false);
    else callOff = deps.after(IDLE, () => void (open === log && sealTail(log, false)));
  }

  async function write(happenings: readonly Happening[], options?: AppendOptions): Promise<Kept<readonly LogEvent[]>> {
    if (!open) return LOCKED;
    const log = open;
    const written = await append(log, happenings, options);
    if (written.ok) sealWhenDue(log);
    return written;
  }

  async function sayDamage(): Promise<void> {
    if (!open || open.missing.length === 0) return;
    const said = await reading((log) => foldOf(log, damage));
    if (!said.ok) return;
    const { state } = said.value;
    const unsaid = without(open.missing, without(state.found, state.mended)).slice(0, 100);
    if (unsaid.length > 0) await write([{ type: 'vault.damage-found', body: { ranges: unsaid } }]);
  }

  /** Opens the vault and writes that down. */
  async function unlock(secret: Secret): Promise<Kept<Opened>> {
    const unlocked = await openKeys(store, deps, secret);
    if (!unlocked.ok) return unlocked;
    const { keys, wrongTries } = unlocked.value;
    const begun = await guarded(store, 'Not opened', async () => kept(await begin(store, keys, deps)));
    if (!begun.ok) return begun;
    const [log, found] = begun.value;
    open = log;
    const isNew = log.state.frontier.size === 0 && found === 'whole';
    const written = await write([
      ...(isNew ? [{ type: 'vault.created' as const, body: { product: deps.product } }] : []),
      ...(found === 'rebuilt'
        ? [{ type: 'vault.damage-found' as const, body: { head: true as const, ranges: [] } }]
        : []),
      { type: 'vault.unlocked', body: { by: secret.kind, wrongTries: [...wrongTries] } },
    ]);
    if (found === 'whole') await sayDamage();
    return kept({ entries: log.state.frontier.size, found, notWritten: written.ok ? null : written });
  }

  /** Seals what is open and forgets the keys, whether or not the disk takes the last word. */
  async function lock(why: LockReason): Promise<Kept<void>> {
    if (!open) return kept(undefined);
    const log = open;
    open = null;
    callOff();
    const written = await append(log, [{ type: 'vault.locked', body: { why } }]);
    const sealed = await sealTail(log, true);
    return written.ok ? sealed : written;
  }

  return { deps, store, log: () => open, unlock, lock, write, reading, sayDamage };
}
