/** Why something was not done. */
export type Reason =
  | 'none'
  | 'exists'
  | 'locked'
  | 'wrong-secret'
  | 'wait'
  | 'weak'
  | 'unfit'
  | 'full'
  | 'damaged'
  | 'incomplete'
  | 'newer'
  | 'elsewhere'
  | 'old-browser'
  | 'store';

/** What a vault answers: the thing, or why not, with one sentence for people that holds nothing private. */
export type Kept<T> = { readonly ok: true; readonly value: T } | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly reason: Reason;
  readonly sentence: string;
  /** Seconds until another try makes sense, with `wait`. */
  readonly seconds?: number;
}

export function kept<T>(value: T): Kept<T> {
  return { ok: true, value };
}

export function refused(reason: Reason, sentence: string): Refusal {
  return { ok: false, reason, sentence };
}

/** What the browser's store says, by the name of its error, in words for people. */
const STORE_WORDS: Readonly<Record<string, readonly [Reason, string]>> = {
  QuotaExceededError: ['full', 'the disk or the space of this browser is full'],
  VersionError: ['newer', 'a newer Claimside has opened the record'],
  AbortError: ['store', 'the browser broke off writing'],
};

/**
 * A refusal for an error of the store. Only the error's name is looked at: messages can hold what was to be written.
 *
 * @param failed what did not happen: "Not saved", "Not read"
 */
export function refusedByStore(failed: string, error: unknown): Refusal {
  const [reason, why] = STORE_WORDS[nameOf(error)] ?? ['store', 'the browser’s store did not answer'];
  return refused(reason, `${failed}: ${why}. Try again.`);
}

/** The name of what was thrown. */
export function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
