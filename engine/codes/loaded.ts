import type { HcpcsMeaning } from './hcpcs.ts';
import type { DatedPair } from './pairs.ts';
import type { Edition } from './tables.ts';
import type { UnitsMeaning } from './units.ts';

/** Version of the layout below. A stored table of another one is not read: its file is loaded again. */
export const LOADED_LAYOUT = 1;

/** The tables that official files replace, named as in `Edition.table`. */
export const LOADED_KINDS = [
  'icd10cm',
  'hcpcs',
  'ncci-pairs',
  'ncci-pairs-medicaid',
  'mue-medicare',
  'mue-medicaid',
] as const;
export type LoadedKind = (typeof LOADED_KINDS)[number];

interface Common {
  readonly layout: number;
  /** `from` is the day the table comes into force. */
  readonly edition: Edition;
  /** Names of the files it was read from. */
  readonly files: readonly string[];
  /** How many codes or pairs it holds. */
  readonly count: number;
}

/** One fiscal year: an automaton of its codes as `dawg.ts` packs it, class 0 a header, class 1 billable. */
export interface LoadedIcd10 extends Common {
  readonly kind: 'icd10cm';
  readonly year: number;
  readonly body: ArrayBuffer;
}

export interface LoadedHcpcs extends Common {
  readonly kind: 'hcpcs';
  readonly codes: ArrayBuffer;
  readonly body: ArrayBuffer;
  readonly meaning: HcpcsMeaning;
}

export interface LoadedPairs extends Common {
  readonly kind: 'ncci-pairs' | 'ncci-pairs-medicaid';
  readonly codes: ArrayBuffer;
  readonly body: ArrayBuffer;
  /** Edits that don't hold from the table's first day without end. */
  readonly dated: readonly DatedPair[];
}

export interface LoadedUnits extends Common {
  readonly kind: 'mue-medicare' | 'mue-medicaid';
  readonly codes: ArrayBuffer;
  readonly body: ArrayBuffer;
  readonly meaning: UnitsMeaning;
}

/** A table the user loaded from an official file, packed like the built ones. Holds no patient data and no wording. */
export type LoadedTable = LoadedIcd10 | LoadedHcpcs | LoadedPairs | LoadedUnits;
