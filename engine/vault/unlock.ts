import { instantOf } from '../log/instant.ts';
import { type Kept, kept, type Refusal, refused } from './kept.ts';
import { type Header, headerSchema } from './keys/header.ts';
import type { KeyRing } from './keys/key-ring.ts';
import { notAfter, type Tries, waitAfter, withTry } from './keys/tries.ts';
import { keyRing, type Secret, unwrapped } from './keys/wrap.ts';
import type { VaultDeps } from './record/deps.ts';
import { guarded } from './record/guarded.ts';
import { meta, type VaultStore } from './record/store.ts';

/** The keys, and when wrong ones were tried before, as events write time. */
export interface Unlocked {
  readonly header: Header;
  readonly keys: KeyRing;
  readonly wrongTries: readonly string[];
}

export const NO_VAULT = refused('none', 'There is no record in this browser yet.');
const HEADER_DAMAGED = refused('damaged', 'The record’s key is damaged. Restore the record from a backup.');

/** The vault's header, if there is one and it is whole. */
export function readHeader(store: VaultStore): Promise<Kept<Header>> {
  return guarded(store, 'Not opened', async () => {
    const row = await meta(store, 'header');
    if (!row) return NO_VAULT;
    const header = headerSchema.safeParse(row.header);
    return header.success ? kept(header.data) : HEADER_DAMAGED;
  });
}

/**
 * Opens the keys with a secret. A try is written down before it is made, so that ending the browser in the
 * middle doesn't undo it; after three wrong ones there is a wait. One try at a time over all windows.
 */
export async function openKeys(store: VaultStore, deps: VaultDeps, secret: Secret): Promise<Kept<Unlocked>> {
  const header = await readHeader(store);
  if (!header.ok) return header;
  return deps.locks.request(`claimside ${deps.name} keys`, () =>
    guarded(store, 'Not opened', () =>
      secret.kind === 'restart'
        ? withSecret(header.value, secret, [], deps)
        : counted(store, deps, header.value, secret),
    ),
  ) as Promise<Kept<Unlocked>>;
}

async function counted(store: VaultStore, deps: VaultDeps, header: Header, secret: Secret): Promise<Kept<Unlocked>> {
  const { now } = deps.clock();
  const tries = notAfter((await meta(store, 'tries'))?.tries ?? [], now);
  const wait = waitAfter(tries, now);
  if (wait > 0) {
    await store.meta.put([{ id: 'tries', tries }]);
    return waiting(Math.ceil(wait / 1000));
  }
  await store.meta.put([{ id: 'tries', tries: withTry(tries, now) }]);
  const opened = await withSecret(header, secret, tries, deps);
  if (opened.ok) await store.meta.drop(['tries']);
  return opened;
}

function waiting(seconds: number): Refusal {
  const sentence = `Wait ${seconds === 1 ? '1 second' : `${seconds} seconds`}, then try again.`;
  return { ok: false, reason: 'wait', sentence, seconds };
}

async function withSecret(header: Header, secret: Secret, tries: Tries, deps: VaultDeps): Promise<Kept<Unlocked>> {
  const dataKey = await unwrapped(header, secret);
  if (!dataKey) return refused('wrong-secret', WRONG[secret.kind]);
  const keys = await keyRing(header, dataKey);
  if (!keys) return secret.kind === 'restart' ? refused('wrong-secret', WRONG.restart) : HEADER_DAMAGED;
  const { offset } = deps.clock();
  return kept({ header, keys, wrongTries: tries.map((now) => instantOf({ now, offset })) });
}

const WRONG: Readonly<Record<Secret['kind'], string>> = {
  passphrase: 'This is not the passphrase.',
  'recovery-key': 'This is not the recovery key of this record.',
  restart: 'The record was locked. Unlock it again.',
};
