import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { Desk } from '../../e2e/lib/inspect.ts';
import { until } from '../../e2e/lib/launch.ts';

export type Scheme = 'light' | 'dark';

/** Longest panel that is pictured whole, in CSS px. */
const TALLEST = 3_000;
const STEADY = 350;

/** Has the page believe that the person prefers `value`. */
export async function prefer(page: Page, value: Scheme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}

/** Saves what the page shows in its viewport. */
export async function picture(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await page.bringToFront();
  await new Promise((resume) => setTimeout(resume, STEADY));
  await page.screenshot({ path: path as `${string}.png` });
}

/** Saves a page of ours `width` px wide and as tall as what it holds, or down to the last `end` on it. */
export async function whole(page: Page, width: number, path: string, end = 'html'): Promise<void> {
  await page.setViewport({ width, height: 400 });
  await page.bringToFront();
  const height = await page.evaluate((selector) => {
    const last = [...document.querySelectorAll(selector)].at(-1) ?? document.documentElement;
    const whole = document.documentElement.scrollHeight;
    return selector === 'html' ? whole : Math.ceil(last.getBoundingClientRect().bottom + scrollY);
  }, end);
  await page.setViewport({ width, height: Math.min(height, TALLEST) });
  await picture(page, path);
}

/** Opens the bubble of the mark that says `words`, with the pointer on it. */
export async function openBubble(desk: Desk, words: string): Promise<void> {
  const mark = await until(
    async () => (await desk.layer()).marks.find(({ label }) => label.includes(words)),
    `a mark that says ${words}`,
  );
  const frame = desk.portal.frames().find((one) => new URL(one.url()).pathname === mark.frame);
  const { x, y } = frame ? await cornerOf(frame) : { x: 0, y: 0 };
  await desk.portal.bringToFront();
  await desk.portal.mouse.move(x + mark.x + mark.width / 2, y + mark.y + mark.height / 2, { steps: 4 });
  await until(async () => (await desk.layer()).bubble, 'the bubble');
}

/** Where the frame's own zero stands in the page's viewport. */
async function cornerOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  return (
    (await element?.evaluate((node) => {
      const { x, y } = node.getBoundingClientRect();
      return { x: x + node.clientLeft, y: y + node.clientTop };
    })) ?? { x: 0, y: 0 }
  );
}
