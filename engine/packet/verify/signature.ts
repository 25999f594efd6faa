import { hashes, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { fromHex } from '../../log/hash.ts';

hashes.sha512 = sha512;

/**
 * Whether a signature (Ed25519, RFC 8032; hexadecimal) of these bytes is by this key. In JavaScript, because the
 * browser of whoever checks a packet may have no Ed25519 of its own.
 */
export function isSignedBy(key: string, bytes: Uint8Array, signature: string): boolean {
  const [publicKey, proof] = [fromHex(key), fromHex(signature)];
  if (!publicKey || !proof) return false;
  try {
    return verify(proof, bytes, publicKey, { zip215: false });
  } catch {
    return false;
  }
}
