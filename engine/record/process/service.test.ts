import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callOf } from '../../log/log.fixture.ts';
import type { Kept } from '../../vault/kept.ts';
import { PASSPHRASE, world } from '../../vault/vault.fixture.ts';
import { createVaultDoor } from '../../vault/vault.ts';
import { fileDesk } from './files.ts';
import type { KeyCopy } from './requests.ts';
import { type RecordPush, recordService } from './service.ts';

const MINUTE = 60_000;

/** A record's process with clocks that stand until they are set, over one database. */
function desk(deps = world(), minutes = 15) {
  const pushes: RecordPush[] = [];
  const held: { copy: KeyCopy | null } = { copy: null };
  const files = fileDesk(() => undefined);
  const clocks = { elapsed: 0 };
  let tick = () => {};
  const service = recordService(
    {
      vault: createVaultDoor(deps),
      now: () => deps.now,
      elapsed: () => clocks.elapsed,
      push: (one) => pushes.push(one),
      file: files.take,
      handOut(file) {
        files.put('handed-out', file);
        return 'handed-out';
      },
      keep(copy) {
        held.copy = copy;
      },
      every(_, work) {
        tick = work;
      },
    },
    minutes,
  );
  return {
    service,
    pushes,
    held,
    files,
    deps,
    clocks,
    async pass(milliseconds: number) {
      deps.now += milliseconds;
      clocks.elapsed += milliseconds;
      tick();
      await state(service);
    },
  };
}
type Service = ReturnType<typeof desk>['service'];

const ok = async <T>(answer: Promise<Kept<unknown>>): Promise<T> => {
  const got = await answer;
  if (!got.ok) throw new Error(got.sentence);
  return got.value as T;
};
const state = (service: Service) => ok<{ kind: string; lockAt?: number }>(service.ask({ do: 'state' }));
const unlock = { do: 'unlock', secret: { kind: 'passphrase', text: PASSPHRASE } };

async function opened(minutes?: number) {
  const made = desk(undefined, minutes);
  await ok(made.service.ask({ do: 'create', passphrase: PASSPHRASE }));
  await ok(made.service.ask(unlock));
  return made;
}

test('made, opened, written to, read: every page hears of it', async () => {
  const { service, pushes, held } = desk();
  expect(await state(service)).toEqual({ kind: 'none' });
  const { recoveryKey } = await ok<{ recoveryKey: string }>(service.ask({ do: 'create', passphrase: PASSPHRASE }));
  expect(recoveryKey).toMatch(/^([0-9A-Z]{5}-){7}[0-9A-Z]{5}$/);
  expect(await state(service)).toEqual({ kind: 'locked' });
  expect(held.copy).toBeNull();
  await ok(service.ask(unlock));
  expect(await state(service)).toMatchObject({ kind: 'unlocked' });
  expect(held.copy?.dataKey).toMatch(/^[0-9a-f]{64}$/);

  const call = callOf(1);
  await ok(service.ask({ do: 'append', happenings: [call] }));
  const heard = pushes.flatMap((push) => (push.kind === 'written' ? push.events : []));
  expect(heard.map(({ type }) => type)).toEqual(['interaction.recorded']);
  const { events, size } = await ok<{ events: { type: string }[]; size: number }>(
    service.ask({ do: 'events', from: 0, to: 99 }),
  );
  expect(events.map(({ type }) => type)).toEqual(['vault.created', 'vault.unlocked', 'interaction.recorded']);
  expect(size).toBe(3);

  await ok(service.ask({ do: 'lock' }));
  expect(held.copy).toBeNull();
  expect(pushes.filter(({ kind }) => kind === 'state').at(-1)).toEqual({ kind: 'state', state: { kind: 'locked' } });
  expect(await service.ask({ do: 'append', happenings: [call] })).toMatchObject({ ok: false, reason: 'locked' });
});

test('locks itself after the idle time, and not while somebody is there', async () => {
  const { service, held, pass } = await opened(15);
  await pass(14 * MINUTE);
  await ok(service.ask({ do: 'touch' }));
  await pass(14 * MINUTE);
  expect((await state(service)).kind).toBe('unlocked');
  // Reading is what pages do by themselves.
  await ok(service.ask({ do: 'fold', name: 'clocks' }));
  await pass(MINUTE);
  expect((await state(service)).kind).toBe('locked');
  expect(held.copy).toBeNull();
});

