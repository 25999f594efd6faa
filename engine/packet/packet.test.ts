import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256Of, toHex, utf8 } from '../log/hash.ts';
import { packed, plainArchive } from './archive/write.ts';
import { canonicalFile } from './canonical-file.ts';
import { DEMO_HAPPENINGS } from './demo/happenings.ts';
import { demoLog } from './demo/log.ts';
import { demoPacket } from './demo/packet.ts';
import { ENTRIES, type Entries, type Entry, MANIFEST, type Manifest } from './format.ts';
import { type Apart, apart, withEntries, withFile } from './packet.fixture.ts';
import { fontsForTest } from './pdf/pdf.fixture.ts';
import { disclosed } from './proof/redact.ts';
import { sealed } from './seal.ts';
import { compared } from './verify/compare.ts';
import { failureName } from './verify/failure.ts';
import { type Verified, verifyPacket } from './verify/verify.ts';

let archive: Uint8Array<ArrayBuffer>;
let packet: Apart;

beforeAll(async () => {
  archive = await demoPacket({ verifyPage: 'a page', fonts: fontsForTest() });
  packet = await apart(archive);
});

function namesOf(result: Verified): string[] {
  return result.kind === 'packet' ? result.failures.map(failureName) : [result.kind];
}

async function failuresOf(bytes: Uint8Array, key?: string): Promise<string[]> {
  return namesOf(await verifyPacket(bytes, key));
}

describe('a packet as it was made', () => {
  it('is proven, with the key of its maker and without', async () => {
    expect(await failuresOf(archive)).toEqual([]);
    expect(await failuresOf(archive, packet.manifest.key)).toEqual([]);
  });

  it('holds the twelve entries of the claim, no other patient, and each whole', () => {
    expect(packet.entries.entries.map(({ shown }) => shown)).toEqual(Array(12).fill('whole'));
    expect(new TextDecoder('latin1').decode(archive)).not.toMatch(/Lindqvist|NM9400/);
  });

  it('is still proven when another program packs it in another order, and compressed', async () => {
    expect(await failuresOf(plainArchive([...packet.files].reverse()))).toEqual([]);
    expect(await failuresOf(await zipJsPacked(packet))).toEqual([]);
  });

  it('is signed by another key than the one given', async () => {
    expect(await failuresOf(archive, '0'.repeat(64))).toEqual(['key']);
  });
});

