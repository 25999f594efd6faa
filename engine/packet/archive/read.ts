import { sameBytes, utf8 } from '../../log/hash.ts';
import { crc32 } from './crc-32.ts';
import { CENTRAL, DEFLATED, END, LOCAL, STORED } from './layout.ts';

/** What an archive holds. */
export interface Unpacked {
  /** Names in the directory, also of files whose bytes can't be had. */
  readonly listed: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Everything in it fits: each file's own header with its line in the directory, sizes, check sums, no doubles. */
  readonly sound: boolean;
  /** It ends with a comment, so says that its maker has written it so. */
  readonly commented: boolean;
}

/** No packet is larger: unpacked bytes of all files together. */
const MOST_BYTES = 1_000_000_000;

/**
 * Reads an archive from its directory, as `docs/packet-format.md` says it is to be read: also one that another
 * program has packed anew, compressed or not. Null when it has no directory, so is no archive or was cut off.
 */
export async function unpacked(archive: Uint8Array): Promise<Unpacked | null> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const files = new Map<string, Uint8Array>();
  const listed: string[] = [];
  const last = view.getUint32(end + 16, true) + view.getUint32(end + 12, true);
  const lines = directory(view, end);
  let sound = lines !== null && last === end;
  let left = MOST_BYTES;
  for (const line of lines ?? []) {
    if (line.name.endsWith('/') && line.size === 0) continue;
    listed.push(line.name);
    left -= line.size;
    const bytes = left < 0 ? null : await contentOf(archive, view, line, end);
    if (!bytes || bytes.length !== line.size || crc32(bytes) !== line.sum || files.has(line.name)) sound = false;
    if (bytes && !files.has(line.name)) files.set(line.name, bytes);
  }
  return { listed, files, sound, commented: view.getUint16(end + 20, true) > 0 };
}

/** Whether these bytes begin as an archive does whose first file has this name. */
export function beginsWith(archive: Uint8Array, name: string): boolean {
  const written = utf8(name);
  return (
    archive.length > LOCAL.bytes + written.length &&
    sameBytes(archive.subarray(0, 4), new Uint8Array([0x50, 0x4b, 3, 4])) &&
    sameBytes(archive.subarray(LOCAL.bytes, LOCAL.bytes + written.length), written)
  );
}

/** Where the end of the directory is described: the last such place whose comment reaches to the end of the file. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END.bytes - END.longestComment);
  for (let at = view.byteLength - END.bytes; at >= first; at--) {
    if (view.getUint32(at, true) !== END.signature) continue;
    if (at + END.bytes + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

interface Line {
  readonly name: string;
  readonly method: number;
  readonly locked: boolean;
  readonly sum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly local: number;
}

/** The lines of the directory; null when they don't fill it exactly. */
function directory(view: DataView, end: number): Line[] | null {
  const count = view.getUint16(end + 10, true);
  const lines: Line[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (at + CENTRAL.bytes > end || view.getUint32(at, true) !== CENTRAL.signature) return null;
    const next = at + CENTRAL.bytes + [28, 30, 32].reduce((sum, part) => sum + view.getUint16(at + part, true), 0);
    const name = textOf(view, at + CENTRAL.bytes, view.getUint16(at + 28, true));
    if (next > end || name === null) return null;
    lines.push({
      name,
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return at === end ? lines : null;
}

/** A file's bytes; null when its own header says something else than the directory, or they can't be unpacked. */
async function contentOf(archive: Uint8Array, view: DataView, line: Line, end: number): Promise<Uint8Array | null> {
  const { local } = line;
  if (line.locked || local + LOCAL.bytes > end || view.getUint32(local, true) !== LOCAL.signature) return null;
  const nameLength = view.getUint16(local + 26, true);
  const start = local + LOCAL.bytes + nameLength + view.getUint16(local + 28, true);
  if (start + line.packedSize > end || view.getUint16(local + 8, true) !== line.method) return null;
  if (textOf(view, local + LOCAL.bytes, nameLength) !== line.name) return null;
  const bytes = archive.subarray(start, start + line.packedSize);
  if (line.method === STORED) return bytes;
  return line.method === DEFLATED ? inflated(bytes, line.size) : null;
}

function textOf(view: DataView, at: number, length: number): string | null {
  if (at + length > view.byteLength) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      new Uint8Array(view.buffer, view.byteOffset + at, length),
    );
  } catch {
    return null;
  }
}

/** Bytes unpacked by the platform, at most `size` and one more; null for damage. */
async function inflated(bytes: Uint8Array, size: number): Promise<Uint8Array | null> {
  const result = new Uint8Array(size);
  let filled = 0;
  try {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
    const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (filled + piece.value.length > size) return null;
      result.set(piece.value, filled);
      filled += piece.value.length;
    }
  } catch {
    return null;
  }
  return filled === size ? result : null;
}
