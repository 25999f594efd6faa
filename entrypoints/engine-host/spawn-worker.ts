import { wrap } from 'comlink';
import type { Spawned } from '../../engine/host/engine-client.ts';
import type { EngineApi } from '../../engine/worker.ts';

/** Starts the engine's worker. The proxy is held on to for as long as the worker: a collected one loses answers. */
export function spawnWorker(): Spawned {
  const worker = new Worker('/engine-worker.js');
  const remote = wrap<EngineApi>(worker);
  return {
    api: {
      read: (...page) => remote.read(...page),
      teach: (...said) => remote.teach(...said),
      vocabulary: () => remote.vocabulary(),
      check: (request) => remote.check(request),
      take: (known, seen, today) => remote.take(known, seen, today),
      tryRule: (rule, asOf) => remote.tryRule(rule, asOf),
      use: (loaded) => remote.use(loaded),
    },
    onDeath(then) {
      worker.addEventListener('error', then);
      worker.addEventListener('messageerror', then);
    },
    kill() {
      worker.terminate();
    },
  };
}
