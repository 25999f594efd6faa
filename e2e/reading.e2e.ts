import { describe, expect, it } from 'vitest';
import type { TabView } from '../engine/wire.ts';
import { claimFor, type PortalName } from '../practice/claims.ts';
import { openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';
import { fieldsOf, settled } from './lib/reading.ts';
import { differences, inventions } from './lib/same.ts';

const browser = openBrowser();

describe.each<PortalName>(['plain', 'classic', 'legacy', 'react', 'dialog', 'panels'])('%s', (portal) => {
  it.each(['wrong', 'clean'] as const)('%s: every box is read, rightly, and nothing else', async (fill) => {
    await browser.at(`/${portal}?fill=${fill}`, async (desk) => {
      const wanted = claimFor(portal, fill);
      const view = await settled(desk, wanted);
      expect(differences(wanted, fieldsOf(view))).toEqual([]);
      expect(inventions(wanted, fieldsOf(view))).toEqual([]);
    });
  });

  it('an empty form reads as well as a filled one, and calls nothing missing yet', async () => {
    const once = (view: TabView) =>
      view.read.map(({ path }) => path).filter((path) => !/^(lines|diagnoses)\[/.test(path));
    const shown: string[] = [];
    await browser.at(`/${portal}?fill=clean`, async (desk) => {
      const printed = await desk.portal.$$eval('td[data-truth], span[data-truth]', (all) =>
        all.map((one) => (one as HTMLElement).dataset.truth),
      );
      shown.push(...once(await settled(desk, claimFor(portal, 'clean'))).filter((path) => !printed.includes(path)));
    });
    await browser.at(`/${portal}?fill=empty`, async (desk) => {
      const view = await desk.claim(({ read }) => read.length > 10, 'the empty form');
      const read = new Set(once(view));
      expect(shown.filter((path) => !read.has(path))).toEqual([]);
      const said = view.result?.findings.filter(
        ({ path, severity }) => severity === 'error' && !view.toFill.includes(path),
      );
      expect(said).toEqual([]);
      expect((await desk.layer()).marks).toEqual([]);
    });
  });
});

describe('wizard', () => {
  /** Presses Continue and waits for the next step, which the server sends. */
  async function next(desk: Desk, step: number): Promise<void> {
    await desk.portal.evaluate(() => document.querySelector<HTMLButtonElement>('button[name=next]')?.click());
    await until(
      () => desk.portal.evaluate((number) => document.title.includes(`Step ${number}`), step),
      `step ${step}`,
    );
  }

  it.each(['wrong', 'clean'] as const)('%s: three steps add up to one claim', async (fill) => {
    await browser.at(`/wizard?fill=${fill}`, async (desk) => {
      const wanted = claimFor('wizard', fill);
      const first = await until(async () => {
        const view = await desk.view();
        return view?.read.some(({ path }) => path === 'subscriber.memberId') ? view : undefined;
      }, 'step 1');
      expect(first.notSeen.length).toBeGreaterThan(0);
      await next(desk, 2);
      await until(async () => (await desk.view())?.read.some(({ path }) => path === 'diagnoses[0].code'), 'step 2');
      await next(desk, 3);
      const view = await settled(desk, wanted);
      expect(differences(wanted, fieldsOf(view))).toEqual([]);
      expect(inventions(wanted, fieldsOf(view))).toEqual([]);
      expect(view.read.find(({ path }) => path === 'patient.accountNumber')).toBeDefined();
    });
  });

  it('adds service lines one at a time', async () => {
    await browser.at('/wizard?fill=clean', async (desk) => {
      await next(desk, 2);
      await next(desk, 3);
      const before = (await desk.claim(({ lines }) => lines.length > 0)).lines.length;
      await desk.portal.evaluate(() => document.querySelector<HTMLButtonElement>('button[name=add]')?.click());
      await desk.claim(({ lines }) => lines.length === before, 'the line as text');
      await desk.portal.focus(`[data-truth="lines[${before}].procedureCode"]`);
      await desk.portal.keyboard.type('90837');
      const view = await desk.claim(({ lines }) => lines[before]?.code === '90837', 'one line more');
      expect(view.lines).toHaveLength(before + 1);
    });
  });
});
