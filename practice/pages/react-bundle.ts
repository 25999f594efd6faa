import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = new URL('./react/', import.meta.url);
const CACHE = new URL('../../node_modules/.cache/practice/', import.meta.url);
const BUILD = new URL('./react-build.ts', import.meta.url);
/** What else the bundle is made of. */
const SHARED = ['../options.ts', '../values.ts', '../../package-lock.json'].map(
  (path) => new URL(path, import.meta.url),
);

let made: Promise<string> | undefined;

/** The React page as one script, built once and kept until a source or a package version changes. */
export function reactBundle(): Promise<string> {
  made ??= cachedOrBuilt();
  return made;
}

async function cachedOrBuilt(): Promise<string> {
  const file = fileURLToPath(new URL(`react-${fingerprint()}.js`, CACHE));
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, [fileURLToPath(BUILD), file], { env });
  }
  return readFileSync(file, 'utf8');
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(HERE).sort();
  for (const file of [...sources.map((name) => new URL(name, HERE)), BUILD, ...SHARED]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
