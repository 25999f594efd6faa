import type { ControlDescriptor } from './descriptor.ts';
import { BOX_WORDS } from './patterns/box-words.ts';

/** A box that a form names by its number alone. */
export interface NumberedBox {
  readonly box: string;
  /** What it asks, in the words of the patterns. */
  readonly words: string;
}

/** "1a", "24 J", "Box 33a." and nothing more; a help mark beside it is no word. */
const NUMBER = /^(?:box|item|fl)?\W{0,2}(\d{1,2})\W{0,2}([a-l])?[\W]*$/i;
/** So many different numbers, so many of them of the lower half of the form, are no row count. */
const LEAST = 6;
const LEAST_LOW = 3;

/**
 * The boxes of a form that captions them by number alone, by the control's key; none where numbers are too few to be
 * the form's: a row's own number looks the same.
 */
export function numberedBoxes(controls: readonly ControlDescriptor[]): ReadonlyMap<string, NumberedBox> {
  const numbers = new Map<string, string>();
  for (const control of controls) {
    const box = control.kind === 'output' ? '' : numberOf(control);
    if (box) numbers.set(control.key, box);
  }
  const all = new Set(numbers.values());
  const low = [...all].filter((box) => Number.parseInt(box, 10) >= 17);
  if (all.size < LEAST || low.length < LEAST_LOW) return new Map();
  const found = new Map<string, NumberedBox>();
  const taken = new Map<string, number>();
  for (const control of controls) {
    const box = numbers.get(control.key);
    if (!box) continue;
    const place = `${box} ${control.cell?.headers.length ? `${control.cell.table} ${control.cell.row}` : ''}`;
    const at = taken.get(place) ?? 0;
    taken.set(place, at + 1);
    const words = wordsOf(box, at, control);
    if (words) found.set(control.key, { box, words });
  }
  return found;
}

function numberOf({ captions, cell }: ControlDescriptor): string {
  const header = cell?.headers.at(-1);
  const caption = captions.find(({ by, doubtful }) => by !== 'after' && !doubtful);
  // A header names the column; a number before the first box of a row is the row's.
  for (const text of [header, header ? undefined : caption?.text]) {
    const match = text ? NUMBER.exec(text.trim()) : null;
    if (!match) continue;
    const box = `${Number(match[1])}${(match[2] ?? '').toLowerCase()}`;
    if (BOX_WORDS[box] || DIAGNOSIS.test(box)) return box;
  }
  return '';
}

const DIAGNOSIS = /^21[a-l]?$/;

function wordsOf(box: string, at: number, { kind }: ControlDescriptor): string {
  if (DIAGNOSIS.test(box)) return 'diagnosis code';
  const asked = BOX_WORDS[box]?.[at] ?? '';
  const [typed = '', chosen = typed] = asked.split('|');
  return kind === 'text' || kind === 'textarea' || kind === 'editable' ? typed : chosen;
}
