import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inflatedText } from '../engine/codes/inflate.ts';
import { tablesFrom } from '../engine/codes/load.ts';
import { WORDS_FILE } from '../engine/codes/manifest.ts';
import type { Tables } from '../engine/codes/tables.ts';
import { type Words, wordsFrom } from '../engine/rule-words.ts';
import { type EngineData, serve } from '../engine/worker.ts';
import { packaged, packagedTables } from './table-loader/packaged.ts';

/** The engine's own thread. Its code and its tables come with the extension; it has no browser API at all. */
export default defineUnlistedScript(() => {
  serve(loadData());
});

async function loadData(): Promise<EngineData> {
  const [tables, words] = await Promise.all([loadTables(), loadWords()]);
  return { tables, words };
}

async function loadTables(): Promise<Tables> {
  const { lists, buffers } = await packagedTables();
  return tablesFrom(lists, buffers);
}

/** Without its words a check counts as not made, so a package that lost them still answers. */
async function loadWords(): Promise<Words> {
  return packaged(WORDS_FILE)
    .then(inflatedText)
    .then(wordsFrom)
    .catch(() => ({}));
}
