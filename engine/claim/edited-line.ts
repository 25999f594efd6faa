import { lineOf } from './line-of.ts';
import type { PageField, ShownPage } from './shown-page.ts';

/** A printed line being changed, and how many lines the list has: another number is another list. */
export interface EditedLine {
  readonly line: number;
  readonly printed: number;
}

/**
 * The printed line that an entry form holds again to be changed: lists with the chosen row's boxes below
 * them, and dialogs opened with Edit, print that row all the while. The form came filled, all at once,
 * with what one printed row says; from then on it is that row until it is emptied or the list changes.
 *
 * @param before what the frame showed last
 * @returns null when the form takes a line of its own
 */
export function editedLineOf(
  fields: readonly PageField[],
  before: ShownPage | undefined,
  sameDocument: boolean,
): EditedLine | null {
  const form = entryLine(fields);
  if (form === null) return null;
  const typed = rowOf(fields, form);
  if (!typed.procedureCode && !typed.dateFrom) return null;
  const printed = printedLines(fields);
  const found = printed
    .map((line) => ({ line, printed: printed.length, off: differences(rowOf(fields, line), typed) }))
    .sort((a, b) => a.off - b.off)
    .find(({ off }) => off <= MOST_OFF);
  if (!sameDocument || !before) return found ?? null;
  const then = before.editedLine;
  const held = then !== null && then.printed === printed.length ? then : null;
  const had = rowOf(before.fields, then?.line ?? entryLine(before.fields) ?? -1);
  const changed = LEAVES.filter((leaf) => (had[leaf] ?? '') !== (typed[leaf] ?? '')).length;
  // Typed box by box it stays the line it was, even where it comes to say what another one says.
  return changed > 1 && found ? found : held;
}

/** The fields with the entry form's line in place of the printed one it changes. */
export function inPlace(fields: readonly PageField[], edited: EditedLine | null): readonly PageField[] {
  const form = edited === null ? null : entryLine(fields);
  if (form === null) return fields;
  const moved = fields.map((field) =>
    !field.committed && lineOf(field.path) === form
      ? { ...field, path: field.path.replace(/\[\d+\]/, `[${edited?.line}]`) }
      : field,
  );
  const typed = new Set(moved.filter(({ committed }) => !committed).map(({ path }) => path));
  return moved.filter(({ committed, path }) => !committed || !typed.has(path));
}

/** A biller may have changed one value before the page is looked at again. */
const MOST_OFF = 1;
const LEAVES = ['procedureCode', 'dateFrom', 'dateTo', 'placeOfService', 'modifiers', 'charge', 'units'] as const;
type Leaf = (typeof LEAVES)[number];
type Row = Readonly<Partial<Record<Leaf, string>>>;

/**
 * In how many of its further values a form's line differs from a printed one of the same day and code; a column
 * that the list doesn't print differs in nothing.
 */
function differences(printed: Row, typed: Row): number {
  const same = typed.procedureCode && typed.dateFrom && typed.procedureCode === printed.procedureCode;
  if (!same || printed.dateFrom !== typed.dateFrom) return Number.POSITIVE_INFINITY;
  const both = LEAVES.filter((leaf) => printed[leaf] !== undefined && typed[leaf] !== undefined);
  return both.filter((leaf) => printed[leaf] !== typed[leaf]).length;
}

/** The line that has boxes, where printed lines stand before it. */
function entryLine(fields: readonly PageField[]): number | null {
  const lines = (committed: boolean) =>
    new Set(fields.filter((field) => field.committed === committed).flatMap(({ path }) => lineOf(path) ?? []));
  const [typed, printed] = [lines(false), lines(true)];
  const [only] = typed;
  return typed.size === 1 && only !== undefined && printed.size > 0 && !printed.has(only) ? only : null;
}

function printedLines(fields: readonly PageField[]): number[] {
  const lines = new Set(fields.filter(({ committed }) => committed).flatMap(({ path }) => lineOf(path) ?? []));
  return [...lines].sort((a, b) => a - b);
}

/** What a line says, its letters and digits only; boxes of one value together. */
function rowOf(fields: readonly PageField[], line: number): Row {
  const row: Partial<Record<Leaf, string>> = {};
  for (const { path, value } of fields) {
    if (lineOf(path) !== line) continue;
    const leaf = /^lines\[\d+\]\.(\w+)/.exec(path)?.[1] as Leaf;
    if (LEAVES.includes(leaf)) row[leaf] = (row[leaf] ?? '') + value.toUpperCase().replace(/[^A-Z0-9]/g, '');
  }
  return row;
}
