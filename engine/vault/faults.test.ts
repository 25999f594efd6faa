import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { followAll } from '../log/chain.ts';
import { followups } from '../log/folds/followups.ts';
import { callOf } from '../log/log.fixture.ts';
import { type Fault, failing } from './faults.fixture.ts';
import type { Kept } from './kept.ts';
import { openedVault, reopened, type World, world } from './vault.fixture.ts';
import { createVaultDoor } from './vault.ts';

/** A vault with some history, to be copied: making one costs a stretched passphrase. */
const pattern = await (async () => {
  const { vault, deps } = await openedVault();
  await vault.append(Array.from({ length: 20 }, (_, at) => callOf(at)));
  await vault.fold(followups);
  await vault.lock('asked');
  return deps;
})();

async function copied(): Promise<World> {
  const deps = { ...world(), recovery: pattern.recovery };
  // Opening makes the tables; what it answers of an empty store doesn't matter.
  await createVaultDoor(deps).state();
  const [from, to] = await Promise.all([new Dexie(pattern.name).open(), new Dexie(deps.name).open()]);
  for (const table of from.tables) await to.table(table.name).bulkPut(await table.toArray());
  from.close();
  to.close();
  return deps;
}

/** A day's work. Every answer is looked at; what is refused is tried again, as a person would. */
async function work(deps: World, acknowledged: number[], sentences: string[]): Promise<void> {
  const vault = createVaultDoor(deps);
  const twice = async <T>(act: () => Promise<Kept<T>> | Kept<T>) => {
    const first = await act();
    if (first.ok) return first;
    sentences.push(first.sentence);
    const second = await act();
    expect(second).toMatchObject({ ok: true });
    return second;
  };
  const unlocked = await twice(() => vault.unlock(deps.recovery ?? { kind: 'passphrase', passphrase: '' }));
  if (unlocked.ok && unlocked.value.notWritten) sentences.push(unlocked.value.notWritten.sentence);
  const save = async (number: number, draft?: string) => {
    const written = await twice(() => vault.append([callOf(number)], draft ? { draft } : {}));
    if (written.ok) acknowledged.push(...written.value.map(({ seq }) => seq));
  };
  for (let number = 200; number < 203; number++) await save(number);
  await twice(() => vault.saveDraft('call', { note: 'On hold' }));
  await twice(() => vault.seal());
  await save(203, 'call');
  await twice(() => vault.fold(followups));
  await twice(() => vault.search('waits'));
  await save(204);
  // Locked it is either way; what could not be written is told.
  const locked = await vault.lock('asked');
  if (!locked.ok) sentences.push(locked.sentence);
}

const FAULTS: readonly Fault[] = [
  { name: 'QuotaExceededError', when: 'committed' },
  { name: 'AbortError', when: 'committed' },
  { name: 'UnknownError', when: 'called' },
  { name: 'InvalidStateError', when: 'called' },
];

test.each(FAULTS)(
  '$name when $when, at each call of the store in turn: nothing acknowledged is lost',
  async (fault) => {
    let failures = 0;
    for (let nth = 1; ; nth++) {
      const deps = await copied();
      const acknowledged: number[] = [];
      const sentences: string[] = [];
      const store = failing(nth, fault);
      await work(deps, acknowledged, sentences).finally(store.restore);
      if (!store.happened()) break;
      failures += sentences.length;
      for (const sentence of sentences) expect(sentence).toMatch(/^Not (saved|read|opened): [^"]+\.$/);
      const { events, missing } = await (await reopened(deps))
        .readAll()
        .then((all) => (all.ok ? all.value : { events: [], missing: [{ from: 0, to: 0 }] }));
      expect([nth, missing, followAll(events).ok]).toEqual([nth, [], true]);
      const kept = new Set(events.map(({ seq }) => seq));
      expect(acknowledged.filter((seq) => !kept.has(seq))).toEqual([]);
      // Told once for each entry that was saved, and each is there once.
      const ids = events.filter(({ type }) => type === 'interaction.recorded').map(({ body }) => body.id);
      expect([nth, ids.length]).toEqual([nth, 25]);
      expect(new Set(ids).size).toBe(25);
    }
    // A lost connection is opened again without a word; all else is told.
    if (fault.name !== 'InvalidStateError') expect(failures).toBeGreaterThan(15);
  },
);
