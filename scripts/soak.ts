import { killLoop } from '../e2e/lib/kill-loop.ts';
import type { BrowserName } from './lib/browsers.ts';
import { agreement } from './lib/packets/agree.ts';

/**
 * `npm run soak`: the browser killed with SIGKILL again and again while a vault is written to. Takes about
 * half an hour; `npm run soak -- chromium 20` does a part. Exit code 1 when anything acknowledged was lost. Then
 * packets, good and damaged, in the eyes of two verifiers: `npm run soak -- packets 1000`.
 */
const KILLS: readonly (readonly [BrowserName, number])[] = [
  ['chromium', 200],
  ['firefox', 50],
];

const [only, count] = process.argv.slice(2);
for (const [name, kills] of KILLS) {
  if (only !== undefined && only !== name) continue;
  const start = performance.now();
  const told = (kill: number) => process.stderr.write(kill % 10 === 0 ? `${name}: ${kill} kills\n` : '');
  const { acknowledged, lost, broken, events, ...rest } = await killLoop(name, Number(count ?? kills), told);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    `${name}: ${rest.kills} kills in ${seconds} s, ${acknowledged} events acknowledged, ${lost} lost; ${events} in the log, chain broken ${broken} times`,
  );
  if (lost > 0 || broken > 0) process.exitCode = 1;
}

/** Packets that both verifiers look at. */
const PACKETS = 1000;

if (only === undefined || only === 'packets') {
  const { packets, proven, differences } = await agreement(Number(count ?? PACKETS));
  console.log(`packets: ${packets}, ${proven} of them proven, ${differences.length} on which the verifiers differ`);
  for (const difference of differences) console.log(`  ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
}
