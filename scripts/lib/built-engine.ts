import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { wrap } from 'comlink';
import type { EngineApi } from '../../engine/worker.ts';

type Listener = (event: { readonly data: unknown }) => void;

/**
 * The engine of a built package in Node, started as the browser starts its Worker: `engine-worker.js` in a scope
 * that has what it uses of a Worker's.
 *
 * @param folder the unpacked package
 * @param read answers a file of it; throws where there is none
 */
export function builtEngine(folder: string, read = (path: string): Buffer => readFileSync(join(folder, path))) {
  const inside = new Set<Listener>();
  const outside = new Set<Listener>();
  const fatal = Promise.withResolvers<never>();
  const scope = createContext({
    ...{ Blob, DecompressionStream, MessageEvent, Response, performance, queueMicrotask },
    addEventListener: (_type: string, listener: Listener) => void inside.add(listener),
    removeEventListener: (_type: string, listener: Listener) => void inside.delete(listener),
    dispatchEvent: (event: { data: unknown }) => send(inside, event.data),
    postMessage: (data: unknown) => send(outside, data),
    fetch: async (path: string) => {
      try {
        return new Response(new Uint8Array(read(path)));
      } catch {
        return new Response(null, { status: 404 });
      }
    },
    importScripts: (path: string) => run(path),
    // An error in a timer ends a Worker.
    setTimeout: (work: () => void) => {
      try {
        work();
      } catch (error) {
        fatal.reject(error);
      }
    },
  });
  const run = (path: string) => runInContext(read(path).toString('utf8'), scope);
  const send = (to: ReadonlySet<Listener>, data: unknown) => {
    const copy = structuredClone(data);
    for (const listener of [...to]) queueMicrotask(() => listener(new MessageEvent('message', { data: copy })));
  };
  const api = wrap<EngineApi>({
    addEventListener: (_type: string, listener: unknown) => void outside.add(listener as Listener),
    removeEventListener: (_type: string, listener: unknown) => void outside.delete(listener as Listener),
    postMessage: (data: unknown) => send(inside, data),
  });
  run('engine-worker.js');
  return { api, fatal: fatal.promise };
}
