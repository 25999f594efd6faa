import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Writes every generated file again and fails when one of them comes out different. */
const root = resolve(import.meta.dirname, '..');
const GENERATED = ['public/tables/*', 'engine/**/*.gen.ts', 'docs/rules/*.md', 'public/rules/*'];
const GENERATORS = ['build-data.ts', 'docs.ts'];

function fingerprint(): Map<string, string> {
  const files = GENERATED.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(resolve(root, file)))
        .digest('hex'),
    ]),
  );
}

const before = fingerprint();
for (const generator of GENERATORS)
  execFileSync(process.execPath, [resolve(root, 'scripts', generator)], { stdio: ['ignore', 'ignore', 'inherit'] });
const after = fingerprint();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
if (changed.length > 0) {
  console.log(`These generated files are not current; commit them: ${changed.join(', ')}`);
  process.exitCode = 1;
}
