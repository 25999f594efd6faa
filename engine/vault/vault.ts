import type { Json } from '../log/canonical-json.ts';
import type { LogEvent } from '../log/event.ts';
import type { Happening } from '../log/events/index.ts';
import { damage } from '../log/folds/damage.ts';
import type { Fold } from '../log/folds/fold.ts';
import { type LookUp, lookUpsOf } from '../log/look-ups.ts';
import { exportedOpen } from './backup/export-open.ts';
import { importedOpen } from './backup/import-open.ts';
import { madeBackup } from './backup/make.ts';
import { mended } from './backup/mend.ts';
import { type Restored, type RestoreOptions, restored } from './backup/restore.ts';
import { createVault, newKeys } from './create.ts';
import { type Kept, kept, type Refusal, refused } from './kept.ts';
import type { Secret } from './keys/wrap.ts';
import { type AppendOptions, append } from './record/append.ts';
import { begin, type Found } from './record/begin.ts';
import type { VaultDeps } from './record/deps.ts';
import { dropDraft, readDraft, saveDraft } from './record/drafts.ts';
import { readEvidence } from './record/evidence.ts';
import { type Folded, foldOf } from './record/folds.ts';
import { guarded } from './record/guarded.ts';
import type { OpenLog, Range } from './record/open-log.ts';
import { BLOCK_EVENTS } from './record/places.ts';
import { total, without } from './record/ranges.ts';
import { type Read, readEvents } from './record/read.ts';
import { sealTail } from './record/seal.ts';
import { eventsAt, loadIndex, type SearchOptions, search } from './record/search.ts';
import { type VaultStore, vaultStore } from './record/store.ts';
import { blocksWith } from './record/tags.ts';
import { changePassphrase, changeRecoveryKey } from './secrets.ts';
import { openKeys, readHeader } from './unlock.ts';

/** What unlocking found. */
export interface Opened {
  readonly entries: number;
  readonly found: Found;
  /** Why the unlocking itself could not be written down, if so: the record can be read. */
  readonly notWritten: Refusal | null;
}

/** Milliseconds without a new event after which the tail is sealed. */
const IDLE = 60_000;

const LOCKED = refused('locked', 'Not saved: unlock the record first.');
const LOCKED_TO_READ = refused('locked', 'Unlock the record first.');

/**
 * The vault of one browser profile: an append-only log at rest under one key. Everything it is asked comes back
 * as a value; nothing that was to be written is ever in a refusal.
 */
export type Vault = ReturnType<typeof createVaultDoor>;

