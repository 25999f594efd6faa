import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { licenceNotices } from './lib/licences.ts';

export type Target = 'chrome' | 'firefox';

const root = resolve(import.meta.dirname, '..');
const OUTPUT = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv2' } as const;
const SOURCES = [
  '{entrypoints,engine,components}/**/*.{ts,tsx,css,html}',
  'public/**/*',
  'wxt.config.ts',
  'package-lock.json',
  'scripts/build.ts',
  'scripts/lib/{check-only,constants-apart,evaluated,squeezed,worker-data}.ts',
  'scripts/lib/licences.ts',
];
/** The one host the test build may read without asking; the other practice host (localhost) stays not allowed. */
const LOOPBACK = 'http://127.0.0.1/*';

/** Folder of a build. */
export function outputOf(target: Target, kind: 'store' | 'test'): string {
  return resolve(root, kind === 'store' ? OUTPUT[target] : `${OUTPUT[target]}-test`);
}

/**
 * Builds the package as it goes to the store. Answers its folder.
 *
 * @throws what WXT said, when it could not build
 */
function buildStore(target: Target): string {
  const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '--browser', target], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The ${target} package did not build:\n${stdout}${stderr}`);
  const folder = outputOf(target, 'store');
  const manifest = join(folder, 'manifest.json');
  // One entry a line, so that the test build can differ by one line.
  writeFileSync(manifest, `${JSON.stringify(JSON.parse(readFileSync(manifest, 'utf8')), null, 2)}\n`);
  writeFileSync(join(folder, 'third-party-licences.txt'), licenceNotices());
  return folder;
}

/** Copies the store build and adds the one line that lets it read the practice portal. Answers its folder. */
function buildTest(target: Target): string {
  const folder = outputOf(target, 'test');
  rmSync(folder, { recursive: true, force: true });
  cpSync(outputOf(target, 'store'), folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, withLoopback(readFileSync(manifest, 'utf8')));
  return folder;
}

/** The manifest with one line more: MV3 has hosts apart, MV2 among the permissions. */
function withLoopback(manifest: string): string {
  if (!manifest.includes('"manifest_version": 2')) {
    return manifest.replace('{\n', `{\n  "host_permissions": ["${LOOPBACK}"],\n`);
  }
  return manifest.replace('  "permissions": [\n', `  "permissions": [\n    "${LOOPBACK}",\n`);
}

/** Builds both packages for both uses, unless nothing has changed since. */
export function buildAll({ force = false } = {}): void {
  const stamp = resolve(root, '.output/built-from');
  const hash = sourceHash();
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  for (const target of ['chrome', 'firefox'] as const) {
    buildStore(target);
    buildTest(target);
  }
  writeFileSync(stamp, hash);
}

function sourceHash(): string {
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: ['**/*.test.*'] })).sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readIfFile(resolve(root, file));
    if (bytes) hash.update(file).update('\0').update(bytes).update('\0');
  }
  return hash.digest('hex');
}

function readIfFile(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

if (import.meta.main) {
  buildAll({ force: process.argv.includes('--force') });
  console.log('built: .output/chrome-mv3, .output/firefox-mv2, and a -test copy of each');
}
