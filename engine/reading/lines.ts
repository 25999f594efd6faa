import type { ControlDescriptor } from './descriptor.ts';
import { inBand, leadOf, spacingOf, tailOf } from './line-reach.ts';
import { lineScore } from './score.ts';
import { numbersIn, stemOf } from './tokens.ts';
import { firstOf, isOutput, type Unit } from './unit.ts';

/** The service lines of a page: which units stand in them, how surely, and in which line. */
export interface LineMap {
  /** 0..1: how surely the unit belongs to a service line. */
  readonly inLine: (unit: Unit) => number;
  /** True for the box that holds a line's procedure code. */
  readonly isAnchor: (unit: Unit) => boolean;
  /** Line of the unit, from 0 by visible order; printed lines before the row that adds one. */
  readonly lineOf: (unit: Unit) => number;
  readonly count: number;
  /** Printed tables that show something else: earlier claims, payments. */
  readonly notLines: ReadonlySet<string>;
}

const LINE_NAMES =
  /\b(service lines?|svc lines?|srvc lines?|line items?|lineitem|dtl|claim lines?|(?<!(address|addr|street|adr) )lines? \d+)\b|(^|\| )line\b/;
/** A heading over one line alone. */
const ONE_LINE = /\b(line|detail|service)( line| item)? ?#? ?\d{1,2}$/i;
const NOT_LINES = /\b(claim status|paid|claim (number|id)|check|history|previous|patient|member|allowed|remit\w*)\b/;

export function linesOf(units: readonly Unit[]): LineMap {
  const notLines = otherTables(units);
  const [anchors, coded] = anchorsOf(units, notLines);
  const inputs = anchors.filter((anchor) => !isOutput(anchor));
  const tables = tablesOf(anchors);
  const headers = tablesOf(anchors.filter((anchor) => firstOf(anchor).cell?.headers.length));
  const spacing = spacingOf(inputs);
  const sections = new Set(anchors.map((anchor) => firstOf(anchor).sections.join(' > ')));
  const lead = leadOf(units, inputs, spacing);
  const tail = tailOf(units, inputs, lead);
  const keyed = rowsByKey(units, inputs);
  const containers = containersOf(inputs);

  const belowLines = below(inputs);
  const inLine = (unit: Unit): number => {
    const control = firstOf(unit);
    const { names, box, boxWeight, main } = unit.clues;
    if (control.cell && notLines.has(control.cell.table)) return 0;
    if (box !== '' && !box.startsWith('24') && boxWeight > 0.65 && !anchors.includes(unit)) return 0;
    let sure = box.startsWith('24') && boxWeight > 0.3 ? 0.9 : 0;
    if (LINE_NAMES.test(names)) sure = Math.max(sure, 0.75);
    if (/\b(service lines?|line items?|svc lines?) \d+\b/.test(names)) sure = 0.95;
    if (main && belowLines(control.cell) && main !== 'note') return 0.2;
    if (control.kind === 'output') return control.cell && tables.has(control.cell.table) ? 1 : sure * 0.5;
    if (anchors.includes(unit)) return 1;
    if (keyed(control) >= 0 || containers.some((start) => control.name.startsWith(start))) return 0.95;
    if (control.cell && headers.has(control.cell.table) && control.cell.headers.length > 0)
      sure = Math.max(sure, sameBlock(control, anchors) ? 1 : 0);
    const [, y, , height] = control.rect;
    const middle = y + height / 2;
    const beside = anchors.some((anchor) => {
      const { rect, sections: over } = firstOf(anchor);
      return middle > rect[1] - 8 && middle < rect[1] + rect[3] + 8 && over.at(-1) === control.sections.at(-1);
    });
    if (beside) sure = Math.max(sure, 0.92);
    if (sections.has(control.sections.join(' > ')) && ONE_LINE.test(control.sections.at(-1) ?? ''))
      sure = Math.max(sure, 0.85);
    if (inputs.length > 0 && inBand(control, inputs, lead, spacing, tail) && sections.has(control.sections.join(' > ')))
      sure = Math.max(sure, 0.7);
    return sure;
  };

  const byNumber = numbering(inputs, anchors);
  const cards = cardsOf(anchors);

  const lineOf = (unit: Unit): number => {
    const control = firstOf(unit);
    const own = anchors.indexOf(unit);
    if (own >= 0 || anchors.length === 0) return Math.max(0, own);
    const { cell } = control;
    if (cell) {
      const same = anchors.findIndex(
        (anchor) => firstOf(anchor).cell?.table === cell.table && firstOf(anchor).cell?.row === cell.row,
      );
      if (same >= 0) return same;
    }
    const row = keyed(control);
    if (row >= 0) return anchors.indexOf(inputs[row] as Unit);
    const card = cards.get(control.sections.join(' > '));
    if (card !== undefined) return card;
    const numbered = byNumber(control);
    if (numbered >= 0) return numbered;
    return nearest(control, anchors, lead, spacing);
  };
  const anchored = new Set(coded ? anchors : []);
  return {
    inLine: once(inLine),
    isAnchor: (unit) => anchored.has(unit),
    lineOf: once(lineOf),
    count: anchors.length,
    notLines,
  };
}

