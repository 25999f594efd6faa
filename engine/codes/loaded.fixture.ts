import { codeListFrom, encodeCodeList } from './code-list.ts';
import { LOADED_LAYOUT, type LoadedUnits } from './loaded.ts';
import { encodeUnits } from './units.ts';

/** A units table of one code, 90837, as if it had been loaded. */
export function loadedUnits(
  edition: string,
  { kind = 'mue-medicare' as LoadedUnits['kind'], limit = 2, from = '2027-01-01', to = '2027-03-31' } = {},
): LoadedUnits {
  const list = encodeCodeList(['90837']);
  const { bytes, meaning } = encodeUnits([['90837', limit, 2]], codeListFrom(list));
  const buffers = { codes: list.slice().buffer, body: bytes.slice().buffer };
  const common = { layout: LOADED_LAYOUT, files: ['units.csv'], count: 1 };
  return { kind, ...common, edition: { table: kind, edition, from, to }, meaning, ...buffers };
}
