import {
  type Boxes,
  boxesOf,
  boxNumber,
  CLAIM_BOXES,
  diagnosisPlace,
  linePlace,
  linePlaces,
  type Place,
} from './boxes.ts';
import type { Cell } from './cell.ts';
import type { Day } from './day.ts';
import type { Cents } from './normalise.ts';
import * as normalise from './normalise.ts';
import { newAnswers } from './per-claim.ts';
import { seenTest } from './seen.ts';

/** What a page or a case file holds: canonical path -> text as shown. */
export type Fields = Readonly<Record<string, string>>;

/** A service line of item 24. `index` is its place on the form, from 0; people read `index + 1`. */
export interface Line {
  readonly index: number;
  readonly dateFrom: Cell<Day>;
  readonly dateTo: Cell<Day>;
  /** Falls back to the claim's place of service where the line has none. */
  readonly place: Cell<string>;
  readonly code: Cell<string>;
  readonly modifiers: readonly Cell<string>[];
  /** The filled modifiers, upper case. */
  readonly mods: readonly string[];
  /** Positions in item 21, from 0. */
  readonly pointers: Cell<readonly number[]>;
  readonly charge: Cell<Cents>;
  readonly units: Cell<number>;
  /** Falls back to the claim's rendering provider. */
  readonly renderingNpi: Cell<string>;
}

/** A box of item 21; `position` 0 is A. Only boxes that hold something are listed. */
export interface Diagnosis {
  readonly position: number;
  /** Undotted, upper case. */
  readonly code: Cell<string>;
}

type Parser<T> = (text: string) => T | null;

/** A box read in one way, and the other ways it was read in. */
interface Kept {
  readonly parse: Parser<unknown>;
  readonly cell: Cell<unknown>;
  readonly next: Kept | undefined;
}

function asShown(text: string): string {
  return text;
}

/** A claim as rules read it. Cells are made once and kept; nothing here changes after assembling. */
export class Claim {
  readonly lines: readonly Line[];
  readonly diagnoses: readonly Diagnosis[];
  /** All fields as shown. */
  readonly fields: Fields;
  /** Whether no box at all is filled. */
  readonly isBlank: boolean;
  /** Whether the whole form was shown: then no box of it is unseen. */
  readonly isWhole: boolean;
  /** What several rules asked of it: see `per-claim.ts`. */
  readonly answers: unknown[] = newAnswers();
  readonly #texts: Boxes['texts'];
  readonly #isShown: (path: string) => boolean;
  /** By box number; one box may be read as text by one rule and as a date by another. */
  readonly #cells = NO_KEPT.slice();
  /** The same by path, for what has no number. */
  #others: Map<string, Kept> | undefined;

  /**
   * @param seen path prefixes that some page showed; undefined means the whole form was
   * @param boxes of `fields`, where they are sorted already
   */
  constructor(fields: Fields, seen?: readonly string[], boxes: Boxes = boxesOf(fields)) {
    this.fields = fields;
    this.isBlank = boxes.blank;
    this.isWhole = seen === undefined;
    this.#isShown = seen === undefined ? always : seenTest(seen);
    this.#texts = boxes.texts;
    this.lines = this.#linesOf(boxes.lines);
    this.diagnoses = this.#diagnosesOf(boxes.diagnoses);
  }

  /** Whether any page showed this box, or any box below this prefix. */
  seen(path: string): boolean {
    return this.isWhole || path in this.fields || this.#isShown(path);
  }

  /** Text as shown, '' where there is none: for a look at many boxes of which few are of interest. */
  shown({ path, box }: Place): string {
    return (box === undefined ? this.fields[path] : this.#texts[box]) ?? '';
  }

  /** Whether a box holds more than blanks. */
  holds(place: Place): boolean {
    const text = this.shown(place);
    return isVisible(text.charCodeAt(0)) || text.trim() !== '';
  }

  text(path: string): Cell<string> {
    return this.#cell(path, asShown);
  }

  /** A box of a line that `Line` has no cell for, as text: its note, its own authorization. */
  ofLine(line: Line, leaf: string): Cell<string> {
    return this.#cell(linePlace(line.index, leaf).path, asShown);
  }

  code(path: string): Cell<string> {
    return this.#cell(path, normalise.parseCode);
  }

  id(path: string): Cell<string> {
    return this.#cell(path, normalise.parseId);
  }

  date(path: string): Cell<Day> {
    const parse = path.endsWith('dob') ? normalise.parseBirthDate : normalise.parseServiceDate;
    return this.#cell(path, parse);
  }

  money(path: string): Cell<Cents> {
    return this.#cell(path, normalise.parseMoney);
  }

  flag(path: string): Cell<boolean> {
    return this.#cell(path, normalise.parseFlag);
  }

  sex(path: string): Cell<string> {
    return this.#cell(path, normalise.parseSex);
  }

  relationship(): Cell<'Self' | 'Spouse' | 'Child' | 'Other'> {
    return this.#cell('subscriber.relationship', normalise.parseRelationship);
  }

  /** The diagnosis at a position of item 21, or undefined when that box is empty. */
  diagnosis(position: number): Diagnosis | undefined {
    return this.diagnoses.find((diagnosis) => diagnosis.position === position);
  }

  #cell<T>(path: string, parse: Parser<T>): Cell<T> {
    const box = boxNumber(path);
    const first = box === undefined ? this.#others?.get(path) : this.#cells[box];
    for (let kept = first; kept; kept = kept.next) if (kept.parse === parse) return kept.cell as Cell<T>;
    const cell = this.#own({ path, box }, parse);
    const kept = { parse, cell, next: first };
    if (box === undefined) {
      this.#others ??= new Map();
      this.#others.set(path, kept);
    } else this.#cells[box] = kept;
    return cell;
  }

