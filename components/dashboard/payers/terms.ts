import type { PayerTerms } from '../../../engine/payers/terms.ts';
import type { Desk } from '../state.ts';

/** Stores a payer's values with some changed; undefined takes one away, and a payer with none is forgotten. */
export function saveTerms(desk: Desk, key: string, change: Partial<PayerTerms>, words?: string): void {
  const payers = desk.state.settings.value?.payers ?? {};
  const merged = Object.entries({ ...payers[key], ...change }).filter(([, value]) => value !== undefined);
  const { [key]: _, ...others } = payers;
  desk.save('payers', merged.length === 0 ? others : { ...payers, [key]: Object.fromEntries(merged) }, words);
}

/** Forgets everything the practice has entered about a payer. */
export function dropTerms(desk: Desk, key: string, words: string): void {
  const { [key]: _, ...others } = desk.state.settings.value?.payers ?? {};
  desk.save('payers', others, words);
}
