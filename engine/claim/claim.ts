import { type Cell, cellOf } from './cell.ts';
import type { Day } from './day.ts';
import type { Cents } from './normalise.ts';
import * as normalise from './normalise.ts';

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
  readonly #fields: Fields;
  readonly #seen: (path: string) => boolean;
  /** By path: one box may be read as text by one rule and as a date by another. */
  readonly #cells = new Map<string, Kept>();

  constructor(fields: Fields, seen: (path: string) => boolean) {
    this.#fields = fields;
    this.#seen = seen;
    const { lines, diagnoses } = scan(fields);
    this.lines = [...lines.keys()]
      .sort(ascending)
      .map((index) => this.#line(index, lines.get(index) ?? 0))
      .filter(hasSomething);
    this.diagnoses = diagnoses
      .sort(ascending)
      .map((position) => ({ position, code: this.#own(`diagnoses[${position}].code`, normalise.parseIcd) }))
      .filter(({ code }) => code.state !== 'blank' && code.state !== 'unseen');
  }

  /** All fields as shown. */
  get fields(): Fields {
    return this.#fields;
  }

  /** Whether any page showed this box, or any box below this prefix. */
  seen(path: string): boolean {
    return path in this.#fields || this.#seen(path);
  }

  text(path: string): Cell<string> {
    return this.#cell(path, asShown);
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
    const first = this.#cells.get(path);
    for (let kept = first; kept; kept = kept.next) if (kept.parse === parse) return kept.cell as Cell<T>;
    const cell = cellOf(path, this.#fields[path], this.seen(path), parse);
    this.#cells.set(path, { parse, cell, next: first });
    return cell;
  }

  /** The line's own box, or the claim's where the line leaves it open. */
  #orClaim(path: string, claimPath: string, parse: (text: string) => string | null): Cell<string> {
    const own = this.#own(path, parse);
    if (own.state === 'value' || own.state === 'odd') return own;
    const claim = this.#cell(claimPath, parse);
    return claim.state === 'value' || claim.state === 'odd' ? claim : own.state === 'blank' ? own : { ...claim, path };
  }

  /** A cell of a line or diagnosis: made once with it, so it needs no place in the map. */
  #own<T>(path: string, parse: (text: string) => T | null): Cell<T> {
    return cellOf(path, this.#fields[path], this.seen(path), parse);
  }

  /** @param boxes how many modifier boxes the line has */
  #line(index: number, boxes: number): Line {
    const at = `lines[${index}]`;
    const modifiers: Cell<string>[] = [];
    const mods: string[] = [];
    for (let box = 0; box < boxes; box++) {
      const cell = this.#own(`${at}.modifiers[${box}]`, normalise.parseCode);
      modifiers.push(cell);
      if (cell.state === 'value') mods.push(cell.value);
    }
    return {
      index,
      dateFrom: this.#own(`${at}.dateFrom`, normalise.parseServiceDate),
      dateTo: this.#own(`${at}.dateTo`, normalise.parseServiceDate),
      place: this.#orClaim(`${at}.placeOfService`, 'claim.placeOfService', normalise.parsePlace),
      code: this.#own(`${at}.procedureCode`, normalise.parseCode),
      modifiers,
      mods,
      pointers: this.#own<readonly number[]>(`${at}.diagnosisPointers`, normalise.parsePointers),
      charge: this.#own(`${at}.charge`, normalise.parseMoney),
      units: this.#own(`${at}.units`, normalise.parseUnits),
      renderingNpi: this.#orClaim(`${at}.renderingNpi`, 'rendering.npi', normalise.parseId),
    };
  }
}

const LINE_CELLS = ['dateFrom', 'code', 'charge', 'units', 'pointers'] as const;

/** Direct-entry forms show twelve empty rows, some with a preset place or provider: not lines. */
function hasSomething(line: Line): boolean {
  return line.mods.length > 0 || LINE_CELLS.some((key) => line[key].state === 'value' || line[key].state === 'odd');
}

/** One pass over the paths: which lines there are with how many modifier boxes, and which diagnoses. */
function scan(fields: Fields): { lines: Map<number, number>; diagnoses: number[] } {
  const lines = new Map<number, number>();
  const diagnoses: number[] = [];
  for (const path in fields) {
    if (path.startsWith('lines[')) {
      const index = Number.parseInt(path.slice(6), 10);
      const at = path.indexOf('.modifiers[');
      const boxes = at < 0 ? 0 : Number.parseInt(path.slice(at + 11), 10) + 1;
      if (index >= 0) lines.set(index, Math.max(lines.get(index) ?? 0, Math.min(boxes || 0, MOST_MODIFIERS)));
    } else if (path.startsWith('diagnoses[') && path.endsWith('].code')) {
      const position = Number.parseInt(path.slice(10), 10);
      if (position >= 0) diagnoses.push(position);
    }
  }
  return { lines, diagnoses };
}

/** More boxes than any form has; a made-up index must not make a million cells. */
const MOST_MODIFIERS = 20;

function ascending(a: number, b: number): number {
  return a - b;
}
