import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Every file of a built package below a folder of it, as paths from the package's root, sorted. */
export function filesUnder(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(root, path) : [path];
    })
    .sort();
}

/** Every script of the package. */
export function codeOf(root: string): string[] {
  return filesUnder(root).filter((file) => file.endsWith('.js'));
}

const IMPORTS = {
  /** What must be there before the page shows anything. */
  first: /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g,
  /** With what comes once a part of the page is looked at. */
  all: /(?:\bfrom|\bimport)\s*\(?["'`](\.[^"'`]+\.js)["'`]/g,
} as const;

/** The scripts a page of the package loads, the ones they import included. */
export function pageCode(root: string, page: string, which: keyof typeof IMPORTS): string[] {
  const html = readFileSync(join(root, page), 'utf8');
  const found = new Set<string>();
  const open = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] as string);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = readFileSync(join(root, file), 'utf8');
    for (const [, path] of code.matchAll(IMPORTS[which])) open.push(posix.join(posix.dirname(file), path as string));
  }
  return [...found].sort();
}
