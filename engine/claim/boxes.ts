import type { Fields } from './claim.ts';
import { PATHS } from './paths.ts';

/**
 * Every box of the vocabulary has a number, so that a claim keeps its texts and cells in arrays and no
 * path is put together while it is checked. First the boxes of the claim as a whole, then item 21, then
 * the lines with `LINE_BOXES.length` numbers each. What lies beyond (a 51st line) goes by its path.
 */
const MOST_LINES = 50;
const MOST_DIAGNOSES = 25;
const MOST_MODIFIERS = 6;

const WHOLE = [...PATHS.keys()].filter((path) => !path.includes('[]'));
const LINE_BOXES = [
  ...[...PATHS.keys()].filter((path) => /^lines\[\]\.\w+$/.test(path)).map((path) => path.slice(8)),
  ...Array.from({ length: MOST_MODIFIERS }, (_, box) => `modifiers[${box}]`),
];
const FIRST_DIAGNOSIS = WHOLE.length;
/** How many boxes the claim as a whole has. */
export const CLAIM_BOXES = WHOLE.length;
const FIRST_LINE = FIRST_DIAGNOSIS + MOST_DIAGNOSES;
const PER_LINE = LINE_BOXES.length;
const FIRST_MODIFIER = LINE_BOXES.indexOf('modifiers[0]');
const POINTERS = LINE_BOXES.indexOf('diagnosisPointers');
/** Room for two lines, the most of nearly every claim. */
const ROOM = FIRST_LINE + 2 * PER_LINE;
const NO_TEXTS = new Array<string | undefined>(ROOM).fill(undefined);

const ALL: readonly string[] = [
  ...WHOLE,
  ...Array.from({ length: MOST_DIAGNOSES }, (_, position) => `diagnoses[${position}].code`),
  ...Array.from({ length: MOST_LINES }, (_, line) => LINE_BOXES.map((box) => `lines[${line}].${box}`)).flat(),
];
/** What nearly every claim has, in a table small enough for the nearest memory; then the lines further down. */
const NEAR: ReadonlyMap<string, number> = new Map(ALL.slice(0, ROOM).map((path, box) => [path, box]));
const FAR: ReadonlyMap<string, number> = new Map(ALL.slice(ROOM).map((path, at) => [path, ROOM + at]));

/** The number of a path, or undefined where the table has none. */
export function boxNumber(path: string): number | undefined {
  return NEAR.get(path) ?? FAR.get(path);
}

/** A box by its path and its number. */
export interface Place {
  readonly path: string;
  readonly box: number | undefined;
}

/** The place of any path. */
export function placeOf(path: string): Place {
  return { path, box: boxNumber(path) };
}

const LINE_PLACES: readonly ReadonlyMap<string, Place>[] = Array.from(
  { length: MOST_LINES },
  (_, line) => new Map(LINE_BOXES.map((leaf) => [leaf, placeOf(`lines[${line}].${leaf}`)])),
);

/** A box of a line, from 0: `linePlace(0, 'charge')` is `lines[0].charge`. */
export function linePlace(line: number, leaf: string): Place {
  return LINE_PLACES[line]?.get(leaf) ?? placeOf(`lines[${line}].${leaf}`);
}

/** The typed boxes of a line. */
interface LinePlaces {
  readonly dateFrom: Place;
  readonly dateTo: Place;
  readonly place: Place;
  readonly code: Place;
  readonly pointers: Place;
  readonly charge: Place;
  readonly units: Place;
  readonly renderingNpi: Place;
  readonly modifiers: readonly Place[];
}

function placesOfLine(line: number): LinePlaces {
  return {
    dateFrom: linePlace(line, 'dateFrom'),
    dateTo: linePlace(line, 'dateTo'),
    place: linePlace(line, 'placeOfService'),
    code: linePlace(line, 'procedureCode'),
    pointers: linePlace(line, 'diagnosisPointers'),
    charge: linePlace(line, 'charge'),
    units: linePlace(line, 'units'),
    renderingNpi: linePlace(line, 'renderingNpi'),
    modifiers: Array.from({ length: MOST_MODIFIERS }, (_, box) => linePlace(line, `modifiers[${box}]`)),
  };
}

