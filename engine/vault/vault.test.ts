import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, test } from 'vitest';
import { followAll } from '../log/chain.ts';
import type { LogEvent } from '../log/event.ts';
import { type Followups, followups } from '../log/folds/followups.ts';
import { sha256Of, toHex, utf8 } from '../log/hash.ts';
import { callOf } from '../log/log.fixture.ts';
import { lookUp } from '../log/look-ups.ts';
import { given, openedVault, PASSPHRASE, reopened, secretOf, world } from './vault.fixture.ts';
import { createVaultDoor, type Vault } from './vault.ts';

const calls = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => callOf(from + at));
const notes = (events: readonly LogEvent[]) =>
  events.filter(({ type }) => type === 'interaction.recorded').map(({ body }) => body.note);
const openWith = (passphrase: string) => ({ kind: 'passphrase', passphrase }) as const;

/** Rows as they lie on disk. */
async function rowsOf(name: string): Promise<Record<string, { at: number; count?: number; bytes: Uint8Array }[]>> {
  const db = await new Dexie(name).open();
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  db.close();
  return Object.fromEntries(tables);
}

async function expectWhole(vault: Vault, calls: number): Promise<void> {
  const { events, missing } = await given(vault.readAll());
  expect(missing).toEqual([]);
  expect(followAll(events).ok).toBe(true);
  expect(notes(events)).toHaveLength(calls);
}

describe('keys', () => {
  it('no vault, then a locked one, then an open one', async () => {
    const vault = createVaultDoor(world());
    expect(await vault.state()).toEqual({ ok: true, value: 'none' });
    expect(await vault.unlock(openWith(PASSPHRASE))).toMatchObject({ ok: false, reason: 'none' });
    await given(vault.create(PASSPHRASE));
    expect(await vault.state()).toEqual({ ok: true, value: 'locked' });
    expect(await vault.create(PASSPHRASE)).toMatchObject({ ok: false, reason: 'exists' });
    await given(vault.unlock(openWith(PASSPHRASE)));
    expect(await vault.state()).toEqual({ ok: true, value: 'unlocked' });
    await given(vault.lock('asked'));
    expect(await vault.state()).toEqual({ ok: true, value: 'locked' });
  });

  it('a passphrase that is easy to guess makes no vault', async () => {
    const vault = createVaultDoor(world());
    for (const weak of ['short', 'passwordpassword2026']) {
      expect(await vault.create(weak)).toMatchObject({ ok: false, reason: 'weak' });
    }
    expect(await vault.state()).toEqual({ ok: true, value: 'none' });
  });

  it('locked, nothing is written and nothing read', async () => {
    const { vault } = await openedVault();
    await given(vault.lock('screen'));
    const refusals = [
      vault.append([callOf(1)]),
      vault.seal(),
      vault.readAll(),
      vault.search('a'),
      vault.saveDraft('call', {}),
      vault.readDraft('call'),
      vault.fold(followups),
      vault.changeRecoveryKey(),
    ];
    for (const refusal of await Promise.all(refusals)) expect(refusal).toMatchObject({ ok: false, reason: 'locked' });
  });

  it('opens with the printed recovery key, and with the data key of a process that ended', async () => {
    const { vault, deps, recoveryKey } = await openedVault();
    await given(vault.append(calls(0, 3)));
    const second = createVaultDoor(deps);
    await given(second.unlock(secretOf(recoveryKey)));
    await expectWhole(second, 3);
    const third = createVaultDoor(deps);
    await given(third.unlock({ kind: 'restart', dataKey: await given(vault.dataKey()) }));
    await expectWhole(third, 3);
    const wrong = createVaultDoor(deps);
    expect(await wrong.unlock({ kind: 'restart', dataKey: new Uint8Array(32) })).toMatchObject({
      reason: 'wrong-secret',
    });
    expect(await wrong.unlock({ kind: 'recovery-key', bytes: new Uint8Array(20) })).toMatchObject({
      reason: 'wrong-secret',
    });
  });

  it('wrong tries are waited for, also after a restart, and stand in the log', async () => {
    const { vault, deps } = await openedVault();
    await given(vault.lock('asked'));
    for (let count = 0; count < 3; count++) {
      expect(await vault.unlock(openWith('not the passphrase'))).toMatchObject({ reason: 'wrong-secret' });
    }
    const later = createVaultDoor(deps);
    expect(await later.unlock(openWith(PASSPHRASE))).toMatchObject({
      reason: 'wait',
      seconds: 5,
      sentence: 'Wait 5 seconds, then try again.',
    });
    deps.now += 5_000;
    await given(later.unlock(openWith(PASSPHRASE)));
    const { events } = await given(later.readAll());
    expect(events.at(-1)).toMatchObject({
      type: 'vault.unlocked',
      body: { by: 'passphrase', wrongTries: Array(3).fill('2026-11-24T09:00:00.000-05:00') },
    });
    await given(later.lock('asked'));
    expect(await later.unlock(openWith('wrong again'))).toMatchObject({ reason: 'wrong-secret' });
  });

  it('a change of the passphrase wraps the same key anew and touches nothing else', async () => {
    const { vault, deps, recoveryKey } = await openedVault();
    await given(vault.append(calls(0, 120)));
    await given(vault.seal());
    const before = await rowsOf(deps.name);
    expect(await vault.changePassphrase('something else', 'four lanterns near the old mill')).toMatchObject({
      reason: 'wrong-secret',
    });
    expect(await vault.changePassphrase(PASSPHRASE, 'short')).toMatchObject({ reason: 'weak' });
    await given(vault.changePassphrase(PASSPHRASE, 'four lanterns near the old mill'));
    expect((await rowsOf(deps.name)).blocks).toEqual(before.blocks);
    await given(vault.lock('asked'));
    expect(await vault.unlock(openWith(PASSPHRASE))).toMatchObject({ reason: 'wrong-secret' });
    await given(vault.unlock(openWith('four lanterns near the old mill')));
    const next = await given(vault.changeRecoveryKey());
    await given(vault.lock('asked'));
    expect(await vault.unlock(secretOf(recoveryKey))).toMatchObject({ reason: 'wrong-secret' });
    await given(vault.unlock(secretOf(next.recoveryKey)));
    await expectWhole(vault, 120);
  });
});

