/** One line of the bench's table. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with in the same run, or null. */
  readonly peer: string | null;
  /** Ours to theirs, in the direction in which more is better; null without a peer. */
  readonly ratio: number | null;
  /** The run fails when the ratio is below this. */
  readonly least?: number;
}

/** Median seconds of `runs` calls after one to warm up. */
export async function median(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  }
  return quantile(times, 0.5);
}

/** A turn takes at least so many seconds: the processor's time is counted in steps of some milliseconds. */
const SHORTEST_TURN = 0.15;
/** Before it is measured each worker works so many seconds: until then much of three hundred rules isn't compiled. */
const WARM_UP = 3;

/**
 * Median processor seconds of several workers that take turns, `runs` times after all are warm. The time of this
 * thread alone: what else the machine does hardly changes it, and hits all of them alike.
 */
export async function inTurn(runs: number, workers: readonly (() => unknown)[]): Promise<number[]> {
  const times = workers.map((): number[] => []);
  for (const work of workers) await turn(work, WARM_UP);
  for (let run = 0; run < runs; run++) {
    for (const [at, work] of workers.entries()) times[at]?.push(await turn(work, SHORTEST_TURN));
  }
  return times.map((some) => quantile(some, 0.5));
}

/** Seconds a call, in a turn of at least `least` of them. */
async function turn(work: () => unknown, least: number): Promise<number> {
  const start = threadSeconds();
  for (let done = 1; ; done++) {
    await work();
    const seconds = threadSeconds() - start;
    if (seconds >= least) return seconds / done;
  }
}

function threadSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

/** The value below which a share `q` of the numbers lies. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
