import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = new URL('./react/', import.meta.url);
const CACHE = new URL('../../node_modules/.cache/practice/', import.meta.url);

let made: Promise<string> | undefined;

/** The React page as one script, built once and kept until a source or a package version changes. */
export function reactBundle(): Promise<string> {
  made ??= cachedOrBuilt();
  return made;
}

async function cachedOrBuilt(): Promise<string> {
  const file = new URL(`react-${fingerprint()}.js`, CACHE);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const code = await bundle();
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, code);
    return code;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(HERE).sort();
  const all = [
    ...sources.map((name) => new URL(name, HERE)),
    ...['../options.ts', '../values.ts', '../../package-lock.json'].map((name) => new URL(name, import.meta.url)),
  ];
  for (const file of all) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(HERE),
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('main.tsx', HERE)), formats: ['iife'], name: 'portal' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the React page could not be built');
  return chunk.code;
}
