import type { LogEvent } from '../../log/event.ts';

/** What of an event can be read: of a shortened one, anything may be missing. */
export type Readable = Pick<LogEvent, 'seq' | 'at' | 'type' | 'body'>;

/** A label and what stands behind it. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

const ITEM_KINDS = ['contact', 'submission', 'check', 'decision', 'evidence', 'task', 'record'] as const;

/** One event in words, dated by when it happened. */
export interface Item {
  /** The entry's number in the log. */
  readonly seq: number;
  readonly kind: (typeof ITEM_KINDS)[number];
  /** When it happened: a moment as events write it, or an ISO day where no more is known. */
  readonly at: string;
  /** When it was written down. */
  readonly written: string;
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A type's body with nothing to rely on: shortened entries hold any part of it. */
export type Partly<T> = T extends readonly (infer One)[]
  ? readonly Partly<One>[]
  : T extends object
    ? { readonly [K in keyof T]?: Partly<T[K]> | undefined }
    : T;

/** A line, or none when there is nothing to say. */
export function line(label: string, text: string | number | undefined | null | false): Line[] {
  return text === undefined || text === null || text === false || text === '' ? [] : [{ label, text: String(text) }];
}
