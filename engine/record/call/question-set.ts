import type { Interaction } from '../../log/events/interaction-recorded.ts';
import type { CallNote } from './call-note.ts';
import { readDenialCodes } from './denial-codes.ts';
import { DENIAL_QUESTIONS, QUESTIONS, type Question } from './questions.ts';

type Amount = keyof NonNullable<Interaction['amounts']>;

/** What to ask now: the questions of the situation, and of a denial those that its codes call for; each once. */
export function questionsFor({ situation, texts }: Pick<CallNote, 'situation' | 'texts'>): readonly Question[] {
  if (situation === null) return [];
  const carcs = new Set(readDenialCodes(texts.denials).denials.map(({ carc }) => carc));
  const ofCodes = DENIAL_QUESTIONS.filter((topic) => topic.carcs.some((carc) => carcs.has(carc)));
  const all: readonly Question[] = [
    ...QUESTIONS[situation],
    ...(situation === 'denied' ? ofCodes.flatMap(({ ask }) => ask) : []),
  ];
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Which amount the answer to this question gives, if any. */
export function amountOf(id: string): Amount | undefined {
  return AMOUNTS.get(id);
}

const AMOUNTS = new Map(
  (QUESTIONS.paid as readonly Question[]).flatMap(({ id, into }) => (into ? [[id, into] as const] : [])),
);
