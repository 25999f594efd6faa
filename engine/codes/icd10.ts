import { classAt, type Dawg, eachChild, walk } from './dawg.ts';
import type { Icd10 } from './tables.ts';

/** First and last fiscal year a code is listed, and may be billed; 0 and 0 when never billable. */
export type Validity = readonly [first: number, last: number, firstBillable: number, lastBillable: number];

/** ICD-10-CM over an automaton whose classes number the rows of `validities`. */
export function icd10From(dawg: Dawg, validities: readonly Validity[], firstYear: number, lastYear: number): Icd10 {
  function validityAt(node: number): Validity | undefined {
    const kind = classAt(dawg, node);
    return kind < 0 ? undefined : validities[kind];
  }

  function billable(node: number, year: number): boolean {
    const validity = validityAt(node);
    return validity !== undefined && year >= validity[2] && year <= validity[3];
  }

  return {
    firstYear,
    lastYear,
    status(code, year) {
      if (year < firstYear || year > lastYear) return 'outside';
      const node = walk(dawg, code);
      const validity = node < 0 ? undefined : validityAt(node);
      if (validity === undefined) return 'absent';
      if (year < validity[0]) return 'before';
      if (year > validity[1]) return 'after';
      return year >= validity[2] && year <= validity[3] ? 'billable' : 'header';
    },
    billableBelow(prefix, year, limit) {
      const found: string[] = [];
      const collect = (node: number, code: string): boolean =>
        eachChild(dawg, node, (character, child) => {
          if (found.length >= limit) return false;
          if (billable(child, year)) found.push(code + character);
          return found.length < limit && collect(child, code + character);
        });
      const start = walk(dawg, prefix);
      if (start >= 0 && limit > 0) collect(start, prefix);
      return found;
    },
    seventh(code) {
      if (code.length < 3 || code.length > 6 || walk(dawg, code) < 0) return null;
      const node = walk(dawg, code.padEnd(6, 'X'));
      let characters = '';
      if (node >= 0) {
        eachChild(dawg, node, (character, child) => {
          if (billable(child, lastYear)) characters += character;
          return true;
        });
      }
      return characters === '' ? null : characters;
    },
  };
}

/** Every code with its class, in code order. */
export function* icd10Rows(dawg: Dawg): Generator<readonly [code: string, kind: number]> {
  const waiting: [code: string, node: number][] = [['', walk(dawg, '')]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [code, node] = next;
    const kind = classAt(dawg, node);
    if (kind >= 0 && code !== '') yield [code, kind];
    const below: [string, number][] = [];
    eachChild(dawg, node, (character, child) => below.push([code + character, child]) > 0);
    waiting.push(...below.reverse());
  }
}
