import * as z from 'zod/mini';
import { LOADED_KINDS, LOADED_LAYOUT, type LoadedTable } from './loaded.ts';

/** Bytes as text, since messages between processes are JSON. Far above any table's size. */
const base64 = z.string().check(z.maxLength(4_000_000), z.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const optionalDay = z.union([z.literal(''), day]);
const code = z.string().check(z.regex(/^[0-9A-Z]{5}$/));
const name = z.string().check(z.maxLength(500));

const common = {
  layout: z.literal(LOADED_LAYOUT),
  edition: z.strictObject({ table: z.enum(LOADED_KINDS), edition: name, from: day, to: day }),
  files: z.array(name).check(z.maxLength(20)),
  count: z.number().check(z.gte(0)),
  body: base64,
};
const small = z.number().check(z.gte(0), z.lte(1e6));
const wireTable = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('icd10cm'), ...common, year: small }),
  z.strictObject({
    kind: z.literal('hcpcs'),
    ...common,
    codes: base64,
    meaning: z.strictObject({
      spans: z.array(z.tuple([optionalDay, optionalDay])).check(z.maxLength(65_535)),
      firstId: small,
    }),
  }),
  z.strictObject({
    kind: z.enum(['ncci-pairs', 'ncci-pairs-medicaid']),
    ...common,
    codes: base64,
    dated: z.array(z.tuple([code, code, optionalDay, optionalDay])).check(z.maxLength(100_000)),
  }),
  z.strictObject({
    kind: z.enum(['mue-medicare', 'mue-medicaid']),
    ...common,
    codes: base64,
    meaning: z
      .array(z.tuple([small, z.union([z.literal(1), z.literal(2), z.literal(3), z.null()])]))
      .check(z.maxLength(255)),
  }),
]);

/** A loaded table as it goes between processes. */
export type WireTable = z.infer<typeof wireTable>;

export const wireTables = z.array(wireTable).check(z.maxLength(100));

export function toWire(table: LoadedTable): WireTable {
  const bytes = { body: textOf(table.body), ...('codes' in table ? { codes: textOf(table.codes) } : {}) };
  return wireTable.parse({ ...table, ...bytes });
}

export function fromWire(table: WireTable): LoadedTable {
  const bytes = { body: bufferOf(table.body), ...('codes' in table ? { codes: bufferOf(table.codes) } : {}) };
  return { ...table, ...bytes } as LoadedTable;
}

/** Arguments of one call are limited, so that bytes are turned into text in pieces. */
const PIECE = 0x8000;

function textOf(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

function bufferOf(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
}
