import { describe, expect, it } from 'vitest';
import type { Fields } from '../engine/claim/claim.ts';
import type { TabView } from '../engine/wire.ts';
import { claimFor, type PortalName } from '../practice/claims.ts';
import { openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';
import { differences, inventions } from './lib/same.ts';

const browser = openBrowser();

/** The view once every box is read, or the last one: the test then names what is missing. */
async function settled(desk: Desk, wanted: Fields): Promise<TabView> {
  const last = await desk.claim();
  const whole = async () => {
    const view = (await desk.view()) ?? last;
    return differences(wanted, fieldsOf(view)).length === 0 ? view : undefined;
  };
  return until(whole, 'all boxes', 5).catch(async () => (await desk.view()) ?? last);
}

function fieldsOf({ read }: TabView): Record<string, string> {
  return Object.fromEntries(read.map(({ path, value }) => [path, value]));
}

describe.each<PortalName>(['plain', 'classic', 'react'])('%s', (portal) => {
  it.each(['wrong', 'clean'] as const)('%s: every box is read, rightly, and nothing else', async (fill) => {
    await browser.at(`/${portal}?fill=${fill}`, async (desk) => {
      const wanted = claimFor(portal, fill);
      const view = await settled(desk, wanted);
      expect(differences(wanted, fieldsOf(view))).toEqual([]);
      expect(inventions(wanted, fieldsOf(view))).toEqual([]);
    });
  });

  it('an empty form reads as well as a filled one', async () => {
    const shown = new Set<string>();
    await browser.at(`/${portal}?fill=clean`, async (desk) => {
      for (const { path } of (await desk.claim()).read) shown.add(path);
    });
    await browser.at(`/${portal}?fill=empty`, async (desk) => {
      const view = await until(async () => {
        const now = await desk.view();
        return now && now.read.length >= shown.size - 2 ? now : undefined;
      }, 'the empty form');
      const read = new Set(view.read.map(({ path }) => path));
      expect([...shown].filter((path) => !read.has(path))).toEqual([]);
    });
  });
});
