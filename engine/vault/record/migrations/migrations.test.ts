import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, test } from 'vitest';
import { followAll } from '../../../log/chain.ts';
import { callOf } from '../../../log/log.fixture.ts';
import { given, openedVault, PASSPHRASE, reopened } from '../../vault.fixture.ts';
import { createVaultDoor } from '../../vault.ts';
import { STORE_STEPS, type StoredRow, type StoreStep } from './index.ts';

const TABLES = ['blocks', 'drafts', 'evidence', 'meta', 'snapshots', 'tags', 'tail', 'texts'];

test('versions count up by one, and after the last there is every table', () => {
  expect(STORE_STEPS.map(({ version }) => version)).toEqual(STORE_STEPS.map((_, at) => at + 1));
  const tables = STORE_STEPS.reduce<Record<string, string | null>>(
    (known, { stores }) => Object.assign(known, stores),
    {},
  );
  expect(
    Object.keys(tables)
      .filter((name) => tables[name] !== null)
      .sort(),
  ).toEqual(TABLES);
});

/** A step as one may come: says in the clear how long a row is. What it makes of an old row is its example. */
const next: StoreStep = {
  version: STORE_STEPS.length + 1,
  stores: { shares: 'at' },
  rows: { blocks: (row) => ({ ...row, length: (row.bytes as Uint8Array).length }) },
  example: {
    blocks: {
      before: { at: 0, count: 1, bytes: new Uint8Array(40) },
      after: { at: 0, count: 1, bytes: new Uint8Array(40), length: 40 },
    },
  },
};

describe.each([...STORE_STEPS, next].map((step) => [step.version, step] as const))(
  'version %i',
  (_, { rows = {}, example }) => {
    it('has an example for every table it changes, and makes of it what it says', () => {
      expect(Object.keys(example).sort()).toEqual(Object.keys(rows).sort());
      for (const [table, { before, after }] of Object.entries(example)) expect(rows[table]?.(before)).toEqual(after);
    });
  },
);

async function older() {
  const { vault, deps } = await openedVault();
  await given(vault.append(Array.from({ length: 130 }, (_, at) => callOf(at))));
  await given(vault.lock('asked'));
  return deps;
}

test('a record of the version before is brought along by the chain, whole', async () => {
  const deps = await older();
  const newer = await reopened({ ...deps, steps: [...STORE_STEPS, next] });
  const { events, missing } = await given(newer.readAll());
  expect([missing, followAll(events).ok]).toEqual([[], true]);
  await given(newer.append([callOf(500)]));
  const db = await new Dexie(deps.name).open();
  const blocks = (await db.table('blocks').toArray()) as StoredRow[];
  expect(blocks.every((row) => row.length === (row.bytes as Uint8Array).length)).toBe(true);
  db.close();
});

test('a migration that fails changes nothing, and the record opens with the build before', async () => {
  const deps = await older();
  const broken: StoreStep = {
    ...next,
    rows: {
      blocks(row) {
        if (row.at === 1) throw new Error('cannot');
        return { at: row.at };
      },
    },
  };
  const failed = createVaultDoor({ ...deps, steps: [...STORE_STEPS, broken] });
  expect(await failed.unlock({ kind: 'passphrase', passphrase: PASSPHRASE })).toMatchObject({ ok: false });
  const { events, missing } = await given((await reopened(deps)).readAll());
  expect([missing, followAll(events).ok]).toEqual([[], true]);
});

test('what a newer build has taken over is not written to, also in the middle of a session', async () => {
  const deps = await older();
  const before = await reopened(deps);
  await reopened({ ...deps, steps: [...STORE_STEPS, next] });
  for (const vault of [before, createVaultDoor(deps)]) {
    const answer = await (vault === before
      ? vault.append([callOf(1)])
      : vault.unlock({ kind: 'passphrase', passphrase: PASSPHRASE }));
    expect(answer).toMatchObject({ ok: false, reason: 'newer' });
  }
});
