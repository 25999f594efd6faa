import type { Page } from 'puppeteer-core';

/** What is alive in a page and holds memory. */
export interface Alive {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

/** What Chromium counts of a page, all worlds of it together. */
export interface Gauge {
  /** How often styles were worked out and boxes laid out since the page began. */
  passes(): Promise<{ styles: number; layouts: number }>;
  /** What is alive after everything unused was thrown away. */
  alive(): Promise<Alive>;
}

/** Chromium only. */
export async function gauge(page: Page): Promise<Gauge> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  const metrics = async () => {
    const { metrics: all } = await cdp.send('Performance.getMetrics');
    return (wanted: string) => all.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  };
  return {
    async passes() {
      const of = await metrics();
      return { styles: of('RecalcStyleCount'), layouts: of('LayoutCount') };
    },
    async alive() {
      // Twice: what the first round's finalizers let go of is gone only after the second.
      for (let round = 0; round < 2; round++) await cdp.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
      return { nodes, listeners: jsEventListeners, heap: (await metrics())('JSHeapUsedSize') };
    },
  };
}

/** The least of five looks: between two readings of a page what it has just replaced is still held. */
export async function leastAlive(page: Gauge): Promise<Alive> {
  const looks: Alive[] = [];
  for (let look = 0; look < 5; look++) {
    looks.push(await page.alive());
    await new Promise((resume) => setTimeout(resume, 500));
  }
  const least = (count: keyof Alive) => Math.min(...looks.map((one) => one[count]));
  return { nodes: least('nodes'), listeners: least('listeners'), heap: least('heap') };
}
