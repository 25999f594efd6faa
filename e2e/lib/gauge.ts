import type { Page } from 'puppeteer-core';

/** What Chromium counts of a page, all worlds of it together. */
export interface Gauge {
  /** How often styles were worked out and boxes laid out since the page began. */
  passes(): Promise<{ styles: number; layouts: number }>;
  /** What is alive after everything unused was thrown away. */
  alive(): Promise<{ nodes: number; listeners: number; heap: number }>;
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
