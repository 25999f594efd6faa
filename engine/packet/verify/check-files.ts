import { sameBytes, sha256Of, toHex } from '../../log/hash.ts';
import type { Unpacked } from '../archive/read.ts';
import { packed } from '../archive/write.ts';
import { MANIFEST, type Packet } from '../format.ts';
import type { Failure } from './failure.ts';

/** Each file against the manifest: missing, changed, or put in. */
export function checkFiles({ files }: Packet, { files: found, listed }: Unpacked): Failure[] {
  const failures: Failure[] = [];
  const named = new Set([MANIFEST]);
  for (const { name, bytes, sha256 } of files) {
    const content = found.get(name);
    // Named twice, or the manifest itself: the second could say anything.
    if (named.has(name)) failures.push({ code: 'file-changed', file: name });
    else if (!content) failures.push({ code: 'file-missing', file: name });
    else if (content.length !== bytes || toHex(sha256Of(content)) !== sha256)
      failures.push({ code: 'file-changed', file: name });
    named.add(name);
  }
  const added = new Set(listed.filter((name) => !named.has(name)));
  return [...failures, ...[...added].map((file) => ({ code: 'file-added' as const, file }))];
}

/**
 * Whether an archive is as it left its maker. One that was packed anew by another program is another archive with the
 * same files, which is no harm; but one with a comment says that it was not, and must be what its maker writes.
 */
export function isUnharmed(archive: Uint8Array, unpacked: Unpacked, { files }: Packet): boolean {
  if (!unpacked.sound || !unpacked.commented) return unpacked.sound;
  const names = [MANIFEST, ...files.map(({ name }) => name)];
  const found = names.map((name) => ({ name, bytes: unpacked.files.get(name) ?? new Uint8Array() }));
  return sameBytes(packed(found), archive);
}
