import { build } from 'vite';

/** A file of the project and all it needs, as one script for a page. What it hands out it puts into the page's globals itself. */
export async function bundled(entry: string, minify = false): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify, target: 'es2024', lib: { entry, formats: ['iife'], name: 'inPage' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}
