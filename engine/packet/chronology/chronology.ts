import { momentOf } from '../../log/instant.ts';
import { dayInWords, momentInWords } from '../when.ts';
import { amendmentLines } from './contact.ts';
import { DESCRIBE, type Description } from './describe.ts';
import { type Item, line, type Readable } from './item.ts';

/**
 * Every event in words, one item each, in the order in which things happened: days without a time stand before the
 * moments of that day, and what happened at one moment stands in the order of the log.
 */
export function chronology(events: readonly Readable[]): readonly Item[] {
  const contacts = new Map(
    events.filter(({ type }) => type === 'interaction.recorded').map((one) => [one.body.id, one]),
  );
  const amended = new Map<unknown, number[]>();
  for (const { type, seq, body } of events) {
    if (type === 'interaction.amended') amended.set(body.of, [...(amended.get(body.of) ?? []), seq]);
  }
  const items = events.map((event) => itemOf(event, contacts, amended.get(event.body.id) ?? []));
  return items.sort((a, b) => momentOf(a.at) - momentOf(b.at) || a.seq - b.seq);
}

function itemOf(event: Readable, contacts: ReadonlyMap<unknown, Readable>, amendedBy: readonly number[]): Item {
  const { seq, at: written } = event;
  const { kind, heading, lines, on } = descriptionOf(event, contacts);
  // A day of which the log knows the hour is told by the hour.
  const at = on === undefined || on === written.slice(0, 10) ? written : on;
  const corrections = event.type === 'interaction.recorded' ? amendedBy : [];
  return {
    seq,
    kind,
    at,
    written,
    heading,
    lines: [
      ...lines,
      ...line('Written down', isLate(at, written) && momentInWords(written)),
      ...line('Corrected later', corrections.length > 0 && corrections.map((one) => `entry ${one}`).join(', ')),
    ],
  };
}

function descriptionOf(event: Readable, contacts: ReadonlyMap<unknown, Readable>): Description {
  if (event.type === 'interaction.amended') {
    const original = contacts.get(event.body.of);
    return {
      kind: 'contact',
      heading: original ? `Correction of entry ${original.seq}` : 'Correction of an entry',
      lines: amendmentLines(event.body, original?.body ?? null),
    };
  }
  const describe = DESCRIBE[event.type as keyof typeof DESCRIBE] as ((body: unknown) => Description) | undefined;
  return describe?.(event.body) ?? { kind: 'record', heading: `Entry of type ${event.type}`, lines: [] };
}

const DAY = 86_400_000;

/** More than a day lies between what happened and its being written down: the reader should know. */
function isLate(at: string, written: string): boolean {
  return momentOf(written) - momentOf(at) > 2 * DAY;
}

/** When an item happened, in words. */
export function whenInWords({ at }: Item): string {
  return at.length === 10 ? dayInWords(at) : momentInWords(at);
}
