import { utf8 } from '../../log/hash.ts';
import { crc32 } from './crc-32.ts';
import { CENTRAL, COMMENT, END, LOCAL, type PackedFile } from './layout.ts';

/** 1980-01-01 00:00, the first moment an archive can hold: the packet's own time stands in its manifest. */
const NO_TIME = 0;
const NO_DATE = 0x21;
const VERSION = 20;

/**
 * An archive of these files in this order, not compressed, with nothing in it that isn't given by their names and
 * bytes: the same files are always the same archive, so that a changed bit anywhere in it shows (decision 601).
 * Names are ASCII.
 */
export function packed(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  return written(files, COMMENT);
}

/** An archive of these files that is no packet's: a workbook. */
export function plainArchive(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  return written(files, '');
}

function written(files: readonly PackedFile[], comment: string): Uint8Array<ArrayBuffer> {
  const parts = files.map(({ name, bytes }) => ({ name: utf8(name), bytes, sum: crc32(bytes) }));
  const locals = parts.reduce((sum, { name, bytes }) => sum + LOCAL.bytes + name.length + bytes.length, 0);
  const central = parts.reduce((sum, { name }) => sum + CENTRAL.bytes + name.length, 0);
  const archive = new Uint8Array(locals + central + END.bytes + comment.length);
  const view = new DataView(archive.buffer);
  let local = 0;
  let entry = locals;
  for (const part of parts) {
    view.setUint32(local, LOCAL.signature, true);
    describe(view, local + 4, part);
    view.setUint32(entry, CENTRAL.signature, true);
    view.setUint16(entry + 4, VERSION, true);
    describe(view, entry + 6, part);
    view.setUint32(entry + 42, local, true);
    archive.set(part.name, local + LOCAL.bytes);
    archive.set(part.bytes, local + LOCAL.bytes + part.name.length);
    archive.set(part.name, entry + CENTRAL.bytes);
    local += LOCAL.bytes + part.name.length + part.bytes.length;
    entry += CENTRAL.bytes + part.name.length;
  }
  view.setUint32(entry, END.signature, true);
  view.setUint16(entry + 8, parts.length, true);
  view.setUint16(entry + 10, parts.length, true);
  view.setUint32(entry + 12, central, true);
  view.setUint32(entry + 16, locals, true);
  view.setUint16(entry + 20, comment.length, true);
  archive.set(utf8(comment), entry + END.bytes);
  return archive;
}

/** The 26 bytes that a file's own header and its line in the directory share. */
function describe(view: DataView, at: number, { name, bytes, sum }: Part): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 6, NO_TIME, true);
  view.setUint16(at + 8, NO_DATE, true);
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, name.length, true);
}

interface Part {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly sum: number;
}
