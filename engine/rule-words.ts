import type { Message, Rule } from './rules/rule.ts';

/** What a rule says to people: its messages by id, and its sources as one text. */
export interface RuleWords {
  readonly source: string;
  readonly messages: Readonly<Record<string, Message>>;
}

/** Rule id -> its words, as `public/tables/words.bin` holds them. */
export type Words = Readonly<Record<string, RuleWords>>;

/** A rule's own words; empty in the Worker, whose build leaves them out of the code. */
export function ownWords({ sources, messages }: Rule): RuleWords {
  const source = sources
    .map(({ document, section, edition }) => [document, section, edition].filter(Boolean).join(', '))
    .join('; ');
  return { source, messages };
}

/**
 * The words in the inflated text of `words.bin`, which comes with the package.
 *
 * @throws when the text is no JSON
 */
export function wordsFrom(text: string): Words {
  return JSON.parse(text) as Words;
}
