import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../engine/claim/assemble.ts';
import { toIso } from '../engine/claim/day.ts';
import { loadTables } from '../engine/codes/load-node.ts';
import { FILES, LISTS_FILE, NCCI_FILES } from '../engine/codes/manifest.ts';
import { RULES } from '../engine/rules/catalogue.gen.ts';
import { scrub } from '../engine/scrub.ts';
import { bundled } from './lib/bundled.ts';
import { corpusCases, type PlainCase } from './lib/corpus-cases.ts';
import { openBrowser } from './lib/desk.ts';

/** The same findings byte for byte, wherever the engine runs: Node, the extension's Worker, a page. */
const browser = openBrowser();
const cases = corpusCases();
const tables = loadTables();
const inNode = cases.map(({ fields, facts, asOf }) =>
  JSON.stringify(scrub({ rules: RULES, tables }, assemble(fields, facts.seen), facts, asOf)),
);

function expectTheSame(answers: readonly string[]): void {
  expect(answers).toHaveLength(cases.length);
  const other = cases.filter((_, at) => answers[at] !== inNode[at]).map(({ file }) => file);
  expect(other).toEqual([]);
}

it('in the Worker of the built extension', async () => {
  const page = await browser.session().openOwn('welcome.html');
  const requests = cases.map(({ fields, facts, asOf }) => {
    const { sessions = [], ...known } = facts;
    return { fields, seen: facts.seen, sessions, known, ownRules: [], asOf: toIso(asOf), shapes: [] };
  });
  const answers = await page.evaluate(async (all) => {
    const worker = new Worker('/engine-worker.js');
    // Comlink's own form of a call, so that nothing of the test's is in between.
    const call = (request: unknown, id: string) =>
      new Promise<string>((done) => {
        worker.addEventListener('message', ({ data }) => {
          if (data.id === id) done(JSON.stringify(data.value));
        });
        worker.postMessage({ id, type: 'APPLY', path: ['check'], argumentList: [{ type: 'RAW', value: request }] });
      });
    const results: string[] = [];
    for (const [at, request] of all.entries()) results.push(await call(request, String(at)));
    worker.terminate();
    return results;
  }, requests);
  expectTheSame(answers);
});

it('in a page', async () => {
  const code = await bundled(resolve(import.meta.dirname, 'lib/engine-in-page.ts'));
  const folder = resolve(import.meta.dirname, '../public/tables');
  const base64 = (name: string) => readFileSync(join(folder, name)).toString('base64');
  const files = Object.fromEntries([...FILES, ...NCCI_FILES].map((name) => [name, base64(name)]));
  const page = await browser.session().browser.newPage();
  await page.goto(`${browser.practice().origin}/plain`);
  await page.addScriptTag({ content: code });
  const answers = await page.evaluate(
    (all: PlainCase[], lists: string, packed: Record<string, string>) =>
      (globalThis as unknown as { scrubInPage: (...args: unknown[]) => Promise<string[]> }).scrubInPage(
        all,
        lists,
        packed,
      ),
    cases,
    base64(LISTS_FILE),
    files,
  );
  await page.close();
  expectTheSame(answers);
});
