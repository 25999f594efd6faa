import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inflatedText } from '../engine/codes/inflate.ts';
import { tablesFrom } from '../engine/codes/load.ts';
import { FILES, LISTS_FILE, NCCI_FILES, type TableBuffers, WORDS_FILE } from '../engine/codes/manifest.ts';
import type { Tables } from '../engine/codes/tables.ts';
import { type Words, wordsFrom } from '../engine/rule-words.ts';
import { type EngineData, serve } from '../engine/worker.ts';

/** The engine's own thread. Its code and its tables come with the extension; it has no browser API at all. */
export default defineUnlistedScript(() => {
  serve(loadData());
});

async function loadData(): Promise<EngineData> {
  const [tables, words] = await Promise.all([loadTables(), loadWords()]);
  return { tables, words };
}

async function loadTables(): Promise<Tables> {
  const lists = bytesOf(LISTS_FILE).then(inflatedText);
  const required = await Promise.all(FILES.map(entryOf));
  // A build may leave the NCCI files out; then the rules that read them answer "not checked".
  const optional = await Promise.all(NCCI_FILES.map((name) => entryOf(name).catch(() => null)));
  const entries = [...required, ...optional.filter((entry) => entry !== null)];
  return tablesFrom(await lists, Object.fromEntries(entries) as unknown as TableBuffers);
}

/** Without its words a check counts as not made, so a package that lost them still answers. */
async function loadWords(): Promise<Words> {
  return bytesOf(WORDS_FILE)
    .then(inflatedText)
    .then(wordsFrom)
    .catch(() => ({}));
}

async function entryOf(name: string): Promise<[string, ArrayBuffer]> {
  return [name, await bytesOf(name)];
}

async function bytesOf(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(`/tables/${name}`);
  if (!answer.ok) throw new Error(`${name} is not in the package`);
  return answer.arrayBuffer();
}
