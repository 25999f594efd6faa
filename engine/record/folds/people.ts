import type { Closing } from '../../log/events/followup-closed.ts';
import type { Followup } from '../../log/events/followup-set.ts';
import type { Interaction } from '../../log/events/interaction-recorded.ts';
import { bodyAs, type Fold } from '../../log/folds/fold.ts';
import { lookUp } from '../../log/look-ups.ts';

/** What somebody at an insurer said in one contact, and how it turned out. */
interface Word {
  readonly interaction: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly status?: string;
  readonly promise?: string;
  readonly outcome?: Closing['outcome'];
}

export interface Representative {
  readonly name: string;
  readonly department?: string;
  readonly contacts: number;
  /** Newest first, the last few. */
  readonly words: readonly Word[];
}

/** Who answers at one payer, and the way there. */
interface PayerLine {
  readonly payer: string;
  /** Newest first. */
  readonly numbers: readonly string[];
  readonly departments: readonly string[];
  /** Keys pressed in the last call that says them. */
  readonly menuPath?: string;
  /** By their names as compared, newest last. */
  readonly people: Readonly<Record<string, Representative>>;
}

/** The directory of insurers' people: it grows from the contacts themselves. */
export interface People {
  readonly lines: Readonly<Record<string, PayerLine>>;
  /** Open promises: id of the follow-up, and whose word it is. */
  readonly promises: Readonly<
    Record<string, { readonly line: string; readonly person: string; readonly interaction: string }>
  >;
}

/** What is kept of each, so that an entry more costs the same after years. */
const MOST = { words: 5, people: 300, numbers: 5, departments: 20, promises: 1000 };

export const people: Fold<People> = {
  name: 'people',
  version: 1,
  initial: { lines: {}, promises: {} },
  apply(known, event) {
    switch (event.type) {
      case 'interaction.recorded':
        return heard(known, bodyAs<Interaction>(event));
      case 'interaction.amended':
        return amended(known, bodyAs<{ of: string; changes: Partial<Interaction> }>(event));
      case 'followup.set':
        return promised(known, bodyAs<Followup>(event));
      case 'followup.closed':
        return turnedOut(known, bodyAs<Closing>(event));
      default:
        return known;
    }
  },
};

function heard(known: People, interaction: Interaction): People {
  const { about, channel, contact = {} } = interaction;
  const key = about.payer ? lineKey(about.payer) : null;
  if (!key || !about.payer) return known;
  const line = known.lines[key] ?? { payer: about.payer.name, numbers: [], departments: [], people: {} };
  const { number, menuPath, department, representative } = contact;
  const called = channel === 'call';
  const next: PayerLine = {
    ...line,
    numbers: called && number ? front(line.numbers, number, MOST.numbers) : line.numbers,
    departments: department ? front(line.departments, department, MOST.departments) : line.departments,
    ...(called && menuPath ? { menuPath } : {}),
    people: representative ? withWord(line.people, representative, department, wordOf(interaction)) : line.people,
  };
  return { ...known, lines: { ...known.lines, [key]: next } };
}

function wordOf({ id, startedAt, status, promise }: Interaction): Word {
  return {
    interaction: id,
    on: startedAt.slice(0, 10),
    ...(status ? { status } : {}),
    ...(promise ? { promise: promise.what } : {}),
  };
}

function withWord(
  all: PayerLine['people'],
  name: string,
  department: string | undefined,
  word: Word,
): PayerLine['people'] {
  const key = nameKey(name);
  const { [key]: before, ...others } = all;
  const words = [word, ...(before?.words ?? [])].slice(0, MOST.words);
  const place = department ?? before?.department;
  const person = { name, ...(place ? { department: place } : {}), contacts: (before?.contacts ?? 0) + 1, words };
  const rest = Object.entries(others).slice(1 - MOST.people);
  return { ...Object.fromEntries(rest), [key]: person };
}

interface Said {
  readonly line: string;
  readonly person: string;
  readonly word: Word;
}

/** Where a contact's word stands; corrections are rare, so they may look through all. */
function find({ lines }: People, interaction: string): Said | null {
  for (const [line, { people: all }] of Object.entries(lines)) {
    for (const [person, { words }] of Object.entries(all)) {
      const word = words.find((one) => one.interaction === interaction);
      if (word) return { line, person, word };
    }
  }
  return null;
}

function amended(known: People, { of, changes }: { of: string; changes: Partial<Interaction> }): People {
  const said = find(known, of);
  if (!said) return known;
  const { status = said.word.status, promise } = changes;
  const word: Word = {
    ...said.word,
    ...(status ? { status } : {}),
    ...(promise ? { promise: promise.what } : {}),
  };
  const name = changes.contact?.representative;
  if (!name || nameKey(name) === said.person) return replaced(known, said.line, said.person, word);
  const line = known.lines[said.line] as PayerLine;
  const { [said.person]: before, ...others } = line.people;
  const rest = before?.words.filter((one) => one.interaction !== of) ?? [];
  const without =
    before && before.contacts > 1
      ? { ...others, [said.person]: { ...before, contacts: before.contacts - 1, words: rest } }
      : others;
  const moved = withWord(without, name, changes.contact?.department ?? before?.department, word);
  return { ...known, lines: { ...known.lines, [said.line]: { ...line, people: moved } } };
}

function promised(known: People, { id, kind, from, about }: Followup): People {
  const line = about.payer ? lineKey(about.payer) : null;
  const all = line ? known.lines[line]?.people : undefined;
  if (kind !== 'promise' || !from || !line || !all) return known;
  // Promises are written with their contact, so whose it is was said last.
  const person = Object.keys(all).findLast((key) => all[key]?.words.some(({ interaction }) => interaction === from));
  if (person === undefined || Object.keys(known.promises).length >= MOST.promises) return known;
  return { ...known, promises: { ...known.promises, [id]: { line, person, interaction: from } } };
}

function turnedOut(known: People, { id, outcome }: Closing): People {
  const { [id]: promise, ...promises } = known.promises;
  if (!promise) return known;
  const said = known.lines[promise.line]?.people[promise.person]?.words.find(
    ({ interaction }) => interaction === promise.interaction,
  );
  const rest = { ...known, promises };
  return said ? replaced(rest, promise.line, promise.person, { ...said, outcome }) : rest;
}

function replaced(known: People, lineName: string, personName: string, word: Word): People {
  const line = known.lines[lineName];
  const person = line?.people[personName];
  if (!line || !person) return known;
  const words = person.words.map((one) => (one.interaction === word.interaction ? word : one));
  const next = { ...line, people: { ...line.people, [personName]: { ...person, words } } };
  return { ...known, lines: { ...known.lines, [lineName]: next } };
}

/** What a payer's line is found by; null for a name of signs only. */
export function lineKey(payer: { readonly key?: string; readonly name: string }): string | null {
  return lookUp('payer', payer.key ?? payer.name);
}

function nameKey(name: string): string {
  // Never "__proto__" or a number: both would stand elsewhere in a record than where they were put.
  return `n:${name.trim().toUpperCase().replace(/\s+/g, ' ')}`;
}

function front(all: readonly string[], one: string, most: number): readonly string[] {
  return all[0] === one ? all : [one, ...all.filter((other) => other !== one)].slice(0, most);
}
