import { expect, it } from 'vitest';
import { openBrowser } from './lib/desk.ts';

const browser = openBrowser();

it('says that there is no claim, and draws nothing', async () => {
  await browser.at('/no-claim', async (desk) => {
    await new Promise((resume) => setTimeout(resume, 1_500));
    expect((await desk.view())?.status).toBe('none');
    expect(await desk.layer()).toEqual({ marks: [], pill: '', bubble: '' });
    expect(await desk.portal.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await desk.panel.evaluate(() => document.body.textContent)).toContain('No claim on this tab');
  });
});
