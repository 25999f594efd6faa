import { it } from 'vitest';
import { openBrowser } from './lib/desk.ts';
import { pressToolbar } from './lib/toolbar.ts';

const HOST = 'www.officeally.com';
/** The portal's name leads to the practice portal: nothing of the product knows of the tests, and nothing leaves the computer. */
const browser = openBrowser({
  build: 'store',
  ...(process.env.CLAIMSIDE_BROWSER === 'firefox'
    ? { prefs: { 'network.dns.localDomains': HOST, 'dom.security.https_first': false } }
    : { args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] }),
});

async function open(path: string, words: string): Promise<void> {
  const portal = await browser.session().browser.newPage();
  const { port } = new URL(browser.practice().origin);
  await portal.goto(`http://${HOST}:${port}${path}`);
  await pressToolbar(browser.session(), portal, words);
}

// The practice page has none of the form's sixteen questions with buttons.
it('a form that only its ids tell apart is read on the host they are known of, and what is not there is named', async () => {
  await open('/packed', '16 fields of Office Ally are not where Claimside knows them');
});

it('a form on which most ids are others is said to look different', async () => {
  await open('/packed?design=new', "Office Ally's page looks different from what Claimside knows.");
});
