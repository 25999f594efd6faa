import type { PayerFact } from './payer.ts';

/** Says of a fact that the practice entered it. */
export const CONTRACT = 'your contract';

/** A fact of the practice's own contract, over the shipped one it stands in the place of. */
export function contractual<T>(value: T, over: PayerFact<T> | undefined): PayerFact<T> {
  const own = { value, confidence: 'high', from: CONTRACT } as const;
  return over ? { ...own, over } : own;
}

/**
 * Where a fact comes from, and what would hold without it: "your contract; without it 120 days, Aetna's usual limit".
 *
 * @param inWords a value of this fact as people read it
 */
export function provenance<T>({ value, from, over }: PayerFact<T>, inWords: (value: T) => string): string {
  if (!over) return from;
  const same = inWords(over.value) === inWords(value);
  return `${from}; ${same ? 'the same as' : `without it ${inWords(over.value)},`} ${over.from}`;
}
