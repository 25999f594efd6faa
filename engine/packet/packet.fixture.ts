import type { PackedFile } from './archive/layout.ts';
import { type Unpacked, unpacked } from './archive/read.ts';
import { plainArchive } from './archive/write.ts';
import { canonicalFile } from './canonical-file.ts';
import { ENTRIES, type Entries, MANIFEST, type Manifest } from './format.ts';

/** A packet taken apart, to be tampered with. */
export interface Apart {
  readonly manifest: Manifest;
  readonly entries: Entries;
  /** All files in their order, the manifest first. */
  readonly files: readonly PackedFile[];
}

export async function apart(archive: Uint8Array): Promise<Apart> {
  const { files } = (await unpacked(archive)) as Unpacked;
  const read = (name: string) => JSON.parse(new TextDecoder().decode(files.get(name)));
  return {
    manifest: read(MANIFEST),
    entries: read(ENTRIES),
    files: [...files].map(([name, bytes]) => ({ name, bytes })),
  };
}

/** The packet with other bytes in one file, as somebody would pack it who knows no key. */
export function withFile({ files }: Apart, name: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return plainArchive(files.map((file) => (file.name === name ? { name, bytes } : file)));
}

/** The packet with other entries. */
export function withEntries(packet: Apart, change: (entries: Entries['entries']) => unknown): Uint8Array<ArrayBuffer> {
  const entries = { ...packet.entries, entries: change(structuredClone(packet.entries.entries)) };
  return withFile(packet, ENTRIES, canonicalFile(entries));
}