describe('the log', () => {
  it('comes back as it was written, from rows and from blocks', async () => {
    const { vault, deps } = await openedVault();
    for (let at = 0; at < 250; at += 5) await given(vault.append(calls(at, at + 5)));
    await given(vault.seal());
    await given(vault.append(calls(250, 253)));
    const later = await reopened(deps);
    await expectWhole(later, 253);
    const { events } = await given(later.events(99, 202));
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 103 }, (_, at) => 99 + at));
  });

  it('blocks hold a hundred each, the last one grows, and sealed rows are gone', async () => {
    const { vault, deps } = await openedVault();
    await given(vault.append(calls(0, 40)));
    await given(vault.seal());
    await given(vault.append(calls(40, 170)));
    await given(vault.seal());
    const { blocks, tail, tags } = await rowsOf(deps.name);
    expect(blocks?.map(({ at, count }) => [at, count])).toEqual([
      [0, 100],
      [1, 72],
    ]);
    expect(tail).toEqual([]);
    expect(tags?.map(({ at }) => at)).toEqual([0, 1]);
    await expectWhole(vault, 170);
  });

  it('is sealed after a hundred events, after a minute of quiet, and on lock', async () => {
    const { vault, deps } = await openedVault();
    const inTail = async () => (await rowsOf(deps.name)).tail?.length;
    await given(vault.append(calls(0, 98)));
    await expect.poll(inTail).toBe(0);
    await given(vault.append(calls(98, 101)));
    expect(await inTail()).toBe(3);
    deps.pass();
    await expect.poll(inTail).toBe(0);
    await given(vault.append(calls(101, 103)));
    await given(vault.lock('idle'));
    expect(await inTail()).toBe(0);
    await expectWhole(await reopened(deps), 103);
  });

  it('nothing of it can be read on the disk, nor how long a note is', async () => {
    const { vault, deps } = await openedVault();
    const file = utf8('scanned letter about IRIS OKAFOR');
    const evidence = {
      id: 'evidence-1',
      about: {},
      kind: 'text',
      name: 'Letter',
      mediaType: 'text/plain',
      bytes: file.length,
      sha256: toHex(sha256Of(file)),
      capturedAt: '2026-11-24T09:00:00.000-05:00',
    } as const;
    await given(
      vault.append(
        [callOf(1, { note: 'Planted W999888777 in a note' }), { type: 'evidence.captured', body: evidence }],
        { evidence: [file] },
      ),
    );
    await given(vault.saveDraft('call', { note: 'Planted W999888777 in a draft' }));
    await given(vault.fold(followups));
    const shown = async () =>
      JSON.stringify(await rowsOf(deps.name), (_, value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      );
    const tailed = await shown();
    await given(vault.lock('asked'));
    for (const disk of [tailed, await shown()]) {
      for (const word of [
        'W999888777',
        'Planted',
        'OKAFOR',
        'Okafor',
        'Cedar',
        'interaction',
        'claim-0',
        evidence.sha256,
      ])
        expect(disk).not.toContain(word);
    }
    const { tail } = JSON.parse(tailed) as { tail: { bytes: string }[] };
    expect(tail.every(({ bytes }) => (bytes.length - 28) % 256 === 0)).toBe(true);
    expect(await given((await reopened(deps)).evidence(evidence.sha256))).toEqual(file);
  });

  it('what does not have the shape of its kind is refused whole, and the refusal says nothing of it', async () => {
    const { vault } = await openedVault();
    const odd = { type: 'interaction.recorded', body: { ...callOf(2).body, ssn: '000-00-0000' } } as never;
    const refusal = await vault.append([callOf(1), odd]);
    expect(refusal).toEqual({
      ok: false,
      reason: 'unfit',
      sentence: 'Not saved: the entry does not have the shape of its kind.',
    });
    expect(await vault.append([callOf(1)], { evidence: [utf8('nobody names this')] })).toMatchObject({
      reason: 'unfit',
    });
    await expectWhole(vault, 0);
  });

  it('a clock that was set back is said, and the order stays', async () => {
    const { vault, deps } = await openedVault();
    await given(vault.append([callOf(1)]));
    deps.now -= 60_000;
    expect((await given(vault.append([callOf(2)]))).map(({ type }) => type)).toEqual(['interaction.recorded']);
    deps.now -= 86_400_000;
    const written = await given(vault.append([callOf(3)]));
    expect(written.map(({ type }) => type)).toEqual(['vault.clock-set-back', 'interaction.recorded']);
    expect(written[0]?.body).toEqual({ last: '2026-11-24T08:59:00.000-05:00', now: '2026-11-23T08:59:00.000-05:00' });
    await expectWhole(await reopened(deps), 3);
  });

  it('two writers at once both write, one after the other', async () => {
    const { vault, deps } = await openedVault();
    const other = await reopened(deps);
    const answers = await Promise.all(
      Array.from({ length: 120 }, (_, at) => (at % 2 === 0 ? vault : other).append([callOf(at)])),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    await Promise.all([vault.seal(), other.seal(), vault.append([callOf(120)]), other.append([callOf(121)])]);
    for (const reader of [vault, other, await reopened(deps)]) {
      await given(reader.append([]));
      await expectWhole(reader, 122);
    }
  });

  it('reading while it is sealed misses nothing', async () => {
    const { vault } = await openedVault();
    for (let round = 0; round < 8; round++) {
      await given(vault.append(calls(round * 30, round * 30 + 30)));
      const [, all] = await Promise.all([
        vault.seal(),
        vault.readAll(),
        vault.append([callOf(999, { note: undefined })]),
      ]);
      expect(await given(all)).toMatchObject({ missing: [] });
    }
  });
});

