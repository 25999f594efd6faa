import { measuredCost } from './keys/stretch.ts';
import type { VaultDeps } from './record/deps.ts';
import { STORE_STEPS } from './record/migrations/index.ts';

/** What a vault needs, from the browser: its clock, its randomness, its locks. */
export function browserDeps(name: string, product: string): VaultDeps {
  return {
    name,
    product,
    steps: STORE_STEPS,
    locks: navigator.locks,
    clock() {
      const now = new Date();
      return { now: now.getTime(), offset: -now.getTimezoneOffset() };
    },
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    cost: () => measuredCost(() => performance.now()),
    after(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
