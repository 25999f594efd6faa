import type { LogEvent } from '../../log/event.ts';
import type { Fold } from '../../log/folds/fold.ts';
import { type Kept, kept, type Refusal, refused } from '../../vault/kept.ts';
import { readRecoveryKey } from '../../vault/keys/recovery-key.ts';
import type { Secret } from '../../vault/keys/wrap.ts';
import type { Vault } from '../../vault/vault.ts';
import { RECORD_FOLDS } from '../folds/index.ts';
import { ENTRIES_AT_ONCE } from './limits.ts';
import type { RecordRequest, TypedSecret } from './requests.ts';
import type { ServiceDeps } from './service.ts';

type Asked = Exclude<RecordRequest, { readonly do: 'state' | 'lock' }>;

/** What the vault answers to one request. Files are answered by the id under which they are handed out. */
export async function answerOf(
  request: Asked,
  deps: Pick<ServiceDeps, 'vault' | 'file' | 'handOut'>,
): Promise<Kept<unknown>> {
  const { vault } = deps;
  switch (request.do) {
    case 'touch':
      return kept(undefined);
    case 'append':
      return vault.append(request.happenings);
    case 'seal':
      return vault.seal();
    case 'find':
      return vault.find(request.lookUp);
    case 'events':
      return eventsOf(vault, request.from, request.to);
    case 'search':
      return vault.search(request.query);
    case 'fold':
      return foldOf(vault, RECORD_FOLDS[request.name] as Fold<unknown>);
    case 'save-draft':
      return vault.saveDraft(request.name, request.value);
    case 'read-draft':
      return vault.readDraft(request.name);
    case 'drop-draft':
      return vault.dropDraft(request.name);
    case 'create':
      return vault.create(request.passphrase);
    case 'unlock':
      return withSecret(request.secret, (secret) => vault.unlock(secret));
    case 'change-passphrase':
      return vault.changePassphrase(request.current, request.next);
    case 'change-recovery-key':
      return vault.changeRecoveryKey();
    case 'health':
      return kept({ entries: vault.size(), missing: vault.missing() });
    case 'check-all':
      return checked(vault);
    case 'backup':
      return handedOut(deps, await vault.backup(request.asked));
    case 'restore':
      return withFile(deps, request.file, (file) =>
        withSecret(request.secret, (secret) => vault.restore(file, secret, { acceptLoss: request.acceptLoss })),
      );
    case 'mend':
      return withFile(deps, request.file, vault.mend);
    case 'export-open':
      return handedOut(deps, await vault.exportOpen());
    case 'import-open':
      return withFile(deps, request.file, (file) => vault.importOpen(file, request.passphrase));
  }
}

/** Some of the entries that were asked for, and how many there are at all. */
export interface SomeEvents {
  readonly events: readonly LogEvent[];
  readonly size: number;
}

async function eventsOf(vault: Vault, from: number, to: number): Promise<Kept<SomeEvents>> {
  const read = await vault.events(from, Math.min(to, from + ENTRIES_AT_ONCE));
  return read.ok ? kept({ events: read.value.events, size: vault.size() }) : read;
}

async function foldOf(vault: Vault, fold: Fold<unknown>): Promise<Kept<unknown>> {
  const seen = await vault.fold(fold);
  return seen.ok ? kept(seen.value.state) : seen;
}

async function checked(vault: Vault): Promise<Kept<unknown>> {
  const all = await vault.readAll();
  if (!all.ok) return all;
  return kept({ entries: vault.size(), missing: all.value.missing });
}

function handedOut(deps: Pick<ServiceDeps, 'handOut'>, file: Kept<Blob>): Kept<string> {
  return file.ok ? kept(deps.handOut(file.value)) : file;
}

const NO_FILE = refused('unfit', 'The file could not be read. Choose it again.');

async function withFile<T>(
  { file }: Pick<ServiceDeps, 'file'>,
  id: string,
  work: (file: Blob) => Promise<Kept<T>>,
): Promise<Kept<T>> {
  const there = await file(id);
  return there ? work(there) : NO_FILE;
}

async function withSecret<T>(typed: TypedSecret, work: (secret: Secret) => Promise<Kept<T>>): Promise<Kept<T>> {
  if (typed.kind === 'passphrase') return work({ kind: 'passphrase', passphrase: typed.text });
  const key = readRecoveryKey(typed.text);
  return key.ok ? work({ kind: 'recovery-key', bytes: key.bytes }) : misread(key.group);
}

/** A recovery key that can't be one is no try: nothing was compared with it. */
function misread(group: number | null): Refusal {
  return refused(
    'wrong-secret',
    group === null
      ? 'A recovery key has eight groups of five letters and digits.'
      : `Group ${group} of the recovery key isn’t right. Compare it with the paper.`,
  );
}
