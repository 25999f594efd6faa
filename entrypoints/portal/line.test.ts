import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ToPortal } from '../../engine/wire.ts';
import { openLine, type Port, type Runtime } from './line.ts';

function fakeRuntime() {
  const ports: { sent: unknown[]; drop(): void; say(message: ToPortal): void }[] = [];
  const state = { alive: true, answers: true };
  const runtime: Runtime = {
    isAlive: () => state.alive,
    wake: () => (state.answers ? Promise.resolve() : Promise.reject(new Error('nobody'))),
    connect(): Port {
      const heard: ((message: ToPortal) => void)[] = [];
      const dropped: (() => void)[] = [];
      const sent: unknown[] = [];
      ports.push({
        sent,
        drop: () => dropped.forEach((tell) => void tell()),
        say: (message) => heard.forEach((tell) => void tell(message)),
      });
      return {
        postMessage: (message) => void sent.push(message),
        disconnect() {},
        onMessage: { addListener: (tell) => void heard.push(tell) },
        onDisconnect: { addListener: (tell) => void dropped.push(tell) },
      };
    },
    lastError() {},
  };
  return { runtime, ports, state };
}

let over = new AbortController();
beforeEach(() => {
  over = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

function begin() {
  const fake = fakeRuntime();
  const on = { open: vi.fn(), message: vi.fn(), dead: vi.fn() };
  const line = openLine(fake.runtime, on, over.signal);
  return { ...fake, on, line };
}

test('a dropped port is opened again and everything is told anew', async () => {
  const { ports, on } = begin();
  await vi.advanceTimersByTimeAsync(0);
  expect(on.open).toHaveBeenCalledTimes(1);
  ports[0]?.drop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(on.open).toHaveBeenCalledTimes(2);
});

test('while nobody answers the waits grow, and a keystroke does not wait', async () => {
  const fake = fakeRuntime();
  fake.state.answers = false;
  const wake = vi.spyOn(fake.runtime, 'wake');
  const on = { open: vi.fn(), message: vi.fn(), dead: vi.fn() };
  const line = openLine(fake.runtime, on, over.signal);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wake.mock.calls.length).toBeLessThan(15);
  fake.state.answers = true;
  line.hurry();
  await vi.advanceTimersByTimeAsync(0);
  expect(on.open).toHaveBeenCalledTimes(1);
});

test('an updated extension ends it, once its port is gone', async () => {
  const { ports, on, state } = begin();
  await vi.advanceTimersByTimeAsync(0);
  state.alive = false;
  ports[0]?.drop();
  expect(on.dead).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(on.open).toHaveBeenCalledTimes(1);
});

test('messages of an old port and messages after the end are not heard', async () => {
  const { ports, on } = begin();
  await vi.advanceTimersByTimeAsync(0);
  ports[0]?.drop();
  await vi.advanceTimersByTimeAsync(1000);
  ports[0]?.say({ kind: 'undo' });
  expect(on.message).not.toHaveBeenCalled();
  ports[1]?.say({ kind: 'undo' });
  over.abort();
  ports[1]?.say({ kind: 'undo' });
  expect(on.message).toHaveBeenCalledTimes(1);
});
