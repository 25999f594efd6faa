import { type Signal, signal } from '@preact/signals';
import type { LogEvent } from '../../engine/log/event.ts';
import type { RecordDoor, RecordState } from '../../engine/record/door.ts';
import type { SomeEvents } from '../../engine/record/process/answers.ts';
import { ENTRIES_AT_ONCE } from '../../engine/record/process/limits.ts';
import type { SentRequest, TypedSecret } from '../../engine/record/process/requests.ts';
import type { RecordPush } from '../../engine/record/process/service.ts';
import { type Kept, kept, type Refusal, refused } from '../../engine/vault/kept.ts';

/** What a page needs to reach the record; components call nothing of the browser themselves. */
export interface RecordBackstage {
  /** Resolves with what the record's process answers, null when it died; rejects when nobody is there. */
  ask(request: SentRequest): Promise<unknown>;
  /** Sends a file ahead of the request that names it; answers the name. */
  sendFile(file: Blob): string;
  onPush(listener: (push: RecordPush) => void): void;
  now(): number;
  after(milliseconds: number, work: () => void): () => void;
}

type Range = { readonly from: number; readonly to: number };

export interface Health {
  readonly entries: number;
  /** What can't be read, by number. */
  readonly missing: readonly Range[];
}

/** What a person does with the record as a whole. */
export interface RecordKeeper {
  /** Null until the record's process has answered. */
  readonly state: Signal<RecordState | null>;
  /** Why the record can't be asked, in words; '' where it can. */
  readonly trouble: Signal<string>;
  /** Somebody is here: the record stays open. Cheap, to be called at every key and click. */
  touch(): void;
  /** Makes the record and opens it. The recovery key is shown once. */
  create(passphrase: string): Promise<Kept<{ readonly recoveryKey: string }>>;
  unlock(secret: TypedSecret): Promise<Kept<Unlocked>>;
  lock(): Promise<Kept<void>>;
  changePassphrase(current: string, next: string): Promise<Kept<void>>;
  changeRecoveryKey(): Promise<Kept<{ readonly recoveryKey: string }>>;
  /** What is known of the record's state, at no cost. */
  health(): Promise<Kept<Health>>;
  /** Reads every entry. */
  checkAll(): Promise<Kept<Health>>;
  /** @param asked by a person, so that it is written down */
  backup(asked: boolean): Promise<Kept<Blob>>;
  restore(file: Blob, secret: TypedSecret, acceptLoss: boolean): Promise<Kept<Restored>>;
  /** The entries that can be read again. */
  mend(file: Blob): Promise<Kept<readonly Range[]>>;
  exportOpen(): Promise<Kept<Blob>>;
  importOpen(
    file: Blob,
    passphrase: string,
  ): Promise<Kept<{ readonly recoveryKey: string; readonly notWritten: Refusal | null }>>;
}

/** What unlocking found. */
export interface Unlocked {
  readonly entries: number;
  readonly found: 'whole' | 'rebuilt' | 'read-only';
  readonly notWritten: Refusal | null;
}

export interface Restored {
  readonly entries: number;
  readonly missing: readonly Range[];
}

export type PageRecord = RecordDoor & RecordKeeper;

const NOBODY = refused('store', 'The record did not answer. Try again; if it stays so, reload this page.');
/** A sign of life is passed on this often at most. */
const TOUCH_EVERY = 20_000;
const PATIENCE = 60_000;

