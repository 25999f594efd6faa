import { expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import { until } from './lib/launch.ts';
import { press, shows } from './lib/reading.ts';

const browser = openBrowser();

it('says that there is no claim, and draws nothing', async () => {
  await browser.at('/no-claim', async (desk) => {
    await new Promise((resume) => setTimeout(resume, 1_500));
    expect((await desk.view())?.status).toBe('none');
    expect(await desk.layer()).toEqual({ marks: [], pill: '', pillBox: null, bubble: '' });
    expect(await desk.portal.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await desk.panel.evaluate(() => document.body.textContent)).toContain('No claim on this tab');
  });
});

it.each(['/status', '/upload'])('%s is no claim to check', async (path) => {
  await browser.at(path, async (desk) => {
    await new Promise((resume) => setTimeout(resume, 1_500));
    expect((await desk.view())?.status).toBe('none');
    expect((await desk.layer()).marks).toEqual([]);
  });
});

it('a claim that was sent, shown by its payer, is not checked as one being entered', async () => {
  await browser.at('/status', async (desk) => {
    await press(desk, '#claims-results a');
    await shows(desk, '[data-testid=overview-status]');
    await new Promise((resume) => setTimeout(resume, 1_500));
    expect((await desk.view())?.status).toBe('none');
    expect((await desk.layer()).marks).toEqual([]);
  });
});

it('says of a form it can not tell apart that it could not read it, and which parts', async () => {
  await browser.at('/riddle', async (desk) => {
    await until(async () => (await desk.view())?.status === 'unreadable', 'the status');
    const text = await until(async () => {
      const now = await desk.panel.evaluate(() => document.body.textContent);
      return now?.includes('R-03') ? now : undefined;
    }, 'the parts');
    expect(text).toContain("Couldn't read enough of this form");
    expect((await desk.view())?.result).toBeNull();
    expect((await desk.layer()).marks).toEqual([]);
  });
});
