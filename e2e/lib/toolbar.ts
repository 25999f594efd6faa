import type { Page } from 'puppeteer-core';
import { GECKO_ID, type Session, until } from './launch.ts';

/**
 * Presses our toolbar button on a page, as a biller does, and waits until the browser's own side panel
 * says `words`. No driver reaches a sidebar the same way: Chromium lists it as a page, in Firefox our
 * other pages can look into it.
 */
export async function pressToolbar(session: Session, portal: Page, words: string): Promise<void> {
  const text = session.name === 'chromium' ? () => chromiumPanel(session) : await firefoxPanel(session);
  await portal.bringToFront();
  if (session.name === 'chromium') await pressInChromium(session, portal);
  else await pressInFirefox(session, portal);
  await until(async () => (await text()).includes(words), `"${words}" in the side panel`);
}

async function pressInChromium({ browser, id }: Session, portal: Page): Promise<void> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not installed.');
  await portal.triggerExtensionAction(extension);
}

/** Of all side panels: the one of a tab before may be there still, and empty. */
async function chromiumPanel({ browser }: Session): Promise<string> {
  const targets = browser.targets().filter((one) => one.url().endsWith('/sidepanel.html'));
  const texts = await Promise.all(
    targets.map(async (target) => {
      const panel = (await target.page()) ?? (await target.asPage());
      return panel.evaluate(() => document.body.textContent ?? '');
    }),
  );
  return texts.join(' ');
}

/** The part of the driver's protocol that reaches the browser's own windows. */
interface Bidi {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{ result: { contexts: { context: string }[]; exceptionDetails?: { text: string } } }>;
  };
}

async function pressInFirefox({ browser }: Session, portal: Page): Promise<void> {
  const { connection } = browser as unknown as Bidi;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const press = `(async () => {
    if (gBrowser.selectedBrowser.currentURI.spec !== ${JSON.stringify(portal.url())}) return;
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`;
  for (const { context } of result.contexts) {
    const answer = await connection.send('script.evaluate', {
      expression: press,
      awaitPromise: true,
      target: { context },
    });
    if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
  }
}

interface Views {
  browser: { extension: { getViews(filter: { type: 'sidebar' }): { document: Document }[] } };
}

async function firefoxPanel(session: Session): Promise<() => Promise<string>> {
  const own = await session.openOwn('sidepanel.html#tab=0');
  return () =>
    own.evaluate(() => {
      const views = (globalThis as unknown as Views).browser.extension.getViews({ type: 'sidebar' });
      return views.map(({ document }) => document.body.textContent).join('\n');
    });
}
