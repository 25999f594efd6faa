/** A line of the tabular: codes under `code` may not stand with codes under `excludes`. */
export interface Excludes1 {
  readonly code: string;
  readonly excludes: string;
}

interface Entry {
  readonly line: Excludes1;
  readonly codes: (code: string) => boolean;
  readonly excluded: (code: string) => boolean;
}

/**
 * Finds the Excludes1 line between two codes, whichever is given first. `code` and `excludes` are
 * a code and all below it (`F17`), a range of categories (`F20-F29`), or the codes below one that
 * end in certain characters (`I69*23`).
 */
export function excludes1From(lines: readonly Excludes1[]): (a: string, b: string) => Excludes1 | undefined {
  const byCategory = new Map<string, Entry[]>();
  for (const line of lines) {
    const entry = { line, codes: matcher(line.code), excluded: matcher(line.excludes) };
    for (const category of categories(line.code)) {
      byCategory.set(category, [...(byCategory.get(category) ?? []), entry]);
    }
  }
  const find = (a: string, b: string) =>
    byCategory.get(a.slice(0, 3))?.find(({ codes, excluded }) => codes(a) && excluded(b))?.line;
  return (a, b) => (a === b ? undefined : (find(a, b) ?? find(b, a)));
}

function matcher(pattern: string): (code: string) => boolean {
  const [from = '', to] = pattern.split('-');
  if (to !== undefined) return (code) => code.slice(0, 3) >= from && code.slice(0, 3) <= to;
  const [start = '', end = ''] = pattern.split('*');
  return (code) => code.startsWith(start) && code.endsWith(end);
}

/** The categories a pattern covers: F70-F79 is ten of them. */
function categories(pattern: string): string[] {
  const [from = '', to] = pattern.split('-');
  if (to === undefined) return [from.slice(0, 3)];
  const letter = from.charAt(0);
  const first = Number(from.slice(1));
  return Array.from(
    { length: Number(to.slice(1)) - first + 1 },
    (_, at) => letter + String(first + at).padStart(2, '0'),
  );
}
