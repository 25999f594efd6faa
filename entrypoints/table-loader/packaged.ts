import { inflatedBytes, inflatedText } from '../../engine/codes/inflate.ts';
import { FILES, LISTS_FILE, NCCI_FILES, type TableBuffers } from '../../engine/codes/manifest.ts';

/** The code tables as they lie in the package; a build may leave the NCCI files out. */
export async function packagedTables(): Promise<{ readonly lists: string; readonly buffers: TableBuffers }> {
  const lists = packaged(LISTS_FILE).then(inflatedText);
  const required = await Promise.all(FILES.map(entryOf));
  const optional = await Promise.all(NCCI_FILES.map((name) => entryOf(name).catch(() => null)));
  const entries = [...required, ...optional.filter((entry) => entry !== null)];
  return { lists: await lists, buffers: Object.fromEntries(entries) as unknown as TableBuffers };
}

async function packaged(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(`/tables/${name}`);
  if (!answer.ok) throw new Error(`${name} is not in the package`);
  return answer.arrayBuffer();
}

async function entryOf(name: string): Promise<[string, ArrayBuffer]> {
  return [name, await inflatedBytes(await packaged(name))];
}
