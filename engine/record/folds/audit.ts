import type { LogEvent } from '../../log/event.ts';
import type { Check } from '../../log/events/claim-checked.ts';
import type { Ignore } from '../../log/events/finding-ignored.ts';
import { bodyAs, type Fold } from '../../log/folds/fold.ts';
import { get, type PlainMap, put } from '../plain-map.ts';

/** An ignored finding and when it last held one back. */
export interface IgnoreOnFile {
  readonly ignore: Ignore;
  /** Day on which it was made. */
  readonly on: string;
  readonly usedOn: string | null;
}

/** Who opened the record, what left it, and which errors were passed over. */
export interface Audit {
  /** Sequence number -> entry. */
  readonly entries: PlainMap<LogEvent>;
  readonly ignores: PlainMap<IgnoreOnFile>;
}

export const audit: Fold<Audit> = {
  name: 'audit',
  version: 1,
  initial: { entries: {}, ignores: {} },
  apply(state, event) {
    if (event.type === 'claim.checked') return used(state, bodyAs<Check>(event).ignored ?? [], event);
    if (!event.type.startsWith('vault.') && !WATCHED.includes(event.type)) return state;
    const entries = put(state.entries, String(event.seq), event);
    if (event.type !== 'finding.ignored') return { ...state, entries };
    const ignore = bodyAs<Ignore>(event);
    return { entries, ignores: put(state.ignores, ignore.id, { ignore, on: event.at.slice(0, 10), usedOn: null }) };
  },
};

const WATCHED: readonly string[] = ['packet.exported', 'finding.ignored', 'patient.merged', 'patient.unmerged'];

function used(state: Audit, ids: readonly string[], { at }: LogEvent): Audit {
  let { ignores } = state;
  for (const id of ids) {
    const known = get(ignores, id);
    if (known) ignores = put(ignores, id, { ...known, usedOn: at.slice(0, 10) });
  }
  return ignores === state.ignores ? state : { ...state, ignores };
}
