import { signal } from '@preact/signals';
import type { ShippedEdition } from '../../engine/codes/load.ts';
import type { LoadedKind, LoadedTable } from '../../engine/codes/loaded.ts';
import type { Candidate, LoadResult, Progress } from '../../engine/codes/official/load-files.ts';
import type { Refusal } from '../../engine/codes/official/refusal.ts';
import type { CodeTableView } from '../../engine/vault/code-table-rows.ts';

/** What the page works with; components call nothing of the browser themselves. */
export interface CodeSetsBackstage {
  /** Editions that came with the product. */
  shipped(): Promise<readonly ShippedEdition[]>;
  /** Tables that were loaded, newest first. */
  stored(): Promise<readonly CodeTableView[]>;
  /** Reads and checks files; changes nothing. */
  load(files: readonly File[], onProgress: (progress: Progress) => void): Promise<LoadResult>;
  cancel(): void;
  /** Puts tables in force; null when they were not taken. */
  keep(tables: readonly LoadedTable[]): Promise<readonly CodeTableView[] | null>;
  /** Takes the last load of a kind back. */
  undo(kind: LoadedKind): Promise<readonly CodeTableView[] | null>;
}

/** What is going on below the button. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'read'; readonly candidates: readonly Candidate[] }
  | Refusal
  | { readonly kind: 'saving' }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string };

/** The page's state and what can be done on it. `open` fills the list. */
export function connectCodeSets(backstage: CodeSetsBackstage) {
  const shipped = signal<readonly ShippedEdition[]>([]);
  const stored = signal<readonly CodeTableView[]>([]);
  const work = signal<Work>({ kind: 'idle' });

  async function change(request: Promise<readonly CodeTableView[] | null>, words: string): Promise<void> {
    work.value = { kind: 'saving' };
    const answer = await request.catch(() => null);
    if (answer) stored.value = answer;
    work.value = answer ? { kind: 'done', words } : { kind: 'failed', words: NOT_KEPT };
  }

  return {
    shipped,
    stored,
    work,
    async open(): Promise<void> {
      const [came, loaded] = await Promise.allSettled([backstage.shipped(), backstage.stored()]);
      if (came.status === 'fulfilled') shipped.value = came.value;
      if (loaded.status === 'fulfilled') stored.value = loaded.value;
      const isMissing = came.status === 'rejected' || loaded.status === 'rejected';
      if (isMissing && work.value.kind === 'idle') work.value = { kind: 'failed', words: NO_LIST };
    },
    async choose(files: readonly File[]): Promise<void> {
      if (files.length === 0 || work.value.kind === 'reading' || work.value.kind === 'saving') return;
      work.value = { kind: 'reading', progress: null };
      const onProgress = (progress: Progress) => {
        if (work.value.kind === 'reading') work.value = { kind: 'reading', progress };
      };
      const result = await backstage.load(files, onProgress).catch(() => null);
      if (result === null) work.value = { kind: 'failed', words: STOPPED };
      else work.value = result.kind === 'cancelled' ? { kind: 'done', words: 'Stopped. Nothing has changed.' } : result;
    },
    cancel: () => backstage.cancel(),
    discard(): void {
      work.value = { kind: 'done', words: 'Discarded. Nothing has changed.' };
    },
    async keep(): Promise<void> {
      if (work.value.kind !== 'read') return;
      const tables = work.value.candidates.map(({ table }) => table);
      const names = tables.map(({ edition }) => edition.edition).join(', ');
      await change(backstage.keep(tables), `In force: ${names}. Open claims were checked again.`);
    },
    undo: (kind: LoadedKind) => change(backstage.undo(kind), 'Taken back. What was in use before is in use again.'),
  };
}

export type CodeSetsPage = ReturnType<typeof connectCodeSets>;

const NOT_KEPT = 'The browser did not store the table, so nothing has changed. Is there room on the disk? Try again.';
const NO_LIST = 'The list of tables did not come. Reload this page.';
const STOPPED = 'Reading stopped by itself. Nothing has changed. Try again, with the files as they were downloaded.';