test('a clock that is set back keeps nothing open, and neither does one that stood while the machine slept', async () => {
  const back = await opened(15);
  back.deps.now -= 5 * 60 * MINUTE;
  back.clocks.elapsed += 16 * MINUTE;
  expect((await state(back.service)).kind).toBe('locked');
  const slept = await opened(15);
  slept.deps.now += 16 * MINUTE;
  expect((await state(slept.service)).kind).toBe('locked');
});

test('a running call keeps it open for three hours after its note was changed', async () => {
  const { service, pass } = await opened(15);
  await ok(service.ask({ do: 'save-draft', name: 'call', value: { said: 'On hold' } }));
  await pass(170 * MINUTE);
  expect((await state(service)).kind).toBe('unlocked');
  await pass(10 * MINUTE);
  expect((await state(service)).kind).toBe('locked');
  await ok(service.ask(unlock));
  expect(await ok(service.ask({ do: 'read-draft', name: 'call' }))).toEqual({ said: 'On hold' });
  await ok(service.ask({ do: 'save-draft', name: 'call', value: {} }));
  await ok(service.ask({ do: 'drop-draft', name: 'call' }));
  await pass(15 * MINUTE);
  expect((await state(service)).kind).toBe('locked');
});

test('a restarted process opens the record from the copy until its time is over, which a restart does not prolong', async () => {
  const first = await opened(15);
  const { copy } = first.held;
  const second = desk(first.deps);
  await second.service.resume(copy);
  const { kind, lockAt } = await state(second.service);
  expect({ kind, lockAt }).toEqual({ kind: 'unlocked', lockAt: copy?.until });
  await second.pass(15 * MINUTE);
  expect((await state(second.service)).kind).toBe('locked');

  const third = desk(first.deps);
  await third.service.resume(copy);
  expect((await state(third.service)).kind).toBe('locked');
  for (const wrong of [null, 'x', { dataKey: '00'.repeat(32), until: Number.MAX_SAFE_INTEGER }, { dataKey: 'zz' }]) {
    await third.service.resume(wrong);
    expect((await state(third.service)).kind).toBe('locked');
  }
});

test('a backup is handed out, and put back where there is no record', async () => {
  const { service, files, deps } = await opened();
  await ok(service.ask({ do: 'append', happenings: [callOf(1)] }));
  const id = await ok<string>(service.ask({ do: 'backup', asked: true }));
  const file = (await files.take(id)) as Blob;

  const other = desk({ ...world(), now: deps.now });
  const name = '00000000-0000-4000-8000-000000000000';
  other.files.put(name, file);
  const secret = { kind: 'passphrase', text: PASSPHRASE };
  const back = await ok<{ missing: unknown[] }>(
    other.service.ask({ do: 'restore', file: name, secret, acceptLoss: false }),
  );
  expect(back.missing).toEqual([]);
  expect((await state(other.service)).kind).toBe('unlocked');
});

test('a recovery key that is misread is told by its group and counts as no try', async () => {
  const { service } = await opened();
  await ok(service.ask({ do: 'lock' }));
  const text = `${'00000-'.repeat(7)}00000`;
  for (let at = 0; at < 5; at++) {
    const answer = await service.ask({ do: 'unlock', secret: { kind: 'recovery-key', text } });
    expect(answer).toMatchObject({ ok: false, reason: 'wrong-secret', sentence: expect.stringContaining('Group') });
  }
  await ok(service.ask(unlock));
});

test('whatever else is sent is refused, and nothing is thrown', async () => {
  const { service } = await opened();
  const known = fc.constantFrom(
    'state',
    'touch',
    'append',
    'find',
    'events',
    'fold',
    'save-draft',
    'unlock',
    'mend',
    'restore',
  );
  const strange = fc.oneof(
    fc.anything(),
    fc.record({ do: known, from: fc.anything(), happenings: fc.anything(), name: fc.anything(), extra: fc.anything() }),
    fc.record({ do: fc.string() }),
  );
  await fc.assert(
    fc.asyncProperty(strange, async (message) => {
      expect(await service.ask(message)).toMatchObject({ ok: false, reason: 'unfit' });
    }),
  );
  const { size } = await ok<{ size: number }>(service.ask({ do: 'events', from: 0, to: 0 }));
  expect(size).toBe(2);
});
