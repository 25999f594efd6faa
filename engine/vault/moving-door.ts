import { exportedOpen } from './backup/export-open.ts';
import { importedOpen } from './backup/import-open.ts';
import { madeBackup } from './backup/make.ts';
import { mended } from './backup/mend.ts';
import { type Restored, type RestoreOptions, restored } from './backup/restore.ts';
import { type Kept, kept, type Refusal } from './kept.ts';
import type { Secret } from './keys/wrap.ts';
import { guarded } from './record/guarded.ts';
import type { Range } from './record/open-log.ts';
import { total } from './record/ranges.ts';
import { sealTail } from './record/seal.ts';
import { LOCKED, type Session } from './session.ts';

/** What came of an import: the recovery key to print, and why it isn't in the log, if so. */
export interface ImportedOpen {
  readonly recoveryKey: string;
  readonly notWritten: Refusal | null;
}

/** How a record leaves a browser and comes into another. */
export function movingDoor(session: Session) {
  const { store, deps, write, unlock, reading } = session;

  /** Writes down that the record leaves, and how far it goes. A log that can only be read leaves without. */
  async function noted(kind: 'backup' | 'open'): Promise<Kept<unknown>> {
    const head = session.log()?.head?.head;
    if (!head) return kept(null);
    return write([{ type: 'vault.exported', body: { kind, entries: head.size, root: head.root } }]);
  }

  return {
    /**
     * A backup as one file, made locked or unlocked. Asked for by a person it is written down, else not: one is
     * made every few minutes.
     */
    async backup(asked: boolean): Promise<Kept<Blob>> {
      const written = asked ? await noted('backup') : kept(null);
      if (!written.ok) return written;
      const log = session.log();
      if (log) await sealTail(log, false);
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
    async mend(file: Blob): Promise<Kept<readonly Range[]>> {
      const log = session.log();
      return log ? mended(log, file) : LOCKED;
    },

    /** The whole record in the open, or what of it can be read. */
    async exportOpen(): Promise<Kept<Blob>> {
      const written = await noted('open');
      return written.ok ? reading(exportedOpen) : written;
    },

    /** Makes a vault of an open export, where there is none, and opens it. */
    async importOpen(file: Blob, passphrase: string): Promise<Kept<ImportedOpen>> {
      const done = await importedOpen(store, deps, file, passphrase);
      if (!done.ok) return done;
      const { recoveryKey, ...body } = done.value;
      const unlocked = await unlock({ kind: 'passphrase', passphrase });
      const written = unlocked.ok ? await write([{ type: 'vault.imported', body }]) : unlocked;
      return kept({ recoveryKey, notWritten: written.ok ? null : written });
    },
  };
}
