import type { FieldView, TabView, UnreadView } from '../../engine/wire.ts';
import { count, list } from '../ui/count.ts';

/** Below this a value is not sure: one in eleven was wrong at first contact, above it one in fifty (docs/reading.md). */
const SURE = 0.89;

/** How sure a value is, in a word. */
export function sureness({ confidence }: FieldView): 'sure' | 'likely' {
  return confidence < SURE ? 'likely' : 'sure';
}

/** Boxes of the claim that were not read; what is no part of it doesn't count. */
export function missed(unread: TabView['unread']): readonly UnreadView[] {
  return unread.filter(({ aside }) => !aside);
}

/** "31 fields read, 2 not read, Diagnoses not seen yet": what to know before Submit, in one line. */
export function readWords({ read, unread, notSeen }: Pick<TabView, 'read' | 'unread' | 'notSeen'>): string {
  const likely = read.filter((field) => sureness(field) === 'likely').length;
  const parts = [`${count(read.length, 'field')} read`];
  if (likely > 0) parts.push(`${likely} of them only likely`);
  if (missed(unread).length > 0) parts.push(`${missed(unread).length} not read`);
  if (notSeen.length > 0) parts.push(`${notSeen.length > 2 ? `${notSeen.length} parts` : list(notSeen)} not seen yet`);
  return parts.join(', ');
}

/** Why a value is taken for what it is: "Likely: caption “Provider” above it". */
export function whyWords(field: FieldView): string {
  const word = sureness(field) === 'sure' ? 'Sure' : 'Likely';
  return field.because.length > 0 ? `${word}: ${field.because.join('; ')}` : word;
}

/** Whether any of the texts has all the words that were typed. */
export function fits(typed: string, ...texts: readonly string[]): boolean {
  const all = texts.join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
