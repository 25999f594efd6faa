import { lineOf } from './line-of.ts';
import type { PageField, ShownPage } from './shown-page.ts';

/**
 * What a frame showed and shows no longer though it still holds it: a closed panel, a tab that was left, the
 * further boxes of a row. A box that lost its text while out of sight is left out, and so is one that
 * was never in sight.
 *
 * @param closed controls that can't be seen now, by key; true for one that holds nothing
 */
export function foldedOf(
  before: ShownPage | undefined,
  fields: readonly PageField[],
  closed: ReadonlyMap<string, boolean>,
): readonly PageField[] {
  if (!before || closed.size === 0) return [];
  const shown = new Set(fields.map(({ path }) => path));
  const lineNow = linesByKey(before, fields);
  return [...before.fields, ...before.folded].flatMap((field) => {
    const blank = closed.get(field.key);
    if (blank === undefined || (blank && field.value.trim() !== '')) return [];
    const line = lineOf(field.path);
    const now = line === null ? null : lineNow(line);
    if (now === undefined) return [];
    const path = now === null ? field.path : field.path.replace(/\[\d+\]/, `[${now}]`);
    return shown.has(path) ? [] : [{ ...field, path }];
  });
}

/** Where a line stands now, by the controls of it that are still in sight; undefined for one that is gone. */
function linesByKey(before: ShownPage, fields: readonly PageField[]): (line: number) => number | undefined {
  const now = new Map(fields.map(({ key, path }) => [key, lineOf(path)]));
  const moved = new Map<number, number>();
  let inSight = false;
  for (const { key, path } of before.fields) {
    const line = lineOf(path);
    const there = now.get(key);
    if (line === null || there === null || there === undefined) continue;
    moved.set(line, there);
    inSight = true;
  }
  // With the whole list out of sight nothing says that a row came or went.
  const none = !fields.some(({ path }) => lineOf(path) !== null);
  return (line) => moved.get(line) ?? (none && !inSight ? line : undefined);
}
