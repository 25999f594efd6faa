import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FILES, LISTS_FILE, NCCI_FILES, WORDS_FILE } from '../engine/codes/manifest.ts';
import { writeCatalogue } from './generate-catalogue.ts';
import { writeTitles } from './generate-titles.ts';
import { builtTables } from './lib/data/build-tables.ts';
import { builtWords } from './lib/data/build-words.ts';
import { packed } from './lib/data/pack.ts';
import { writeIfNew, writePacked } from './lib/data/write-packed.ts';

/**
 * Lists the rules and builds `public/tables` from them and from `data/`: `npm run build:data`. Running
 * it twice changes nothing. `--without-ncci` leaves NCCI pairs and units out.
 */
const PACKED: readonly string[] = [LISTS_FILE, WORDS_FILE];
const folder = resolve(import.meta.dirname, '../public/tables');

writeCatalogue();
await writeTitles();
// As the catalogue lies on the disk now: it was written a moment ago.
const { RULES } = await import('../engine/rules/catalogue.gen.ts');
const files = builtTables({ ncci: !process.argv.includes('--without-ncci') });
files.set(WORDS_FILE, packed(builtWords(RULES)));

mkdirSync(folder, { recursive: true });
let total = 0;
for (const name of [LISTS_FILE, WORDS_FILE, ...FILES, ...NCCI_FILES]) {
  const bytes = files.get(name);
  if (bytes === undefined) {
    rmSync(join(folder, name), { force: true });
    continue;
  }
  const write = PACKED.includes(name) ? writePacked : writeIfNew;
  write(join(folder, name), bytes);
  total += bytes.length;
  console.log(`${name.padEnd(18)} ${bytes.length}`);
}
console.log(`${'total'.padEnd(18)} ${total}`);