describe('a packet that was tampered with', () => {
  it('shows any changed byte of the archive', async () => {
    const flip = fc.tuple(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(flip, async ([at, bits]) => {
        const changed = archive.slice();
        changed[at] = (changed[at] as number) ^ bits;
        expect(await failuresOf(changed)).not.toEqual([]);
        expect(await failuresOf(changed)).not.toEqual(['no-packet']);
      }),
      { numRuns: 300 },
    );
  });

  it('shows any changed byte of any file, packed anew', async () => {
    for (const { name, bytes } of packet.files) {
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
          const changed = bytes.slice();
          changed[at] = (changed[at] as number) ^ bits;
          expect(await failuresOf(withFile(packet, name, changed))).not.toEqual([]);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('shows that it was cut off', async () => {
    for (const length of [100, 2_000, archive.length - 22, archive.length - 1]) {
      expect(await failuresOf(archive.subarray(0, length))).toContain('archive');
    }
    expect(await failuresOf(new Uint8Array([...archive, 0]))).not.toEqual([]);
  });

  it('shows a file that was dropped or put in', async () => {
    const without = packet.files.filter(({ name }) => name !== 'packet.pdf');
    expect(await failuresOf(plainArchive(without))).toEqual(['file-missing:packet.pdf']);
    const more = [...packet.files, { name: 'letter-2.txt', bytes: utf8('another') }];
    expect(await failuresOf(plainArchive(more))).toEqual(['file-added:letter-2.txt']);
  });

  it.each<[string, (entries: Entries['entries']) => unknown]>([
    ['dropped', (entries) => entries.filter((_, at) => at !== 4)],
    ['swapped', ([a, b, ...rest]) => [b, a, ...rest]],
    ['put in', (entries) => [...entries, { ...(entries[3] as Entry), event: { ...entries[3]?.event, seq: 27 } }]],
    ['dated anew', (entries) => entries.map((one, at) => (at === 2 ? redated(one) : one))],
  ])('shows an entry that was %s', async (_, change) => {
    expect(await failuresOf(withEntries(packet, change))).toContain(`file-changed:${ENTRIES}`);
  });

  it('shows a dated entry even to who has signed the rest anew', async () => {
    const entries = {
      ...packet.entries,
      entries: packet.entries.entries.map((one, at) => (at === 2 ? redated(one) : one)),
    };
    const again = await signedAnew({ ...packet, entries });
    expect(again.failures).toEqual([`entry:${entries.entries[2]?.event.seq}`]);
  });

  it('is proven when all was signed anew by another key, but not by the known one or beside an earlier packet', async () => {
    const log = await demoLog(DEMO_HAPPENINGS, 'somebody else');
    const entries = log.events.slice(0, 3).map((event) => disclosed(event, 'none'));
    const contents = { id: 'forged-packet', madeAt: packet.manifest.packet.madeAt, redaction: 'none' } as const;
    const forged = await sealed(log, { ...contents, entries, exhibits: [], files: [] }, log.sign);
    const result = await verifyPacket(forged);
    expect(namesOf(result)).toEqual([]);
    expect(await failuresOf(forged, packet.manifest.key)).toEqual(['key']);
    if (result.kind === 'packet')
      expect(compared(await verifyPacket(archive), result).failures).toEqual([{ code: 'other-key' }]);
  });
});

describe('two packets of one log', () => {
  it('the later one goes on from the earlier one', async () => {
    const log = await demoLog(DEMO_HAPPENINGS);
    const head = await log.headAt(9);
    const entries = log.events.slice(0, 9).map((event) => disclosed(event, 'none'));
    const contents = { id: 'first-packet', madeAt: packet.manifest.packet.madeAt, redaction: 'none' } as const;
    const first = await sealed({ head, tree: log.tree }, { ...contents, entries, exhibits: [], files: [] }, log.sign);
    const [earlier, later] = [await verifyPacket(first), await verifyPacket(archive)];
    expect(namesOf(earlier)).toEqual([]);
    expect(later.kind === 'packet' && compared(earlier, later)).toEqual({ failures: [], goesOn: true });
  });

  it('the log was written anew in between', async () => {
    const log = await demoLog(DEMO_HAPPENINGS.filter((_, at) => at !== 5));
    const entries = log.events.slice(0, 9).map((event) => disclosed(event, 'none'));
    const contents = { id: 'other-packet', madeAt: packet.manifest.packet.madeAt, redaction: 'none' } as const;
    const other = await sealed(log, { ...contents, entries, exhibits: [], files: [] }, log.sign);
    const later = await verifyPacket(other);
    const comparison = later.kind === 'packet' ? compared(await verifyPacket(archive), later) : null;
    expect(comparison?.goesOn).toBe(false);
    expect(comparison?.failures[0]?.code).toBe('other-entry');
  });
});

describe('something else', () => {
  it('is no packet', async () => {
    expect(await failuresOf(new Uint8Array())).toEqual(['no-packet']);
    expect(await failuresOf(utf8('PK and so on'))).toEqual(['no-packet']);
    expect(await failuresOf(packed([{ name: 'manifest.json', bytes: utf8('{}') }]))).toEqual(['no-packet']);
    expect(await failuresOf(packed([{ name: MANIFEST, bytes: utf8('{}') }]))).toEqual(['manifest']);
  });
});

function redated(entry: Entry): Entry {
  const { event } = entry;
  return { ...entry, event: { ...event, at: event.at.replace('2026-03', '2026-02') } } as Entry;
}

/** The packet with other entries, signed by the key of its maker: the tree still knows better. */
async function signedAnew({ manifest, entries, files }: Apart): Promise<{ failures: string[] }> {
  const log = await demoLog(DEMO_HAPPENINGS);
  const bytes = canonicalFile(entries);
  const listed = manifest.packet.files.map((file) =>
    file.name === ENTRIES ? { ...file, bytes: bytes.length, sha256: toHex(sha256Of(bytes)) } : file,
  );
  const changed = { ...manifest.packet, files: listed };
  const again: Manifest = { ...manifest, packet: changed, signature: await log.sign(canonicalFile(changed)) };
  const others = files.map((file) => (file.name === ENTRIES ? { name: ENTRIES, bytes } : file));
  const made = plainArchive(
    others.map((file) => (file.name === MANIFEST ? { name: MANIFEST, bytes: canonicalFile(again) } : file)),
  );
  return { failures: await failuresOf(made) };
}

async function zipJsPacked({ files }: Apart): Promise<Uint8Array> {
  const { BlobWriter, Uint8ArrayReader, ZipWriter } = await import('@zip.js/zip.js/lib/zip-core-native.js');
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const { name, bytes } of files) await writer.add(name, new Uint8ArrayReader(bytes));
  const blob = await writer.close();
  return new Uint8Array(await blob.arrayBuffer());
}
