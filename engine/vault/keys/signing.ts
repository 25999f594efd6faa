import { fromHex, toHex } from '../../log/hash.ts';
import { type Head, headBytes, type SignedHead } from '../../log/head.ts';

/** A device's key pair, made anew: the private key as PKCS #8, the public one raw in hexadecimal. */
export interface NewSigningKey {
  readonly secret: Uint8Array<ArrayBuffer>;
  readonly publicKey: string;
}

/** A new Ed25519 pair, or null in a browser that has no Ed25519 (Chromium before 137, Firefox before 129). */
export async function newSigningKey(): Promise<NewSigningKey | null> {
  try {
    const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
    return { secret, publicKey: toHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))) };
  } catch {
    return null;
  }
}

/** The private key for signing; it can't be taken out again. */
export function signingKey(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', secret, 'Ed25519', false, ['sign']);
}

/** Signs a head. */
export async function signed(head: Head, key: CryptoKey, publicKey: string): Promise<SignedHead> {
  const signature = await crypto.subtle.sign('Ed25519', key, headBytes(head));
  return { head, key: publicKey, signature: toHex(new Uint8Array(signature)) };
}

/** Whether a head is signed by the key it names. Whose key that is, it doesn't say. */
export async function isSigned({ head, key, signature }: SignedHead): Promise<boolean> {
  const [raw, proof] = [fromHex(key), fromHex(signature)];
  if (!raw || !proof) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', publicKey, proof, headBytes(head));
  } catch {
    return false;
  }
}
