import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundled } from '../e2e/lib/bundled.ts';
import type { FramePage } from '../engine/reading/descriptor.ts';
import { read } from '../engine/reading/read.ts';
import type { Practice } from '../practice/server.ts';
import type { PageTimes } from './in-page/reader.ts';
import { eightHundredControls } from './many-controls.ts';
import { median, quantile, type Row } from './row.ts';

const RUNS = 21;
const COLD_RUNS = 5;
/** Knowing captions, columns and headings costs twenty to thirty times the least; three times that is a fault. */
const LEAST = 0.01;

/** Harvest in the page and reading in Node, for three sizes of page. */
export async function pageRows(browser: Browser, { origin }: Practice): Promise<Row[]> {
  const reader = await bundled(resolve(import.meta.dirname, 'in-page/reader.ts'), true);
  const pages: readonly { name: string; open(page: Page): Promise<unknown> }[] = [
    { name: 'classic form', open: (page) => page.goto(`${origin}/classic/form`) },
    {
      name: 'generated form',
      open: async (page) => {
        // Not about:blank: a page without an origin of its own is laid out all the same, but no portal is one.
        await page.goto(`${origin}/no-claim`);
        await page.setContent(eightHundredControls());
      },
    },
    { name: 'page of many inputs', open: (page) => page.goto(`${origin}/hostile?do=many`) },
  ];
  const rows: Row[] = [];
  for (const { name, open } of pages) {
    const page = await browser.newPage();
    try {
      await open(page);
      await page.bringToFront();
      await page.evaluate(reader);
      const times = (await page.evaluate(`claimsideBench(${RUNS})`)) as PageTimes;
      rows.push(...(await rowsOf(name, times)));
    } finally {
      await page.close();
    }
  }
  return rows;
}

async function rowsOf(name: string, { ours, bare, page }: PageTimes): Promise<Row[]> {
  if (page.tooLarge) throw new Error(`The ${name} was refused as too large.`);
  const controls = page.controls.filter(({ index }) => index >= 0).length;
  const harvest = quantile(ours, 0.5);
  const warm = (await median(RUNS, () => read(page))) * 1000;
  const row = (what: string, value: number): Row => ({
    name: `${what}, ${name}, ${controls} controls`,
    value,
    unit: 'ms',
    peer: null,
    ratio: null,
  });
  return [
    {
      ...row('harvest', harvest),
      peer: 'every control, its box and the words at it',
      ratio: quantile(bare, 0.5) / harvest,
      least: LEAST,
    },
    row('harvest, first time', ours[0] ?? Number.NaN),
    row('read, first time in a process', cold(page)),
    row('read, again', warm),
  ];
}

/** Reads the page in fresh processes: nothing is compiled and nothing remembered. */
function cold(page: FramePage): number {
  const folder = mkdtempSync(join(tmpdir(), 'claimside-bench-'));
  try {
    const file = join(folder, 'page.json');
    writeFileSync(file, JSON.stringify(page));
    const script = resolve(import.meta.dirname, 'read-once.ts');
    const runs = Array.from({ length: COLD_RUNS }, () => Number(execFileSync(process.execPath, [script, file])));
    return quantile(runs, 0.5);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
