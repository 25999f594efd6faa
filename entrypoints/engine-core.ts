import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inflatedText } from '../engine/codes/inflate.ts';
import { tablesFrom } from '../engine/codes/load.ts';
import { FILES, LISTS_FILE, NCCI_FILES, type TableBuffers } from '../engine/codes/manifest.ts';
import type { Tables } from '../engine/codes/tables.ts';
import { serve } from '../engine/worker.ts';

/** The engine in its own thread. Its code and its tables come with the extension; it has no browser API at all. */
export default defineUnlistedScript(() => {
  serve(loadTables().then((tables) => ({ tables })));
});

async function loadTables(): Promise<Tables> {
  const lists = bytesOf(LISTS_FILE).then(inflatedText);
  const required = await Promise.all(FILES.map(entryOf));
  // A build may leave the NCCI files out; then the rules that read them answer "not checked".
  const optional = await Promise.all(NCCI_FILES.map((name) => entryOf(name).catch(() => null)));
  const entries = [...required, ...optional.filter((entry) => entry !== null)];
  return tablesFrom(await lists, Object.fromEntries(entries) as unknown as TableBuffers);
}

async function entryOf(name: string): Promise<[string, ArrayBuffer]> {
  return [name, await bytesOf(name)];
}

async function bytesOf(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(`/tables/${name}`);
  if (!answer.ok) throw new Error(`${name} is not in the package`);
  return answer.arrayBuffer();
}
