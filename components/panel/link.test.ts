import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FromPanel, ToPanel } from '../../engine/wire.ts';
import { EMPTY } from '../fixtures/claims.ts';
import { createLink, type LinkState, type PanelPort } from './link.ts';

interface Fake extends PanelPort {
  readonly sent: FromPanel[];
  say(message: ToPanel): void;
  drop(): void;
}

const ports: Fake[] = [];
let states: LinkState[] = [];

function openFake(): Promise<PanelPort> {
  let hear: (message: ToPanel) => void = () => undefined;
  let gone: () => void = () => undefined;
  const fake: Fake = {
    sent: [],
    post: (message) => fake.sent.push(message),
    onMessage: (listener) => {
      hear = listener;
    },
    onGone: (listener) => {
      gone = listener;
    },
    close: () => undefined,
    say: (message) => hear(message),
    drop: () => gone(),
  };
  ports.push(fake);
  return Promise.resolve(fake);
}

function link(open = openFake, opened: (send: (message: FromPanel) => void) => void = () => undefined) {
  return createLink(open, { message: () => undefined, state: (state) => states.push(state), opened });
}

beforeEach(() => {
  vi.useFakeTimers();
  ports.length = 0;
  states = [];
});
afterEach(() => vi.useRealTimers());

it('watches the tab, and again after the port dropped, with what was not settled', async () => {
  const one = link(openFake, (send) => send({ kind: 'undo' }));
  await vi.advanceTimersByTimeAsync(0);
  one.watch(7);
  ports[0]?.say({ kind: 'tab', tab: EMPTY });
  expect(states.at(-1)).toBe('open');
  ports[0]?.drop();
  await vi.advanceTimersByTimeAsync(60);
  expect(ports[1]?.sent).toEqual([{ kind: 'watch', tab: 7 }, { kind: 'undo' }]);
});

it('says it stopped when ports keep dropping, and starts over when asked', async () => {
  const one = link();
  await vi.advanceTimersByTimeAsync(0);
  one.watch(7);
  for (let round = 0; round < 5; round += 1) {
    ports.at(-1)?.drop();
    await vi.advanceTimersByTimeAsync(4000);
  }
  expect(states.at(-1)).toBe('stopped');
  one.again();
  await vi.advanceTimersByTimeAsync(0);
  expect(ports.at(-1)?.sent).toEqual([{ kind: 'watch', tab: 7 }, { kind: 'recheck' }]);
});

it('says it stopped when nobody answers', async () => {
  const one = link();
  await vi.advanceTimersByTimeAsync(0);
  one.watch(7);
  await vi.advanceTimersByTimeAsync(9000);
  expect(states.at(-1)).toBe('stopped');
});

it('survives a port that cannot be opened', async () => {
  const one = link(() => Promise.reject(new Error('the extension was updated')));
  await vi.advanceTimersByTimeAsync(0);
  one.watch(7);
  await vi.advanceTimersByTimeAsync(20000);
  expect(states.at(-1)).toBe('stopped');
});
