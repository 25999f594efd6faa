import { openArchive, type Packed } from './archive.ts';
import { DOWNLOAD_AGAIN, type Refusal, refuse } from './refusal.ts';

/** A file as the user chose it. */
export interface ChosenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** One readable file: chosen as it is, or found in an archive. */
export interface Source {
  /** As people know it: `april.zip, icd10cm_order_2028.txt`. */
  readonly path: string;
  /** Its own name, then those of the archives it came in. */
  readonly names: readonly string[];
  readonly format: 'lines' | 'csv' | 'sheet';
  /** Bytes, unpacked. */
  readonly size: number;
  /** Chosen by the user itself: then it must be a table. Others of an archive may be something else. */
  readonly isChosen: boolean;
  pipe(to: WritableStream<Uint8Array>, signal: AbortSignal): Promise<void>;
  blob(signal: AbortSignal): Promise<Blob>;
}

/** How deep archives may lie in archives; CMS nests one. */
const DEEPEST = 2;

/** The readable files in what the user chose, tables as text before workbooks; or why one can't be opened. */
export async function sourcesOf(file: ChosenFile, signal: AbortSignal): Promise<readonly Source[] | Refusal> {
  return open(file.blob, [file.name], 0, signal);
}

async function open(
  blob: Blob,
  names: readonly string[],
  depth: number,
  signal: AbortSignal,
): Promise<readonly Source[] | Refusal> {
  const [name = ''] = names;
  const path = [...names].reverse().join(', ');
  if (blob.size === 0) return refuse(path, 'The file is empty.', DOWNLOAD_AGAIN);
  const kind = await formatOf(blob, name);
  if (kind === 'pdf')
    return refuse(path, 'This is a document, not a table.', 'Load the .txt, .csv, .xlsx or .zip file.');
  if (kind === 'old-excel') return refuse(path, 'This is an old Excel workbook.', 'Load the .txt, .csv or .xlsx file.');
  if (kind !== 'archive') {
    return [
      {
        path,
        names,
        format: kind,
        size: blob.size,
        isChosen: depth === 0,
        pipe: (to, stop) => blob.stream().pipeTo(to, { signal: stop }),
        blob: async () => blob,
      },
    ];
  }
  const entries = await openArchive(blob, path);
  return 'kind' in entries ? entries : inside(entries, names, depth, signal);
}

async function inside(
  entries: readonly Packed[],
  names: readonly string[],
  depth: number,
  signal: AbortSignal,
): Promise<readonly Source[] | Refusal> {
  const found: Source[] = [];
  for (const entry of entries) {
    const inner = [entry.name.split('/').at(-1) ?? entry.name, ...names];
    const path = [...inner].reverse().join(', ');
    if (/\.zip$/i.test(entry.name) && depth < DEEPEST) {
      const blob = await entry.blob(signal).catch(() => null);
      if (!blob) return refuse(path, 'The archive is damaged or cut short.', DOWNLOAD_AGAIN);
      const nested = await open(blob, inner, depth + 1, signal);
      if ('kind' in nested) return nested;
      found.push(...nested.map((source) => ({ ...source, isChosen: false })));
    }
    const format = byName(entry.name);
    if (format) {
      const { size } = entry;
      found.push({ path, names: inner, format, size, isChosen: false, pipe: entry.pipe, blob: entry.blob });
    }
  }
  return found.sort((a, b) => Number(a.format === 'sheet') - Number(b.format === 'sheet'));
}

function byName(name: string): Source['format'] | null {
  if (/(?:^|\/)(?:__MACOSX|\._)/.test(name)) return null;
  if (/\.txt$/i.test(name)) return 'lines';
  if (/\.csv$/i.test(name)) return 'csv';
  return /\.xlsx$/i.test(name) ? 'sheet' : null;
}

/** By its first bytes, then by its name; anything else is taken for text and shows what it is when read. */
async function formatOf(blob: Blob, name: string): Promise<Source['format'] | 'archive' | 'pdf' | 'old-excel'> {
  const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  const magic = String.fromCharCode(...start);
  if (magic.startsWith('PK')) return byName(name) === 'sheet' ? 'sheet' : 'archive';
  if (magic === '%PDF') return 'pdf';
  if (magic === '\xd0\xcf\x11\xe0') return 'old-excel';
  if (/\.zip$/i.test(name)) return 'archive';
  return byName(name) ?? 'lines';
}
