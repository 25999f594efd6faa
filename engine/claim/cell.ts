/**
 * One box of the claim after normalising.
 *
 * - `value`: filled, and in a shape we know; `value` holds it, `raw` what the page showed.
 * - `blank`: the page shows the box and it is empty.
 * - `unseen`: no page showed this box yet, or it could not be read for sure. Never "missing".
 * - `odd`: filled, but not in a shape we know (a date that is none). `raw` keeps it.
 */
export type Cell<T> = Filled<T> | NotFilled;

interface Filled<T> {
  readonly state: 'value';
  readonly path: string;
  readonly raw: string;
  readonly value: T;
}

interface NotFilled {
  readonly state: 'blank' | 'unseen' | 'odd';
  readonly path: string;
  readonly raw: string;
  readonly value: null;
}

/** Normalises `raw` with `parse`; text that `parse` answers null for is `odd`. */
export function cellOf<T>(
  path: string,
  raw: string | undefined,
  seen: boolean,
  parse: (text: string) => T | null,
): Cell<T> {
  const text = raw?.trim() ?? '';
  if (text === '') return { state: seen ? 'blank' : 'unseen', path, raw: '', value: null };
  const value = parse(text);
  return value === null ? { state: 'odd', path, raw: text, value: null } : { state: 'value', path, raw: text, value };
}
