import { openArchive } from './archive.ts';
import { DOWNLOAD_AGAIN, type Refusal, refuse } from './refusal.ts';
import { sharedStrings, sheetReader } from './sheet.ts';
import type { Source } from './sources.ts';
import { csvReader, lineReader, type OnRow, type TextProblem, type TextReader } from './text.ts';

/**
 * Reads a file's rows, piece by piece. Stops when `stop` says so; whoever said it knows why.
 *
 * @param onBytes how many bytes were read since the last call
 * @returns what is wrong with the file as a file, or null
 */
export async function readRows(
  source: Source,
  onRow: OnRow,
  onBytes: (count: number) => void,
  stop: AbortSignal,
): Promise<Refusal | null> {
  if (source.format === 'sheet') return readSheet(source, onRow, onBytes, stop);
  const reader = source.format === 'csv' ? csvReader(onRow) : lineReader(onRow);
  return pour(source, source.pipe, reader, onBytes, stop);
}

/** Windows' western characters: every byte is one, so that nothing is ever lost or refused for its accents. */
const ENCODING = 'windows-1252';
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';

async function pour(
  { path }: Source,
  pipe: Source['pipe'],
  sink: TextReader,
  onBytes: (count: number) => void,
  stop: AbortSignal,
): Promise<Refusal | null> {
  const decoder = new TextDecoder(ENCODING);
  let problem: TextProblem | null = null;
  let isFirst = true;
  const enough = new AbortController();
  const take = (found: TextProblem | null) => {
    if (!found) return;
    problem ??= found;
    enough.abort();
  };
  const writable = new WritableStream<Uint8Array>({
    write(bytes) {
      if (problem || stop.aborted) return;
      onBytes(bytes.length);
      const text = decoder.decode(bytes, { stream: true });
      take(sink.push(isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text));
      isFirst = false;
    },
    close: () => take(stop.aborted ? null : sink.end()),
  });
  try {
    await pipe(writable, AbortSignal.any([stop, enough.signal]));
  } catch {
    if (stop.aborted) return null;
    if (!problem) return refuse(path, 'The file is damaged: its bytes do not add up.', DOWNLOAD_AGAIN);
  }
  // Set inside the stream's callbacks, where the compiler can't follow.
  const found = problem as TextProblem | null;
  return found ? refuse(path, found.what, DOWNLOAD_AGAIN, found.line) : null;
}

/** Reads the first worksheet of a workbook; its strings are kept apart and come first. */
async function readSheet(
  source: Source,
  onRow: OnRow,
  onBytes: (count: number) => void,
  stop: AbortSignal,
): Promise<Refusal | null> {
  const blob = await source.blob(stop).catch(() => null);
  if (stop.aborted) return null;
  if (!blob) return refuse(source.path, 'The file is damaged: its bytes do not add up.', DOWNLOAD_AGAIN);
  const parts = await openArchive(blob, source.path);
  if ('kind' in parts) return { ...parts, what: 'The workbook is damaged or cut short.' };
  const strings = sharedStrings();
  const shared = parts.find(({ name }) => name === 'xl/sharedStrings.xml');
  const sheet = parts
    .filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))[0];
  if (!sheet) return refuse(source.path, 'It holds no worksheet.', DOWNLOAD_AGAIN);
  // Progress is told in bytes of the file as it is, not of what it unpacks to.
  const share = source.size / ((shared?.size ?? 0) + sheet.size);
  const onPart = (count: number) => onBytes(Math.ceil(count * share));
  const failed = shared ? await pour(source, shared.pipe, strings, onPart, stop) : null;
  return failed ?? pour(source, sheet.pipe, sheetReader(strings.strings, onRow), onPart, stop);
}
