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