const tablesOf = (units: readonly Unit[]) => new Set(units.map((unit) => firstOf(unit).cell?.table));

/** Asks once per unit. */
function once(ask: (unit: Unit) => number): (unit: Unit) => number {
  const known = new Map<Unit, number>();
  return (unit) => {
    let line = known.get(unit);
    if (line === undefined) {
      line = ask(unit);
      known.set(unit, line);
    }
    return line;
  };
}

/** Units that are a line's procedure code, one per line, printed ones first; false where other boxes stand for it. */
function anchorsOf(units: readonly Unit[], notLines: ReadonlySet<string>): [Unit[], boolean] {
  const path = 'lines[].procedureCode';
  const found = units.filter((unit) => {
    const control = firstOf(unit);
    if (unit.kind !== 'single' || (control.cell && notLines.has(control.cell.table))) return false;
    const score = lineScore(unit, path);
    if (score >= 0.5 && PLAIN_CODE.test(unit.clues.main) && !inCompany(unit, units)) return false;
    if (score < 0.5 || score <= lineScore(unit, 'lines[].modifiers[]') * 1.02)
      return codeBeforeModifiers(unit, units, score);
    return true;
  });
  // A printed line beside the one that is typed has plain headers more often than not.
  found.push(
    ...units.filter((unit) => {
      const table = firstOf(unit).cell?.table;
      if (isOutput(unit) ? !table || notLines.has(table) : found.length > 0) return false;
      return plainCode(unit, units) && !found.some((other) => sameRow(firstOf(other), firstOf(unit)));
    }),
  );
  const coded = found.length > 0;
  // Lines whose code has a caption nobody knows still have a charge or units.
  for (const stand of STANDS_FOR_A_LINE) {
    if (found.length > 0) break;
    found.push(
      ...units.filter((unit) => unit.kind === 'single' && lineScore(unit, stand) > 0.6 && inCompany(unit, units)),
    );
  }
  const inputs = found.filter((unit) => !isOutput(unit));
  const printed = inputs.length > 2 ? [] : found.filter(isOutput);
  const top = (unit: Unit): number => firstOf(unit).rect[1];
  const rows = inputs.every((unit) => firstOf(unit).rect[2] === 0)
    ? inputs
    : [...inputs].sort((a, b) => top(a) - top(b) || a.at - b.at);
  const all = [...printed.sort((a, b) => top(a) - top(b) || a.at - b.at), ...oneARow(rows)];
  return [editedAmong(all) ? all.sort((a, b) => rowOf(a) - rowOf(b)) : all, coded];
}

const rowOf = (unit: Unit): number => firstOf(unit).cell?.row ?? -1;

/** Typed into a row of the printed lines: it keeps its place, unless it is the row over them that adds one. */
const editedAmong = (anchors: readonly Unit[]): boolean =>
  tablesOf(anchors).size === 1 &&
  anchors.some(isOutput) &&
  isOutput(anchors.reduce((first, unit) => (rowOf(unit) < rowOf(first) ? unit : first)));

