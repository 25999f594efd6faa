import type { CodeList } from './code-list.ts';
import { numbering } from './numbering.ts';
import type { Mue } from './tables.ts';

/** Units of a code and the adjudication indicator, null in Medicaid's table. */
export type UnitsRow = readonly [code: string, units: number, mai: Mue['mai']];

/** The kinds of units that codes refer to. */
export type UnitsMeaning = readonly (readonly [units: number, mai: Mue['mai']])[];

/** A medically-unlikely-edits table over one byte a code: its kind from 1, 0 for codes without. Takes a code's id. */
export function unitsFrom(buffer: ArrayBuffer | undefined, meaning: UnitsMeaning): (id: number) => Mue | undefined {
  const refs = new Uint8Array(buffer ?? new ArrayBuffer(0));
  const mues = [undefined, ...meaning.map(([units, mai]): Mue => ({ units, mai }))];
  return (id) => (id >= 0 && id < refs.length ? mues[refs[id] as number] : undefined);
}

/**
 * Packs rows whose codes are all in `codes`.
 *
 * @throws when there are more than 255 kinds of units
 */
export function encodeUnits(rows: readonly UnitsRow[], codes: CodeList): { bytes: Uint8Array; meaning: UnitsMeaning } {
  const kinds = numbering<UnitsMeaning[number]>();
  const bytes = new Uint8Array(codes.size);
  for (const [code, units, mai] of rows) {
    bytes[codes.idOf(code)] = kinds.number(`${units} ${mai}`, () => [units, mai]) + 1;
  }
  if (kinds.values.length > 255) throw new Error('more kinds of units than a byte can number');
  return { bytes, meaning: kinds.values };
}

/** Every row, in code order. */
export function* unitsRows(codes: CodeList, buffer: ArrayBuffer, meaning: UnitsMeaning): Generator<UnitsRow> {
  for (const [id, ref] of new Uint8Array(buffer).entries()) {
    const kind = meaning[ref - 1];
    if (kind) yield [codes.codeOf(id), ...kind];
  }
}
