import { create } from 'fontkit';

/** Fonts of one weight, the first that has a sign is used for it. Bytes of font files (TrueType, WOFF). */
export interface Fonts {
  readonly regular: readonly Uint8Array[];
  readonly bold: readonly Uint8Array[];
}

export type Weight = keyof Fonts;

/** One font: the name under which the document knows it, and what it can show. */
export interface Face {
  readonly name: string;
  readonly bytes: Uint8Array;
  has(codePoint: number): boolean;
}

export function facesOf(fonts: Fonts, weight: Weight): readonly Face[] {
  return fonts[weight].map((bytes, at) => {
    // Read when a text first needs it: most packets are in one alphabet.
    let font: ReturnType<typeof create> | null = null;
    const has = (codePoint: number) => {
      font ??= create(bytes);
      return font.hasGlyphForCodePoint(codePoint);
    };
    return { name: `${weight}-${at}`, bytes, has };
  });
}

/** Signs that stand for nothing on paper where a font has none: joiners, marks of direction, variants of a sign. */
const UNSEEN = /^[\p{Cf}\p{Variation_Selector}]$/u;

/** A text in which every sign can be shown: one that no font has is written as its code point, [U+1F600]. */
export function showable(text: string, faces: readonly Face[]): string {
  let shown = '';
  for (const sign of text.replaceAll('\t', '    ').replace(/\r\n?/g, '\n')) {
    const codePoint = sign.codePointAt(0) as number;
    if (sign === '\n' || faces.some((face) => face.has(codePoint))) shown += sign;
    else if (!UNSEEN.test(sign)) shown += `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return shown;
}

/** Which face shows each UTF-16 unit of a text that can be shown; a face goes on as long as it has what comes. */
export function faceOfEach(text: string, faces: readonly Face[]): readonly Face[] {
  const each: Face[] = [];
  let current = faces[0] as Face;
  for (const sign of text) {
    const codePoint = sign.codePointAt(0) as number;
    if (!current.has(codePoint)) current = faces.find((face) => face.has(codePoint)) ?? current;
    for (let unit = 0; unit < sign.length; unit++) each.push(current);
  }
  return each;
}
