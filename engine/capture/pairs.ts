import { type Item, itemNamed, itemOf } from './captions.ts';
import type { PrintedPage, PrintedText } from './printed.ts';

/** A printed value with what captions it. */
export interface Pair {
  readonly item: Item;
  readonly value: string;
  /** How the two are tied, one clause. */
  readonly because: string;
  /** 0..1: how surely the caption is this value's. */
  readonly tie: number;
}

/** How far a value may stand from its caption, in CSS px. */
const BESIDE = 320;
const BELOW = 36;

/** Every value of the page whose caption is one of ours. Tables with a header row are left to `rows`. */
export function pairsOf({ texts, tables }: PrintedPage): Pair[] {
  return [...texts.flatMap((text, at) => pairsAt(text, texts[at + 1], texts[at + 2])), ...tables.flatMap(twoCellRows)];
}

function pairsAt(text: PrintedText, next: PrintedText | undefined, after: PrintedText | undefined): Pair[] {
  const named = itemNamed(text.name);
  if (named) return [{ item: named, value: text.text, because: `the page names it “${text.name}”`, tie: 0.95 }];
  const own = captioned(text.text);
  if (own) return [own];
  const item = itemOf(text.text);
  if (!item || !next || itemOf(next.text)) return [];
  const beside = isBeside(text, next);
  const below = isBelow(text, next);
  // Captions in one row over their values in the next: whose value it is can't be told from the order alone.
  if (!beside && (!below || (after && itemOf(after.text) && isBeside(text, after)))) return [];
  return [{ item, value: next.text, because: `caption “${text.text.replace(/:$/, '')}”`, tie: beside ? 0.9 : 0.85 }];
}

/** A caption and its value in one text: "Claim number: E4410228". */
function captioned(text: string): Pair | null {
  const [, caption = '', value = ''] = /^([^:]{2,50}?)\s*(?::|#:?(?=\s*\w*\d))\s*(\S.*)$/.exec(text) ?? [];
  const item = itemOf(caption) ?? itemOf(`${caption} #`);
  return item && { item, value, because: `caption “${caption}”`, tie: 0.95 };
}

function isBeside({ rect: [x, y, width, height] }: PrintedText, { rect: next }: PrintedText): boolean {
  const apart = next[0] - (x + width);
  return next[1] < y + height && y < next[1] + next[3] && apart > -2 && apart < BESIDE;
}

function isBelow({ rect: [x, y, width, height] }: PrintedText, { rect: next }: PrintedText): boolean {
  const apart = next[1] - (y + height);
  return apart > -2 && apart < BELOW && next[0] < x + width && x < next[0] + next[2];
}

/** Rows of a caption and its value, one or more such pairs beside each other. */
function twoCellRows(table: PrintedPage['tables'][number]): Pair[] {
  return table.flatMap((row) =>
    row.flatMap(({ text, header }, at) => {
      const item = itemOf(text);
      const next = row[at + 1];
      if (!item || !next?.text || itemOf(next.text) || (!header && !/:$/.test(text) && row.length > 2)) return [];
      return next.header ? [] : [{ item, value: next.text, because: `caption “${text.replace(/:$/, '')}”`, tie: 0.95 }];
    }),
  );
}

const SENTENCE =
  /(?<!\b(?:original|replaced|previous|prior|patient|parent) )\b((?:claim |payer |submission |confirmation |tracking |reference |transaction |icn|dcn|tcn|ccn|internal control |document control |claim control )+(?:number|no\.?|#|id)?)(?: (?:for (?:this|your) \w+ )?is| ?[:#]| of)\s*([A-Z0-9][A-Z0-9-]{3,34})/gi;

/** Numbers named in the middle of a sentence: "Your confirmation number is 4711-A." */
export function pairsInSentences(texts: readonly PrintedText[]): Pair[] {
  return texts
    .filter(({ text }) => !captioned(text))
    .flatMap(({ text }) =>
      [...text.matchAll(SENTENCE)].flatMap(([, caption = '', value = '']) => {
        const item = itemOf(caption) ?? itemOf(`${caption}#`);
        return item ? [{ item, value, because: `“${caption.trim()}” in a sentence`, tie: 0.85 }] : [];
      }),
    );
}
