import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundled } from '../e2e/lib/bundled.ts';
import { launchBare } from '../e2e/lib/launch.ts';
import { startPractice } from '../practice/server.ts';
import type { VaultTimes } from './in-page/vault.ts';
import { quantile, type Row } from './row.ts';

const EVENTS = 100_000;
const MILLION = 1_000_000;
/** A plain row is written as it is; ours is hashed, signed and sealed first, and its head with it. */
const LEAST_APPEND = 0.1;
/** Everything is unsealed and inflated first: half as fast as plain rows would be a fault. */
const LEAST_UNLOCK = 0.5;
const LEAST_STORAGE = 1.5;

type Ours = VaultTimes & { readonly stretch: number };

/**
 * The vault beside plain Dexie rows of the same events, in Chromium, each in a profile of its own.
 *
 * @param million also a vault of a million events, which takes minutes to fill
 */
export async function vaultRows(million: boolean): Promise<Row[]> {
  const code = await bundled(resolve(import.meta.dirname, 'in-page/vault.ts'), true);
  const ours = await measured<Ours>(code, `vaultTimes(${EVENTS})`);
  const plain = await measured<VaultTimes>(code, `plainTimes(${EVENTS})`);
  return [...beside(ours, plain), ...(million ? large(await measured<Ours>(code, `vaultTimes(${MILLION})`)) : [])];
}

async function measured<Times>(code: string, call: string): Promise<Times> {
  const practice = await startPractice();
  const browser: Browser = await launchBare('chromium', { slow: true });
  try {
    const page: Page = await browser.newPage();
    await page.goto(`${practice.origin}/no-claim`);
    await page.evaluate(code);
    return (await page.evaluate(call)) as Times;
  } finally {
    await browser.close();
    await practice.close();
  }
}

function beside(ours: Ours, plain: VaultTimes): Row[] {
  const row = (name: string, value: number, unit: string, theirs: number | null, least?: number): Row => ({
    name: `${name}, ${EVENTS.toLocaleString('en-US')} events`,
    value,
    unit,
    peer: theirs === null ? null : 'plain Dexie rows, strict, three indexes',
    ratio: theirs === null ? null : theirs / value,
    ...(least !== undefined && { least }),
  });
  const at = (q: number, pick: (times: VaultTimes) => readonly number[]) =>
    [quantile(pick(ours), q), quantile(pick(plain), q)] as const;
  const [append50, plain50] = at(0.5, ({ appends }) => appends);
  const [append95, plain95] = at(0.95, ({ appends }) => appends);
  const [search50, scan50] = at(0.5, ({ searches }) => searches);
  const [slowest, slowestScan] = at(1, ({ searches }) => searches);
  return [
    row('append acknowledged, p50', append50, 'ms', plain50, LEAST_APPEND),
    row('append acknowledged, p95', append95, 'ms', plain95),
    row('unlock to searchable, passphrase and all', ours.searchable, 'ms', plain.searchable, LEAST_UNLOCK),
    row('of that, stretching the passphrase', ours.stretch, 'ms', null),
    row('search, p50 of eight', search50, 'ms', scan50),
    row('search, slowest of eight', slowest, 'ms', slowestScan),
    row('storage an event', ours.bytes / EVENTS, 'bytes', plain.bytes / EVENTS, LEAST_STORAGE),
  ];
}

function large({ open, searchable, appends }: Ours): Row[] {
  const row = (name: string, value: number): Row => ({
    name: `${name}, 1,000,000 events`,
    value,
    unit: 'ms',
    peer: null,
    ratio: null,
  });
  return [
    row('open, passphrase and all', open),
    row('newest 200,000 searchable', searchable),
    row('append acknowledged, p95', quantile(appends, 0.95)),
  ];
}
