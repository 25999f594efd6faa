import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromPortal } from '../../engine/wire.ts';
import { createKeys, harvest, valueOf as heldBy } from './harvest/index.ts';
import { tellPage } from './page.ts';
import { watch } from './watch.ts';

let over = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
  over = new AbortController();
  document.body.innerHTML = '<input name="npi">';
});
afterEach(() => {
  over.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The page's teller and watcher as `start.ts` ties them. */
function open() {
  const harvests = vi.fn(harvest);
  const sent: FromPortal[] = [];
  const harvester = { createKeys, harvest: harvests, valueOf: heldBy };
  const send = (message: FromPortal) => void sent.push(message);
  const page = tellPage(document, harvester, send, () => {}, over.signal);
  const on = {
    mutated: page.changed,
    edited: page.edited,
    entered() {},
    left() {},
    hidden: page.hidden,
    tick: page.tick,
  };
  watch(document, () => false, on, over.signal);
  page.all();
  return { harvests, sent };
}

const show = (hidden: boolean) => {
  vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
};

const type = (text: string) => {
  const box = document.querySelector('input') as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
};

test('a hidden page is left alone: no timer, no reading, no word', async () => {
  const { harvests, sent } = open();
  document.body.append(document.createElement('input'));
  type('1');
  await Promise.resolve();
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  show(true);
  const before = [harvests.mock.calls.length, sent.length];
  document.body.append(document.createElement('input'));
  type('19');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.getTimerCount()).toBe(0);
  expect([harvests.mock.calls.length, sent.length]).toEqual(before);
});

test('seen again, it is read once, with all that happened meanwhile', async () => {
  const { harvests, sent } = open();
  show(true);
  document.body.append(document.createElement('input'));
  type('1993999998');
  show(false);
  expect(harvests).toHaveBeenCalledTimes(2);
  expect(sent.at(-1)).toMatchObject({ kind: 'page', page: { controls: [{ value: '1993999998' }, { value: '' }] } });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(harvests).toHaveBeenCalledTimes(2);
});

test('a page that opens hidden waits to be seen', async () => {
  show(true);
  const { harvests } = open();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(harvests).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
  show(false);
  expect(harvests).toHaveBeenCalledTimes(1);
});
