import { lastsLonger } from './pair-files.ts';
import type { Parsed, ParsedPair } from './parsed.ts';
import type { Period } from './period.ts';
import type { TableInFile } from './read-table.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Source } from './sources.ts';

/** One table of one period, from one file or several. */
export interface JoinedTable {
  readonly kind: 'joined';
  /** The first of its files. */
  readonly source: Source;
  readonly parsed: Parsed;
  readonly period: Period;
  readonly files: readonly string[];
}

/** Medicare's pair files of a quarter are numbered f1 to f4. */
const FEWEST_PARTS = 4;

/** Joins tables of one kind: parts of the pairs, or a single file of anything else. */
export function joinTables(tables: readonly TableInFile[]): JoinedTable | Refusal {
  const [first, second] = tables as readonly [TableInFile, TableInFile?];
  const files = tables.map(({ source }) => source.path);
  const isPairs = 'pairs' in first.parsed;
  if (!isPairs && second) {
    const what = `It holds the same kind of table as ${first.source.path}.`;
    return refuse(second.source.path, what, 'Choose one of the two.');
  }
  const later = tables.find(({ period }) => period.from !== first.period.from);
  if (later) {
    const what = `It is for ${later.period.label}; ${first.source.path} is for ${first.period.label}.`;
    return refuse(later.source.path, what, 'Choose the files of one quarter together.');
  }
  return (
    checkParts(tables) ?? { kind: 'joined', source: first.source, period: first.period, parsed: merge(tables), files }
  );
}

function merge(tables: readonly TableInFile[]): Parsed {
  const [first] = tables as readonly [TableInFile];
  const { parsed } = first;
  if (!('pairs' in parsed) || tables.length === 1) return parsed;
  const pairs = new Map<string, ParsedPair>();
  let rows = 0;
  for (const { parsed: part } of tables) {
    if (!('pairs' in part)) continue;
    rows += part.rows;
    for (const [key, pair] of part.pairs) {
      const known = pairs.get(key);
      if (!known || lastsLonger(pair.to, known.to)) pairs.set(key, pair);
    }
  }
  return { kind: parsed.kind, pairs, rows };
}

/** Numbered parts have to be all there, each once. */
function checkParts(tables: readonly TableInFile[]): Refusal | null {
  const numbers = tables.map(partOf);
  const known = numbers.filter((number) => number !== null);
  if (known.length === 0) return null;
  const twice = tables.find((_, at) => numbers[at] !== null && numbers.indexOf(numbers[at] as number) < at);
  if (twice) return refuse(twice.source.path, `Part ${partOf(twice)} is there twice.`, 'Choose each part once.');
  const last = Math.max(FEWEST_PARTS, ...known);
  const missing = Array.from({ length: last }, (_, at) => at + 1).filter((number) => !known.includes(number));
  if (missing.length === 0) return null;
  const [first] = tables as readonly [TableInFile];
  const parts = missing.map((number) => `f${number}`).join(', ');
  return refuse(
    first.source.path,
    `The edits of a quarter come in ${last} files; ${parts} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    `Choose all ${last} files together.`,
  );
}

/** `ccipra-v330r0-f2.TXT` is part 2. Medicaid's files have no such number. */
function partOf({ source }: TableInFile): number | null {
  const match = source.names.map((name) => /[-_]f([1-9])(?![0-9a-z])/i.exec(name)).find((found) => found !== null);
  return match ? Number(match[1]) : null;
}
