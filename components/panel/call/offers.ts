import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { usDay } from '../../../engine/claim/day.ts';
import type { CallNote } from '../../../engine/record/call/call-note.ts';
import { lineKey, type People, type Representative } from '../../../engine/record/folds/people.ts';
import { count } from '../../ui/count.ts';
import type { CallDesk } from './desk.ts';

/** What earlier contacts with this payer offer while the next one is typed. */
export interface Offers {
  readonly payers: readonly string[];
  readonly numbers: readonly string[];
  readonly departments: readonly string[];
  readonly people: readonly string[];
  readonly menuPath: string | null;
  /** What is known of the representative who is typed, in one line; '' for nobody known. */
  readonly known: string;
}

/** The offers for a note, from the directory as it was when the note was opened. */
export function useOffers(desk: CallDesk, note: CallNote | null): Offers {
  const directory = useSignal<People | null>(null);
  const isOpen = desk.record.value.kind === 'unlocked';
  const id = note?.id;
  useEffect(() => {
    directory.value = null;
    if (!id || !isOpen || !desk.door) return;
    void desk.door.fold('people').then((seen) => {
      if (seen.ok) directory.value = seen.value;
    });
  }, [id, isOpen, desk, directory]);
  return offersFor(directory.value, note);
}

function offersFor(directory: People | null, note: CallNote | null): Offers {
  const key = note?.texts.payer ? lineKey({ name: note.texts.payer, key: keyOf(note) }) : null;
  const line = key ? directory?.lines[key] : undefined;
  const all = Object.values(line?.people ?? {}).reverse();
  const typed = note?.texts.representative.trim().toUpperCase() ?? '';
  const person = typed ? all.find(({ name }) => name.toUpperCase() === typed) : undefined;
  return {
    payers: Object.values(directory?.lines ?? {}).map(({ payer }) => payer),
    numbers: line?.numbers ?? [],
    departments: line?.departments ?? [],
    people: all.map(({ name }) => name),
    menuPath: line?.menuPath ?? null,
    known: person ? knownWords(person) : '',
  };
}

/** The payer's key holds as long as its name is the claim's. */
function keyOf({ about, texts }: CallNote): string | undefined {
  return about.payer?.name === texts.payer ? about.payer.key : undefined;
}

const TURNED_OUT = { kept: 'kept', broken: 'not kept', done: 'done', dropped: 'dropped' } as const;

/** "Dana M.: 3 contacts. 11/24/2026: In process; promised Review finished (not kept)." */
function knownWords({ name, contacts, words }: Representative): string {
  const [last] = words;
  const promise = last?.promise && `promised ${last.promise}${last.outcome ? ` (${TURNED_OUT[last.outcome]})` : ''}`;
  const said = [last?.status, promise].filter(Boolean).join('; ');
  return `${name}: ${count(contacts, 'contact')}. ${last && said ? `${usDay(last.on)}: ${said}.` : ''}`.trim();
}
