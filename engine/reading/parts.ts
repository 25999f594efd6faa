import type { Clues } from './clues.ts';
import type { ControlDescriptor } from './descriptor.ts';
import { tokensOf } from './tokens.ts';
import { normal } from './words.ts';

/** Boxes that hold one value together. */
export interface Split {
  readonly members: readonly ControlDescriptor[];
  readonly parts: readonly string[];
  readonly shape: 'date' | 'phone' | 'money';
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(mm|month|mo|mon)$/, 'month'],
  [/^(dd|day|dy)$/, 'day'],
  [/^(yy|yyyy|ccyy|year|yr)$/, 'year'],
  [/^(area( code)?|areacode)$/, 'area'],
  [/^(prefix|exchange)$/, 'rest'],
  [/^cents?$/, 'cents'],
];

const partOf = (text: string): string => WORDS.find(([says]) => says.test(text))?.[1] ?? '';

/** The part a control says it holds, from its captions, header, placeholder, name or options; '' if none. */
function partWord(control: ControlDescriptor): string {
  for (const { text, by, distance } of control.captions) {
    const part = by === 'after' && distance > 20 ? '' : partOf(normal(text));
    if (part) return part;
  }
  const header = partOf(normal(control.cell?.headers.at(-1) ?? ''));
  if (header) return header;
  for (const text of [control.placeholder, control.title]) {
    const part = partOf(normal(text));
    if (part) return part;
  }
  for (const name of [control.binding, control.name, control.id]) {
    const words = tokensOf(name)
      .replace(/( \d+)+$/, '')
      .split(' ');
    const part = partOf(words.at(-1) ?? '');
    if (part) return part;
  }
  return byOptions(control);
}

function byOptions({ options }: ControlDescriptor): string {
  const texts = options
    .map(({ text, value }) => text || value)
    .filter((text) => /\w/.test(text) && !/^(mm|dd|yyyy|--|select)/i.test(text));
  if (
    texts.length === 12 &&
    texts.every((text) => /^(0?[1-9]|1[0-2])\b|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text))
  )
    return 'month';
  if (texts.length === 31 && texts.every((text) => /^\d{1,2}$/.test(text))) return 'day';
  if (texts.length >= 5 && texts.every((text) => /^(19|20)\d\d$/.test(text))) return 'year';
  return '';
}

const DATE_WORDS = /\b(date|dob|birth\w*|dos|from|to|through|onset|illness|service|hospital\w*|signed)\b/;
/** Rows of short boxes that are no date: the modifiers of a line stand beside its dates. */
const OTHER_WORDS = /\b(mod|mods|modifi?ers?|modifer|pointers?|ptr|diag\w*|dx)\b/;
const PHONE_WORDS = /\b(tele?phone|phone|tel|area)\b/;
const MONEY_WORDS = /\b(charges?|amount|total|paid|balance|fee)\b/;

const typed = ({ kind }: ControlDescriptor): boolean =>
  kind === 'text' || kind === 'select' || kind === 'spinbutton' || kind === 'combobox';

/** Finds split dates, telephones and amounts among neighbours. */
export function splitsOf(
  controls: readonly ControlDescriptor[],
  cluesOf: (control: ControlDescriptor) => Clues,
): Split[] {
  const splits: Split[] = [];
  const words = controls.map((control) => (typed(control) ? partWord(control) : ''));
  const says: Says = (control, words, itself = false) => {
    const { own, around, names } = cluesOf(control);
    return (
      words.test(names) ||
      own.some(({ plain }) => words.test(plain)) ||
      (!itself && around.slice(0, 4).some(({ plain }) => words.test(plain)))
    );
  };
  for (let at = 0; at < controls.length; ) {
    const three = controls.slice(at, at + 3);
    const split =
      labelledDate(three, words.slice(at, at + 3)) ??
      (near(three, 3) ? unlabelled(three, says) : null) ??
      (near(three, 2) ? twoBoxes(three.slice(0, 2), words.slice(at, at + 2), says) : null);
    if (split) splits.push(split);
    at += split ? split.members.length : 1;
  }
  return splits;
}

function labelledDate(three: readonly ControlDescriptor[], words: readonly string[]): Split | null {
  const parts: string[] = [];
  for (const word of words) {
    if (!/^(month|day|year)$/.test(word) || parts.includes(word)) break;
    parts.push(word);
  }
  if (parts.length === 3 && near(three, 3, SAID_APART)) return { members: three, parts, shape: 'date' };
  return null;
}