/** The record of this browser, for one page. */
export function connectRecord(backstage: RecordBackstage): PageRecord {
  const state = signal<RecordState | null>(null);
  const trouble = signal('');
  const stateListeners = new Set<(state: RecordState) => void>();
  const writtenListeners = new Set<(events: readonly LogEvent[]) => void>();
  const files = new Map<string, (file: Blob | null) => void>();
  const arrived = new Map<string, Blob>();
  let touched = 0;
  let callOff = () => {};

  async function ask<T>(request: SentRequest): Promise<Kept<T>> {
    const answer = (await backstage.ask(request).catch(() => null)) as Kept<T> | null;
    return answer ?? NOBODY;
  }

  function become(next: RecordState): void {
    trouble.value = '';
    callOff();
    // A process that died with the record in its hands tells nobody that its time is over.
    if (next.kind === 'unlocked' && next.lockAt !== null) {
      callOff = backstage.after(Math.max(next.lockAt - backstage.now(), 0) + 1000, () => void look());
    }
    state.value = next;
    for (const listener of stateListeners) listener(next);
  }

  async function look(): Promise<void> {
    const answer = await ask<RecordState>({ do: 'state' });
    if (answer.ok) become(answer.value);
    else trouble.value = answer.sentence;
  }

  async function changing<T>(request: SentRequest): Promise<Kept<T>> {
    const answer = await ask<T>(request);
    await look();
    return answer;
  }

  async function withFile(request: SentRequest): Promise<Kept<Blob>> {
    const answer = await ask<string>(request);
    if (!answer.ok) return answer;
    const file = await fileOf(answer.value);
    return file ? kept(file) : NOBODY;
  }

  function fileOf(id: string): Promise<Blob | null> {
    const there = arrived.get(id) ?? null;
    arrived.clear();
    if (there) return Promise.resolve(there);
    return new Promise((resolve) => {
      files.set(id, resolve);
      backstage.after(PATIENCE, () => {
        files.delete(id);
        resolve(null);
      });
    });
  }

  function takeFile(id: string, file: Blob): void {
    const wanted = files.get(id);
    files.delete(id);
    if (wanted) wanted(file);
    // It may come before the answer that names it; only the last one is kept, for another page may have asked.
    else {
      arrived.clear();
      arrived.set(id, file);
    }
  }

  backstage.onPush((push) => {
    if (push.kind === 'state') become(push.state);
    else if (push.kind === 'file') takeFile(push.id, push.file);
    else for (const listener of writtenListeners) listener(push.events);
  });
  void look();

  return {
    state,
    trouble,
    onState(listener) {
      stateListeners.add(listener);
      if (state.value) listener(state.value);
      return () => stateListeners.delete(listener);
    },
    onWritten(listener) {
      writtenListeners.add(listener);
      return () => writtenListeners.delete(listener);
    },
    append: (happenings) => ask({ do: 'append', happenings: [...happenings] }),
    seal: () => ask({ do: 'seal' }),
    find: (lookUp) => ask({ do: 'find', lookUp }),
    async events(from, to) {
      const all: LogEvent[] = [];
      let end = to;
      for (let at = from; at < end; at += ENTRIES_AT_ONCE) {
        const some = await ask<SomeEvents>({ do: 'events', from: at, to: Math.min(end, at + ENTRIES_AT_ONCE) });
        if (!some.ok) return some;
        all.push(...some.value.events);
        end = Math.min(to, some.value.size);
      }
      return kept(all);
    },
    search: (query) => ask({ do: 'search', query }),
    fold: (name) => ask({ do: 'fold', name }),
    saveDraft: (name, value) => ask({ do: 'save-draft', name, value }),
    readDraft: (name) => ask({ do: 'read-draft', name }),
    dropDraft: (name) => ask({ do: 'drop-draft', name }),
    touch() {
      const now = backstage.now();
      if (state.value?.kind !== 'unlocked' || Math.abs(now - touched) < TOUCH_EVERY) return;
      touched = now;
      void ask({ do: 'touch' });
    },
    async create(passphrase) {
      const made = await changing<{ readonly recoveryKey: string }>({ do: 'create', passphrase });
      if (made.ok) await changing({ do: 'unlock', secret: { kind: 'passphrase', text: passphrase } });
      return made;
    },
    unlock: (secret) => changing({ do: 'unlock', secret }),
    lock: () => changing({ do: 'lock' }),
    changePassphrase: (current, next) => ask({ do: 'change-passphrase', current, next }),
    changeRecoveryKey: () => ask({ do: 'change-recovery-key' }),
    health: () => ask({ do: 'health' }),
    checkAll: () => ask({ do: 'check-all' }),
    backup: (asked) => withFile({ do: 'backup', asked }),
    restore: (file, secret, acceptLoss) =>
      changing({ do: 'restore', file: backstage.sendFile(file), secret, acceptLoss }),
    mend: (file) => ask({ do: 'mend', file: backstage.sendFile(file) }),
    exportOpen: () => withFile({ do: 'export-open' }),
    importOpen: (file, passphrase) => changing({ do: 'import-open', file: backstage.sendFile(file), passphrase }),
  };
}
