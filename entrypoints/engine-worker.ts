import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tablesFrom } from '../engine/codes/load.ts';
import { FILES, NCCI_FILES, type TableBuffers } from '../engine/codes/manifest.ts';
import { serve } from '../engine/worker.ts';

/** The engine's own thread. Its code and its tables come with the extension; it has no browser API at all. */
export default defineUnlistedScript(() => {
  serve(loadTables());
});

async function loadTables() {
  const required = await Promise.all(FILES.map(bytesOf));
  // A build may leave the NCCI files out; then the rules that read them answer "not checked".
  const optional = await Promise.all(NCCI_FILES.map((name) => bytesOf(name).catch(() => null)));
  return tablesFrom(
    Object.fromEntries([...required, ...optional.filter((entry) => entry !== null)]) as unknown as TableBuffers,
  );
}

async function bytesOf(name: string): Promise<[string, ArrayBuffer]> {
  const answer = await fetch(`/tables/${name}`);
  if (!answer.ok) throw new Error(`${name} is not in the package`);
  return [name, await answer.arrayBuffer()];
}