describe('finding', () => {
  it('by claim, over blocks and tail', async () => {
    const { vault, deps } = await openedVault();
    await given(vault.append(calls(0, 420)));
    await given(vault.seal());
    await given(vault.append(calls(420, 430)));
    const claim = lookUp('claim', 'claim-00021') ?? 'claim:';
    expect(notes(await given(vault.find(claim)))).toEqual(
      ['21', '421'].map((number) => `Representative says the claim waits for review, entry ${number}.`),
    );
    expect(await given((await reopened(deps)).find(claim))).toHaveLength(2);
    expect(await given(vault.find(lookUp('claim', 'claim-99999') ?? 'claim:'))).toEqual([]);
    const db = await new Dexie(deps.name).open();
    await db.table('tags').clear();
    await db.table('texts').update(0, { bytes: new Uint8Array(300) });
    db.close();
    expect(await given(vault.find(claim))).toHaveLength(2);
    await given(vault.loadSearch());
    expect(await given(vault.search('ref768143'))).toHaveLength(1);
  });

  it('by words, the newest first, whether or not the text was loaded before', async () => {
    const { vault, deps } = await openedVault();
    await given(vault.append(calls(0, 230)));
    await given(vault.seal());
    const later = await reopened(deps);
    const found = async () => notes(await given(later.search('WAITS entry 22', { limit: 3 })));
    const expected = ['229', '228', '227'].map(
      (number) => `Representative says the claim waits for review, entry ${number}.`,
    );
    expect(await found()).toEqual(expected);
    await given(later.loadSearch());
    expect(await found()).toEqual(expected);
    await given(later.append([callOf(221, { note: 'Waits again, entry 22' })]));
    expect((await found())[0]).toBe('Waits again, entry 22');
  });

  it('older text is read from its blocks with progress, and can be broken off', async () => {
    const { vault, deps } = await openedVault();
    await given(vault.append(calls(0, 500)));
    await given(vault.lock('asked'));
    const later = await reopened(deps);
    const steps: number[] = [];
    await given(later.search('nothing like this', { progress: (done) => steps.push(done) }));
    expect(steps.at(-1)).toBe(504);
    expect(await given(later.search('entry 3.', { signal: AbortSignal.abort() }))).toEqual([]);
  });

  it('through a fold, from its snapshot on, and anew when the fold has changed', async () => {
    const { vault, deps } = await openedVault();
    const set = (id: string) =>
      ({ type: 'followup.set', body: { id, about: {}, what: 'Call', on: '2026-12-01', kind: 'other' } }) as const;
    await given(vault.append([set('first1'), set('second')]));
    expect(Object.keys((await given(vault.fold(followups))).state)).toEqual(['first1', 'second']);
    await given(vault.append([{ type: 'followup.closed', body: { id: 'first1', outcome: 'done' } }]));
    expect(Object.keys((await given(vault.fold(followups))).state)).toEqual(['second']);
    await given(vault.lock('asked'));
    const later = await reopened(deps);
    let applied = 0;
    const counting = {
      ...followups,
      apply(state: Followups, event: LogEvent) {
        applied++;
        return followups.apply(state, event);
      },
    };
    expect(Object.keys((await given(later.fold(counting))).state)).toEqual(['second']);
    expect(applied).toBe(1);
    expect((await given(later.fold({ ...counting, version: 2 }))).state).toHaveProperty('second');
    await given(later.lock('asked'));
    applied = 0;
    await given((await reopened(deps)).fold({ ...counting, version: 2 }));
    expect(applied).toBe(1);
  });
});

describe('drafts', () => {
  it('are written over and over, and come back after a restart', async () => {
    const { vault, deps } = await openedVault();
    await given(vault.saveDraft('call', { note: 'On h' }));
    await given(vault.saveDraft('call', { note: 'On hold', caret: 7 }));
    const later = await reopened(deps);
    expect(await given(later.readDraft('call'))).toEqual({ note: 'On hold', caret: 7 });
    await given(later.dropDraft('call'));
    expect(await given(later.readDraft('call'))).toBeNull();
  });

  it('become an event and are gone in one step', async () => {
    const { vault } = await openedVault();
    await given(vault.saveDraft('call', { note: 'On hold' }));
    await given(vault.append([callOf(1)], { draft: 'call' }));
    expect(await given(vault.readDraft('call'))).toBeNull();
  });
});

test('a lock that comes while something is written loses nothing that was answered', async () => {
  const { vault, deps } = await openedVault();
  const writing = Array.from({ length: 20 }, (_, at) => vault.append([callOf(at)]));
  const locking = vault.lock('screen');
  const saved = (await Promise.all(writing)).filter(({ ok }) => ok).length;
  await given(locking);
  expect(saved).toBe(20);
  await expectWhole(await reopened(deps), 20);
});
