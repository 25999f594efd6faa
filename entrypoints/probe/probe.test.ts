import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { probe } from './probe.ts';

const CLAIM = '<input name="npi"><input name="dx"><input name="memberId">';
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
});
afterEach(() => vi.useRealTimers());

test('a claim that is there is told once', () => {
  document.body.innerHTML = CLAIM;
  const tell = vi.fn(async () => undefined);
  probe(document, tell);
  document.body.append('more');
  return vi.advanceTimersByTimeAsync(60_000).then(() => expect(tell).toHaveBeenCalledTimes(1));
});

test('a claim that comes later is told when it comes', async () => {
  const tell = vi.fn(async () => undefined);
  probe(document, tell);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(tell).not.toHaveBeenCalled();
  document.body.innerHTML = CLAIM;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('while the page is hidden nothing runs; a claim that came meanwhile is told when it is seen', async () => {
  const hidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
  const tell = vi.fn(async () => undefined);
  probe(document, tell);
  document.body.innerHTML = CLAIM;
  await Promise.resolve();
  expect(vi.getTimerCount()).toBe(0);
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('nobody to tell is no error on the page', async () => {
  document.body.innerHTML = CLAIM;
  probe(document, () => {
    throw new Error('Extension context invalidated');
  });
  await vi.advanceTimersByTimeAsync(100);
});
