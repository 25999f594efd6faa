import { engineRows } from '../bench/engine.ts';
import { machineLine } from '../bench/machine.ts';
import { pageRows } from '../bench/page.ts';
import type { Row } from '../bench/row.ts';
import { sizeRows } from '../bench/sizes.ts';
import { table } from '../bench/table.ts';
import { typingRows } from '../bench/typing.ts';
import { vaultRows } from '../bench/vault.ts';
import { launch } from '../e2e/lib/launch.ts';
import { startPractice } from '../practice/server.ts';
import { buildAll } from './build.ts';

/**
 * `npm run bench`: how fast and how large, each beside a peer measured in the same run. Fails when a ratio
 * is below its least; absolute times are said and never judged. `--million` adds a vault of a million events.
 */
const GROUPS: Readonly<Record<string, string>> = {
  engine: 'Checking a claim, in Node',
  page: 'Reading a page, in Chromium and in Node',
  typing: 'From key to finding, in Chromium',
  vault: 'The vault beside plain rows, in Chromium',
  sizes: 'Size of the packages',
};

buildAll();
const engine = await engineRows();
const practice = await startPractice();
const session = await launch('chromium');
const { machine, page, typing } = await measure().finally(async () => {
  await session.close();
  await practice.close();
});
const vault = await vaultRows(process.argv.includes('--million'));
const groups: Record<string, readonly Row[]> = { engine, page, typing, vault, sizes: sizeRows() };
const rows = Object.values(groups).flat();

if (process.argv.includes('--json')) {
  const plain = rows.map(({ name, value, unit, peer, ratio }) => ({ name, value, unit, peer, ratio }));
  console.log(JSON.stringify({ rows: plain }));
} else {
  console.log(machine);
  for (const [key, group] of Object.entries(groups)) console.log(`\n${GROUPS[key]}\n\n${table(group)}`);
}

for (const { name, ratio, least } of rows) {
  if (least === undefined || (ratio !== null && ratio >= least)) continue;
  process.stderr.write(`Too slow: ${name} is ${ratio?.toFixed(3)} of its peer, and must be at least ${least}.\n`);
  process.exitCode = 1;
}

async function measure() {
  return {
    machine: await machineLine(session.browser),
    page: await pageRows(session.browser, practice),
    typing: await typingRows(session, practice),
  };
}
