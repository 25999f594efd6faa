import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { unpacked } from './pack.ts';

/** Writes a packed file, unless it is there already with the same content: another processor's zlib makes other bytes of it. */
export function writePacked(path: string, bytes: Uint8Array): void {
  if (!holds(path, unpacked(bytes))) writeFileSync(path, bytes);
}

function holds(path: string, content: Buffer): boolean {
  if (!existsSync(path)) return false;
  try {
    return unpacked(readFileSync(path)).equals(content);
  } catch {
    return false;
  }
}
