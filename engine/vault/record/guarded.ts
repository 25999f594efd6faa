import { type Kept, nameOf, refused, refusedByStore } from '../kept.ts';
import { usable, type VaultStore } from './store.ts';

/**
 * Errors of a connection that was lost, for example while the machine slept: worth one more try with a new one.
 * A TypeError is what Dexie makes of a connection whose opening went wrong unnoticed.
 */
const LOST: ReadonlySet<string> = new Set(['DatabaseClosedError', 'InvalidStateError', 'TypeError']);

/**
 * Does work on the store, opening it first; the one place that catches what it throws. A lost connection is
 * opened again, once.
 *
 * @param version the last migration this build knows
 * @param failed what did not happen if it fails: "Not saved", "Not read"
 */
export async function guarded<T>(
  store: VaultStore,
  version: number,
  failed: string,
  work: () => Promise<Kept<T>>,
): Promise<Kept<T>> {
  for (let again = true; ; again = false) {
    const ready = await usable(store, version);
    if (!ready.ok) return refused(ready.reason, `${failed}: ${ready.sentence}`);
    try {
      return await work();
    } catch (error) {
      if (!LOST.has(nameOf(error))) return refusedByStore(failed, error);
      store.close({ disableAutoOpen: false });
      if (!again) return refusedByStore(failed, error);
    }
  }
}