/** The vault in a database. Several of them may work on one database at once. */
export function createVaultDoor(deps: VaultDeps) {
  const store: VaultStore = vaultStore(deps.name, deps.steps);
  let open: OpenLog | null = null;
  let callOff = () => {};

  /** Runs work on the open log. */
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

  /** Says in the log what was found damaged and isn't said there yet. */
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

  return {
    /** Whether there is a vault, and whether it is open. */
    async state(): Promise<Kept<'none' | 'locked' | 'unlocked'>> {
      if (open) return kept('unlocked');
      const header = await readHeader(store);
      if (header.ok) return kept('locked');
      return header.reason === 'none' ? kept('none') : header;
    },

    /** Makes the vault; the recovery key is shown once, to be printed. It is locked then. */
    async create(passphrase: string): Promise<Kept<{ readonly recoveryKey: string }>> {
      const keys = await newKeys(deps, passphrase);
      if (!keys.ok) return keys;
      const made = await createVault(store, deps, keys.value);
      return made.ok ? kept({ recoveryKey: keys.value.recoveryKey }) : made;
    },

    unlock,

    /** Seals what is open and forgets the keys, whether or not the disk takes the last word. */
    async lock(why: 'asked' | 'idle' | 'screen' | 'closing'): Promise<Kept<void>> {
      if (!open) return kept(undefined);
      const log = open;
      open = null;
      callOff();
      const written = await append(log, [{ type: 'vault.locked', body: { why } }]);
      const sealed = await sealTail(log, true);
      return written.ok ? sealed : written;
    },

    /** The key that everything comes from, for whoever keeps it in memory while this process may end. */
    dataKey: (): Promise<Kept<Uint8Array<ArrayBuffer>>> => reading(async ({ keys }) => keys.dataKey.slice()),

    append: write,

    /** Moves the tail into blocks, as at the end of a call. */
    async seal(): Promise<Kept<void>> {
      return open ? sealTail(open, false) : LOCKED;
    },

    /** Events by their numbers, from one up to but not including another. */
    events: (from: number, to: number): Promise<Kept<Read>> =>
      reading((log) => readEvents(log, from, Math.min(to, log.state.frontier.size))),

    /** Every event that can be read. Damage that this finds is written down. */
    async readAll(): Promise<Kept<Read>> {
      const all = await reading((log) => readEvents(log, 0, log.state.frontier.size));
      if (all.ok) await sayDamage();
      return all;
    },

    /** The events of a claim, a patient, a payer: oldest first. */
    find: (lookUp: LookUp): Promise<Kept<readonly LogEvent[]>> =>
      reading(async (log) => {
        const size = log.state.frontier.size;
        const blocks = new Set([
          ...(await blocksWith(log, lookUp)),
          ...[...log.tail.keys()].map((seq) => Math.floor(seq / BLOCK_EVENTS)),
        ]);
        const found: LogEvent[] = [];
        for (const block of [...blocks].sort((a, b) => a - b)) {
          const start = block * BLOCK_EVENTS;
          const { events } = await readEvents(log, start, Math.min(start + BLOCK_EVENTS, size));
          found.push(...events.filter((event) => lookUpsOf(event).includes(lookUp)));
        }
        return found;
      }),

    /** Reads the text of the log into memory, for searching. */
    async loadSearch(): Promise<Kept<void>> {
      const loaded = await reading(loadIndex);
      if (loaded.ok) await sayDamage();
      return loaded;
    },

    /** The newest events that hold every word. */
    search: (query: string, options?: SearchOptions): Promise<Kept<readonly LogEvent[]>> =>
      reading(async (log) => eventsAt(log, await search(log, query, options))),

    /** What the log comes to, seen through a fold. */
    fold: <State>(fold: Fold<State>): Promise<Kept<Folded<State>>> => reading((log) => foldOf(log, fold)),

    saveDraft: (name: string, value: Json): Promise<Kept<void>> | Kept<void> =>
      open ? saveDraft(open, name, value) : LOCKED,
    readDraft: (name: string): Promise<Kept<Json>> => reading((log) => readDraft(log, name)),
    dropDraft: (name: string): Promise<Kept<void>> | Kept<void> => (open ? dropDraft(open, name) : LOCKED),

    /** Bytes of evidence by their SHA-256; null when they aren't there or are damaged. */
    evidence: (sha256: string): Promise<Kept<Uint8Array | null>> => reading((log) => readEvidence(log, sha256)),

    /** Entries that could not be read so far, by number. */
    missing: (): readonly Range[] => open?.missing ?? [],

    /**
     * A backup as one file, made locked or unlocked. Asked for by a person it is written down, else not: one is
     * made every few minutes.
     */
    async backup(asked: boolean): Promise<Kept<Blob>> {
      if (open?.head && asked) {
        const { size: entries, root } = open.head.head;
        const written = await write([{ type: 'vault.exported', body: { kind: 'backup', entries, root } }]);
        if (!written.ok) return written;
      }
      if (open) await sealTail(open, false);
      return guarded(store, 'Not backed up', () => madeBackup(store));
    },

    /** Puts a record back from a backup, where there is none, proves it whole, and opens it. */
    async restore(file: Blob, secret: Secret, options?: RestoreOptions): Promise<Kept<Restored>> {
      const done = await restored(store, file, secret, options);
      if (!done.ok) return done;
      const unlocked = await unlock(secret);
      if (!unlocked.ok) return unlocked;
      const { entries, root, missing } = done.value;
      const written = await write([{ type: 'vault.restored', body: { entries, root, missing: total(missing) } }]);
      return written.ok ? done : written;
    },

    /** Puts damaged entries back from a backup of this record. */
    mend: (file: Blob): Promise<Kept<readonly Range[]>> | Kept<never> => (open ? mended(open, file) : LOCKED),

    /** The whole record in the open, or what of it can be read. */
    async exportOpen(): Promise<Kept<Blob>> {
      if (!open) return LOCKED_TO_READ;
      if (open.head) {
        const { size: entries, root } = open.head.head;
        const written = await write([{ type: 'vault.exported', body: { kind: 'open', entries, root } }]);
        if (!written.ok) return written;
      }
      return reading(exportedOpen);
    },

    /** Makes a vault of an open export, where there is none, and opens it. */
    async importOpen(file: Blob, passphrase: string): Promise<Kept<{ readonly recoveryKey: string }>> {
      const done = await importedOpen(store, deps, file, passphrase);
      if (!done.ok) return done;
      const unlocked = await unlock({ kind: 'passphrase', passphrase });
      if (!unlocked.ok) return unlocked;
      const { recoveryKey, ...body } = done.value;
      const written = await write([{ type: 'vault.imported', body }]);
      return written.ok ? kept({ recoveryKey }) : written;
    },

    changePassphrase: (current: string, next: string): Promise<Kept<void>> | Kept<void> =>
      open ? changePassphrase(open, current, next) : LOCKED,
    changeRecoveryKey: (): Promise<Kept<{ readonly recoveryKey: string }>> | Kept<never> =>
      open ? changeRecoveryKey(open) : LOCKED,
  };
}
