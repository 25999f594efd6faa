import { BlobReader, BlobWriter, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { DOWNLOAD_AGAIN, type Refusal, refuse } from './refusal.ts';

// The loader is a worker already.
configure({ useWebWorkers: false });

/** No official file is larger; more is a mistake or a trap. Bytes, unpacked. */
const LARGEST = 1_000_000_000;
/** Files that are unpacked whole: archives within archives, and workbooks. Bytes. */
const LARGEST_INNER = 200_000_000;

/** One file in an archive, whose bytes are unpacked and checked only when asked for. */
export interface Packed {
  readonly name: string;
  readonly size: number;
  /** Writes the bytes out. Rejects at damage, and when `signal` says so. */
  pipe(to: WritableStream<Uint8Array>, signal: AbortSignal): Promise<void>;
  blob(signal: AbortSignal): Promise<Blob>;
}

/** The files in an archive or workbook, or why it can't be opened. Folders are left out. */
export async function openArchive(blob: Blob, name: string): Promise<readonly Packed[] | Refusal> {
  try {
    const entries = await new ZipReader(new BlobReader(blob)).getEntries();
    const files = entries.filter((entry): entry is FileEntry => !entry.directory);
    const locked = files.find(({ encrypted }) => encrypted);
    if (locked) return refuse(name, `${locked.filename} in it is locked with a password.`, DOWNLOAD_AGAIN);
    const large = files.find(({ uncompressedSize }) => uncompressedSize > LARGEST);
    if (large) return refuse(name, `${large.filename} in it is larger than any official file.`, DOWNLOAD_AGAIN);
    return files.map(packed);
  } catch {
    return refuse(name, 'The archive is damaged or cut short.', DOWNLOAD_AGAIN);
  }
}

function packed(entry: FileEntry): Packed {
  return {
    name: entry.filename,
    size: entry.uncompressedSize,
    async pipe(to, signal) {
      await entry.getData(to, { checkSignature: true, signal });
    },
    async blob(signal) {
      if (entry.uncompressedSize > LARGEST_INNER) throw new Error('too large to unpack whole');
      return entry.getData(new BlobWriter(), { checkSignature: true, signal });
    },
  };
}
