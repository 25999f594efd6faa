import type * as z from 'zod/mini';
import { beginsWith, type Unpacked, unpacked } from '../archive/read.ts';
import { canonicalFile, fromCanonicalFile } from '../canonical-file.ts';
import { ENTRIES, type Entry, entriesSchema, MANIFEST, type Manifest, manifestSchema, type Packet } from '../format.ts';
import { isEarlier, isHeadSigned } from './check-earlier.ts';
import { checkEntries } from './check-entries.ts';
import { checkFiles, isUnharmed } from './check-files.ts';
import type { Failure } from './failure.ts';
import { isSignedBy } from './signature.ts';

export type Verified =
  /** Not one of our packets, and not one that was. */
  | { readonly kind: 'no-packet' }
  | {
      readonly kind: 'packet';
      readonly failures: readonly Failure[];
      /** Null when it can't be read; then nothing is proven. */
      readonly manifest: Manifest | null;
      readonly entries: readonly Entry[];
      /** The key was compared with one that is known from elsewhere. */
      readonly compared: boolean;
    };

/** The packet in an archive, checked by `docs/packet-format.md`. @param key fingerprint known from elsewhere */
export async function verifyPacket(archive: Uint8Array, key: string | null = null): Promise<Verified> {
  const files = await unpacked(archive);
  if (!files?.listed.includes(MANIFEST) && !beginsWith(archive, MANIFEST)) return { kind: 'no-packet' };
  const manifest = manifestIn(files);
  if (!files || !manifest) {
    return { kind: 'packet', failures: unreadable(files), manifest: null, entries: [], compared: false };
  }
  const { packet } = manifest;
  const entries = entriesIn(files);
  const failures: Failure[] = [
    ...failureIf(!isUnharmed(archive, files, packet), 'archive'),
    ...failureIf(!isSignedBy(manifest.key, canonicalFile(packet), manifest.signature), 'signature'),
    ...failureIf(packet.head.key !== manifest.key || !isHeadSigned(packet.head), 'head'),
    ...failureIf(key !== null && key !== manifest.key, 'key'),
    ...checkFiles(packet, files),
    ...failureIf(entries === null, 'entries'),
    ...checkEntries(entries ?? [], packet.head.head),
    ...failureIf(packet.earlier !== null && !isEarlier(packet.earlier, packet.head), 'earlier'),
    ...checkExhibits(packet, entries ?? []),
  ];
  return { kind: 'packet', failures, manifest, entries: entries ?? [], compared: key !== null };
}

function unreadable(files: Unpacked | null): Failure[] {
  return files?.sound ? [{ code: 'manifest' }] : [{ code: 'archive' }, { code: 'manifest' }];
}

function failureIf(isSo: boolean, code: 'archive' | 'signature' | 'head' | 'key' | 'entries' | 'earlier'): Failure[] {
  return isSo ? [{ code }] : [];
}

function manifestIn(files: Unpacked | null): Manifest | null {
  return valueIn(files, MANIFEST, manifestSchema);
}

function entriesIn(files: Unpacked): readonly Entry[] | null {
  return valueIn(files, ENTRIES, entriesSchema)?.entries ?? null;
}

/** The value of a canonical file, untouched by the schema it fits: its own text is what was hashed. */
function valueIn<T>(unpacked: Unpacked | null, name: string, schema: z.ZodMiniType<T>): T | null {
  const bytes = unpacked?.files.get(name);
  const value = bytes && fromCanonicalFile(bytes);
  return schema.safeParse(value).success ? (value as T) : null;
}

/** Each exhibit is the file that an entry shown whole names by its hash. */
function checkExhibits({ exhibits, files }: Packet, entries: readonly Entry[]): Failure[] {
  return exhibits
    .filter(({ file, entry }) => {
      const captured = entries.find(({ shown, event }) => shown === 'whole' && event.seq === entry)?.event;
      const listed = files.find(({ name }) => name === file);
      return captured?.type !== 'evidence.captured' || !listed || captured.body.sha256 !== listed.sha256;
    })
    .map(({ file }) => ({ code: 'exhibit', file }));
}
