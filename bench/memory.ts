import { type Gauge, gauge, leastAlive } from '../e2e/lib/gauge.ts';
import { openDesk } from '../e2e/lib/inspect.ts';
import { launchBare, type Session } from '../e2e/lib/launch.ts';
import type { Practice } from '../practice/server.ts';
import type { Row } from './row.ts';

const MINUTES = 2;
const EVERY = 10_000;
/** Milliseconds in which the browser compiles what runs again and again; that growth ends. */
const WARM = 40_000;

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

interface Look {
  readonly minutes: number;
  readonly nodes: number;
  readonly kilobytes: number;
}

/**
 * A claim form that is drawn anew every second, for two minutes after a warm-up with the extension at work on it and, at the
 * same time, in a browser without it: how the memory of the page grows, everything unused thrown away before
 * each look.
 */
export async function memoryRows(session: Session, { origin }: Practice): Promise<Row[]> {
  const address = `${origin}/hostile?do=redraw`;
  const bare = await launchBare('chromium');
  const desk = await openDesk(session, address);
  try {
    await desk.claim(({ result }) => result?.findings.length, 'the claim');
    const page = await bare.newPage();
    await page.goto(address);
    const [ours, theirs] = await Promise.all([watch(await gauge(desk.portal)), watch(await gauge(page))]);
    const row = (name: string, value: number, unit: string, peer: string | null = null): Row => ({
      name: `${name}, form drawn anew every second`,
      value,
      unit,
      peer,
      ratio: null,
    });
    const rows = (looks: readonly Look[], beside: string): Row[] => [
      row(`heap ${beside}`, looks.at(-1)?.kilobytes ?? Number.NaN, 'kB'),
      row(
        `heap growth ${beside}`,
        slope(looks, ({ kilobytes }) => kilobytes),
        'kB/min',
      ),
      row(
        `node growth ${beside}`,
        slope(looks, ({ nodes }) => nodes),
        '/min',
      ),
    ];
    return [...rows(ours, 'with us'), ...rows(theirs, 'without us')];
  } finally {
    await desk.close();
    await bare.close();
  }
}

async function watch(page: Gauge): Promise<Look[]> {
  await pause(WARM);
  const looks: Look[] = [];
  const start = performance.now();
  for (let look = 0; look <= (MINUTES * 60_000) / EVERY; look++) {
    await pause(Math.max(0, start + look * EVERY - performance.now()));
    const { nodes, heap } = await leastAlive(page);
    looks.push({ minutes: (performance.now() - start) / 60_000, nodes, kilobytes: heap / 1024 });
  }
  return looks;
}

/** Growth a minute by least squares. */
function slope<T extends { readonly minutes: number }>(looks: readonly T[], of: (look: T) => number): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(looks.map(({ minutes }) => minutes));
  const y = mean(looks.map(of));
  const along = looks.reduce((sum, look) => sum + (look.minutes - x) * (of(look) - y), 0);
  return along / looks.reduce((sum, { minutes }) => sum + (minutes - x) ** 2, 0);
}
