import { compareByForm, patternOf } from '../../engine/claim/paths.ts';
import type { LineView } from '../../engine/wire.ts';

export interface Group<T> {
  readonly key: string;
  readonly title: string;
  readonly items: readonly T[];
}

const PERSON_ROOTS = new Set(['payer', 'subscriber', 'patient', 'otherInsured', 'condition']);
const TITLES = {
  person: 'Payer and patient',
  claim: 'Claim and diagnoses',
  end: 'Totals and providers',
} as const;

/** Which part of the form a path stands in: `line 0`, `person`, `claim` or `end`. */
export function partOf(path: string): string {
  const line = /^lines\[(\d+)\]/.exec(path);
  if (line) return `line ${line[1]}`;
  if (compareByForm(path, 'lines[0].dateFrom') > 0) return 'end';
  return PERSON_ROOTS.has(patternOf(path).split('.')[0] ?? '') ? 'person' : 'claim';
}

/** Things with a path, in the order of the form, under the part of the form or the service line they belong to. */
export function groupByForm<T extends { readonly path: string }>(
  items: readonly T[],
  lines: readonly LineView[],
): Group<T>[] {
  const groups = Map.groupBy(
    [...items].sort((a, b) => compareByForm(a.path, b.path)),
    ({ path }) => partOf(path),
  );
  return [...groups].map(([key, members]) => ({ key, title: titleOf(key, lines), items: members }));
}

function titleOf(key: string, lines: readonly LineView[]): string {
  if (key === 'person' || key === 'claim' || key === 'end') return TITLES[key];
  const index = Number(key.split(' ')[1]);
  const line = lines.find((one) => one.line === index);
  return [`Line ${index + 1}`, line?.code, line?.date].filter(Boolean).join(' · ');
}
