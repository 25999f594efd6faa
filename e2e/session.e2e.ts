import { expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import { until } from './lib/launch.ts';

const browser = openBrowser();

it('asks for the minutes no portal shows, and 45 beside 90837 gives the finding on the code', async () => {
  await browser.at('/plain?fill=clean', async (desk) => {
    await desk.claim();
    const code = await desk.portal.$('[data-truth="lines[0].procedureCode"]');
    await code?.click({ count: 3 });
    await desk.portal.keyboard.type('90837');
    await desk.portal.keyboard.press('Tab');
    const open = await desk.claim(({ lines }) => lines[0]?.code === '90837', 'the code');
    expect(open.result?.verdict).toBe('incomplete');
    expect(open.result?.skipped.map(({ rule }) => rule)).toContain('psychotherapy.time-range');
    expect(await desk.panel.evaluate(() => document.body.textContent)).toMatch(
      /No errors found, \d+ checks couldn't run/,
    );

    await desk.panel.focus('input.time');
    await desk.panel.keyboard.type('45');
    const told = await desk.claim(
      ({ lines, result }) => lines[0]?.session.minutes === 45 && result?.verdict === 'errors',
      'the verdict',
    );
    expect(told.result?.findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['psychotherapy.time-range', 'lines[0].procedureCode'],
    ]);
    await desk.portal.bringToFront();
    await until(
      async () => (await desk.layer()).marks.some(({ label }) => label.includes('90837 needs at least 53 minutes')),
      'the mark',
    );

    await desk.panel.focus('input.time');
    await desk.panel.keyboard.press('Backspace');
    await desk.panel.keyboard.press('Backspace');
    await desk.panel.keyboard.type('55');
    await desk.claim(({ result }) => result?.findings.length === 0, 'no finding');
  });
});

it('takes start and stop, and how and where with the arrow keys', async () => {
  await browser.at('/plain?fill=clean', async (desk) => {
    await desk.claim();
    await desk.panel.bringToFront();
    await desk.panel.focus('input.time');
    await desk.panel.keyboard.type('2:00-2:45');
    await desk.panel.keyboard.press('Tab');
    await desk.panel.keyboard.press(' ');
    await desk.panel.keyboard.press('Tab');
    await desk.panel.keyboard.press(' ');
    const view = await desk.claim(({ lines }) => lines[0]?.session.patientLocation !== null, 'a filled strip');
    expect(view.lines[0]?.session).toMatchObject({ minutes: 45, modality: 'in-person', patientLocation: 'office' });
  });
});

it('takes minutes and the way of meeting from a page that shows them, and the biller has the last word', async () => {
  await browser.at('/plain?fill=clean&sessions=1', async (desk) => {
    const view = await desk.claim(({ lines }) => lines[0]?.session.minutes === 45, 'the minutes of the page');
    expect(view.lines[0]?.session).toMatchObject({ minutes: 45, modality: 'video', patientLocation: null });
    expect(view.lines[0]?.fromPage).toEqual(['minutes', 'modality']);
    expect(view.read.map(({ path }) => path).filter((path) => path.startsWith('sessions'))).toEqual([]);
    expect(view.unread.map(({ reason }) => reason)).not.toContain('session length, not a claim field');

    await desk.panel.focus('input.time');
    await desk.panel.keyboard.press('End');
    await desk.panel.keyboard.press('Backspace');
    await desk.panel.keyboard.press('Backspace');
    await desk.panel.keyboard.type('53');
    const own = await desk.claim(({ lines }) => lines[0]?.session.minutes === 53, 'the minutes of the biller');
    expect(own.lines[0]?.fromPage).toEqual(['modality']);
    const minutes = await desk.portal.$('input[name=minutes-0]');
    await minutes?.click({ count: 3 });
    await desk.portal.keyboard.type('40');
    const how = await desk.portal.$('select[name=how-0]');
    await how?.select('Audio only');
    const after = await desk.claim(({ lines }) => lines[0]?.session.modality === 'audio', 'the new way of meeting');
    expect(after.lines[0]?.session.minutes).toBe(53);
  });
});
