import bidiFactory from 'bidi-js';
import { type Face, faceOfEach, showable } from './faces.ts';

const bidi = bidiFactory();

/** A piece of a line in one font and one direction, in the order of writing. */
interface Run {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
}

/** A line as it is drawn, from left to right. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  /** It belongs to a paragraph that is read from right to left, so stands at the right edge. */
  readonly isRightToLeft: boolean;
}

/** Width of a text in a face, in points. */
export type Measure = (text: string, face: Face) => number;

/** A text as lines no wider than `width` (points): broken at blanks, and within a word only where the word is wider. */
export function linesOf(text: string, width: number, faces: readonly Face[], measure: Measure): readonly Line[] {
  return showable(text, faces)
    .split('\n')
    .flatMap((paragraph) => paragraphLines(paragraph, width, faces, measure));
}

function paragraphLines(text: string, width: number, faces: readonly Face[], measure: Measure): Line[] {
  if (text === '') return [{ runs: [], width: 0, isRightToLeft: false }];
  const levels = bidi.getEmbeddingLevels(text, 'auto');
  const faceAt = faceOfEach(text, faces);
  const widthOf = (start: number, end: number): number =>
    // No line is longer: what lies behind needn't be shaped to know that it doesn't fit.
    end - start > LONGEST
      ? Number.POSITIVE_INFINITY
      : runsBetween(start, end, (at) => faceAt[at] as Face).reduce(
          (sum, { from, to, of }) => sum + measure(text.slice(from, to), of),
          0,
        );
  const isRightToLeft = (levels.paragraphs[0]?.level ?? 0) % 2 === 1;
  return breaks(text, width, widthOf).map(([start, end]) => {
    const runs = visualRuns(text, levels, start, end, faceAt).map((run) => ({
      ...run,
      width: measure(run.text, run.face),
    }));
    return { runs, width: runs.reduce((sum, run) => sum + run.width, 0), isRightToLeft };
  });
}

/** Where lines begin and end, without the blanks at their ends. */
function breaks(text: string, width: number, widthOf: (start: number, end: number) => number): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  let end = 0;
  /** Width of what is on the line: words one by one, which is measured sooner than lines again and again. */
  let filled = 0;
  for (const { index, 0: word } of text.matchAll(/\s*\S+/g)) {
    const to = index + word.length;
    const more = widthOf(end, to);
    if (end > start && filled + more > width) {
      lines.push([start, end]);
      start = index + word.search(/\S/);
      filled = 0;
    }
    filled += filled === 0 ? widthOf(start, to) : more;
    end = to;
    // A word wider than the line: as much of it as fits.
    while (filled > width) {
      const fits = fitting(text, start, Math.min(end, start + LONGEST), width, widthOf);
      lines.push([start, fits]);
      start = fits;
      filled = widthOf(start, end);
    }
  }
  if (end > start || lines.length === 0) lines.push([start, Math.max(end, start)]);
  return lines;
}

/** No line holds more UTF-16 units than this: see `widthOf`. */
const LONGEST = 400;

/** End of the longest beginning that fits, at least one sign of those people see as one. */
function fitting(
  text: string,
  start: number,
  end: number,
  width: number,
  widthOf: (start: number, end: number) => number,
) {
  const ends = [...new Intl.Segmenter().segment(text.slice(start, end))].map(
    ({ index, segment }) => start + index + segment.length,
  );
  let [fits, tooWide] = [0, ends.length];
  while (tooWide - fits > 1) {
    const middle = (fits + tooWide) >> 1;
    if (widthOf(start, ends[middle] as number) > width) tooWide = middle;
    else fits = middle;
  }
  return ends[fits] as number;
}

/** Runs of a line from left to right; each holds its signs in the order of writing, as shaping wants them. */
function visualRuns(
  text: string,
  levels: ReturnType<typeof bidi.getEmbeddingLevels>,
  start: number,
  end: number,
  faceAt: readonly Face[],
): { text: string; face: Face }[] {
  const order = Array.from({ length: end - start }, (_, at) => start + at);
  for (const [from = 0, to = 0] of bidi.getReorderSegments(text, levels, start, end - 1)) {
    const part = order.slice(from - start, to - start + 1).reverse();
    order.splice(from - start, part.length, ...part);
  }
  const isOdd = (at: number) => (levels.levels[at] as number) % 2 === 1;
  const runs: { text: string; face: Face }[] = [];
  for (let from = 0; from < order.length; ) {
    const first = order[from] as number;
    let to = from + 1;
    const step = isOdd(first) ? -1 : 1;
    while (
      to < order.length &&
      order[to] === (order[to - 1] as number) + step &&
      isOdd(order[to] as number) === isOdd(first) &&
      faceAt[order[to] as number] === faceAt[first]
    )
      to++;
    const logical = order.slice(from, to).sort((a, b) => a - b);
    const [low, high] = [logical[0] as number, (logical.at(-1) as number) + 1];
    runs.push({
      text: isOdd(first) ? turned(text.slice(low, high)) : text.slice(low, high),
      face: faceAt[first] as Face,
    });
    from = to;
  }
  return runs;
}

/** What is read from right to left: brackets face the other way, and signs of no direction are turned by hand. */
function turned(text: string): string {
  const mirrored = [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign);
  return /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u.test(text)
    ? mirrored.join('')
    : mirrored.reverse().join('');
}

function runsBetween<T>(start: number, end: number, ofEach: (at: number) => T): { from: number; to: number; of: T }[] {
  const runs: { from: number; to: number; of: T }[] = [];
  for (let at = start; at < end; at++) {
    const of = ofEach(at);
    const last = runs.at(-1);
    if (last && last.of === of) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, of });
  }
  return runs;
}
