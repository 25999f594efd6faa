import { scoresOf } from '../practice/corpus/report.ts';
import { judgeAll } from '../practice/corpus/score.ts';
import { findBrowser } from '../scripts/lib/browsers.ts';
import type { Row } from './row.ts';

/** How well the pages of the corpus are read: overall, by part, by kind of field and by page. */
export async function readingScores(): Promise<Row[]> {
  const all = await judgeAll(findBrowser('chromium') ?? 'chromium');
  const row = (name: string, share: number): Row => ({
    name,
    value: Math.round(share * 1000) / 10,
    unit: '%',
    peer: null,
    ratio: null,
  });
  return scoresOf(all).flatMap(({ name, score }) => [
    row(`fields found, ${name}`, score.found),
    row(`read fields right, ${name}`, score.precision),
  ]);
}
