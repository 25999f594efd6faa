import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from './faces.ts';

/** A real font for tests of whole documents: Latin in one weight. */
export function fontsForTest(): Fonts {
  const file = createRequire(import.meta.url).resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff');
  const bytes = new Uint8Array(readFileSync(file));
  return { regular: [bytes], bold: [bytes] };
}
