import type { LogEvent } from '../../log/event.ts';
import { fromHex, toHex } from '../../log/hash.ts';
import { type Kept, kept, refused } from '../../vault/kept.ts';
import type { Vault } from '../../vault/vault.ts';
import type { RecordState } from '../door.ts';
import { checkedAtSubmit, type SentClaim } from '../sent/happenings.ts';
import { answerOf } from './answers.ts';
import { type Clocks, lockClock } from './lock-clock.ts';
import { type KeyCopy, keyCopySchema, requestSchema } from './requests.ts';

/** What every open page hears. */
export type RecordPush =
  | { readonly kind: 'state'; readonly state: RecordState }
  | { readonly kind: 'written'; readonly events: readonly LogEvent[] }
  /** A file that somebody has asked for. */
  | { readonly kind: 'file'; readonly id: string; readonly file: Blob };

export interface ServiceDeps extends Clocks {
  readonly vault: Vault;
  push(push: RecordPush): void;
  /** A file that a page has sent, once it is there; null when it doesn't come. */
  file(id: string): Promise<Blob | null>;
  /** Hands a file to the pages and answers its id. */
  handOut(file: Blob): string;
  /** Keeps the key for a restart, or forgets it. */
  keep(copy: KeyCopy | null): void;
  /** Does something every so often, for good. */
  every(milliseconds: number, work: () => void): void;
}

export type LockReason = 'asked' | 'idle' | 'screen';

/** The record as its own process serves it. */
export type RecordService = ReturnType<typeof recordService>;

const TICK = 5_000;
const UNFIT = refused('unfit', 'Claimside asked for something it doesn’t know. Reload this page.');

/** Serves one vault to our own pages: parses what they ask, tells them what changes, and locks when it is time. */
export function recordService(deps: ServiceDeps, minutes: number) {
  const { vault } = deps;
  const clock = lockClock(deps, minutes);
  let isOpen = false;
  let told = 0;
  let copied = 0;

  async function state(): Promise<Kept<RecordState>> {
    const answer = await vault.state();
    if (!answer.ok) return answer;
    return kept(answer.value === 'unlocked' ? { kind: 'unlocked', lockAt: clock.lockAt() } : { kind: answer.value });
  }

  async function pushState(): Promise<void> {
    const now = await state();
    if (now.ok) deps.push({ kind: 'state', state: now.value });
  }

  /** Hands the key out again when it may be used for noticeably longer, or not as long, and says so. */
  async function renew(): Promise<void> {
    const until = clock.lockAt();
    if (!isOpen || Math.abs(until - copied) < TICK) return;
    copied = until;
    const key = await vault.dataKey();
    if (key.ok && isOpen) deps.keep({ dataKey: toHex(key.value), until });
    await pushState();
  }

  async function opened(): Promise<void> {
    const is = await vault.state();
    isOpen = is.ok && is.value === 'unlocked';
    if (!isOpen) return;
    told = vault.size();
    copied = 0;
    await renew();
    void vault.loadSearch();
  }

  async function lock(why: LockReason): Promise<Kept<void>> {
    const wasOpen = isOpen;
    isOpen = false;
    copied = 0;
    deps.keep(null);
    const locked = await vault.lock(why);
    if (wasOpen) await pushState();
    return locked;
  }

  const lockIfDue = async () => {
    if (isOpen && clock.isDue()) await lock('idle');
  };

  /** Tells the pages what was written, once. */
  function tell(events: readonly LogEvent[]): void {
    const fresh = events.filter(({ seq }) => seq >= told);
    const last = fresh.at(-1);
    if (!last) return;
    told = last.seq + 1;
    deps.push({ kind: 'written', events: fresh });
  }

  async function tellRest(): Promise<void> {
    const rest = await vault.events(told, Number.MAX_SAFE_INTEGER);
    if (rest.ok) tell(rest.value.events);
  }

  deps.every(TICK, () => void lockIfDue());

  return {
    /** Answers one message of a page. */
    async ask(message: unknown): Promise<Kept<unknown>> {
      const request = requestSchema.safeParse(message);
      if (!request.success) return UNFIT;
      await lockIfDue();
      const { data } = request;
      if (data.do === 'state') return state();
      if (data.do === 'lock') return lock('asked');
      if (data.do === 'save-draft' && data.name === 'call') clock.call(true);
      else if (data.do === 'drop-draft' && data.name === 'call') clock.call(false);
      else if (ACTS.has(data.do)) clock.touch();
      const answer = await answerOf(data, deps);
      if (OPENS.has(data.do)) await opened();
      if (data.do === 'create') await pushState();
      if (data.do === 'append' && answer.ok) tell(answer.value as readonly LogEvent[]);
      else if (WRITES.has(data.do) && isOpen) await tellRest();
      await renew();
      return answer;
    },

    /** Opens the record again after a restart, if its time is not over. */
    async resume(copy: unknown): Promise<void> {
      const read = keyCopySchema.safeParse(copy);
      const bytes = read.success ? fromHex(read.data.dataKey) : null;
      if (!read.success || !bytes) return;
      const { until } = read.data;
      if (until <= deps.now()) return deps.keep(null);
      const done = await vault.unlock({ kind: 'restart', dataKey: bytes });
      if (!done.ok) return deps.keep(null);
      clock.resume(until);
      await opened();
    },

    lock,

    /** A claim is being sent: what the check says of it is written down, if the record is open. */
    async submitted(sent: SentClaim): Promise<void> {
      await lockIfDue();
      const written = isOpen ? await vault.append([checkedAtSubmit(sent)]) : null;
      if (!written?.ok) return;
      clock.touch();
      tell(written.value);
      await renew();
    },

    /** Another idle time, in minutes. */
    async allow(next: number): Promise<void> {
      clock.allow(next);
      await renew();
    },
  };
}

/** What a person does; reading alone is also what a page does by itself when something was written. */
const ACTS: ReadonlySet<string> = new Set([
  'touch',
  'append',
  'search',
  'save-draft',
  'unlock',
  'restore',
  'import-open',
  'change-passphrase',
  'change-recovery-key',
]);
const OPENS: ReadonlySet<string> = new Set(['unlock', 'restore', 'import-open']);
/** What writes into the log by itself. */
const WRITES: ReadonlySet<string> = new Set([
  'change-passphrase',
  'change-recovery-key',
  'check-all',
  'backup',
  'mend',
  'export-open',
]);
