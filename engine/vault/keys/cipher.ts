import { canonicalJson, type Json } from '../../log/canonical-json.ts';
import { utf8 } from '../../log/hash.ts';

/** What sealed bytes belong to: vault, table, place in it, version. They open nowhere else. */
export type Place = { readonly [name: string]: Json };

const IV_BYTES = 12;

/** A key for AES-256-GCM from 32 bytes, which can't be taken out again. */
export function cipherKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Bytes sealed for their place: 12 random bytes, then AES-256-GCM with its 16-byte tag; the place as canonical JSON is authenticated. */
export async function seal(
  key: CryptoKey,
  plain: Uint8Array<ArrayBuffer>,
  place: Place,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(place) }, key, plain);
  const sealed = new Uint8Array(IV_BYTES + data.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(data), IV_BYTES);
  return sealed;
}

/** The bytes, or null when they were changed, moved from their place or sealed with another key. */
export async function unseal(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  place: Place,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const iv = sealed.subarray(0, IV_BYTES);
    const data = sealed.subarray(IV_BYTES);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(place) }, key, data);
    return new Uint8Array(plain);
  } catch {
    return null;
  }
}

function bound(place: Place): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson(place));
}