  /** A cell that is kept elsewhere, as those of lines and diagnoses are. */
  #own<T>(place: Place, parse: Parser<T>): Cell<T> {
    const { path } = place;
    const text = trimmed(this.shown(place));
    if (text === '') return { state: this.seen(path) ? 'blank' : 'unseen', path, raw: '', value: null };
    const value = parse(text);
    return value === null ? { state: 'odd', path, raw: text, value: null } : { state: 'value', path, raw: text, value };
  }

  /** The line's own box, or the claim's where the line leaves it open. */
  #orClaim(place: Place, claimPath: string, parse: (text: string) => string | null): Cell<string> {
    const own = this.#own(place, parse);
    if (own.state === 'value' || own.state === 'odd') return own;
    const claim = this.#cell(claimPath, parse);
    if (claim.state === 'value' || claim.state === 'odd') return claim;
    return own.state === 'blank' ? own : { ...claim, path: place.path };
  }

  #linesOf(found: Boxes['lines']): Line[] {
    const lines: Line[] = [];
    for (const index of found.size === 1 ? found.keys() : inOrder([...found.keys()])) {
      const line = this.#line(index, found.get(index) ?? 0);
      if (hasSomething(line)) lines.push(line);
    }
    return lines;
  }

  /** @param boxes how many modifier boxes the line has */
  #line(index: number, boxes: number): Line {
    const places = linePlaces(index);
    const modifiers = boxes === 0 ? NO_CELLS : this.#modifiers(index, boxes);
    return {
      index,
      dateFrom: this.#own(places.dateFrom, normalise.parseServiceDate),
      dateTo: this.#own(places.dateTo, normalise.parseServiceDate),
      place: this.#orClaim(places.place, 'claim.placeOfService', normalise.parsePlace),
      code: this.#own(places.code, normalise.parseCode),
      modifiers,
      mods: boxes === 0 ? NO_MODIFIERS : valuesOf(modifiers),
      pointers: this.#own<readonly number[]>(places.pointers, normalise.parsePointers),
      charge: this.#own(places.charge, normalise.parseMoney),
      units: this.#own(places.units, normalise.parseUnits),
      renderingNpi: this.#orClaim(places.renderingNpi, 'rendering.npi', normalise.parseId),
    };
  }

  #modifiers(index: number, boxes: number): Cell<string>[] {
    const cells: Cell<string>[] = [];
    for (let box = 0; box < boxes; box++) {
      const place = linePlaces(index).modifiers[box] ?? linePlace(index, `modifiers[${box}]`);
      cells.push(this.#own(place, normalise.parseCode));
    }
    return cells;
  }

  #diagnosesOf(positions: readonly number[]): Diagnosis[] {
    const diagnoses: Diagnosis[] = [];
    for (const position of positions.length === 1 ? positions : inOrder([...positions])) {
      const code = this.#own(diagnosisPlace(position), normalise.parseIcd);
      if (code.state === 'value' || code.state === 'odd') diagnoses.push({ position, code });
    }
    return diagnoses;
  }
}

const NO_KEPT = new Array<Kept | undefined>(CLAIM_BOXES).fill(undefined);

/** Of a line without a box for modifiers. */
const NO_CELLS: readonly Cell<string>[] = [];
const NO_MODIFIERS: readonly string[] = [];

/** Between them lie the characters of ASCII that can be seen: a text that begins with one is no blank. */
const BLANK = 32;
const DELETE = 127;

function isVisible(character: number): boolean {
  return character > BLANK && character < DELETE;
}

/** A text without the blanks around it; nearly every one has none. */
function trimmed(text: string): string {
  return isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

function valuesOf(cells: readonly Cell<string>[]): readonly string[] {
  const values: string[] = [];
  for (const { value } of cells) if (value !== null) values.push(value);
  return values;
}

function always(): boolean {
  return true;
}

function inOrder(numbers: number[]): readonly number[] {
  return numbers.length < 2 ? numbers : numbers.sort((a, b) => a - b);
}

const LINE_CELLS = ['dateFrom', 'code', 'charge', 'units', 'pointers'] as const;

/** Direct-entry forms show twelve empty rows, some with a preset place or provider: not lines. */
function hasSomething(line: Line): boolean {
  if (line.mods.length > 0) return true;
  for (const key of LINE_CELLS) if (line[key].raw !== '') return true;
  return false;
}
