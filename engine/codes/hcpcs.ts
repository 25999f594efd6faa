import type { Day } from '../claim/day.ts';
import type { CodeList } from './code-list.ts';
import { numbering } from './numbering.ts';
import { day } from './procedures.ts';
import type { Tables } from './tables.ts';

/** A code with its first and last ISO day; '' where there is none or it isn't known. */
export type HcpcsRow = readonly [code: string, added: string, ended: string];

/** Spans of validity that codes refer to, and the id of the first code that does. */
export interface HcpcsMeaning {
  readonly spans: readonly (readonly [added: string, ended: string])[];
  readonly firstId: number;
}

/** HCPCS Level II over one Uint16 a code: the number of its span from 1, 0 for codes that aren't Level II. */
export function hcpcsFrom(codes: CodeList, buffer: ArrayBuffer, { spans, firstId }: HcpcsMeaning): Tables['hcpcs'] {
  const refs = new Uint16Array(buffer);
  const days = [undefined, ...spans.map(([added, ended]) => ({ added: day(added), ended: day(ended) }))];
  return (code: string, on: Day) => {
    // Nearly all codes asked for are CPT: to look below the array would be slow.
    const at = codes.idOf(code) - firstId;
    const span = at >= 0 && at < refs.length ? days[refs[at] as number] : undefined;
    if (span === undefined) return undefined;
    if (span.added !== null && on < span.added) return 'not-yet';
    return span.ended !== null && on > span.ended ? 'ended' : 'active';
  };
}

/** Packs rows whose codes are all in `codes`. */
export function encodeHcpcs(rows: readonly HcpcsRow[], codes: CodeList): { bytes: Uint8Array; meaning: HcpcsMeaning } {
  const spans = numbering<readonly [string, string]>();
  let firstId = codes.size;
  let lastId = -1;
  for (const [code] of rows) {
    firstId = Math.min(firstId, codes.idOf(code));
    lastId = Math.max(lastId, codes.idOf(code));
  }
  const refs = new Uint16Array(Math.max(0, lastId - firstId + 1));
  for (const [code, added, ended] of rows) {
    refs[codes.idOf(code) - firstId] = spans.number(`${added} ${ended}`, () => [added, ended]) + 1;
  }
  return { bytes: new Uint8Array(refs.buffer), meaning: { spans: spans.values, firstId } };
}

/** Every row, in code order. */
export function* hcpcsRows(codes: CodeList, buffer: ArrayBuffer, meaning: HcpcsMeaning): Generator<HcpcsRow> {
  for (const [at, ref] of new Uint16Array(buffer).entries()) {
    const span = meaning.spans[ref - 1];
    if (span) yield [codes.codeOf(at + meaning.firstId), ...span];
  }
}
