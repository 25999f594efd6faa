import { expect, test } from 'vitest';
import { loadedUnits } from '../codes/loaded.fixture.ts';
import type { Reading } from '../reading/reading.ts';
import type { EngineApi } from '../worker.ts';
import { engineClient, type Spawned } from './engine-client.ts';

const PAGE = { origin: 'https://portal.example', controls: [], frames: [], tooLarge: false };
const PATIENT = { fresh: 60_000, read: 60_000, check: 60_000, take: 60_000, teach: 100, vocabulary: 100, tryRule: 100 };
const READING: Reading = { fields: [], unread: [] };

function workshop(behave: (life: number) => EngineApi['read']) {
  const lives: { die: () => void; killed: boolean; used: string[][] }[] = [];
  const spawn = (): Spawned => {
    const life = { die: () => {}, killed: false, used: [] as string[][] };
    lives.push(life);
    return {
      api: {
        read: behave(lives.length),
        check: () => Promise.reject(new Error('not asked here')),
        take: () => Promise.reject(new Error('not asked here')),
        teach: () => Promise.reject(new Error('not asked here')),
        vocabulary: () => Promise.reject(new Error('not asked here')),
        tryRule: () => Promise.reject(new Error('not asked here')),
        use: (loaded) => void life.used.push(loaded.map(({ edition }) => edition.edition)),
      },
      onDeath(then) {
        life.die = then;
      },
      kill() {
        life.killed = true;
      },
    };
  };
  return { lives, spawn };
}

const silent = () => new Promise<Reading>(() => {});

test('one worker answers many calls', async () => {
  const { lives, spawn } = workshop(() => async () => READING);
  const client = engineClient(spawn, PATIENT);
  expect(await Promise.all([client.call('read', PAGE), client.call('read', PAGE)])).toEqual([READING, READING]);
  expect(lives.length).toBe(1);
});

test('a death rejects everything pending and the next call gets a fresh worker', async () => {
  const { lives, spawn } = workshop((life) => (life === 1 ? silent : async () => READING));
  const client = engineClient(spawn, PATIENT);
  const pending = [client.call('read', PAGE), client.call('read', PAGE)];
  lives[0]?.die();
  const outcomes = await Promise.allSettled(pending);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(lives[0]?.killed).toBe(true);
  expect(await client.call('read', PAGE)).toEqual(READING);
  expect(lives.length).toBe(2);
});

test('a worker that hangs is thrown away', async () => {
  const { lives, spawn } = workshop((life) => (life === 1 ? silent : async () => READING));
  const client = engineClient(spawn, { ...PATIENT, fresh: 5, tryRule: 100 });
  await expect(client.call('read', PAGE)).rejects.toThrow('the engine hung');
  expect(lives[0]?.killed).toBe(true);
  expect(await client.call('read', PAGE)).toEqual(READING);
});

test('a worker that has answered before gets less time', async () => {
  let answered = false;
  const { lives, spawn } = workshop((life) => () => {
    if (life > 1 || !answered) {
      answered = true;
      return Promise.resolve(READING);
    }
    return silent();
  });
  const client = engineClient(spawn, { ...PATIENT, read: 5 });
  await client.call('read', PAGE);
  await expect(client.call('read', PAGE)).rejects.toThrow('the engine hung');
  expect(await client.call('read', PAGE)).toEqual(READING);
  expect(lives.length).toBe(2);
});

test('a throw of the engine does not name what it threw', async () => {
  const { lives, spawn } = workshop(() => () => Promise.reject(new Error('NORA MALIK')));
  const client = engineClient(spawn, PATIENT);
  await expect(client.call('read', PAGE)).rejects.toThrow(/^the engine threw$/);
  expect(lives[0]?.killed).toBe(false);
});

test('a late death of an old worker leaves the new one alone', async () => {
  const { lives, spawn } = workshop((life) => (life === 1 ? silent : async () => READING));
  const client = engineClient(spawn, PATIENT);
  const lost = client.call('read', PAGE).catch(() => 'lost');
  lives[0]?.die();
  await lost;
  await client.call('read', PAGE);
  lives[0]?.die();
  await client.call('read', PAGE);
  expect(lives.length).toBe(2);
});

test('loaded tables go to the worker there is and to every one after it', async () => {
  const { lives, spawn } = workshop(() => async () => READING);
  const client = engineClient(spawn, PATIENT);
  client.use([loadedUnits('2027 Q1')]);
  expect(lives.length).toBe(0);
  await client.call('read', PAGE);
  expect(lives[0]?.used).toEqual([['2027 Q1']]);
  client.use([loadedUnits('2027 Q2')]);
  expect(lives[0]?.used).toEqual([['2027 Q1'], ['2027 Q2']]);
  lives[0]?.die();
  await client.call('read', PAGE);
  expect(lives[1]?.used).toEqual([['2027 Q2']]);
  client.use([]);
  expect(lives[1]?.used).toEqual([['2027 Q2'], []]);
});
