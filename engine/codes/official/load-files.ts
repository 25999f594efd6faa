import type { LoadedKind, LoadedTable } from '../loaded.ts';
import { behavioralCodes } from './behavioral.ts';
import { checkAge, checkCount, checkLoss } from './checks.ts';
import { type Diff, diffOf } from './diff.ts';
import { entriesOf, type InUse, inUse } from './in-use.ts';
import { packTable } from './pack.ts';
import { type JoinedTable, joinTables } from './parts.ts';
import { KNOWN_FILES, type OtherFile, readTable, type TableInFile } from './read-table.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type ChosenFile, type Source, sourcesOf } from './sources.ts';

/** A table read from official files, checked and ready to be put in force. */
export interface Candidate {
  readonly table: LoadedTable;
  /** The edition it was compared with; null where there was none. */
  readonly before: string | null;
  readonly diff: Diff;
}

export type LoadResult =
  | { readonly kind: 'read'; readonly candidates: readonly Candidate[] }
  | Refusal
  | { readonly kind: 'cancelled' };

/** How far reading is: bytes, unpacked, of all that is to be read. */
export interface Progress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Reads the files a user chose at one time, checks them and compares them with what is in use. Several
 * files may be parts of one table. Changes nothing; the first thing found wrong refuses all of them.
 */
export async function loadFiles(
  files: readonly ChosenFile[],
  known: InUse,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<LoadResult> {
  const ours = behavioralCodes(known.lists);
  const sources: Source[] = [];
  for (const file of files) {
    const found = await sourcesOf(file, signal);
    if (signal.aborted) return { kind: 'cancelled' };
    if ('kind' in found) return found;
    sources.push(...found);
  }
  const tables = await readAll(sources, ours, onProgress, signal);
  if (signal.aborted) return { kind: 'cancelled' };
  return 'kind' in tables ? tables : judge(tables, known, ours);
}

async function readAll(
  sources: readonly Source[],
  ours: ReadonlySet<string>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<readonly TableInFile[] | Refusal> {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  const found: TableInFile[] = [];
  const others: OtherFile[] = [];
  let done = 0;
  for (const source of sources) {
    const end = done + source.size;
    if (!isReadAlready(source, found)) {
      const onBytes = (count: number) => {
        done = Math.min(done + count, end);
        onProgress({ file: source.path, done, total });
      };
      const table = await readTable(source, (code) => ours.has(code), onBytes, signal);
      if (signal.aborted) return [];
      if (table.kind === 'refused') return table;
      if (table.kind === 'table') found.push(table);
      else if (source.isChosen) return table.refusal;
      else others.push(table);
    }
    done = end;
  }
  const empty = emptyArchive(sources, found);
  if (!empty) return found;
  const told = others.find(({ isKnown, refusal }) => isKnown && refusal.file.startsWith(empty));
  return told?.refusal ?? refuse(empty, 'It holds none of the tables that can be loaded.', KNOWN_FILES);
}

/** The same table stands in an archive as text and as a workbook: text comes first, and does. */
function isReadAlready(source: Source, found: readonly TableInFile[]): boolean {
  if (source.format !== 'sheet' || source.isChosen) return false;
  return found.some((table) => table.source.names.at(-1) === source.names.at(-1));
}

/** The name of a chosen archive that no table was found in. */
function emptyArchive(sources: readonly Source[], found: readonly TableInFile[]): string | undefined {
  const full = new Set(found.map(({ source }) => source.names.at(-1)));
  return sources.map(({ names }) => names.at(-1)).find((name) => !full.has(name));
}

function judge(tables: readonly TableInFile[], known: InUse, ours: ReadonlySet<string>): LoadResult {
  const candidates: Candidate[] = [];
  for (const kind of new Set(tables.map(({ parsed }) => parsed.kind))) {
    const joined = joinTables(tables.filter(({ parsed }) => parsed.kind === kind));
    if (joined.kind === 'refused') return joined;
    const candidate = candidateOf(kind, joined, known, ours);
    if ('kind' in candidate) return candidate;
    candidates.push(candidate);
  }
  return { kind: 'read', candidates };
}

function candidateOf(
  kind: LoadedKind,
  { source, parsed, period, files }: JoinedTable,
  known: InUse,
  ours: ReadonlySet<string>,
): Candidate | Refusal {
  const before = inUse(known, kind);
  const table = packTable(parsed, period, files);
  const edits = 'rows' in parsed ? parsed.rows : null;
  const wrong = checkAge(source.path, period, before) ?? checkCount(source.path, kind, table.count, edits);
  if (wrong) return wrong;
  const isOurs = (key: string) => key.startsWith('F') || key.split(' ').some((code) => ours.has(code));
  const diff = diffOf(before?.entries ?? new Map(), entriesOf(table), isOurs);
  return checkLoss(source.path, kind, diff, before) ?? { table, before: before?.edition ?? null, diff };
}
