import { type Signal, signal } from '@preact/signals';
import type { Kept } from '../../../engine/vault/kept.ts';

/** How what was typed is kept. `at`: epoch milliseconds. */
export type Saved =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'not-saved'; readonly sentence: string };

export interface Saver {
  readonly saved: Signal<Saved>;
  /** Something has changed: it is written within 300 ms. */
  changed(): void;
  /** Writes what has changed now. */
  flush(): Promise<void>;
  /** Whether something is not on disk. */
  isDirty(): boolean;
  /** What is in memory is what is on disk. */
  settled(): void;
}

/** Most milliseconds between a keystroke and its writing. */
const SOON = 300;

/**
 * Writes a draft over and over as it changes, one write at a time, at most every 300 ms.
 *
 * @param write writes what there is at that moment
 */
export function createSaver(write: () => Promise<Kept<void>>, now: () => number): Saver {
  const saved = signal<Saved>({ kind: 'nothing' });
  let dirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;

  async function writeOnce(): Promise<void> {
    dirty = false;
    const kept = await write();
    if (kept.ok) {
      if (!dirty) saved.value = { kind: 'saved', at: now() };
    } else {
      dirty = true;
      saved.value = { kind: 'not-saved', sentence: kept.sentence };
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    while (writing) await writing;
    if (!dirty) return;
    writing = writeOnce();
    await writing.finally(() => {
      writing = null;
    });
  }

  return {
    saved,
    flush,
    isDirty: () => dirty || writing !== null,
    changed() {
      dirty = true;
      if (saved.value.kind !== 'not-saved') saved.value = { kind: 'saving' };
      timer ??= setTimeout(() => void flush(), SOON);
    },
    settled() {
      clearTimeout(timer);
      timer = undefined;
      dirty = false;
      saved.value = { kind: 'nothing' };
    },
  };
}
