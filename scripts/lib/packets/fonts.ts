import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from '../../../engine/packet/pdf/faces.ts';

const { resolve } = createRequire(import.meta.url);

/** The fonts of packets: Noto Sans (SIL Open Font License 1.1), Latin, Greek, Cyrillic, Hebrew, Arabic, symbols. */
const FILES = [
  'noto-sans/files/noto-sans-latin-WEIGHT-normal.woff',
  'noto-sans/files/noto-sans-latin-ext-WEIGHT-normal.woff',
  'noto-sans/files/noto-sans-greek-WEIGHT-normal.woff',
  'noto-sans/files/noto-sans-cyrillic-WEIGHT-normal.woff',
  'noto-sans-hebrew/files/noto-sans-hebrew-hebrew-WEIGHT-normal.woff',
  'noto-sans-arabic/files/noto-sans-arabic-arabic-WEIGHT-normal.woff',
];
/** Symbols have one weight. */
const SYMBOLS = [
  'noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff',
  'noto-sans-symbols-2/files/noto-sans-symbols-2-math-400-normal.woff',
];

export function packetFonts(): Fonts {
  const of = (weight: string) =>
    [...FILES.map((file) => file.replace('WEIGHT', weight)), ...SYMBOLS].map(
      (file) => new Uint8Array(readFileSync(resolve(`@fontsource/${file}`))),
    );
  return { regular: of('400'), bold: of('700') };
}
