import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { followAll } from '../../log/chain.ts';
import type { LogEvent } from '../../log/event.ts';
import { sha256Of, toHex, utf8 } from '../../log/hash.ts';
import { callOf } from '../../log/log.fixture.ts';
import { given, openedVault, PASSPHRASE, reopened, secretOf, type World, world } from '../vault.fixture.ts';
import { createVaultDoor, type Vault } from '../vault.ts';

const calls = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => callOf(from + at));
const FILE = utf8('a letter from the insurer');
const EVIDENCE = {
  id: 'evidence-1',
  about: {},
  kind: 'text',
  name: 'Letter',
  mediaType: 'text/plain',
  bytes: FILE.length,
  sha256: toHex(sha256Of(FILE)),
  capturedAt: '2026-11-24T09:00:00.000-05:00',
} as const;

async function filled(): Promise<{ vault: Vault; deps: World; recoveryKey: string }> {
  const made = await openedVault();
  await given(made.vault.append(calls(0, 240)));
  await given(made.vault.append([{ type: 'evidence.captured', body: EVIDENCE }], { evidence: [FILE] }));
  await given(made.vault.seal());
  return made;
}

async function eventsOf(vault: Vault): Promise<LogEvent[]> {
  const { events, missing } = await given(vault.readAll());
  expect(missing).toEqual([]);
  expect(followAll(events).ok).toBe(true);
  return events;
}

/** Spoils one row on disk. */
async function spoil(
  { name }: World,
  table: string,
  at: number | string,
  how: 'flip' | 'delete' | 'cut',
): Promise<void> {
  const db = await new Dexie(name).open();
  const row = (await db.table(table).get(at)) as { bytes: Uint8Array };
  if (how === 'delete') await db.table(table).delete(at);
  if (how === 'cut') await db.table(table).put({ ...row, bytes: row.bytes.slice(0, -1) });
  if (how === 'flip') {
    row.bytes[40] = (row.bytes[40] ?? 0) ^ 4;
    await db.table(table).put(row);
  }
  db.close();
}

