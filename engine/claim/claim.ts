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

/** A claim as rules read it. Cells are made once and kept; nothing here changes after assembling. */
export class Claim {
  readonly lines: readonly Line[];
  readonly diagnoses: readonly Diagnosis[];
  readonly #fields: Fields;
  readonly #seen: (path: string) => boolean;
  readonly #cells = new Map<string, Cell<unknown>>();

  constructor(fields: Fields, seen: (path: string) => boolean) {
    this.#fields = fields;
    this.#seen = seen;
    this.lines = indexes(fields, 'lines[')
      .map((index) => this.#line(index))
      .filter(hasSomething);
    this.diagnoses = indexes(fields, 'diagnoses[')
      .map((position) => ({
        position,
        code: this.#cell(`diagnoses[${position}].code`, normalise.parseIcd),
      }))
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
    return this.#cell(path, (text) => text);
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

  #cell<T>(path: string, parse: (text: string) => T | null): Cell<T> {
    const known = this.#cells.get(path);
    if (known) return known as Cell<T>;
    const cell = cellOf(path, this.#fields[path], this.seen(path), parse);
    this.#cells.set(path, cell);
    return cell;
  }

  #firstFilled<T>(paths: readonly string[], parse: (text: string) => T | null): Cell<T> {
    const cells = paths.map((path) => this.#cell(path, parse));
    return (
      cells.find((cell) => cell.state === 'value' || cell.state === 'odd') ??
      cells.find((cell) => cell.state === 'blank') ??
      (cells[0] as Cell<T>)
    );
  }

  #line(index: number): Line {
    const at = `lines[${index}]`;
    const modifiers = indexes(this.#fields, `${at}.modifiers[`).map((j) =>
      this.#cell(`${at}.modifiers[${j}]`, normalise.parseCode),
    );
    return {
      index,
      dateFrom: this.#cell(`${at}.dateFrom`, normalise.parseServiceDate),
      dateTo: this.#cell(`${at}.dateTo`, normalise.parseServiceDate),
      place: this.#firstFilled([`${at}.placeOfService`, 'claim.placeOfService'], normalise.parsePlace),
      code: this.#cell(`${at}.procedureCode`, normalise.parseCode),
      modifiers,
      mods: modifiers.flatMap((cell) => (cell.state === 'value' ? [cell.value] : [])),
      pointers: this.#cell<readonly number[]>(`${at}.diagnosisPointers`, normalise.parsePointers),
      charge: this.#cell(`${at}.charge`, normalise.parseMoney),
      units: this.#cell(`${at}.units`, normalise.parseUnits),
      renderingNpi: this.#firstFilled([`${at}.renderingNpi`, 'rendering.npi'], normalise.parseId),
    };
  }
}

const LINE_CELLS = ['dateFrom', 'code', 'charge', 'units', 'pointers'] as const;

/** Direct-entry forms show twelve empty rows, some with a preset place or provider: not lines. */
function hasSomething(line: Line): boolean {
  return line.mods.length > 0 || LINE_CELLS.some((key) => line[key].state === 'value' || line[key].state === 'odd');
}

function indexes(fields: Fields, prefix: string): number[] {
  const found = new Set<number>();
  for (const path in fields) {
    if (path.startsWith(prefix)) found.add(Number.parseInt(path.slice(prefix.length), 10));
  }
  return [...found].filter(Number.isInteger).sort((a, b) => a - b);
}
