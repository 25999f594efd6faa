import { assemble } from '../../engine/claim/assemble.ts';
import { inflatedBytes, inflatedText } from '../../engine/codes/inflate.ts';
import { tablesFrom } from '../../engine/codes/load.ts';
import type { TableBuffers } from '../../engine/codes/manifest.ts';
import { RULES } from '../../engine/rules/catalogue.gen.ts';
import { scrub } from '../../engine/scrub.ts';
import type { PlainCase } from './corpus-cases.ts';

/** The engine in the page itself, without Worker or extension: built by the test, run on a loopback page. */
async function scrubInPage(cases: readonly PlainCase[], lists: string, files: Readonly<Record<string, string>>) {
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
  const unpacked = Object.entries(files).map(async ([name, text]) => [name, await inflatedBytes(bytes(text))] as const);
  const buffers = await Promise.all(unpacked);
  const tables = tablesFrom(await inflatedText(bytes(lists)), Object.fromEntries(buffers) as TableBuffers);
  return cases.map(({ fields, facts, asOf }) =>
    JSON.stringify(scrub({ rules: RULES, tables }, assemble(fields, facts.seen), facts, asOf)),
  );
}

Object.assign(globalThis, { scrubInPage });
