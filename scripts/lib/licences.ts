import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The notices that the licences of what we ship ask for: every library of the package and those they use. */
export function licenceNotices(): string {
  const found = new Map<string, string>();
  collect(root, readPackage(join(root, 'package.json')), found);
  const notices = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  return `Claimside contains the following libraries.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function collect(from: string, { dependencies = {} }: Package, found: Map<string, string>): void {
  for (const name of Object.keys(dependencies)) {
    if (found.has(name)) continue;
    const folder = folderOf(name, from);
    const itself = readPackage(join(folder, 'package.json'));
    found.set(name, noticeOf(itself, folder));
    collect(folder, itself, found);
  }
}

/** Where a library lies, seen from the one that uses it. */
function folderOf(name: string, from: string): string {
  const places = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  for (const place of places) {
    try {
      readPackage(join(place, name, 'package.json'));
      return join(place, name);
    } catch {
      // Not there; the next folder up may have it.
    }
  }
  throw new Error(`${name} is not installed, so its licence can't be put into the package.`);
}

function readPackage(path: string): Package {
  return JSON.parse(readFileSync(path, 'utf8')) as Package;
}

function noticeOf({ name, version, license = '', author = '' }: Package, folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const by = typeof author === 'string' ? author : (author.name ?? '');
  const text = file === undefined ? [license, by].filter(Boolean).join(', ') : readFileSync(join(folder, file), 'utf8');
  if (text.trim() === '') throw new Error(`${name} names no licence, so it must not be shipped.`);
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
