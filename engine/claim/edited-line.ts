import type { PageField, ShownPage } from './shown-page.ts';

/** A printed line being changed, and how many lines the list has: another number is another list. */
export interface EditedLine {
  readonly line: number;
  readonly printed: number;
}

/** A biller may have changed one value before the page is looked at again. */
const MOST_OFF = 1;

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
  const lines = linesIn(fields);
  const form = lines.get(entryLine(lines) ?? -1)?.row;
  if (!form?.procedureCode && !form?.dateFrom) return null;
  const printed = [...lines].filter(([, line]) => line.printed);
  const [found] = printed
    .map(([line, { row }]) => ({ line, printed: printed.length, off: differences(row, form) }))
    .filter(({ off }) => off <= MOST_OFF)
    .sort((a, b) => a.off - b.off);
  if (!sameDocument || !before) return found ?? null;
  const then = before.editedLine;
  const held = then?.printed === printed.length ? then : null;
  const old = linesIn(before.fields);
  const had = old.get(then?.line ?? entryLine(old) ?? -1)?.row ?? {};
  const changed = Object.keys(form).filter((leaf) => (had[leaf] ?? '') !== form[leaf]).length;
  // Typed box by box it stays the line it was, even where it comes to say what another one says.
  return changed > 1 && found ? found : held;
}

/** The fields with the entry form's line in place of the printed one it changes. */
export function inPlace(fields: readonly PageField[], edited: EditedLine | null): readonly PageField[] {
  if (!edited) return fields;
  const form = `lines[${entryLine(linesIn(fields))}]`;
  const moved = fields.map((field) =>
    field.path.startsWith(form) ? { ...field, path: field.path.replace(/\d+/, `${edited.line}`) } : field,
  );
  const typed = new Set(moved.filter(({ committed }) => !committed).map(({ path }) => path));
  return moved.filter(({ committed, path }) => !committed || !typed.has(path));
}

/** Leaf -> letters and digits; boxes of one value together. */
type Row = Record<string, string>;

interface Line {
  readonly row: Row;
  typed: boolean;
  printed: boolean;
}

function linesIn(fields: readonly PageField[]): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  for (const { path, value, committed } of fields) {
    const [, place, leaf] = /^lines\[(\d+)\]\.(\w+)/.exec(path) ?? [];
    if (!leaf) continue;
    const line = lines.get(Number(place)) ?? { row: {}, typed: false, printed: false };
    lines.set(Number(place), line);
    line[committed ? 'printed' : 'typed'] = true;
    line.row[leaf] = (line.row[leaf] ?? '') + value.toUpperCase().replace(/[^A-Z0-9]/g, '');
  }
  return lines;
}

/** The one line that has boxes and is not printed, where others are. */
function entryLine(lines: ReadonlyMap<number, Line>): number | null {
  const typed = [...lines].filter(([, line]) => line.typed);
  const [only] = typed;
  return only && typed.length === 1 && !only[1].printed && lines.size > 1 ? only[0] : null;
}

/**
 * In how many of its further values a form's line differs from a printed one of the same day and code. What
 * one of them doesn't show differs in nothing; pointers are letters here and codes there.
 */
function differences(printed: Row, form: Row): number {
  if (!form.procedureCode || !form.dateFrom) return MOST_OFF + 1;
  if (form.procedureCode !== printed.procedureCode || form.dateFrom !== printed.dateFrom) return MOST_OFF + 1;
  const differs = (leaf: string) => printed[leaf] !== undefined && printed[leaf] !== form[leaf];
  return Object.keys(form).filter((leaf) => leaf !== 'diagnosisPointers' && differs(leaf)).length;
}
