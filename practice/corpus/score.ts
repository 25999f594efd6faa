import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Frame } from 'puppeteer-core';
import { build } from 'vite';
import { read } from '../../engine/reading/read.ts';
import type { Looked } from './in-page.ts';
import { PAGES } from './pages.ts';

type Variant = 'filled' | 'emptied';

export interface Judged {
  readonly page: string;
  readonly variant: Variant;
  readonly truth: string;
  /** '' where the control was not read. */
  readonly got: string;
  readonly confidence: number;
  /** The reader's own reason. */
  readonly why: string;
}

/** A miss as the ledger names it. */
export const nameOf = ({ page, variant, truth, got }: Judged): string =>
  `${page} ${variant}: ${truth || '(nothing)'} -> ${got || '(not read)'}`;

export const isMiss = ({ truth, got }: Judged): boolean => truth !== got;

export interface Score {
  readonly truths: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly decoys: number;
  readonly decoysRead: number;
  /** Of what was read, the share that is right; of what is there, the share found. 0..1 */
  readonly precision: number;
  readonly found: number;
}

/** Adds up judgements. */
export function scoreOf(all: readonly Judged[]): Score {
  const truths = all.filter(({ truth }) => truth !== '');
  const decoys = all.filter(({ truth }) => truth === '');
  const right = truths.filter(({ truth, got }) => truth === got).length;
  const wrong = truths.filter(({ truth, got }) => got !== '' && truth !== got).length;
  const decoysRead = decoys.filter(({ got }) => got !== '').length;
  return {
    truths: truths.length,
    right,
    wrong,
    missed: truths.length - right - wrong,
    decoys: decoys.length,
    decoysRead,
    precision: right / Math.max(1, right + wrong + decoysRead),
    found: right / Math.max(1, truths.length),
  };
}

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const SITE = 'http://corpus.invalid/';

/** Lets the harness look into closed shadow roots, as the browser lets an extension. */
function keepRoots(): void {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  Object.assign(globalThis, { corpusRoots: roots });
}

/**
 * Reads every page of the corpus in a browser, filled and emptied, with the product's harvest and
 * reader, and says of each control what it is and what was read.
 */
export async function judgeAll(chromium: string, only = /./): Promise<Judged[]> {
  const code = await bundled();
  const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: FLAGS.split(' ') });
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.evaluateOnNewDocument(keepRoots);
    await tab.setRequestInterception(true);
    let body = '';
    tab.on('request', (request) => {
      const known = request.url() === SITE;
      request.respond({ status: known ? 200 : 404, contentType: 'text/html; charset=utf-8', body: known ? body : '' });
    });
    const judged: Judged[] = [];
    for (const [page, html] of Object.entries(PAGES)) {
      if (!only.test(page)) continue;
      for (const variant of ['filled', 'emptied'] as const) {
        body = html;
        await tab.goto(SITE, { waitUntil: 'load' });
        for (const frame of tab.frames()) judged.push(...judge(page, variant, await lookInto(frame, code, variant)));
      }
    }
    return judged;
  } finally {
    await browser.close();
  }
}

/** The harness for the page, with the product's harvest in it, as one script. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'corpus' } },
  });
  const first = [made].flat()[0];
  if (!first || !('output' in first)) throw new Error('The harness was not built.');
  return first.output[0].code;
}

async function lookInto(frame: Frame, code: string, variant: Variant): Promise<Looked> {
  await frame.evaluate(code);
  const looked = await frame.evaluate((empty) => {
    const corpus = globalThis as unknown as { corpusLook(): Looked; corpusEmpty(): void };
    if (empty) corpus.corpusEmpty();
    return corpus.corpusLook();
  }, variant === 'emptied');
  return looked;
}

function judge(page: string, variant: Variant, { page: harvested, truths, passedOver }: Looked): Judged[] {
  const { fields, unread } = read(harvested);
  const reasons = new Map(unread.map(({ key, reason }) => [key, reason]));
  const got = new Map(fields.map((field) => [field.key, field]));
  const judged: Judged[] = passedOver.map((truth) => ({
    page,
    variant,
    truth,
    got: '',
    confidence: 0,
    why: 'not harvested',
  }));
  for (const { key, kind, visible } of harvested.controls) {
    const truth = truths[key] ?? '';
    const field = got.get(key);
    if (kind === 'output' && truth === '' && !field) continue;
    if (!visible && truth === '' && !field) continue;
    const why = field?.because.join('; ') ?? reasons.get(key) ?? '';
    judged.push({ page, variant, truth, got: field?.path ?? '', confidence: field?.confidence ?? 0, why });
  }
  return judged;
}

/** Part F is read to be scored, never to be looked at: its misses stand on no list. */
export const isExam = ({ page }: Judged): boolean => page.startsWith('f');

/** The misses that are known, by name. */
export const LEDGER = new URL('./expected-failures.json', import.meta.url);

/** The misses that are known and not yet mended. */
export function expectedFailures(): string[] {
  return JSON.parse(readFileSync(LEDGER, 'utf8')) as string[];
}
