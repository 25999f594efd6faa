import type { Session } from './launch.ts';

/** How each process of the extension ends, in itself; the service worker has nothing to end it with. */
const END = {
  service_worker: null,
  'engine-host.html': 'close()',
  'engine-worker.js': 'close()',
  // A worker that closes itself tells nobody; one that throws does.
  'record-worker.js': 'setTimeout(() => { throw new Error("killed by the test") })',
} as const;

export type Part = keyof typeof END;

/** Ends a process of the extension in Chromium the way the browser would: its target is gone. */
export async function kill({ browser, id }: Session, part: Part): Promise<void> {
  const target = browser
    .targets()
    .find(
      (one) => one.url().startsWith(`chrome-extension://${id}`) && (one.type() === part || one.url().endsWith(part)),
    );
  if (!target) throw new Error(`There is no ${part}.`);
  const end = END[part];
  if (end !== null) {
    const session = await target.createCDPSession();
    await session.send('Runtime.evaluate', { expression: end });
    return;
  }
  const root = await browser.target().createCDPSession();
  await root.send('Target.closeTarget', { targetId: (target as unknown as { _targetId: string })._targetId });
  await root.detach();
}