/** Whether the words stand on a control or near it; `itself` leaves out what is only near. */
type Says = (control: ControlDescriptor, words: RegExp, itself?: boolean) => boolean;

const lengths = (boxes: readonly ControlDescriptor[]): string =>
  boxes.map(({ maxLength }) => maxLength ?? '').join(' ');

function unlabelled(three: readonly ControlDescriptor[], says: Says): Split | null {
  const [first] = three as [ControlDescriptor];
  if (three.some(({ kind }) => kind !== 'text')) return null;
  const sizes = lengths(three);
  if (says(first, OTHER_WORDS, true)) return null;
  if (/^2 2 [24]$/.test(sizes) && says(first, DATE_WORDS))
    return { members: three, parts: ['month', 'day', 'year'], shape: 'date' };
  if (sizes === '4 2 2' && says(first, DATE_WORDS))
    return { members: three, parts: ['year', 'month', 'day'], shape: 'date' };
  if (sizes === '3 3 4' && says(first, PHONE_WORDS))
    return { members: three, parts: ['area', 'rest', 'rest'], shape: 'phone' };
  return null;
}

function twoBoxes(
  two: readonly ControlDescriptor[],
  [firstWord, secondWord]: readonly string[],
  says: Says,
): Split | null {
  const [first, second] = two as [ControlDescriptor, ControlDescriptor];
  const isPhone = says(first, PHONE_WORDS) || says(second, PHONE_WORDS);
  if (isPhone && (firstWord === 'area' || /^3 ([78]|9)$/.test(lengths(two))))
    return { members: two, parts: ['area', 'rest'], shape: 'phone' };
  if (
    secondWord === 'cents' ||
    (second.maxLength === 2 &&
      first.maxLength !== 2 &&
      second.kind === 'text' &&
      second.rect[2] < first.rect[2] &&
      says(first, MONEY_WORDS) &&
      sameOwn(first, second))
  ) {
    return { members: two, parts: ['dollars', 'cents'], shape: 'money' };
  }
  return null;
}

/** The second box has no caption of its own: nothing but the sign between the two. */
function sameOwn(first: ControlDescriptor, second: ControlDescriptor): boolean {
  const own = second.captions.filter(
    ({ by, doubtful, text }) =>
      !doubtful && (by === 'before' || by === 'left' || by === 'for' || by === 'wrap') && /[a-z]/i.test(text),
  );
  if (own.length > 0 || second.cell?.column !== first.cell?.column) return false;
  return gapBetween(first, second) < 16;
}

/** Boxes of one value stand so near each other, in px; those that say what they are may have something between. */
const APART = 60;
const SAID_APART = 240;

function near(boxes: readonly ControlDescriptor[], count: number, reach = APART): boolean {
  if (boxes.length < count || underOwnHeaders(boxes.slice(0, count))) return false;
  for (let at = 1; at < count; at++) {
    const [before, next] = [boxes[at - 1] as ControlDescriptor, boxes[at] as ControlDescriptor];
    if (!typed(before) || !typed(next)) return false;
    const overlap =
      Math.min(before.rect[1] + before.rect[3], next.rect[1] + next.rect[3]) - Math.max(before.rect[1], next.rect[1]);
    const wrapped =
      before.cell !== null &&
      before.cell.table === next.cell?.table &&
      before.cell.row === next.cell.row &&
      before.cell.column === next.cell.column &&
      overlap > -30;
    if (!wrapped && (gapBetween(before, next) > reach || (overlap < 2 && before.rect[2] > 0))) return false;
  }
  return true;
}

/** Each box stands in a column with a header of its own: modifiers, not a date. */
function underOwnHeaders(boxes: readonly ControlDescriptor[]): boolean {
  const headers = boxes.map(({ cell }) => cell?.headers.at(-1) ?? '');
  return (
    headers.every((header) => header.length > 1 && partOf(normal(header)) === '') &&
    new Set(headers).size === boxes.length
  );
}

const gapBetween = (a: ControlDescriptor, b: ControlDescriptor): number =>
  Math.max(0, b.rect[0] - (a.rect[0] + a.rect[2]), a.rect[0] - (b.rect[0] + b.rect[2]));
