import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../scripts/lib/browsers.ts';
import { bandsOf, carriedOver, halvesOf } from './calibration.ts';
import { isExam, isMiss, type Judged, judgeAll, LEDGER, nameOf, type Score, scoreOf } from './score.ts';

/** Fields of one kind: which paths they have. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  patient: /^patient\./,
  subscriber: /^subscriber\./,
  'payer and claim': /^(payer|claim)\./,
  'other insurance': /^other/,
  'condition and dates': /^condition\./,
  diagnoses: /^diagnoses/,
  'service lines': /^lines/,
  'referring and rendering': /^(referring|rendering)\./,
  'billing and facility': /^(billing|facility)\./,
};

/** Parts of the corpus by the letter their pages open with. */
const partsOf = (all: readonly Judged[]): string[] => [...new Set(all.map(({ page }) => page.charAt(0)))];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const scored = (name: string, { right, truths, wrong, missed, decoys, decoysRead, found, precision }: Score): string =>
  row([name, truths, `${right} (${percent(found)})`, wrong, missed, `${decoysRead} of ${decoys}`, percent(precision)]);
const HEAD = [
  row(['', 'fields', 'found', 'misread', 'not read', 'decoys read', 'of what was read, right']),
  row(Array<string>(7).fill('---')),
];

/** Scores by part, by kind of field and by page, as rows a bench or a table can show. */
export function scoresOf(all: readonly Judged[]): { readonly name: string; readonly score: Score }[] {
  const of = (name: string, some: readonly Judged[]) => ({ name, score: scoreOf(some) });
  return [
    of('all pages', all),
    ...partsOf(all).map((part) =>
      of(
        `part ${part.toUpperCase()}`,
        all.filter(({ page }) => page.startsWith(part)),
      ),
    ),
    ...Object.entries(GROUPS).map(([name, paths]) =>
      of(
        name,
        all.filter(({ truth, got }) => paths.test(truth || got)),
      ),
    ),
    ...[...new Set(all.map(({ page }) => page))].map((name) =>
      of(
        name,
        all.filter(({ page }) => page === name),
      ),
    ),
  ];
}

/** Lines for people and for docs/reading.md. */
function confidenceLines(all: readonly Judged[]): string[] {
  const [odd, even] = halvesOf(all);
  const off = ({ shipped, refitted }: { shipped: number; refitted: number }): string =>
    `${percent(shipped)} off as shipped, ${percent(refitted)} when refitted on the other half`;
  return [
    row(['confidence', 'read', 'right']),
    row(['---', '---', '---']),
    ...bandsOf(all).map(({ from, to, read, right }) =>
      row([`${from.toFixed(2)} to ${to.toFixed(2)}`, read, read ? `${right} (${percent(right / read)})` : '-']),
    ),
    '',
    `Odd pages: ${off(carriedOver(even, odd))}. Even pages: ${off(carriedOver(odd, even))}.`,
  ];
}

/** Confidence against correctness: a bar a band, its height what was right, its line what was promised. */
function plot(all: readonly Judged[]): string {
  const y = (share: number): number => Math.round(220 - (share - 0.75) * 800);
  const bars = bandsOf(all).map(({ from, to, read, right }, at) => {
    const x = 60 + at * 84;
    const top = read ? y(right / read) : 220;
    const promised = y((from + to) / 2);
    return `<rect x="${x}" y="${top}" width="64" height="${220 - top}" fill="#4a7fb5"/><path d="M${x} ${promised}h64" stroke="#c25b12" stroke-width="3"/><text x="${x + 32}" y="238">${from.toFixed(2)}-${to.toFixed(2)}</text><text x="${x + 32}" y="254">${read} read</text>`;
  });
  const scale = [0.75, 0.8, 0.85, 0.9, 0.95, 1].map(
    (share) => `<text x="40" y="${y(share) + 4}">${Math.round(share * 100)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 490 266" font-family="sans-serif" font-size="11" text-anchor="middle" role="img" aria-label="Share of fields read rightly in each band of confidence"><rect width="490" height="266" fill="#fff"/>${scale.join('')}${bars.join('')}</svg>\n`;
}

const MARK = '<!-- scores: node practice/corpus/report.ts --write -->';
const pathOf = (file: string): string => fileURLToPath(new URL(`../../docs/${file}`, import.meta.url));

/** Puts the scores of now into docs/reading.md and draws the picture beside it. */
function writeReport(all: readonly Judged[]): void {
  const [text = ''] = readFileSync(pathOf('reading.md'), 'utf8').split(MARK);
  const tables = [
    MARK,
    '',
    '## Confidence',
    '',
    ...confidenceLines(all),
    '',
    '![Confidence against correctness](pictures/reading-confidence.svg)',
    '',
    '## Scores',
    '',
    ...HEAD,
    ...scoresOf(all).map(({ name, score }) => scored(name, score)),
    '',
  ];
  writeFileSync(pathOf('reading.md'), `${text}${tables.join('\n')}`);
  writeFileSync(pathOf('pictures/reading-confidence.svg'), plot(all));
}

/** Makes the misses of now the known ones. */
function writeLedger(all: readonly Judged[]): void {
  const names = [...new Set(all.filter((one) => isMiss(one) && !isExam(one)).map(nameOf))].sort();
  writeFileSync(LEDGER, `${JSON.stringify(names, null, 2)}\n`);
}

if (import.meta.main) {
  const [only = '.'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const all = await judgeAll(findBrowser('chromium') ?? 'chromium', new RegExp(only));
  for (const judged of all.filter((one) => isMiss(one) && !isExam(one)))
    console.log(`${nameOf(judged)} [${judged.why}]`);
  for (const { name, score } of scoresOf(all)) {
    const [found, right] = [score.found, score.precision].map(percent);
    console.log(`${name}: found ${found}, right ${right}, ${score.wrong + score.decoysRead} misread`);
  }
  for (const line of confidenceLines(all)) console.log(line);
  if (process.argv.includes('--write')) writeReport(all);
  if (process.argv.includes('--ledger')) writeLedger(all);
}