/** Words that caption a procedure code where the rest of a line stands beside it. */
const PLAIN_CODE = /^(code|service|services|treatment|item|billing item|session type|service type|appointment type)$/;

function plainCode(unit: Unit, units: readonly Unit[]): boolean {
  if (unit.kind !== 'single') return false;
  return unit.clues.own.some(({ plain, weight }) => weight > 0.5 && PLAIN_CODE.test(plain)) && inCompany(unit, units);
}

const STANDS_FOR_A_LINE = ['lines[].charge', 'lines[].units', 'lines[].modifiers[]'];
const COMPANY = [
  'lines[].charge',
  'lines[].units',
  'lines[].modifiers[]',
  'lines[].diagnosisPointers',
  'lines[].dateFrom',
  'lines[].placeOfService',
];

/** Two more boxes of a line stand in the same row, or near it under the same heading. */
function inCompany(unit: Unit, units: readonly Unit[]): boolean {
  const control = firstOf(unit);
  const place = control.sections.join();
  const near = units.filter((other) => {
    if (other === unit || isOutput(other) !== isOutput(unit)) return false;
    const beside = firstOf(other);
    return (
      sameRow(beside, control) ||
      (!control.cell && !isOutput(unit) && Math.abs(other.at - unit.at) < 10 && beside.sections.join() === place)
    );
  });
  return COMPANY.filter((path) => near.some((other) => lineScore(other, path) > 0.6)).length >= 2;
}

/** Code and modifiers under one header "Proc & Mod": the first and widest box of the row is the code. */
function codeBeforeModifiers(unit: Unit, units: readonly Unit[], score: number): boolean {
  if (score < 0.5) return false;
  const control = firstOf(unit);
  if (control.maxLength !== null && control.maxLength < 5) return false;
  const before = units[unit.at - 1];
  const shares =
    before &&
    before.kind === 'single' &&
    sameRow(firstOf(before), control) &&
    lineScore(before, 'lines[].procedureCode') >= 0.5;
  return !shares;
}

const sameRow = (a: ControlDescriptor, b: ControlDescriptor): boolean =>
  a.cell && b.cell ? a.cell.table === b.cell.table && a.cell.row === b.cell.row : Math.abs(a.rect[1] - b.rect[1]) < 8;

function oneARow(rows: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  for (const unit of rows) {
    const twin = kept.find(
      (other) => sameRow(firstOf(other), firstOf(unit)) && !apart(other, unit) && firstOf(unit).rect[2] > 0,
    );
    if (!twin) kept.push(unit);
    else if (lineScore(unit, 'lines[].procedureCode') > lineScore(twin, 'lines[].procedureCode') + 0.05)
      kept[kept.indexOf(twin)] = unit;
  }
  return kept;
}

/** Lines side by side, each under a heading of its own. */
const apart = (a: Unit, b: Unit): boolean => {
  const [one, other] = [a, b].map((unit) => firstOf(unit).sections.at(-1) ?? '');
  return one !== other && ONE_LINE.test(one as string) && ONE_LINE.test(other as string);
};

function otherTables(units: readonly Unit[]): ReadonlySet<string> {
  const words = new Map<string, string>();
  for (const unit of units) {
    const { cell, kind, sections } = firstOf(unit);
    if (kind !== 'output' || !cell) continue;
    words.set(
      cell.table,
      `${words.get(cell.table) ?? sections.join(' ').toLowerCase()} ${cell.headers.join(' ').toLowerCase()}`,
    );
  }
  return new Set([...words].filter(([, text]) => NOT_LINES.test(text)).map(([table]) => table));
}

/** Lines of one row each leave what stands below the last one to the claim: its total. */
function below(inputs: readonly Unit[]): (cell: ControlDescriptor['cell']) => boolean {
  const cells = inputs.map((anchor) => firstOf(anchor).cell);
  const last = cells.at(-1);
  const close =
    cells.length > 1 &&
    cells.every(
      (cell, at) =>
        cell?.headers.length && last && cell.table === last.table && cell.row === last.row - (cells.length - 1 - at),
    );
  return (cell) => close === true && cell?.table === last?.table && (cell?.row ?? 0) > (last?.row ?? 0);
}

