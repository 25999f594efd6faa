import { usDay } from '../../engine/claim/day.ts';
import type { ShippedEdition } from '../../engine/codes/load.ts';
import { LOADED_KINDS, type LoadedKind } from '../../engine/codes/loaded.ts';
import type { CodeTableView } from '../../engine/vault/code-table-rows.ts';

/** One edition in the list. */
export interface EditionRow {
  readonly id: string;
  readonly edition: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly origin: string;
  readonly state: EditionState;
}

export type EditionState =
  | { readonly kind: 'in-use' }
  | { readonly kind: 'out-of-date'; readonly since: string }
  | { readonly kind: 'waits'; readonly until: string }
  | { readonly kind: 'earlier'; readonly before: string }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'unreadable' };

/** One table with its editions, the one in use first. */
export interface TableRows {
  readonly table: string;
  readonly title: string;
  readonly editions: readonly EditionRow[];
  /** The kind whose last load can be taken back. */
  readonly undo: { readonly kind: LoadedKind; readonly edition: string } | null;
}

const TITLES: Readonly<Record<string, string>> = {
  icd10cm: 'Diagnoses, ICD-10-CM',
  excludes1: 'Diagnoses that exclude each other',
  'ncci-pairs': 'NCCI pairs, Medicare',
  'ncci-pairs-medicaid': 'NCCI pairs, Medicaid',
  'mue-medicare': 'Units a day, Medicare',
  'mue-medicaid': 'Units a day, Medicaid',
  'add-ons': 'Add-on codes',
  hcpcs: 'HCPCS Level II',
  procedures: 'Behavioral-health procedures',
  places: 'Places of service',
  modifiers: 'Modifiers',
  taxonomy: 'Provider taxonomy',
  zip: 'ZIP to state',
};

/**
 * The list as the page shows it, tables that can be loaded first.
 *
 * @param today ISO day
 */
export function tableRows(
  shipped: readonly ShippedEdition[],
  stored: readonly CodeTableView[],
  today: string,
): TableRows[] {
  const others = shipped.map(({ table }) => table).filter((table) => !LOADED_KINDS.some((kind) => kind === table));
  return [...LOADED_KINDS, ...others]
    .map((table) => rowsOf(table, shipped, stored, today))
    .filter(({ editions }) => editions.length > 0);
}

function rowsOf(
  table: string,
  shipped: readonly ShippedEdition[],
  stored: readonly CodeTableView[],
  today: string,
): TableRows {
  const came = shipped
    .filter((edition) => edition.table === table)
    .map((one) => ({ ...one, id: one.edition, origin: 'came with Claimside' }));
  const loaded = stored.filter(({ kind }) => kind === table);
  const counting = loaded.filter(({ state }) => state === 'counts').map(loadedRow);
  const timeline = [...came, ...counting].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const now = timeline.findLastIndex(({ from }) => from <= today);
  const editions = timeline.map((row, at) => ({
    ...row,
    state: stateOf(row, at - now, timeline[at + 1]?.from, today),
  }));
  const rest = loaded
    .filter(({ state }) => state !== 'counts')
    .map(
      (view): EditionRow => ({
        ...loadedRow(view),
        state: { kind: view.state === 'unreadable' ? 'unreadable' : 'replaced' },
      }),
    );
  const newest = loaded[0];
  return {
    table,
    title: TITLES[table] ?? table,
    editions: [...editions.reverse(), ...rest],
    undo: newest ? { kind: newest.kind, edition: newest.edition.edition } : null,
  };
}

function loadedRow({ id, edition, count, files, loadedOn }: CodeTableView) {
  const { from, to } = edition;
  return {
    id: String(id),
    edition: edition.edition,
    from,
    to,
    count,
    origin: `${files.join('; ')}, loaded ${usDay(loadedOn)}`,
  };
}

/** @param place before 0: an earlier edition, 0: the one in use, after: one to come */
function stateOf(
  row: { from: string; to: string },
  place: number,
  next: string | undefined,
  today: string,
): EditionState {
  if (place > 0) return { kind: 'waits', until: row.from };
  if (place < 0) return { kind: 'earlier', before: next ?? today };
  return row.to < today ? { kind: 'out-of-date', since: row.to } : { kind: 'in-use' };
}
