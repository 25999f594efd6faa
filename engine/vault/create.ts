import { NOTHING_YET } from '../log/chain.ts';
import { toHex } from '../log/hash.ts';
import { instantOf } from '../log/instant.ts';
import { type Kept, kept, refused } from './kept.ts';
import type { Header } from './keys/header.ts';
import { passphraseStrength } from './keys/passphrase.ts';
import { printedRecoveryKey, RECOVERY_BYTES } from './keys/recovery-key.ts';
import { newSigningKey } from './keys/signing.ts';
import { keyRing, wrapByPassphrase, wrapByRecoveryKey, wrapSigningKey } from './keys/wrap.ts';
import type { VaultDeps } from './record/deps.ts';
import { guarded } from './record/guarded.ts';
import { headRow } from './record/head-row.ts';
import { meta, TABLES, type VaultStore } from './record/store.ts';

/** A new vault's header and the key to print; nothing is stored yet. */
export interface NewKeys {
  readonly header: Header;
  readonly dataKey: Uint8Array<ArrayBuffer>;
  readonly recoveryKey: string;
}

/** Ids that a vault made from an older log takes over. */
export type OldIds = Pick<Header, 'device'>;

/** Makes all keys of a vault. The passphrase must be strong enough. */
export async function newKeys(deps: VaultDeps, passphrase: string, old?: OldIds): Promise<Kept<NewKeys>> {
  const tooWeak = refusedAsWeak(passphrase);
  if (tooWeak) return tooWeak;
  const signing = await newSigningKey();
  if (!signing) {
    return refused('old-browser', 'This browser can’t sign the record: it needs Chrome 137, Firefox 129 or newer.');
  }
  const random = (bytes: number) => deps.random(bytes);
  const dataKey = random(32);
  const recovery = random(RECOVERY_BYTES);
  const ids = { vault: toHex(random(16)), device: old?.device ?? toHex(random(16)) };
  const header: Header = {
    v: 1,
    ...ids,
    byPassphrase: await wrapByPassphrase(dataKey, ids.vault, passphrase, await deps.cost(), random),
    byRecoveryKey: await wrapByRecoveryKey(dataKey, ids.vault, recovery, random),
    signing: await wrapSigningKey(dataKey, ids, signing),
  };
  return kept({ header, dataKey, recoveryKey: printedRecoveryKey(recovery) });
}

/** A refusal for a passphrase that is too easy to guess, or null. */
export function refusedAsWeak(passphrase: string) {
  const { level } = passphraseStrength(passphrase);
  if (level === 'short') return refused('weak', 'Use at least 15 characters, or let Claimside make a passphrase.');
  if (level === 'weak') return refused('weak', 'This is easy to guess. Add words, or let Claimside make a passphrase.');
  return null;
}

/** Writes a new vault with an empty log, unless there is one. What an interrupted restore left behind goes. */
export async function createVault(
  store: VaultStore,
  deps: VaultDeps,
  { header, dataKey }: NewKeys,
): Promise<Kept<void>> {
  return guarded(store, 'Not saved', async () => {
    const keys = await keyRing(header, dataKey);
    if (!keys) throw new Error('A header just made does not open.');
    const head = await headRow(keys, NOTHING_YET, instantOf(deps.clock()));
    return store.transaction('readwrite', TABLES, async (tables) => {
      if (await meta(tables, 'header')) return THERE_IS_ONE;
      for (const name of TABLES) await tables[name].clear();
      await tables.meta.put([{ id: 'header', header }, head]);
      return kept(undefined);
    });
  });
}

export const THERE_IS_ONE = refused('exists', 'There is a record in this browser already.');
