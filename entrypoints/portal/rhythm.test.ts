import { expect, test } from 'vitest';
import { createRhythm } from './rhythm.ts';

test('a page that changes without news is read less and less often, and soon again when the biller acts', () => {
  const rhythm = createRhythm();
  const first = rhythm.wait();
  for (let times = 0; times < 10; times += 1) rhythm.harvested(1, false);
  expect(rhythm.wait()).toBeGreaterThan(first * 10);
  rhythm.hurry();
  expect(rhythm.wait()).toBe(first);
});

test('reading takes at most a fifth of the time', () => {
  const rhythm = createRhythm();
  rhythm.harvested(100, true);
  expect(rhythm.wait()).toBe(500);
});
