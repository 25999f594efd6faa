import { gauge } from '../e2e/lib/gauge.ts';
import { openDesk } from '../e2e/lib/inspect.ts';
import type { Session } from '../e2e/lib/launch.ts';
import type { Practice } from '../practice/server.ts';
import type { Row } from './row.ts';

const MINUTES = 2;
const EVERY = 10_000;

/**
 * A claim form that is drawn anew every second, for two minutes with the extension at work on it: how the
 * memory of its page grows, everything unused thrown away before each look.
 */
export async function memoryRows(session: Session, { origin }: Practice): Promise<Row[]> {
  const desk = await openDesk(session, `${origin}/hostile?do=redraw`);
  try {
    await desk.claim(({ result }) => result?.findings.length, 'the claim');
    const page = await gauge(desk.portal);
    const looks: { minutes: number; nodes: number; heap: number }[] = [];
    const start = performance.now();
    for (let look = 0; look <= (MINUTES * 60_000) / EVERY; look++) {
      const { nodes, heap } = await page.alive();
      looks.push({ minutes: (performance.now() - start) / 60_000, nodes, heap });
      await new Promise((resume) => setTimeout(resume, EVERY));
    }
    const row = (name: string, value: number, unit: string): Row => ({ name, value, unit, peer: null, ratio: null });
    const name = 'form drawn anew every second';
    return [
      row(`heap, ${name}`, (looks[0]?.heap ?? 0) / 1024, 'kB'),
      row(
        `heap growth, ${name}, ${MINUTES} minutes`,
        slope(looks, ({ heap }) => heap / 1024),
        'kB/min',
      ),
      row(
        `node growth, ${name}, ${MINUTES} minutes`,
        slope(looks, ({ nodes }) => nodes),
        '/min',
      ),
    ];
  } finally {
    await desk.close();
  }
}

/** Growth a minute by least squares. */
function slope<T extends { readonly minutes: number }>(looks: readonly T[], of: (look: T) => number): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(looks.map(({ minutes }) => minutes));
  const y = mean(looks.map(of));
  const along = looks.reduce((sum, look) => sum + (look.minutes - x) * (of(look) - y), 0);
  return along / looks.reduce((sum, { minutes }) => sum + (minutes - x) ** 2, 0);
}
