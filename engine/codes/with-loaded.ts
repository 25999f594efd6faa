import { type Day, fromIso } from '../claim/day.ts';
import { codeListFrom } from './code-list.ts';
import { unpackDawg } from './dawg.ts';
import { hcpcsFrom } from './hcpcs.ts';
import { icd10From } from './icd10.ts';
import { withLoadedYears } from './icd10-years.ts';
import type { LoadedHcpcs, LoadedIcd10, LoadedPairs, LoadedTable, LoadedUnits } from './loaded.ts';
import { findPair, heldBy } from './pairs.ts';
import { sparseRowsFrom } from './sparse-rows.ts';
import type { CodePair, Icd10, Mue, Tables } from './tables.ts';
import { unitsFrom } from './units.ts';

/**
 * The shipped tables with what the user loaded laid over them. A loaded table answers for days of service
 * from its first day on, until a newer one does; for earlier days the older tables answer as before.
 *
 * @param loaded at least one, and at most one for each kind and first day
 */
export function withLoaded(shipped: Tables, loaded: readonly LoadedTable[]): Tables {
  const hcpcs = layers(loaded, ['hcpcs'], hcpcsLayer);
  const pairs = layers(loaded, ['ncci-pairs'], pairLayer);
  const medicaidPairs = layers(loaded, ['ncci-pairs-medicaid'], pairLayer);
  const units = {
    medicare: layers(loaded, ['mue-medicare'], unitsLayer),
    medicaid: layers(loaded, ['mue-medicaid'], unitsLayer),
  };
  const all = [hcpcs, pairs, medicaidPairs, units.medicare, units.medicaid].flat();
  return {
    ...shipped,
    icd10: withLoadedYears(shipped.icd10, layers(loaded, ['icd10cm'], icd10Layer)),
    editions: [...shipped.editions, ...loaded.map(({ edition }) => edition)],
    hasNcci: shipped.hasNcci === true || (pairs.length > 0 && units.medicare.length > 0),
    knowsCode: (code) => shipped.knowsCode(code) || all.some((layer) => layer.knows(code)),
    hcpcs(code, on) {
      const layer = layerOn(hcpcs, on);
      const older = shipped.hcpcs(code, on);
      // A full file names every code in force: one that an older table knows and this one doesn't has ended.
      return layer ? (layer.status(code, on) ?? (older && 'ended')) : older;
    },
    pair(a, b, on = null, program = 'medicare') {
      const own = program === 'medicaid' ? layerOn(medicaidPairs, on) : undefined;
      const layer = own ?? layerOn(pairs, on);
      return layer ? layer.pair(a, b, on) : shipped.pair(a, b);
    },
    mue(code, program, on = null) {
      const layer = layerOn(units[program], on);
      return layer ? layer.mue(code) : shipped.mue(code, program);
    },
  };
}

/** What answers from a day on. */
interface Layer {
  readonly from: Day;
  knows(code: string): boolean;
}

/** The layers of some kinds, newest first. */
function layers<K extends LoadedTable['kind'], L extends Layer>(
  loaded: readonly LoadedTable[],
  kinds: readonly K[],
  layerOf: (table: Extract<LoadedTable, { kind: K }>, from: Day) => L,
): L[] {
  const isWanted = (table: LoadedTable): table is Extract<LoadedTable, { kind: K }> =>
    (kinds as readonly string[]).includes(table.kind);
  return loaded
    .filter(isWanted)
    .map((table) => layerOf(table, fromIso(table.edition.from) ?? Number.POSITIVE_INFINITY))
    .sort((a, b) => b.from - a.from);
}

function layerOn<L extends Layer>(sorted: readonly L[], on: Day | null): L | undefined {
  return on === null ? sorted[0] : sorted.find(({ from }) => on >= from);
}

function icd10Layer({ year, body }: LoadedIcd10, from: Day): Layer & { readonly year: number; readonly icd10: Icd10 } {
  const classes = [
    [year, year, 0, 0],
    [year, year, year, year],
  ] as const;
  const icd10 = icd10From(unpackDawg(new Uint8Array(body)), classes, year, year);
  return { from, year, icd10, knows: () => false };
}

function hcpcsLayer(table: LoadedHcpcs, from: Day): Layer & { readonly status: Tables['hcpcs'] } {
  const codes = codeListFrom(new Uint8Array(table.codes));
  return { from, knows: (code) => codes.idOf(code) >= 0, status: hcpcsFrom(codes, table.body, table.meaning) };
}

function pairLayer(
  table: LoadedPairs,
  from: Day,
): Layer & { pair(a: string, b: string, on: Day | null): CodePair | undefined } {
  const codes = codeListFrom(new Uint8Array(table.codes));
  const rows = sparseRowsFrom(table.body);
  const holds = heldBy(table.dated);
  return {
    from,
    knows: (code) => codes.idOf(code) >= 0,
    pair(a, b, on) {
      const pair = findPair(rows, codes, a, b);
      return pair && holds(pair, on) ? pair : undefined;
    },
  };
}

function unitsLayer(table: LoadedUnits, from: Day): Layer & { mue(code: string): Mue | undefined } {
  const codes = codeListFrom(new Uint8Array(table.codes));
  const units = unitsFrom(table.body, table.meaning);
  return { from, knows: (code) => codes.idOf(code) >= 0, mue: (code) => units(codes.idOf(code)) };
}
