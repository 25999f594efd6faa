import { sameBytes } from '../log/hash.ts';
import { refusedAsWeak } from './create.ts';
import { type Kept, kept, refused } from './kept.ts';
import { printedRecoveryKey, RECOVERY_BYTES } from './keys/recovery-key.ts';
import { unwrapped, wrapByPassphrase, wrapByRecoveryKey } from './keys/wrap.ts';
import { append } from './record/append.ts';
import type { OpenLog } from './record/open-log.ts';
import { readHeader } from './unlock.ts';

/** Wraps the data key by another passphrase; nothing else is written anew. The old one opens nothing then. */
export async function changePassphrase(open: OpenLog, current: string, next: string): Promise<Kept<void>> {
  const { store, deps, keys } = open;
  const header = await readHeader(store);
  if (!header.ok) return header;
  const dataKey = await unwrapped(header.value, { kind: 'passphrase', passphrase: current });
  if (!dataKey || !sameBytes(dataKey, keys.dataKey)) return refused('wrong-secret', 'This is not the passphrase.');
  const tooWeak = refusedAsWeak(next);
  if (tooWeak) return tooWeak;
  const byPassphrase = await wrapByPassphrase(keys.dataKey, keys.vault, next, await deps.cost(), deps.random);
  const row = { id: 'header' as const, header: { ...header.value, byPassphrase } };
  const written = await append(open, [{ type: 'vault.passphrase-changed', body: {} }], { meta: [row] });
  return written.ok ? kept(undefined) : written;
}

/** Makes another recovery key, to be printed; the one before opens nothing then. */
export async function changeRecoveryKey(open: OpenLog): Promise<Kept<{ readonly recoveryKey: string }>> {
  const { store, deps, keys } = open;
  const header = await readHeader(store);
  if (!header.ok) return header;
  const bytes = deps.random(RECOVERY_BYTES);
  const byRecoveryKey = await wrapByRecoveryKey(keys.dataKey, keys.vault, bytes, deps.random);
  const row = { id: 'header' as const, header: { ...header.value, byRecoveryKey } };
  const written = await append(open, [{ type: 'vault.recovery-key-changed', body: {} }], { meta: [row] });
  return written.ok ? kept({ recoveryKey: printedRecoveryKey(bytes) }) : written;
}
