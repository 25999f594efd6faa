import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from 'puppeteer-core';

/** One line on what the numbers were measured with, and how busy the machine was. */
export async function machineLine(browser: Browser): Promise<string> {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const cores = availableParallelism();
  const load = loadavg()[0]?.toFixed(1);
  return `${cores} ${cores === 1 ? 'core' : 'cores'} of ${cpu?.model.trim() ?? 'an unnamed processor'}, ${memory} GB, ${process.platform}, Node ${process.versions.node}, ${await browser.version()} headless, load ${load} halfway through`;
}
