import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { unpackedText } from './pack.ts';

/** Writes a file, unless it is there already with these very bytes. */
export function writeIfNew(path: string, bytes: Uint8Array): void {
  if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
}

/** The same for packed files, which count by their content: another processor's zlib makes other bytes of it. */
export function writePacked(path: string, bytes: Uint8Array): void {
  if (textOf(path) !== unpackedText(bytes)) writeFileSync(path, bytes);
}

function textOf(path: string): string | null {
  try {
    return unpackedText(readFileSync(path));
  } catch {
    return null;
  }
}
