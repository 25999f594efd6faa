import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { WORDS_FILE } from '../../../engine/codes/manifest.ts';
import { wordsFrom } from '../../../engine/rule-words.ts';
import { RULES } from '../../../engine/rules/catalogue.gen.ts';
import { builtWords } from './build-words.ts';
import { unpackedText } from './pack.ts';

const committed = readFileSync(resolve(import.meta.dirname, '../../../public/tables', WORDS_FILE));
const words = wordsFrom(unpackedText(committed));

it('holds what every rule says, and nothing of another', () => {
  expect(Object.keys(words).sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const { id, messages, sources } of RULES) {
    expect(words[id]?.messages, `run npm run build:data: ${id}`).toEqual(messages);
    for (const source of sources) {
      for (const text of Object.values(source)) expect(words[id]?.source, id).toContain(text);
    }
  }
});

it('is what the build writes', () => {
  expect(words).toEqual(builtWords(RULES));
});
