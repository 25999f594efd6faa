import { sha256Of, toHex } from '../log/hash.ts';
import type { SignedHead } from '../log/head.ts';
import type { Tree } from '../log/merkle/tree.ts';
import type { PackedFile } from './archive/layout.ts';
import { packed } from './archive/write.ts';
import { canonicalFile } from './canonical-file.ts';
import { ENTRIES, type Entries, FILE_NAME, MANIFEST, type Manifest, type Packet, type Redaction } from './format.ts';
import { provenEntry } from './proof/entries.ts';
import type { Disclosed } from './proof/redact.ts';

/** The log a packet is taken from: the signed head, and the tree of at least the events it counts. */
export interface ProvenLog {
  readonly head: SignedHead;
  readonly tree: Tree;
}

/** A file that goes into a packet. */
export interface Exhibit extends PackedFile {
  readonly number: number;
  /** Number of the `evidence.captured` entry that names its hash. */
  readonly entry: number;
}

export interface Contents {
  /** Random, as ids of records are. */
  readonly id: string;
  /** Now, as events write time. */
  readonly madeAt: string;
  readonly redaction: Redaction;
  /** In the order of their numbers. */
  readonly entries: readonly Disclosed[];
  readonly exhibits: readonly Exhibit[];
  /** Letter, tables, what verifies: everything else. */
  readonly files: readonly PackedFile[];
  /** A head that the recipient had before. */
  readonly earlier?: SignedHead;
}

/** Signs bytes with the key that signs heads (Ed25519); answers the signature in hexadecimal. */
export type Sign = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/**
 * A packet: its files, the manifest of their hashes, the proof of its entries, signed, as one archive.
 *
 * @throws {RangeError} when a file's name is none that packets take, or an entry is behind the head: mistakes of ours
 */
export async function sealed(log: ProvenLog, contents: Contents, sign: Sign): Promise<Uint8Array<ArrayBuffer>> {
  const { head, tree } = log;
  const { size } = head.head;
  const entries: Entries = {
    kind: 'claimside-packet-entries',
    v: 1,
    entries: contents.entries.map((one) => provenEntry(one, tree, size)),
  };
  const files = [...contents.files, ...contents.exhibits, { name: ENTRIES, bytes: canonicalFile(entries) }]
    .map(({ name, bytes }) => ({ name, bytes }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const strange = files.find(({ name }) => !FILE_NAME.test(name) || name === MANIFEST);
  if (strange) throw new RangeError('A file in the packet has a name that packets do not take.');
  const { earlier } = contents;
  const packet: Packet = {
    kind: 'claimside-packet',
    v: 1,
    id: contents.id,
    madeAt: contents.madeAt,
    redaction: contents.redaction,
    head,
    earlier: earlier ? { head: earlier, proof: tree.consistencyProof(earlier.head.size, size).map(toHex) } : null,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: toHex(sha256Of(bytes)) })),
    exhibits: contents.exhibits.map(({ number, name, entry }) => ({ number, file: name, entry })),
  };
  const manifest: Manifest = { key: head.key, packet, signature: await sign(canonicalFile(packet)) };
  return packed([{ name: MANIFEST, bytes: canonicalFile(manifest) }, ...files]);
}
