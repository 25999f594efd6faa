import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FILES, LISTS_FILE, NCCI_FILES } from '../engine/codes/manifest.ts';
import { writeCatalogue } from './generate-catalogue.ts';
import { writeTitles } from './generate-titles.ts';
import { builtTables } from './lib/data/build-tables.ts';
import { writePacked } from './lib/data/write-packed.ts';

/**
 * Lists the rules and builds `public/tables` from them and from `data/`: `npm run build:data`. Running
 * it twice changes nothing. `--without-ncci` leaves NCCI pairs and units out.
 */
const folder = resolve(import.meta.dirname, '../public/tables');

writeCatalogue();
await writeTitles();
const files = builtTables({ ncci: !process.argv.includes('--without-ncci') });

mkdirSync(folder, { recursive: true });
let total = 0;
for (const name of [LISTS_FILE, ...FILES, ...NCCI_FILES]) {
  const bytes = files.get(name);
  if (bytes === undefined) {
    rmSync(join(folder, name), { force: true });
    continue;
  }
  writePacked(join(folder, name), bytes);
  total += bytes.length;
  console.log(`${name.padEnd(18)} ${bytes.length}`);
}
console.log(`${'total'.padEnd(18)} ${total}`);
