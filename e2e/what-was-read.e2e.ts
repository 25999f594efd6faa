import { expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import type { Desk } from './lib/inspect.ts';
import { until } from './lib/launch.ts';

const browser = openBrowser();

/** The truth of the box on the page that has the focus; '' where none has. */
const focused = (desk: Desk) =>
  desk.portal.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.truth ?? '');
const rowFocused = (desk: Desk, words: string) =>
  until(
    () => desk.panel.evaluate((text) => document.activeElement?.textContent?.includes(text), words),
    `a row that says ${words}`,
  );

it('leads from the keyboard to a field on the page: filter, arrows, Enter', async () => {
  await browser.at('/plain?fill=clean', async (desk) => {
    await desk.claim();
    await desk.panel.bringToFront();
    expect(await desk.panel.evaluate(() => document.querySelector('.read-line')?.textContent)).toMatch(
      /^\d+ fields read/,
    );
    await desk.panel.keyboard.press('f');
    await until(
      () => desk.panel.evaluate(() => document.activeElement?.getAttribute('name') === 'filter-read'),
      'the filter',
    );
    await desk.panel.keyboard.type('patient name');
    for (const name of ['Patient last name', 'Patient first name']) {
      await until(() => desk.panel.evaluate((text) => document.body.textContent?.includes(text), name), name);
    }
    await desk.panel.focus('button.field');
    await rowFocused(desk, 'Patient last name');
    await desk.panel.keyboard.press('ArrowDown');
    await rowFocused(desk, 'Patient first name');
    await desk.panel.keyboard.press('Enter');
    await until(async () => (await focused(desk)) === 'patient.firstName', 'the box on the page');
  });
});

it('leads to a box that was not read as well', async () => {
  await browser.at('/riddle', async (desk) => {
    await until(async () => (await desk.view())?.status === 'unreadable', 'the status');
    await desk.panel.bringToFront();
    await until(() => desk.panel.$('button.field'), 'a row');
    await desk.panel.evaluate(() => document.querySelectorAll<HTMLElement>('button.field')[3]?.click());
    await until(
      () => desk.portal.evaluate(() => /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')),
      'a box with the focus',
    );
  });
});
