import type { LoadedTable } from '../codes/loaded.ts';
import type { EngineApi } from '../worker.ts';

/** A running worker: its functions, a way to learn of its death, and a way to end it. */
export interface Spawned {
  readonly api: EngineApi;
  onDeath(then: () => void): void;
  kill(): void;
}

/** What is asked of the engine, one answer a question. */
type Question = Exclude<keyof EngineApi, 'use'>;

export interface EngineClient {
  /** Tells this worker and all that follow it which loaded tables count. */
  use(loaded: readonly LoadedTable[]): void;
  /** Rejects when the worker died, hung or threw; the next call gets a fresh worker. */
  call<K extends Question>(name: K, ...args: Parameters<EngineApi[K]>): Promise<Awaited<ReturnType<EngineApi[K]>>>;
}

/** Why an answer didn't come. Says nothing of what was asked. */
type EngineLost = 'died' | 'hung';

/** Longest waits for an answer in ms: of a worker that has yet to load its code and tables, and of a running one. */
export type Patience = Readonly<Record<'fresh' | Question, number>>;

interface Life {
  readonly spawned: Spawned;
  warm: boolean;
  readonly pending: Set<(why: EngineLost) => void>;
}

/**
 * Keeps one worker alive behind a plain function. The worker may die or hang at any call: then everything
 * pending rejects at once, the worker is thrown away and the next call starts another.
 */
export function engineClient(spawn: () => Spawned, patience: Patience): EngineClient {
  let life: Life | null = null;
  let tables: readonly LoadedTable[] = [];

  function end(ended: Life, why: EngineLost): void {
    if (life === ended) life = null;
    ended.spawned.kill();
    for (const reject of ended.pending) reject(why);
    ended.pending.clear();
  }

  function alive(): Life {
    if (life) return life;
    const born: Life = { spawned: spawn(), warm: false, pending: new Set() };
    born.spawned.onDeath(() => end(born, 'died'));
    life = born;
    if (tables.length > 0) tell(born);
    return born;
  }

  /** Messages keep their order: what is asked after this is answered by these tables. */
  function tell({ spawned }: Life): void {
    // A worker that can't take them is dying, and its death is noticed elsewhere.
    Promise.resolve(spawned.api.use(tables)).catch(() => undefined);
  }

  return {
    use(loaded) {
      tables = loaded;
      if (life) tell(life);
    },
    call(name, ...args) {
      const current = alive();
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => end(current, 'hung'), current.warm ? patience[name] : patience.fresh);
        const settle = (then: () => void) => {
          clearTimeout(timer);
          current.pending.delete(lost);
          then();
        };
        const lost = (why: EngineLost) => settle(() => reject(new Error(`the engine ${why}`)));
        current.pending.add(lost);
        const ask = current.spawned.api[name] as (...args: unknown[]) => Promise<never>;
        Promise.resolve(ask(...args)).then(
          (answer) => {
            current.warm = true;
            settle(() => resolve(answer));
          },
          () => settle(() => reject(new Error('the engine threw'))),
        );
      });
    },
  };
}