const TYPED_PLACES: readonly LinePlaces[] = LINE_PLACES.map((_, line) => placesOfLine(line));

/** The typed boxes of a line, from 0, of which `modifiers` lists the first. */
export function linePlaces(line: number): LinePlaces {
  return TYPED_PLACES[line] ?? placesOfLine(line);
}

/** A box of item 21, from 0. */
export function diagnosisPlace(position: number): Place {
  return DIAGNOSIS_PLACES[position] ?? placeOf(`diagnoses[${position}].code`);
}

const DIAGNOSIS_PLACES = Array.from({ length: MOST_DIAGNOSES }, (_, position) =>
  placeOf(`diagnoses[${position}].code`),
);

/** What one pass over the fields finds. */
export interface Boxes {
  /** Text as shown, by box number. */
  readonly texts: readonly (string | undefined)[];
  /** Line index -> how many modifier boxes it has. */
  readonly lines: ReadonlyMap<number, number>;
  readonly diagnoses: readonly number[];
  /** Whether no box at all is filled. */
  readonly blank: boolean;
  /** Whether some layout is there that has to be brought to the usual one first (`assemble.ts`). */
  readonly rare: boolean;
}

/** Sorts the fields into their boxes: the only pass over them that every claim pays for. */
export function boxesOf(fields: Fields): Boxes {
  const texts = NO_TEXTS.slice();
  const lines = new Map<number, number>();
  const diagnoses: number[] = [];
  let rare = false;
  let blank = true;
  let known = -1;
  let modifiers = 0;
  // A list of all texts costs less than a look for each path, whatever the shape of the object that holds them.
  const shown = Object.values(fields);
  let at = 0;
  for (const path in fields) {
    const text = shown[at++];
    const box = boxNumber(path);
    blank &&= text === '' || text === undefined;
    if (box === undefined) {
      rare ||= isRarePath(path);
      other(path, lines, diagnoses);
      known = -1;
      continue;
    }
    if (box >= texts.length) texts.length = ALL.length;
    texts[box] = text;
    if (box < FIRST_DIAGNOSIS) continue;
    if (box < FIRST_LINE) {
      diagnoses.push(box - FIRST_DIAGNOSIS);
      continue;
    }
    const line = Math.floor((box - FIRST_LINE) / PER_LINE);
    const leaf = box - FIRST_LINE - line * PER_LINE;
    if (line !== known) {
      known = line;
      modifiers = lines.get(line) ?? 0;
      lines.set(line, modifiers);
    }
    if (leaf >= FIRST_MODIFIER) {
      if (leaf - FIRST_MODIFIER >= modifiers) {
        modifiers = leaf - FIRST_MODIFIER + 1;
        lines.set(line, modifiers);
      }
      rare ||= leaf === FIRST_MODIFIER && text !== undefined && text.length > 2;
    } else if (leaf === POINTERS) rare ||= text !== undefined && text.length > 1 && /[A-Za-z]\d/.test(text);
  }
  return { texts, lines, diagnoses, blank, rare };
}

/** Parts of split controls, pointers in boxes of their own, and lines too far down to look at here. */
function isRarePath(path: string): boolean {
  return path.includes('#') || path.includes('.diagnosisPointers') || path.endsWith('.modifiers[0]');
}

/** More boxes than any form has; a made-up index must not make a million cells. */
const MOST_CELLS = 20;

/** A line or a diagnosis beyond the table, or a box of a line that the vocabulary doesn't have. */
function other(path: string, lines: Map<number, number>, diagnoses: number[]): void {
  if (path.startsWith('lines[')) {
    const index = Number.parseInt(path.slice(6), 10);
    const at = path.indexOf('.modifiers[');
    const boxes = at < 0 ? 0 : Number.parseInt(path.slice(at + 11), 10) + 1;
    if (index >= 0) lines.set(index, Math.max(lines.get(index) ?? 0, Math.min(boxes || 0, MOST_CELLS)));
  } else if (path.startsWith('diagnoses[') && path.endsWith('].code')) {
    const position = Number.parseInt(path.slice(10), 10);
    if (position >= 0) diagnoses.push(position);
  }
}
