import type { Fields } from '../claim/claim.ts';
import { lineOf } from '../claim/line-of.ts';
import { letter } from '../claim/paths.ts';
import { labelWithBox } from '../rules/words.ts';

/** A row of the claim as it is printed, and where in it each box stands. */
export interface Row {
  readonly head: string;
  readonly text: string;
  /** `at` and `width` count from the start of `text`. */
  readonly boxes: readonly { readonly path: string; readonly at: number; readonly width: number }[];
}

/** The boxes of a service line, in the order of item 24. */
const LINE_BOXES = [
  ['dateFrom'],
  ['dateTo'],
  ['placeOfService'],
  ['procedureCode', 'modifiers[0]', 'modifiers[1]', 'modifiers[2]', 'modifiers[3]'],
  ['diagnosisPointers'],
  ['charge'],
  ['units'],
  ['renderingNpi'],
] as const;
const BLANK = '(blank)';

/** The rows of the claim that a finding's paths stand in: the whole service line, the list of diagnoses, or one box. */
export function rowsOf(paths: readonly string[], fields: Fields): Row[] {
  const rows = new Map<string, Row>();
  for (const path of paths) {
    const key = path.startsWith('diagnoses[') ? 'diagnoses' : String(lineOf(path) ?? path);
    if (!rows.has(key)) rows.set(key, rowOf(path, paths, fields));
  }
  return [...rows.values()];
}

function rowOf(path: string, wanted: readonly string[], fields: Fields): Row {
  const line = lineOf(path);
  if (path.startsWith('diagnoses[')) return diagnoses(wanted, fields);
  if (line !== null) return serviceLine(line, wanted, fields);
  const text = shown(fields[path]) || BLANK;
  return { head: labelWithBox(path), text, boxes: [{ path, at: 0, width: text.length }] };
}

/** A box to print and what stands before it, unless it is the first. */
interface Part {
  readonly before: string;
  readonly path: string;
}

function serviceLine(line: number, wanted: readonly string[], fields: Fields): Row {
  const at = `lines[${line}].`;
  const usual = LINE_BOXES.flatMap((group) =>
    group.map((leaf, j): Part => ({ before: j === 0 ? '  ' : ' ', path: at + leaf })),
  );
  const others = wanted
    .filter((path) => lineOf(path) === line && !usual.some((part) => part.path === path))
    .map((path): Part => ({ before: `  ${path.slice(at.length)} `, path }));
  return rowOfParts(`line ${line + 1}`, [...usual, ...others], wanted, fields);
}

function diagnoses(wanted: readonly string[], fields: Fields): Row {
  const parts = Array.from({ length: 12 }, (_, position): Part => {
    return { before: `  ${letter(position)} `, path: `diagnoses[${position}].code` };
  });
  return rowOfParts('diagnoses', parts, wanted, fields);
}

/** Blank boxes are left out, but for those that are asked for. */
function rowOfParts(head: string, parts: readonly Part[], wanted: readonly string[], fields: Fields): Row {
  const boxes: { path: string; at: number; width: number }[] = [];
  let text = '';
  for (const { before, path } of parts) {
    const value = shown(fields[path]) || (wanted.includes(path) ? BLANK : '');
    if (value === '') continue;
    text += text === '' ? before.trimStart() : before;
    boxes.push({ path, at: text.length, width: value.length });
    text += value;
  }
  return { head, text, boxes };
}

/** Values come from files: what could steer a terminal is not printed. */
function shown(text: string | undefined): string {
  return (text ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 80);
}
