import type { LogEvent } from './event.ts';

/**
 * Everything a person could have read in an event, in lower case and on one line: the texts of its body and its
 * day. Hashes and ids stay out: they are found by look-ups, and a search for "ad" must not find them.
 */
export function searchText({ at, type, body }: LogEvent): string {
  const texts = [at.slice(0, 10), type];
  collect(body, texts);
  return texts.join(' ').toLowerCase().replace(/\s+/g, ' ');
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') {
    texts.push(value);
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const name in value) if (!UNREAD.has(name)) collect((value as Record<string, unknown>)[name], texts);
  }
}

const UNREAD: ReadonlySet<string> = new Set([
  'id',
  'of',
  'interaction',
  'evidence',
  'follows',
  'sha256',
  'fingerprint',
  'root',
  'signedBy',
  'startedAt',
  'endedAt',
]);

/** The words of a query as they are searched for: all of them must be in an event. */
export function searchWords(query: string): string[] {
  return [...new Set(query.toLowerCase().split(/\s+/).filter(Boolean))];
}

/** Whether every word is somewhere in the text. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
