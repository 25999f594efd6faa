import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from '../../log/hash.ts';
import { cipherKey } from './cipher.ts';

/** The keys of an open vault. They live in memory only. */
export interface KeyRing {
  readonly vault: string;
  readonly device: string;
  /** The one random key all others come from: 32 bytes. */
  readonly dataKey: Uint8Array<ArrayBuffer>;
  /** Seals everything in the store. */
  readonly records: CryptoKey;
  /** Makes look-up tags. */
  readonly tags: Uint8Array<ArrayBuffer>;
  /** Signs the heads of this device's log. */
  readonly signing: CryptoKey;
  /** Raw public key of the same, in hexadecimal. */
  readonly publicKey: string;
}

/** A key for one purpose: HMAC-SHA256(data key, "claimside " + purpose). */
export function derived(dataKey: Uint8Array, purpose: 'records' | 'tags' | 'signing'): Uint8Array<ArrayBuffer> {
  return keyedHash(dataKey, `claimside ${purpose}`);
}

/** HMAC-SHA256 of a text. */
export function keyedHash(key: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hmac(sha256, key, utf8(text)));
}

/** The key that seals one purpose's bytes. */
export function sealingKey(dataKey: Uint8Array, purpose: 'records' | 'signing'): Promise<CryptoKey> {
  return cipherKey(derived(dataKey, purpose));
}
