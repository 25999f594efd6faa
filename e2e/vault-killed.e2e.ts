import { expect, it } from 'vitest';
import { BROWSER } from './lib/desk.ts';
import { killLoop } from './lib/kill-loop.ts';

/** A short version of `npm run soak`. */
const KILLS = { chromium: 5, firefox: 2 } as const;

it('a browser killed while it writes loses no event that was acknowledged, and breaks no chain', async () => {
  const killed = await killLoop(BROWSER, KILLS[BROWSER]);
  expect(killed).toMatchObject({ kills: KILLS[BROWSER], lost: 0, broken: 0, durability: ['strict'] });
  expect(killed.acknowledged).toBeGreaterThanOrEqual(5 * KILLS[BROWSER]);
  expect(killed.events).toBeGreaterThan(killed.acknowledged);
});
