import type { Json } from '../log/canonical-json.ts';
import { createVault, newKeys } from './create.ts';
import { type Kept, kept } from './kept.ts';
import { movingDoor } from './moving-door.ts';
import { readingDoor } from './reading-door.ts';
import type { VaultDeps } from './record/deps.ts';
import { dropDraft, saveDraft } from './record/drafts.ts';
import type { OpenLog } from './record/open-log.ts';
import { sealTail } from './record/seal.ts';
import { changePassphrase, changeRecoveryKey } from './secrets.ts';
import { createSession, LOCKED } from './session.ts';
import { readHeader } from './unlock.ts';

/**
 * The vault of one browser profile: an append-only log at rest under one key. Everything it is asked comes back
 * as a value; nothing that was to be written is ever in a refusal.
 */
export type Vault = ReturnType<typeof createVaultDoor>;

/** The vault in a database. Several of them may work on one database at once. */
export function createVaultDoor(deps: VaultDeps) {
  const session = createSession(deps);
  const { store } = session;

  async function withLog<T>(work: (log: OpenLog) => Promise<Kept<T>>): Promise<Kept<T>> {
    const log = session.log();
    return log ? work(log) : LOCKED;
  }

  return {
    ...readingDoor(session),
    ...movingDoor(session),

    /** Whether there is a vault, and whether it is open. */
    async state(): Promise<Kept<'none' | 'locked' | 'unlocked'>> {
      if (session.log()) return kept('unlocked');
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

    unlock: session.unlock,

    /** Seals what is open and forgets the keys, whether or not the disk takes the last word. */
    lock: session.lock,

    /** The key that everything comes from, for whoever keeps it in memory while this process may end. */
    dataKey: (): Promise<Kept<Uint8Array<ArrayBuffer>>> => session.reading(async ({ keys }) => keys.dataKey.slice()),

    /** Writes events at the end of the log, all or none. */
    append: session.write,

    /** Moves the tail into blocks, as at the end of a call. */
    seal: (): Promise<Kept<void>> => withLog((log) => sealTail(log, false)),

    /** Writes a draft over what it was before. */
    saveDraft: (name: string, value: Json): Promise<Kept<void>> => withLog((log) => saveDraft(log, name, value)),

    /** Throws a draft away. */
    dropDraft: (name: string): Promise<Kept<void>> => withLog((log) => dropDraft(log, name)),

    /** Another passphrase for the same key. */
    changePassphrase: (current: string, next: string): Promise<Kept<void>> =>
      withLog((log) => changePassphrase(log, current, next)),

    /** Another recovery key, to be printed. */
    changeRecoveryKey: (): Promise<Kept<{ readonly recoveryKey: string }>> => withLog(changeRecoveryKey),
  };
}
