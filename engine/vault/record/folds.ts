import { canonicalJson, type Json } from '../../log/canonical-json.ts';
import { type Fold, folded } from '../../log/folds/fold.ts';
import type { Folding, OpenLog } from './open-log.ts';
import { snapshotPlace } from './places.ts';
import { readEvents } from './read.ts';
import { sealText, unsealText } from './sealed-text.ts';
import type { SnapshotRow } from './store.ts';

/** A fold's state; `incomplete`: some events could not be read, so it is what the others come to. */
export interface Folded<State> {
  readonly state: State;
  readonly incomplete: boolean;
}

/** Events after which a snapshot is worth writing again. */
const SNAPSHOT_EVERY = 1000;

/** A fold over the whole log: from its snapshot and the events after it the first time, then kept up to date. */
export async function foldOf<State>(open: OpenLog, fold: Fold<State>): Promise<Folded<State>> {
  const known = open.folds.get(fold.name);
  const isCurrent = known?.size === open.state.frontier.size && known.fold.version === fold.version;
  const folding = isCurrent ? known : await begin(open, fold as Fold<unknown>);
  return { state: folding.state as State, incomplete: folding.incomplete };
}

async function begin(open: OpenLog, fold: Fold<unknown>): Promise<Folding> {
  const snapshot = await readSnapshot(open, fold);
  const from = snapshot?.size ?? 0;
  const { size } = open.state.frontier;
  const { events, missing } = await readEvents(open, from, size);
  const state = folded(fold, events, snapshot ? snapshot.state : fold.initial);
  const folding = { fold, state, size, saved: from, incomplete: missing.length > 0 };
  open.folds.set(fold.name, folding);
  return folding;
}

async function readSnapshot({ store, keys, state }: OpenLog, { name, version }: Fold<unknown>) {
  const row = await store.snapshots.get(name);
  if (row?.version !== version || !(row.size <= state.frontier.size)) return null;
  const text = await unsealText(keys.records, row.bytes, snapshotPlace(keys.vault, name, version, row.size));
  return text === null ? null : { state: JSON.parse(text) as unknown, size: row.size };
}

/** Snapshots worth writing, and what to do when they are written. */
export async function snapshotRows(
  { keys, folds }: OpenLog,
  every: boolean,
): Promise<{ rows: SnapshotRow[]; saved(): void }> {
  const due = [...folds.values()]
    .filter(({ incomplete, size, saved }) => !incomplete && size - saved >= (every ? 1 : SNAPSHOT_EVERY))
    .map((folding) => ({ ...folding, folding }));
  const rows = await Promise.all(
    due.map(async ({ fold: { name, version }, state, size }) => {
      const text = canonicalJson(state as Json);
      return {
        at: name,
        version,
        size,
        bytes: await sealText(keys.records, text, snapshotPlace(keys.vault, name, version, size)),
      };
    }),
  );
  return {
    rows,
    saved() {
      for (const { folding, size } of due) folding.saved = size;
    },
  };
}
