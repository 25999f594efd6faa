import { expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';

const browser = openBrowser();

const boxOf = (desk: Desk) => until(async () => (await desk.layer()).pillBox, 'the pill');

it('sums up, moves where it is dragged, becomes a dot, and is found there again', async () => {
  await browser.at('/plain?fill=wrong', async (desk) => {
    await desk.claim();
    expect(await until(async () => (await desk.layer()).pill, 'its words')).toMatch(/\d+ errors?, .*not checked/);
    const start = await boxOf(desk);
    const [x, y] = [start.x + 20, start.y + start.height / 2];
    await desk.portal.mouse.move(x, y);
    await desk.portal.mouse.down();
    await desk.portal.mouse.move(x - 150, y - 90, { steps: 5 });
    await desk.portal.mouse.move(x - 300, y - 180, { steps: 5 });
    await desk.portal.mouse.up();
    const moved = await boxOf(desk);
    expect(Math.abs(moved.x - (start.x - 300))).toBeLessThan(8);
    expect(Math.abs(moved.y - (start.y - 180))).toBeLessThan(8);

    await desk.portal.mouse.click(moved.x + 10, moved.y + moved.height / 2);
    const dot = await until(async () => {
      const box = (await desk.layer()).pillBox;
      return box && box.width < 40 ? box : undefined;
    }, 'a dot');
    await desk.portal.reload();
    const again = await until(async () => {
      const box = (await desk.layer()).pillBox;
      return box && box.width < 40 ? box : undefined;
    }, 'the dot after a reload');
    expect(Math.abs(again.x - dot.x)).toBeLessThan(8);
    expect(Math.abs(again.y - dot.y)).toBeLessThan(8);
  });
});