/** A further table whose rows carry the same numbers as the lines goes on with them. */
function rowsByKey(units: readonly Unit[], inputs: readonly Unit[]): (control: ControlDescriptor) => number {
  const cells = inputs.map((anchor) => firstOf(anchor).cell);
  const keys = cells.map((cell) => cell?.rowHeader ?? '');
  const own = new Set(cells.map((cell) => cell?.table));
  if (keys.length < 2 || keys.some((key) => !/^\W*(line )?\d{1,2}\W*$/i.test(key)) || new Set(keys).size < keys.length)
    return () => -1;
  const tables = new Map<string, Set<string>>();
  for (const unit of units) {
    const { cell } = firstOf(unit);
    if (!cell || own.has(cell.table) || !keys.includes(cell.rowHeader)) continue;
    tables.set(cell.table, (tables.get(cell.table) ?? new Set()).add(cell.rowHeader));
  }
  return ({ cell }) => (cell && tables.get(cell.table)?.size === keys.length ? keys.indexOf(cell.rowHeader) : -1);
}

/** What names begin with in each line, where every line has a beginning of its own: `grid$ctl04$`, `lines.0.` */
function containersOf(inputs: readonly Unit[]): readonly string[] {
  const starts = inputs.map((anchor) => firstOf(anchor).name.replace(/[^.$:]*$/, ''));
  return starts.length > 1 && new Set(starts).size === starts.length && !starts.includes('') ? starts : [];
}

/** Lines each under a heading of their own ("Line 2"), by that heading. */
function cardsOf(anchors: readonly Unit[]): ReadonlyMap<string, number> {
  const cards = new Map(anchors.map((anchor, line) => [firstOf(anchor).sections.join(' > '), line]));
  return anchors.length > 1 && cards.size === anchors.length ? cards : new Map();
}

function sameBlock(control: ControlDescriptor, anchors: readonly Unit[]): boolean {
  return anchors.some((anchor) => {
    const { cell } = firstOf(anchor);
    return cell !== null && cell.table === control.cell?.table && Math.abs(cell.row - control.cell.row) <= 1;
  });
}

/** Lines by the number in names: the place where the procedure codes' own names differ. */
function numbering(inputs: readonly Unit[], anchors: readonly Unit[]): (control: ControlDescriptor) => number {
  if (inputs.length < 2) return () => -1;
  const attribute = (['name', 'id', 'binding'] as const).find((each) => {
    const names = inputs.map((anchor) => firstOf(anchor)[each]);
    return (
      names.every((name) => /\d/.test(name)) &&
      new Set(names.map(stemOf)).size === 1 &&
      new Set(names).size === names.length
    );
  });
  if (!attribute) return () => -1;
  const named = inputs.map((anchor) => numbersIn(firstOf(anchor)[attribute]));
  const at = (named[0] ?? []).findIndex(
    (_, place) => new Set(named.map((numbers) => numbers[place])).size === named.length,
  );
  if (at < 0) return () => -1;
  const head = (firstOf(inputs[0] as Unit)[attribute].split(/\d/)[0] ?? '').slice(0, 3);
  return (control) => {
    const name = control[attribute];
    if (!name.startsWith(head)) return -1;
    const number = numbersIn(name)[at];
    const line = named.findIndex((anchor) => anchor[at] === number);
    return line < 0 ? -1 : anchors.indexOf(inputs[line] as Unit);
  };
}

function nearest({ rect, kind }: ControlDescriptor, anchors: readonly Unit[], lead: number, spacing: number): number {
  const inputs = anchors
    .map((anchor, line) => ({ line, control: firstOf(anchor) }))
    .filter(({ control }) => (control.kind === 'output') === (kind === 'output'));
  let line = inputs[0]?.line ?? 0;
  for (const { line: next, control } of inputs)
    if (rect[1] + Math.min(8, spacing / 4) >= control.rect[1] - lead) line = next;
  return line;
}
