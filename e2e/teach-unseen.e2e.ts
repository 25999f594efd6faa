import { it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import { until } from './lib/launch.ts';
import { beginTeaching, say, seeTeaching } from './lib/teaching.ts';

const browser = openBrowser();

it('a form that says nowhere that it is a claim is taught, and read when it is opened again', async () => {
  await browser.at('/riddle?design=mute', async (desk) => {
    await until(async () => (await desk.view())?.status === 'none', 'no claim');
    await beginTeaching(desk);
    for (const words of ['member id', 'pat last', 'pat first']) {
      await until(async () => (await seeTeaching(desk))?.typed === '', 'a box to have its turn');
      await say(desk.portal, words);
    }
    await desk.portal.keyboard.press('Escape');
    await until(async () => (await seeTeaching(desk)) === null, 'nothing of ours on the page');
    await desk.portal.reload();
    await until(
      async () => (await desk.view())?.read.some(({ path }) => path === 'patient.firstName'),
      'what was said',
    );
  });
});
