import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './lib/browsers.ts';

/** Everything CI runs, in the order in which a failure is cheapest to learn of. Prints the sum last. */
const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'claimside-test-'));

interface Tally {
  passed: number;
  failed: number;
}
type Step = { name: string; run: () => Tally };

const ok: Tally = { passed: 1, failed: 0 };
const bad: Tally = { passed: 0, failed: 1 };

function command(name: string, program: string, ...args: string[]): Step {
  return { name, run: () => (spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status === 0 ? ok : bad) };
}

function script(name: string, file: string, ...args: string[]): Step {
  return command(name, process.execPath, join('scripts', file), ...args);
}

/** Vitest counts its own tests; a run that ends without a report is one failure. */
function vitest(name: string, ...projects: string[]): Step {
  return {
    name,
    run() {
      const report = join(scratch, `${projects.join('-')}.json`);
      const args = ['run', ...projects.flatMap((project) => ['--project', project])];
      const { status } = spawnSync(
        process.execPath,
        [
          'node_modules/vitest/vitest.mjs',
          ...args,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { cwd: root, stdio: 'inherit' },
      );
      try {
        const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
        const failed = (numTotalTests ?? 0) - (numPassedTests ?? 0);
        return { passed: numPassedTests ?? 0, failed: Math.max(failed, status === 0 ? 0 : 1) };
      } catch {
        return bad;
      }
    },
  };
}

const STEPS: readonly Step[] = [
  script('generated files are current', 'check-generated.ts'),
  command('types', 'tsc', '--noEmit'),
  command('lint and format', 'biome', 'ci', '--error-on-warnings', '.'),
  command('nothing unused', 'knip'),
  vitest('units', 'engine', 'extension'),
  script('builds', 'build.ts', '--force'),
  script('budgets', 'check-budgets.ts'),
  vitest('built packages', 'built'),
  command(
    'web-ext lint',
    'web-ext',
    'lint',
    '--self-hosted',
    '--warnings-as-errors',
    '--source-dir',
    '.output/firefox-mv2',
  ),
  { name: 'browsers', run: () => (ensureBrowser('chromium') && ensureBrowser('firefox') ? ok : bad) },
  vitest('end to end in Chromium', 'chromium'),
  vitest('end to end in Firefox', 'firefox'),
];

const only = process.argv[2];
const sum: Tally = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const { name, run } of STEPS) {
  if (only && !name.includes(only)) continue;
  const start = performance.now();
  console.log(`\n== ${name}`);
  const tally = attempt(run);
  sum.passed += tally.passed;
  sum.failed += tally.failed;
  if (tally.failed > 0) failures.push(name);
  console.log(`   ${tally.failed === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
rmSync(scratch, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function attempt(run: () => Tally): Tally {
  try {
    return run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return bad;
  }
}
