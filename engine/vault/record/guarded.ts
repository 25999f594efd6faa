import { type Kept, nameOf, refused, refusedByStore } from '../kept.ts';
import { usable, type VaultStore } from './store.ts';

/** Error of a connection that was lost, for example while the machine slept: worth one more try with a new one. */
const LOST = 'InvalidStateError';

/**
 * Does work on the store, opening it first; the one place that catches what it throws. A lost connection is
 * opened again, once.
 *
 * @param failed what did not happen if it fails: "Not saved", "Not read"
 */
export async function guarded<T>(store: VaultStore, failed: string, work: () => Promise<Kept<T>>): Promise<Kept<T>> {
  for (let again = true; ; again = false) {
    const ready = await usable(store);
    if (!ready.ok) return refused(ready.reason, `${failed}: ${ready.sentence}`);
    try {
      return await work();
    } catch (error) {
      if (nameOf(error) !== LOST) return refusedByStore(failed, error);
      store.close();
      if (!again) return refusedByStore(failed, error);
    }
  }
}
