import type { PayerKind } from '../../payers/payer.ts';
import { finding, type LineRule, notApplicable, pass } from '../rule.ts';

/** Codes bound to places of service: `only` these, or `never` those. */
interface PlaceRow {
  readonly codes: ReadonlySet<string>;
  readonly only?: readonly string[];
  readonly never?: readonly string[];
  /** Payers it holds for; all when left out. */
  readonly payers?: readonly PayerKind[];
  readonly message: string;
}

/** The check of codes that need or forbid places. Message data: code, line, place. */
export function bindsPlaces(rows: readonly PlaceRow[]): LineRule['check'] {
  return (line, _claim, { payer }) => {
    const code = line.code.value;
    const place = line.place.value;
    if (code === null) return notApplicable;
    let met = false;
    for (const { codes, only, never, payers, message } of rows) {
      if (!codes.has(code) || payers?.includes(payer.kind) === false) continue;
      met = true;
      if (place === null || (only?.includes(place) ?? !never?.includes(place))) continue;
      const data = { code, line: line.index + 1, place };
      return finding(message, { path: line.place.path, evidence: [line.code.path], data });
    }
    // A place nobody read is answered by the rule's `reads`; a blank one is pos.valid-code's.
    return met ? pass : notApplicable;
  };
}