describe('a backup', () => {
  it('brings everything back on another machine, with the passphrase or the recovery key', async () => {
    const { vault, recoveryKey } = await filled();
    const before = await eventsOf(vault);
    const file = await given(vault.backup(true));
    for (const secret of [{ kind: 'passphrase', passphrase: PASSPHRASE } as const, secretOf(recoveryKey)]) {
      const other = createVaultDoor(world());
      const { entries, missing } = await given(other.restore(file, secret));
      expect([entries, missing]).toEqual([before.length + 1, []]);
      const after = await eventsOf(other);
      expect(after.slice(0, before.length)).toEqual(before);
      expect(after.slice(before.length).map(({ type }) => type)).toEqual([
        'vault.exported',
        'vault.unlocked',
        'vault.restored',
      ]);
      expect(await given(other.evidence(EVIDENCE.sha256))).toEqual(FILE);
      await given(other.append([callOf(1)]));
    }
  });

  it('can be made while locked, also when the browser ended before the tail was sealed', async () => {
    const { vault, deps } = await filled();
    await given(vault.append(calls(500, 505)));
    const file = await given(createVaultDoor(deps).backup(false));
    const other = createVaultDoor(world());
    await given(other.restore(file, deps.recovery ?? secretOf('')));
    expect((await eventsOf(other)).filter(({ type }) => type === 'interaction.recorded')).toHaveLength(245);
  });

  it('is restored nowhere where there is a record, and not with a wrong secret', async () => {
    const { vault, deps } = await filled();
    const file = await given(vault.backup(false));
    expect(await vault.restore(file, deps.recovery ?? secretOf(''))).toMatchObject({ reason: 'exists' });
    const other = createVaultDoor(world());
    expect(await other.restore(file, { kind: 'passphrase', passphrase: 'not this one, sorry' })).toMatchObject({
      reason: 'wrong-secret',
    });
    expect(await other.state()).toEqual({ ok: true, value: 'none' });
  });

  it('that is cut off anywhere is refused, or says how much is missing', async () => {
    const { vault, deps } = await filled();
    const file = await given(vault.backup(false));
    const lengths = fc.integer({ min: 0, max: file.size - 1 });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        const answer = await createVaultDoor(world()).restore(file.slice(0, length), deps.recovery ?? secretOf(''));
        const isEvidenceOnly = answer.ok;
        // The evidence comes last: it is no entry, and its loss shows when it is asked for.
        if (isEvidenceOnly) expect(file.size - length).toBeLessThan(12_000);
        else expect(['damaged', 'incomplete']).toContain(answer.reason);
      }),
      { numRuns: 15 },
    );
  });

  it('with any flipped bit in its blocks or head brings back nothing false', async () => {
    const { vault, deps } = await filled();
    const before = await eventsOf(vault);
    const bytes = new Uint8Array(await (await given(vault.backup(false))).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const other = createVaultDoor(world());
        const answer = await other.restore(new Blob([flipped]), deps.recovery ?? secretOf(''));
        if (answer.ok) expect((await eventsOf(other)).slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('with a loss that is accepted brings back the rest, and the log says so', async () => {
    const { vault, deps } = await filled();
    await spoil(deps, 'blocks', 1, 'flip');
    const file = await given(vault.backup(false));
    const other = createVaultDoor(world());
    const secret = deps.recovery ?? secretOf('');
    const refusal = await other.restore(file, secret);
    expect(refusal).toMatchObject({
      reason: 'incomplete',
      sentence: 'Not restored: this file does not hold everything (entries 101 to 200 can’t be read).',
    });
    expect((await given(other.restore(file, secret, { acceptLoss: true }))).missing).toEqual([{ from: 100, to: 200 }]);
    const { events, missing } = await given(other.readAll());
    expect(missing).toEqual([{ from: 100, to: 200 }]);
    expect(events.find(({ type }) => type === 'vault.restored')?.body).toMatchObject({ missing: 100 });
    await given(other.append([callOf(7)]));
  });
});

describe('damage on disk', () => {
  it.each(['flip', 'cut', 'delete'] as const)(
    'a block (%s): all else is readable, the loss is named, a backup mends it',
    async (how) => {
      const { vault, deps } = await filled();
      const before = await eventsOf(vault);
      const file = await given(vault.backup(false));
      await given(vault.lock('asked'));
      await spoil(deps, 'blocks', 1, how);
      const later = await reopened(deps);
      const { events, missing } = await given(later.readAll());
      expect(missing).toEqual([{ from: 100, to: 200 }]);
      expect(events.slice(0, 100)).toEqual(before.slice(0, 100));
      await given(later.loadSearch());
      await given(later.append([callOf(300)]));
      await given(later.lock('asked'));
      const again = await reopened(deps);
      await given(again.loadSearch());
      const said = (await given(again.readAll())).events.filter(({ type }) => type === 'vault.damage-found');
      expect(said.map(({ body }) => body)).toEqual([{ ranges: [{ from: 100, to: 200 }] }]);
      expect(await given(again.mend(file))).toEqual([{ from: 100, to: 200 }]);
      expect((await eventsOf(again)).slice(0, before.length)).toEqual(before);
      expect(again.missing()).toEqual([]);
    },
  );

  it('a row of the tail', async () => {
    const { vault, deps } = await openedVault();
    await given(vault.append(calls(0, 5)));
    await spoil(deps, 'tail', 3, 'flip');
    const later = await reopened(deps);
    const { events, missing } = await given(later.readAll());
    expect(missing).toEqual([{ from: 3, to: 4 }]);
    await given(later.append(calls(5, 120)));
    await given(later.seal());
    const all = await given((await reopened(deps)).readAll());
    expect(all.missing).toEqual([{ from: 3, to: 4 }]);
    expect(all.events.length).toBeGreaterThan(events.length + 115);
  });

  it('the head: it is made again from the entries, and the log says so', async () => {
    const { vault, deps } = await filled();
    const before = await eventsOf(vault);
    const db = await new Dexie(deps.name).open();
    await db.table('meta').delete('head');
    db.close();
    const later = createVaultDoor(deps);
    expect((await given(later.unlock(deps.recovery ?? secretOf('')))).found).toBe('rebuilt');
    const after = await eventsOf(later);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after[before.length]).toMatchObject({ type: 'vault.damage-found', body: { head: true, ranges: [] } });
  });

  it('head and a block: what is there is read, exported, and nothing more is written', async () => {
    const { deps } = await filled();
    const db = await new Dexie(deps.name).open();
    await db.table('meta').update('head', { peaks: ['00'.repeat(32)] });
    await db.table('blocks').delete(0);
    db.close();
    const later = createVaultDoor(deps);
    const opened = await given(later.unlock(deps.recovery ?? secretOf('')));
    expect(opened).toMatchObject({ found: 'read-only', notWritten: { reason: 'damaged' } });
    const { events, missing } = await given(later.readAll());
    expect([events.length, missing]).toEqual([opened.entries - 100, [{ from: 0, to: 100 }]]);
    expect(await later.append([callOf(1)])).toMatchObject({ reason: 'damaged' });
    expect(JSON.parse(await (await given(later.exportOpen())).text())).toMatchObject({ head: null, events });
  });

  it('evidence', async () => {
    const { vault, deps } = await filled();
    const db = await new Dexie(deps.name).open();
    const [name] = await db.table('evidence').toCollection().primaryKeys();
    db.close();
    await spoil(deps, 'evidence', name as string, 'flip');
    expect(await given(vault.evidence(EVIDENCE.sha256))).toBeNull();
  });

  it('a block that was moved to another place, or an older one in its place, is not taken for it', async () => {
    const { vault, deps } = await openedVault();
    await given(vault.append(calls(0, 50)));
    await given(vault.seal());
    const db = await new Dexie(deps.name).open();
    const early = await db.table('blocks').get(0);
    await given(vault.append(calls(50, 250)));
    await given(vault.seal());
    await db.table('blocks').put({ ...(await db.table('blocks').get(1)), at: 2 });
    await db.table('blocks').put({ ...early, count: 100 });
    db.close();
    expect((await given(vault.readAll())).missing).toEqual([
      { from: 0, to: 100 },
      { from: 200, to: 252 },
    ]);
  });

  it('a header: the vault does not open, and nothing is thrown away', async () => {
    const { vault, deps } = await filled();
    await given(vault.lock('asked'));
    const db = await new Dexie(deps.name).open();
    const row = await db.table('meta').get('header');
    for (const header of [
      { ...row.header, v: 2 },
      {
        ...row.header,
        byPassphrase: {
          ...row.header.byPassphrase,
          stretch: { name: 'argon2id', memory: 8, passes: 1, salt: '00'.repeat(16) },
        },
      },
    ]) {
      await db.table('meta').put({ id: 'header', header });
      expect(await vault.unlock(deps.recovery ?? secretOf(''))).toMatchObject({ reason: 'damaged' });
      expect(await vault.create(PASSPHRASE)).toMatchObject({ reason: 'exists' });
    }
    const signing = { ...row.header.signing, public: 'ab'.repeat(32) };
    await db.table('meta').put({ id: 'header', header: { ...row.header, signing } });
    expect(await vault.unlock(deps.recovery ?? secretOf(''))).toMatchObject({ reason: 'damaged' });
    await db.table('meta').put(row);
    db.close();
    await given(vault.unlock(deps.recovery ?? secretOf('')));
    await eventsOf(vault);
  });
});

describe('an open export', () => {
  it('comes in again as the same events, under new keys', async () => {
    const { vault } = await filled();
    const file = await given(vault.exportOpen());
    const before = await eventsOf(vault);
    const other = createVaultDoor(world());
    const { recoveryKey } = await given(other.importOpen(file, 'four lanterns near the old mill'));
    const after = await eventsOf(other);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ type: 'vault.imported', body: { entries: before.length } });
    expect(await given(other.evidence(EVIDENCE.sha256))).toEqual(FILE);
    await given(other.lock('asked'));
    await given(other.unlock(secretOf(recoveryKey)));
  });

  const changes: readonly (readonly [
    string,
    (file: { events: LogEvent[]; head: { head: { size: number } } }) => void,
    string,
  ])[] = [
    ['an entry changed', ({ events }) => Object.assign(events[3]?.body ?? {}, { note: 'Changed.' }), 'incomplete'],
    ['an entry gone', ({ events }) => events.splice(7, 1), 'incomplete'],
    ['the end gone', ({ events }) => events.splice(-2), 'incomplete'],
    ['a smaller head', ({ head }) => Object.assign(head.head, { size: 3 }), 'incomplete'],
    [
      'an entry of a kind nobody knows',
      ({ events }) => Object.assign(events[5] ?? {}, { type: 'interaction.sung' }),
      'incomplete',
    ],
    ['an entry without salt', ({ events }) => delete (events[5] as { salt?: string }).salt, 'damaged'],
  ];

  test.each(changes)('with %s is refused', async (_, change, reason) => {
    const { vault } = await openedVault();
    await given(vault.append(calls(0, 10)));
    const file = JSON.parse(await (await given(vault.exportOpen())).text());
    change(file);
    const other = createVaultDoor(world());
    expect(await other.importOpen(new Blob([JSON.stringify(file)]), PASSPHRASE)).toMatchObject({ ok: false, reason });
    expect(await other.state()).toEqual({ ok: true, value: 'none' });
  });

  it('that is none is refused', async () => {
    const other = createVaultDoor(world());
    for (const text of ['', '{}', 'null', '{"kind":"claimside-log"}']) {
      expect(await other.importOpen(new Blob([text]), PASSPHRASE)).toMatchObject({ reason: 'damaged' });
      expect(await other.restore(new Blob([text]), secretOf((await openedVaultOnce()).recoveryKey))).toMatchObject({
        reason: 'damaged',
      });
    }
  });
});

let once: ReturnType<typeof openedVault> | null = null;
function openedVaultOnce() {
  once ??= openedVault();
  return once;
}
