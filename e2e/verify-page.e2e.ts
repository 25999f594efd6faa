import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPacket } from '../engine/packet/demo/packet.ts';
import { packetFonts } from '../scripts/lib/packets/fonts.ts';
import { verifyPage } from '../scripts/lib/packets/verify-page.ts';
import { scheme, violations } from './lib/axe.ts';
import { BROWSER } from './lib/desk.ts';
import { launchBare, until } from './lib/launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimside-verify-'));
const path = (name: string) => join(folder, name);
const held: { browser?: Browser; page?: Page } = {};

beforeAll(async () => {
  const page = await verifyPage();
  const packet = await demoPacket({ verifyPage: page, fonts: packetFonts() });
  writeFileSync(path('verify.html'), page);
  writeFileSync(path('packet.zip'), packet);
  const changed = packet.slice();
  const place = Buffer.from(packet).indexOf('"shown":"whole"');
  changed[place + 1] = 0x53;
  writeFileSync(path('changed.zip'), changed);
  writeFileSync(path('letter.zip'), 'no packet');
  held.browser = await launchBare(BROWSER);
  held.page = await held.browser.newPage();
  await held.page.goto(pathToFileURL(path('verify.html')).href);
});
afterAll(async () => {
  await held.browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function said(file: string, waitFor: string): Promise<string> {
  const page = held.page as Page;
  const input = await page.$<'input'>('#packet' as 'input');
  await input?.uploadFile(path(file));
  return until(async () => {
    const text = await page.$eval('#result', (result) => (result as HTMLElement).innerText);
    return text.includes(waitFor) ? text : null;
  }, `the page to say "${waitFor}"`);
}

it('checks a packet as a file from disk, and tells what its entries say', async () => {
  const text = await said('packet.zip', 'as it was when it was signed');
  expect(text).toContain('12 entries stand');
  expect(text).toContain('not compared');
  expect(text).toContain('Claim accepted by the payer');
});

it('says what is wrong with a packet that was changed, and with another file', async () => {
  const changed = await said('changed.zip', 'Not proven');
  expect(changed).toContain('log/entries.json was changed.');
  expect(changed).not.toContain('Okafor');
  await said('letter.zip', 'not a packet');
});

it('compares the key somebody knows', async () => {
  const page = held.page as Page;
  await page.type('#key', `${'0'.repeat(64)}\t`);
  expect(await said('packet.zip', 'another key')).toContain('Wrong');
});

it('is accessible, light and dark', async () => {
  const page = held.page as Page;
  for (const theme of ['light', 'dark'] as const) {
    await scheme(page, theme);
    expect(await violations(page)).toEqual([]);
  }
});
