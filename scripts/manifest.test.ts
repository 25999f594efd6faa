import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../engine/rules/catalogue.gen.ts';
import { outputOf } from './build.ts';
import { codeOf, filesUnder } from './lib/package-files.ts';

const read = (folder: string, file: string) => readFileSync(join(folder, file));
const json = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'));

for (const target of ['chrome', 'firefox'] as const) {
  const store = outputOf(target, 'store');
  const tests = outputOf(target, 'test');

  test(`the manifest for ${target} is the one that was agreed on`, () => {
    const expected = readFileSync(resolve(import.meta.dirname, 'expected', `${target}-manifest.json`));
    expect(json(read(store, 'manifest.json'))).toEqual(json(expected));
  });

  test(`nothing can be read in ${target} before the user says so`, () => {
    const { host_permissions, permissions, content_scripts } = json(read(store, 'manifest.json')) as {
      host_permissions?: unknown;
      permissions: string[];
      content_scripts?: unknown;
    };
    expect(host_permissions).toBeUndefined();
    expect(content_scripts).toBeUndefined();
    expect(permissions.filter((name) => name.includes('/') || name === '<all_urls>' || name === 'tabs')).toEqual([]);
  });

  test(`the ${target} test build differs by one line of the manifest`, () => {
    expect(filesUnder(tests)).toEqual(filesUnder(store));
    const different = filesUnder(store).filter((file) => !read(store, file).equals(read(tests, file)));
    expect(different).toEqual(['manifest.json']);
    const before = read(store, 'manifest.json').toString('utf8').split('\n');
    const after = read(tests, 'manifest.json').toString('utf8').split('\n');
    const added = after.findIndex((line, at) => line !== before[at]);
    expect(after[added]).toContain('http://127.0.0.1/*');
    expect(after.toSpliced(added, 1)).toEqual(before);
  });
}

test('Firefox gets no engine page and Chrome does', () => {
  expect(filesUnder(outputOf('firefox', 'store'))).not.toContain('engine-host.html');
  expect(filesUnder(outputOf('chrome', 'store'))).toContain('engine-host.html');
});

test('every script the code names is in the package', () => {
  for (const target of ['chrome', 'firefox'] as const) {
    expect(codeOf(outputOf(target, 'store'))).toEqual(
      expect.arrayContaining([
        'background.js',
        'capture.js',
        'engine-core.js',
        'engine-worker.js',
        'marks.js',
        'portal.js',
        'probe.js',
      ]),
    );
  }
});

test('what rules say is in the package once, as data', () => {
  for (const target of ['chrome', 'firefox'] as const) {
    const code = read(outputOf(target, 'store'), 'engine-core.js').toString('utf8');
    for (const { id, title, messages, sources } of RULES) {
      const texts = Object.values(messages).flatMap(({ what, why, fix }) => [what, why, fix]);
      const said = [title, ...texts, ...sources.map(({ document }) => document)].map(longestPlainPart);
      // A short or common part may stand in the code for another reason.
      const found = said.filter((part) => part.length >= 20 && code.includes(part));
      expect(found, `words of ${id} in the ${target} engine`).toEqual([]);
    }
  }
});

/** The longest run of a text that a minifier writes as it is and that holds no placeholder. */
function longestPlainPart(text: string): string {
  return text
    .split(/\{\w+\}|[^\w ,.()]/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
