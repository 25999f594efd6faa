import { readRecoveryKey } from './keys/recovery-key.ts';
import { FLOOR } from './keys/stretch.ts';
import type { Secret } from './keys/wrap.ts';
import type { VaultDeps } from './record/deps.ts';
import { STORE_STEPS } from './record/migrations/index.ts';
import { createVaultDoor, type Vault } from './vault.ts';

export const PASSPHRASE = 'seven herons over the quiet harbor';

/** A world for a vault: a clock that stands until it is set, and waiting that ends when it is told to. */
export interface World extends VaultDeps {
  now: number;
  /** Opens the vault without the cost of a passphrase. */
  recovery: Secret | null;
  /** Does what waits for a later time. */
  pass(): void;
}

let databases = 0;

export function world(name = `vault-${databases++}`): World {
  const waiting = new Set<() => void>();
  const made: World = {
    name,
    product: '0.1.0',
    steps: STORE_STEPS,
    locks: navigator.locks,
    now: Date.UTC(2026, 10, 24, 14, 0),
    recovery: null,
    clock: () => ({ now: made.now, offset: -300 }),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    cost: async () => FLOOR,
    after(_, work) {
      waiting.add(work);
      return () => waiting.delete(work);
    },
    pass() {
      for (const work of waiting) work();
      waiting.clear();
    },
  };
  return made;
}

/** The answer, which must be there. */
export async function given<T>(
  answer:
    | Promise<{ ok: true; value: T } | { ok: false; sentence: string }>
    | { ok: true; value: T }
    | { ok: false; sentence: string },
): Promise<T> {
  const kept = await answer;
  if (!kept.ok) throw new Error(kept.sentence);
  return kept.value;
}

/** A new vault, unlocked. */
export async function openedVault(deps: World = world()): Promise<{ vault: Vault; deps: World; recoveryKey: string }> {
  const { recoveryKey } = await given(createVaultDoor(deps).create(PASSPHRASE));
  deps.recovery = secretOf(recoveryKey);
  return { vault: await reopened(deps), deps, recoveryKey };
}

/** The vault of a world that has one, in a new process so to say. */
export async function reopened(deps: World): Promise<Vault> {
  if (!deps.recovery) throw new Error('This world has no vault yet.');
  const vault = createVaultDoor(deps);
  await given(vault.unlock(deps.recovery));
  return vault;
}

/** A recovery key as it is typed in. */
export function secretOf(recoveryKey: string): Secret {
  const key = readRecoveryKey(recoveryKey);
  if (!key.ok) throw new Error('The recovery key does not read.');
  return { kind: 'recovery-key', bytes: key.bytes };
}
