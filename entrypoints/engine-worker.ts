import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inflatedText } from '../engine/codes/inflate.ts';
import { CONSTANTS, decodeConstants } from '../engine/constants.ts';

/** What a Worker has beside what a page has. */
interface WorkerScope {
  importScripts(url: string): void;
}

/**
 * Starts the engine: first what is data in its code, then the code. What is asked meanwhile waits. A package that
 * lost the data has no engine, which whoever asks is told; it never calls a claim clean.
 */
export default defineUnlistedScript(() => {
  const held: MessageEvent[] = [];
  const hold = (event: MessageEvent) => void held.push(event);
  addEventListener('message', hold);
  loadConstants().then(
    (constants) => {
      removeEventListener('message', hold);
      Object.assign(globalThis, { [CONSTANTS]: constants });
      (globalThis as unknown as WorkerScope).importScripts('/engine-core.js');
      for (const { data, ports } of held) dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }));
    },
    () => setTimeout(fail),
  );
});

async function loadConstants(): Promise<unknown> {
  const answer = await fetch('/tables/constants.bin');
  if (!answer.ok) throw new Error('the package has lost the data of the engine');
  return decodeConstants(await inflatedText(await answer.arrayBuffer()));
}

/** An error that nobody catches ends the Worker; one in a promise would not. */
function fail(): never {
  throw new Error('the engine could not start');
}
