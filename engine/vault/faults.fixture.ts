import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';

/** How a call of the store fails: at once, or later, when its transaction breaks off by itself. */
export interface Fault {
  readonly name: 'QuotaExceededError' | 'AbortError' | 'UnknownError' | 'InvalidStateError';
  readonly when: 'called' | 'committed';
}

const CALLS = ['get', 'getAll', 'getAllKeys', 'put', 'delete', 'openCursor', 'openKeyCursor', 'clear'] as const;

type Method = (...args: unknown[]) => unknown;
type Storing = { readonly transaction: { _abort(name: string): void } };

/**
 * Makes the `nth` call of the store fail, once.
 *
 * @returns whether it came to that, and how to put the store right again
 */
export function failing(nth: number, { name, when }: Fault): { happened(): boolean; restore(): void } {
  let calls = 0;
  const isDue = () => ++calls === nth;
  const undo = [
    ...CALLS.map((call) =>
      replace(IDBObjectStore.prototype, call, (original) => {
        return function (this: Storing, ...args: unknown[]) {
          if (!isDue()) return original.apply(this, args);
          if (when === 'called') throw new DOMException('made to fail', name);
          const request = original.apply(this, args) as EventTarget;
          // The request is still answered; then the transaction ends badly, as when the disk fills up at its end.
          request.addEventListener('success', () => this.transaction._abort(name));
          return request;
        };
      }),
    ),
    replace(IDBDatabase.prototype, 'transaction', (original) => {
      return function (this: unknown, ...args: unknown[]) {
        if (isDue()) throw new DOMException('made to fail', name);
        return original.apply(this, args);
      };
    }),
  ];
  return {
    happened: () => calls >= nth,
    restore() {
      for (const put of undo) put();
    },
  };
}

function replace(prototype: object, call: string, by: (original: Method) => Method): () => void {
  const methods = prototype as Record<string, Method>;
  const original = methods[call] as Method;
  methods[call] = by(original);
  return () => {
    methods[call] = original;
  };
}
