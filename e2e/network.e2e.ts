import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../practice/server.ts';
import { BROWSER } from './lib/desk.ts';
import { openDesk } from './lib/inspect.ts';
import { launch, launchBare, until } from './lib/launch.ts';
import { isLoopback, type LoggingProxy, startProxy, throughProxy } from './lib/proxy.ts';

/** Where a planted fetch tries to go: a name that exists nowhere. */
const ELSEWHERE = 'http://claimside-elsewhere.invalid/';
const held: { practice?: Practice } = {};

beforeAll(async () => {
  held.practice = await startPractice();
});
afterAll(() => held.practice?.close());

const strangers = (proxy: LoggingProxy) => proxy.hosts().filter((host) => !isLoopback(host));

/** Each page of the dashboard, with words that stand there once it has what it shows. */
const DASHBOARD = { payers: 'Aetna', 'code-sets': 'ICD-10-CM', rules: 'CO-197', settings: 'Billing NPI' };

/** A biller's whole run: two portals, typing, the session strip, a fix, the first-run page, every page of the dashboard. */
async function wholeRun(proxy: LoggingProxy): Promise<void> {
  const session = await launch(BROWSER, throughProxy(BROWSER, proxy.port));
  try {
    for (const path of ['/plain?fill=wrong', '/classic?fill=wrong']) {
      const desk = await openDesk(session, (held.practice as Practice).origin + path);
      await desk.claim();
      await desk.panel.focus('input.time');
      await desk.panel.keyboard.type('45');
      await desk.claim(({ lines }) => lines.some((line) => line.session.minutes === 45));
      await desk.close();
    }
    const welcome = await session.openOwn('welcome.html');
    await until(
      async () => (await welcome.evaluate(() => document.body.textContent))?.includes('computer'),
      'the first-run page',
    );
    await welcome.close();
    for (const [page, words] of Object.entries(DASHBOARD)) {
      const dashboard = await session.openOwn(`dashboard.html#${page}`);
      await until(async () => (await dashboard.evaluate(() => document.body.textContent))?.includes(words), words);
      await dashboard.close();
    }
  } finally {
    await session.close();
  }
}

/** The same pages in the same browser without us: what the browser asks for by itself. */
async function browserAlone(proxy: LoggingProxy): Promise<void> {
  const browser = await launchBare(BROWSER, throughProxy(BROWSER, proxy.port));
  for (const path of ['/plain?fill=wrong', '/classic/form?fill=wrong']) {
    const page = await browser.newPage();
    await page.goto((held.practice as Practice).origin + path);
    await page.focus('input[data-truth="subscriber.memberId"]');
    await page.keyboard.type('45');
    await new Promise((resume) => setTimeout(resume, 2_000));
    await page.close();
  }
  await browser.close();
}

it('a whole run asks for nothing but the practice portal', async () => {
  const ours = await startProxy();
  const theirs = await startProxy();
  await browserAlone(theirs);
  await wholeRun(ours);
  const own = new Set(strangers(theirs));
  expect(ours.hosts().some(isLoopback), 'the proxy sees what the browser asks for').toBe(true);
  expect(strangers(ours).filter((host) => !own.has(host))).toEqual([]);
  await Promise.all([ours.close(), theirs.close()]);
});

describe('a fetch planted in one of our pages', () => {
  it.each(['sidepanel.html#tab=0', 'welcome.html', 'dashboard.html'])('%s: is stopped by the policy', async (path) => {
    const proxy = await startProxy();
    const session = await launch(BROWSER, throughProxy(BROWSER, proxy.port));
    try {
      const page = await session.openOwn(path);
      const outcome = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'sent',
            () => 'stopped',
          ),
        ELSEWHERE,
      );
      expect(outcome).toBe('stopped');
      expect(strangers(proxy).filter((host) => host.includes('claimside-elsewhere'))).toEqual([]);
    } finally {
      await session.close();
      await proxy.close();
    }
  });

  if (BROWSER === 'chromium')
    it.each(['engine-host.html', 'engine-worker.js', 'background.js'])('%s: is stopped by the policy', async (part) => {
      const proxy = await startProxy();
      const session = await launch(BROWSER, throughProxy(BROWSER, proxy.port));
      try {
        const desk = await openDesk(session, `${(held.practice as Practice).origin}/plain`);
        await desk.claim();
        const target = await session.browser.waitForTarget((one) => one.url().endsWith(part));
        const protocol = await target.createCDPSession();
        const { result } = await protocol.send('Runtime.evaluate', {
          expression: `fetch(${JSON.stringify(ELSEWHERE)}).then(() => 'sent', () => 'stopped')`,
          awaitPromise: true,
        });
        expect(result.value).toBe('stopped');
        expect(strangers(proxy).filter((host) => host.includes('claimside-elsewhere'))).toEqual([]);
      } finally {
        await session.close();
        await proxy.close();
      }
    });
});

it('the proxy would have caught it: a page of the portal that asks elsewhere is written down', async () => {
  const proxy = await startProxy();
  const session = await launch(BROWSER, throughProxy(BROWSER, proxy.port));
  try {
    const page = await session.browser.newPage();
    await page.goto(`${(held.practice as Practice).origin}/no-claim`);
    await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => undefined), ELSEWHERE);
    expect(strangers(proxy).some((host) => host.includes('claimside-elsewhere'))).toBe(true);
  } finally {
    await session.close();
    await proxy.close();
  }
});
