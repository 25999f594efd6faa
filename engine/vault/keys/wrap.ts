import { fromHex, toHex, utf8 } from '../../log/hash.ts';
import { cipherKey, type Place, seal, unseal } from './cipher.ts';
import type { Header } from './header.ts';
import { derived, type KeyRing, sealingKey } from './key-ring.ts';
import { type NewSigningKey, signingKey } from './signing.ts';
import { type Stretch, type StretchCost, stretched } from './stretch.ts';

/** What opens a vault. `restart`: the data key itself, kept in memory by somebody who is trusted. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-key'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'restart'; readonly dataKey: Uint8Array<ArrayBuffer> };

type Random = (bytes: number) => Uint8Array<ArrayBuffer>;

/** The data key wrapped by a passphrase. Vault and cost are authenticated: neither can be exchanged. */
export async function wrapByPassphrase(
  dataKey: Uint8Array<ArrayBuffer>,
  vault: string,
  passphrase: string,
  cost: StretchCost,
  random: Random,
): Promise<Header['byPassphrase']> {
  const stretch: Stretch = { name: 'argon2id', ...cost, salt: toHex(random(16)) };
  const key = await passphraseKey(passphrase, stretch);
  return { stretch, key: toHex(await seal(key, dataKey, passphrasePlace(vault, stretch))) };
}

/** The data key wrapped by a recovery key of 20 random bytes. */
export async function wrapByRecoveryKey(
  dataKey: Uint8Array<ArrayBuffer>,
  vault: string,
  bytes: Uint8Array<ArrayBuffer>,
  random: Random,
): Promise<Header['byRecoveryKey']> {
  const salt = toHex(random(16));
  const key = await recoveryKey(bytes, salt);
  return { salt, key: toHex(await seal(key, dataKey, recoveryPlace(vault, salt))) };
}

/** The device's signing key, sealed with a key that the data key gives. */
export async function wrapSigningKey(
  dataKey: Uint8Array<ArrayBuffer>,
  ids: Pick<Header, 'vault' | 'device'>,
  { secret, publicKey }: NewSigningKey,
): Promise<Header['signing']> {
  const sealed = await seal(await sealingKey(dataKey, 'signing'), secret, signingPlace(ids, publicKey));
  return { public: publicKey, key: toHex(sealed) };
}

/** The data key, or null when the secret is not this vault's. */
export async function unwrapped(header: Header, secret: Secret): Promise<Uint8Array<ArrayBuffer> | null> {
  const { vault, byPassphrase, byRecoveryKey } = header;
  switch (secret.kind) {
    case 'restart':
      return secret.dataKey;
    case 'passphrase': {
      const key = await passphraseKey(secret.passphrase, byPassphrase.stretch);
      return unseal(key, bytesOf(byPassphrase.key), passphrasePlace(vault, byPassphrase.stretch));
    }
    case 'recovery-key': {
      const key = await recoveryKey(secret.bytes, byRecoveryKey.salt);
      return unseal(key, bytesOf(byRecoveryKey.key), recoveryPlace(vault, byRecoveryKey.salt));
    }
  }
}

/** All keys of the vault from its data key, or null when it is not this vault's or the header was changed. */
export async function keyRing(header: Header, dataKey: Uint8Array<ArrayBuffer>): Promise<KeyRing | null> {
  const { vault, device, signing } = header;
  const place = signingPlace(header, signing.public);
  const secret = await unseal(await sealingKey(dataKey, 'signing'), bytesOf(signing.key), place);
  if (!secret) return null;
  return {
    vault,
    device,
    dataKey,
    records: await sealingKey(dataKey, 'records'),
    tags: derived(dataKey, 'tags'),
    signing: await signingKey(secret),
    publicKey: signing.public,
  };
}

async function passphraseKey(passphrase: string, stretch: Stretch): Promise<CryptoKey> {
  return cipherKey(new Uint8Array(await stretched(passphrase, stretch)));
}

/** HKDF (RFC 5869) with SHA-256: the recovery key is random and needs no stretching. */
async function recoveryKey(bytes: Uint8Array<ArrayBuffer>, salt: string): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: bytesOf(salt), info: utf8('claimside recovery') };
  return crypto.subtle.deriveKey(how, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function passphrasePlace(vault: string, stretch: Stretch): Place {
  return { vault, wrapped: 'data key', by: 'passphrase', stretch };
}

function recoveryPlace(vault: string, salt: string): Place {
  return { vault, wrapped: 'data key', by: 'recovery key', salt };
}

function signingPlace({ vault, device }: Pick<Header, 'vault' | 'device'>, publicKey: string): Place {
  return { vault, device, wrapped: 'signing key', public: publicKey };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return fromHex(text) ?? new Uint8Array();
}
