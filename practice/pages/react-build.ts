import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds the React page into the file named on the command line. A process of its own, because Vite
 * takes development or production from NODE_ENV, and a test runner has set that to something else.
 */
const here = fileURLToPath(new URL('./react/', import.meta.url));
const file = process.argv[2] ?? '';
const output = await build({
  configFile: false,
  logLevel: 'error',
  mode: 'production',
  root: here,
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
  build: { write: false, lib: { entry: `${here}main.tsx`, formats: ['iife'], name: 'portal' } },
});
const [first] = Array.isArray(output) ? output : [output];
const chunk = first && 'output' in first ? first.output[0] : undefined;
if (!chunk) throw new Error('the React page could not be built');
const half = `${file}.${process.pid}`;
writeFileSync(half, chunk.code);
renameSync(half, file);
