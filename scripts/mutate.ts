import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mutantsOf } from './lib/mutate/mutants.ts';

/**
 * `npm run mutate [-- FOLDER_OR_FILE...]`: changes the rules one small thing at a time and asks whether an example or
 * a corpus claim notices. Without names it takes the families with the most money in them and writes the score to
 * `docs/mutation.md`. Takes a quarter of an hour.
 */
const root = resolve(import.meta.dirname, '..');
const MOST_MONEY = ['psychotherapy', 'crisis', 'addon', 'mue', 'ncci', 'timely'];
const BATCH = 60;
const PATIENCE = 30_000;

interface Score {
  readonly file: string;
  readonly mutants: number;
  readonly survived: readonly number[];
}

const named = process.argv.slice(2);
const folders = named.length > 0 ? named : MOST_MONEY.map((family) => `engine/rules/${family}`);
const files = folders.flatMap(filesOf);
const scores = await inParallel(files, 2, scoreOf);
print(scores);
if (named.length === 0) writeFileSync(join(root, 'docs/mutation.md'), page(scores));

function filesOf(name: string): string[] {
  if (name.endsWith('.ts')) return [name];
  return readdirSync(join(root, name))
    .filter((file) => file.endsWith('.ts') && !/\.(test|data|gen)\.ts$/.test(file))
    .map((file) => `${name}/${file}`);
}

async function scoreOf(file: string): Promise<Score> {
  const total = mutantsOf(readFileSync(join(root, file), 'utf8'), file).length;
  const survived: number[] = [];
  for (let from = 0; from < total; ) from = await batch(file, from, Math.min(from + BATCH, total), survived);
  console.error(`${file}: ${total - survived.length} of ${total} noticed`);
  return { file, mutants: total, survived };
}

/** Tries some mutants in a process of its own; one that never ends counts as noticed. Answers where to go on. */
function batch(file: string, from: number, to: number, survived: number[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['scripts/lib/mutate/try-mutants.ts', file, String(from), String(to)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let next = from;
    let text = '';
    let timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.stdout.on('data', (bytes) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      text += bytes;
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) {
        const [at, outcome] = line.split(' ');
        if (outcome === 'survived') survived.push(Number(at));
        next = Number(at) + 1;
      }
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') done(next + 1);
      else if (code === 0) done(to);
      else fail(new Error(`${file}: the mutants could not be tried`));
    });
  });
}

async function inParallel<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const run = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at] as T);
    }
  };
  await Promise.all(Array.from({ length: width }, run));
  return results;
}

function percent(scored: readonly Score[]): string {
  const all = scored.reduce((sum, { mutants }) => sum + mutants, 0);
  const left = scored.reduce((sum, { survived }) => sum + survived.length, 0);
  return all === 0 ? '-' : `${(((all - left) / all) * 100).toFixed(1)} %`;
}

function print(scored: readonly Score[]): void {
  for (const { file, survived } of scored) {
    const mutants = mutantsOf(readFileSync(join(root, file), 'utf8'), file);
    for (const at of survived) console.log(`survived ${file}:${mutants[at]?.line} ${mutants[at]?.what}`);
  }
  console.log(`${percent(scored)} of ${scored.reduce((sum, { mutants }) => sum + mutants, 0)} mutants were noticed`);
}

function page(scored: readonly Score[]): string {
  const families = Map.groupBy(scored, ({ file }) => file.split('/')[2] ?? '');
  const rows = [...families].map(([family, own]) => {
    const mutants = own.reduce((sum, one) => sum + one.mutants, 0);
    const left = own.reduce((sum, { survived }) => sum + survived.length, 0);
    return `| ${family} | ${own.length} | ${mutants} | ${left} | ${percent(own)} |`;
  });
  return [
    '# Mutation score',
    '`npm run mutate` changes the rules with the most money in them one small thing at a time: a limit by one, a comparison, an `and` for an `or`, a condition turned round, a code dropped from a list. A mutant is noticed when an example of a rule or a claim of the corpus is told differently than before; what survives is either untested or makes no difference. Written by the command; do not edit.',
    `**${percent(scored)}** of all mutants were noticed.`,
    ['| family | files | mutants | survived | noticed |', '|---|---|---|---|---|', ...rows].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
