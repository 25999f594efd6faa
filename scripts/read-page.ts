import { resolve } from 'node:path';
import { launch } from '../e2e/lib/launch.ts';
import { buildAll } from './build.ts';
import { readPage } from './lib/read-with-browser.ts';
import { serveFile } from './lib/serve-file.ts';

const BLOCKED = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
const inputs = process.argv.slice(2);
const cwd = process.env.INIT_CWD ?? process.cwd();

/**
 * Reads each page named on the command line with the extension in a real browser and prints one JSON
 * line an input; the exit code is 2 when one of them failed.
 */
async function main(): Promise<number> {
  if (inputs.length === 0) {
    process.stderr.write('Name the pages to read: npm run --silent read-page -- FILE_OR_URL...\n');
    return 2;
  }
  buildAll();
  const session = await launch('chromium', { build: 'test', args: [BLOCKED] });
  let failed = 0;
  try {
    const own = await session.openOwn('sidepanel.html');
    for (const file of inputs) {
      const served = isUrl(file) ? null : await serveFile(resolve(cwd, file)).catch(() => null);
      try {
        const url = served?.url ?? (isUrl(file) ? file : null);
        if (url === null) throw new Error('There is no such file.');
        process.stdout.write(`${JSON.stringify({ file, ...(await readPage(session, own, url)) })}\n`);
      } catch (problem) {
        failed++;
        process.stdout.write(`${JSON.stringify({ file, error: sentence(problem) })}\n`);
      } finally {
        served?.close();
      }
    }
  } finally {
    await session.close();
  }
  return failed > 0 ? 2 : 0;
}

const isUrl = (input: string): boolean => /^https?:\/\//i.test(input);
const sentence = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

process.exit(await main());
