import { expect, it } from 'vitest';
import { expectedFailures, isMiss, judgeAll, nameOf, scoreOf } from '../practice/corpus/score.ts';
import { findBrowser } from '../scripts/lib/browsers.ts';
import { BROWSER } from './lib/desk.ts';

it('the ledger names each known miss once, in order', () => {
  const known = expectedFailures();
  expect(known).toEqual([...new Set(known)].sort());
});

// The harness looks into closed shadow roots from inside the page, which is the same in every browser.
if (BROWSER === 'chromium')
  it('pages nobody tuned against are read as well as they ever were, and no better than the ledger says', async () => {
    // Part F is read to be scored, never to be looked at: its misses stand on no list.
    const all = await judgeAll(findBrowser('chromium') ?? 'chromium', /^[a-e]/);
    expect([...new Set(all.filter(isMiss).map(nameOf))].sort()).toEqual(expectedFailures());
    const { precision, found } = scoreOf(all.filter(({ page }) => /^[abc]/.test(page)));
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(found).toBeGreaterThanOrEqual(0.975);
    const sure = all.filter(({ got, confidence }) => got !== '' && confidence >= 0.9);
    expect(sure.filter((field) => !isMiss(field)).length / sure.length).toBeGreaterThanOrEqual(0.95);
  });
