/** Milliseconds the page took for two turns of its own clock: a page that hangs takes seconds. */
export async function heartbeat(page: { evaluate<T>(work: () => Promise<T>): Promise<T> }): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    await new Promise((resume) => setTimeout(resume, 0));
    await new Promise((resume) => setTimeout(resume, 0));
    return performance.now() - start;
  });
}
