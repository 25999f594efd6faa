import { deflateRawSync } from 'node:zlib';
import { sha256Of, toHex, utf8 } from '../../../engine/log/hash.ts';
import type { PackedFile } from '../../../engine/packet/archive/layout.ts';
import { packed, plainArchive } from '../../../engine/packet/archive/write.ts';
import { canonicalFile } from '../../../engine/packet/canonical-file.ts';
import { demoLog } from '../../../engine/packet/demo/log.ts';
import { ENTRIES, type Entry, MANIFEST, type Packet } from '../../../engine/packet/format.ts';
import { type Apart, apart, withEntries, withFile } from '../../../engine/packet/packet.fixture.ts';
import type { Generated } from './generate.ts';
import type { Random } from './random.ts';

/** A way to spoil a packet, or to leave it good. */
type Damage = (packet: Generated, random: Random) => Promise<Uint8Array> | Uint8Array;

/** What happens to packets on their way, by accident and by intent. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  none: ({ archive }) => archive,
  'a byte of the archive': ({ archive }, random) => flipped(archive, random),
  'cut off': ({ archive }, random) => archive.subarray(0, random.below(archive.length)),
  'packed anew': async ({ archive }) => plainArchive([...(await apart(archive)).files].reverse()),
  'packed anew, compressed': async ({ archive }) => compressed((await apart(archive)).files),
  'a byte of a file': async ({ archive }, random) => {
    const packet = await apart(archive);
    const { name, bytes } = random.of(packet.files);
    return withFile(packet, name, flipped(bytes, random));
  },
  'a file dropped': async ({ archive }, random) => {
    const { files } = await apart(archive);
    const dropped = random.of(files);
    return plainArchive(files.filter((file) => file !== dropped));
  },
  'a file put in': async ({ archive }, random) => {
    const { files } = await apart(archive);
    return plainArchive([...files, { name: random.of(['letter-2.txt', 'letter.txt', MANIFEST]), bytes: utf8('{}') }]);
  },
  'entries changed': async ({ archive }, random) => {
    const packet = await apart(archive);
    return withEntries(packet, (entries) => changedEntries(entries, random));
  },
  'entries changed and signed anew': async (generated, random) => {
    const packet = await apart(generated.archive);
    const entries = { ...packet.entries, entries: changedEntries(packet.entries.entries, random) };
    return signedAnew(packet, { [ENTRIES]: canonicalFile(entries) }, (one) => one, generated);
  },
  'signed anew by another key': async (generated) => {
    const packet = await apart(generated.archive);
    return signedAnew(packet, {}, (one) => one, { ...generated, log: await demoLog([], 'a stranger') });
  },
  'another manifest': async (generated, random) => {
    const packet = await apart(generated.archive);
    return signedAnew(packet, {}, (one) => changedPacket(one, random), generated);
  },
};

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0) return new Uint8Array([0]);
  const changed = bytes.slice();
  const at = random.below(bytes.length);
  changed[at] = (changed[at] as number) ^ (1 << random.below(8));
  return changed;
}

function changedEntries(entries: readonly Entry[], random: Random): Entry[] {
  const at = random.below(entries.length);
  const one = entries[at] as Entry;
  const other = (entries[(at + 1) % entries.length] ?? one) as Entry;
  const put = (entry: unknown) => entries.map((each) => (each === one ? entry : each)) as Entry[];
  const event = (change: object) => put({ ...one, event: { ...one.event, ...change } });
  return random.of([
    () => entries.filter((each) => each !== one),
    () => [...entries.filter((each) => each !== one), one],
    () => [...entries, one],
    () => event({ at: '2025-01-01T00:00:00.000+00:00' }),
    () => event({ at: '2025-02-29T00:00:00.000+00:00' }),
    () => event({ seq: one.event.seq + random.below(4) }),
    () => event({ body: { ...one.event.body, added: 1 } }),
    () => event({ prev: 'a'.repeat(64) }),
    () => event({ device: 'b'.repeat(32) }),
    () => event({ more: true }),
    () => put({ ...one, proof: one.proof.slice(1) }),
    () => put({ ...one, proof: [...one.proof, 'c'.repeat(64)] }),
    () => put({ ...one, proof: other.proof }),
  ])();
}

function changedPacket(packet: Packet, random: Random): unknown {
  const head = { ...packet.head, head: { ...packet.head.head, size: packet.head.head.size + 1 } };
  const [first, ...others] = packet.files;
  return random.of<() => unknown>([
    () => ({ ...packet, head }),
    () => ({ ...packet, earlier: { head: packet.head, proof: [] } }),
    () => ({ ...packet, earlier: { head: packet.head, proof: ['d'.repeat(64)] } }),
    () => ({ ...packet, earlier: { head, proof: [] } }),
    () => ({ ...packet, files: others }),
    () => ({ ...packet, files: [first, ...packet.files] }),
    () => ({ ...packet, files: [{ ...first, name: '../outside' }, ...others] }),
    () => ({ ...packet, exhibits: [{ number: 1, file: 'letter.txt', entry: 0 }] }),
    () => ({ ...packet, exhibits: [{ number: 1.5, file: 'letter.txt', entry: 0 }] }),
    () => ({ ...packet, madeAt: '2026-11-24' }),
    () => ({ ...packet, redaction: 'some' }),
  ])();
}

/** The packet with other files, listed and signed as its maker would, or somebody with another key. */
async function signedAnew(
  packet: Apart,
  changed: Readonly<Record<string, Uint8Array>>,
  change: (packet: Packet) => unknown,
  { log }: Generated,
): Promise<Uint8Array> {
  const files = packet.files.map(({ name, bytes }) => ({ name, bytes: changed[name] ?? bytes }));
  const listed = packet.manifest.packet.files.map(({ name }) => {
    const bytes = files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
    return { name, bytes: bytes.length, sha256: toHex(sha256Of(bytes)) };
  });
  const content = change({ ...packet.manifest.packet, files: listed });
  const signature = await log.sign(canonicalFile(content));
  const manifest = canonicalFile({ key: log.head.key, packet: content, signature });
  return packed(files.map((file) => (file.name === MANIFEST ? { name: MANIFEST, bytes: manifest } : file)));
}

/** As zip programs pack: deflated. */
function compressed(files: readonly PackedFile[]): Uint8Array {
  const archive = plainArchive(
    files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(deflateRawSync(bytes)) })),
  );
  const view = new DataView(archive.buffer);
  const sums = new DataView(plainArchive(files).buffer);
  let at = 0;
  let plain = 0;
  let line = view.getUint32(archive.length - 6, true);
  let plainLine = sums.getUint32(sums.byteLength - 6, true);
  for (const { name, bytes } of files) {
    for (const [to, from] of [
      [at + 8, plain + 8],
      [line + 10, plainLine + 10],
    ] as const) {
      view.setUint16(to, 8, true);
      view.setUint32(to + 6, sums.getUint32(from + 6, true), true);
      view.setUint32(to + 14, bytes.length, true);
    }
    at += 30 + name.length + view.getUint32(at + 18, true);
    plain += 30 + name.length + bytes.length;
    line += 46 + name.length;
    plainLine += 46 + name.length;
  }
  return archive;
}
