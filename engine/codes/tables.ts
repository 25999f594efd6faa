import type { Day } from '../claim/day.ts';

/** What ICD-10-CM says of a code in one fiscal year. Codes are undotted, upper case. */
export interface Icd10 {
  /** `before`/`after`: valid in other years of the table only. `outside`: the table has no such year. */
  status(code: string, fiscalYear: number): 'billable' | 'header' | 'absent' | 'before' | 'after' | 'outside';
  /** Codes directly usable below a header in that year, at most `limit`, in code order. */
  billableBelow(prefix: string, fiscalYear: number, limit: number): string[];
  /** The 7th characters a code needs, or null when it takes none or is not listed. */
  seventh(code: string): string | null;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Who may perform a service, as the practice's own short classes. */
export type ProviderClass =
  | 'MD'
  | 'NPP'
  | 'PSY'
  | 'CSW'
  | 'MFT'
  | 'MHC'
  | 'BCBA'
  | 'tech'
  | 'staff'
  | 'peer'
  | 'SLP'
  | 'OTP'
  | 'fac'
  | 'payer';

/** A behavioral-health procedure code as the catalogue describes it. */
export interface Procedure {
  readonly code: string;
  /** Our own words, never the AMA's. */
  readonly label: string;
  /** What one unit is: session, visit, day, 15min, 30min, hour1 ... */
  readonly unit: string;
  /** Minutes that support one unit; null when untimed or without an upper end. */
  readonly minMinutes: number | null;
  readonly maxMinutes: number | null;
  readonly who: readonly ProviderClass[];
  /** On the Medicare telehealth list: yes, no, or not known / not a Medicare code. */
  readonly medicareTelehealth: 'yes' | 'no' | 'unknown' | 'not-medicare';
  readonly effective: Day | null;
  readonly terminated: Day | null;
  readonly replacement: readonly string[];
}

/** An NCCI practitioner procedure-to-procedure edit, found in either order. */
export interface CodePair {
  readonly column1: string;
  readonly column2: string;
  /** 0 never together, 1 with a modifier when separate, 9 not active. */
  readonly indicator: 0 | 1 | 9;
  /** False for newer pairs whose column order is not known: "these two conflict". */
  readonly ordered: boolean;
}

export interface Mue {
  readonly units: number;
  /** 1 per line, 2 absolute per day, 3 per day with appeal; null in the Medicaid table. */
  readonly mai: 1 | 2 | 3 | null;
}

export interface AddOn {
  /** 1 closed list, 2 the contractor decides, 3 list incomplete. */
  readonly type: 1 | 2 | 3;
  readonly primaries: readonly string[];
}

/** What a table is called, its edition, and the days it speaks for (ISO), for verdicts and the panel. */
export interface Edition {
  readonly table: string;
  readonly edition: string;
  readonly from: string;
  readonly to: string;
}

/** Whose NCCI edits: both programs publish their own. */
export type Program = 'medicare' | 'medicaid';

export interface Tables {
  readonly icd10: Icd10;
  /** Several of one table where newer ones were loaded: each speaks from its first day until the next does. */
  readonly editions: readonly Edition[];
  /** False where the tables were built without NCCI pairs and units: then `pair` and `mue` know nothing. */
  readonly hasNcci?: boolean;
  procedure(code: string): Procedure | undefined;
  /** HCPCS Level II validity on a day; undefined when the code is not a Level II code of the table. */
  hcpcs(code: string, on: Day): 'active' | 'not-yet' | 'ended' | undefined;
  /** Whether any table at all knows the code (procedures, HCPCS, MUE, add-ons, NCCI). */
  knowsCode(code: string): boolean;
  /** Effective day (null: initial set) of a place of service, undefined for unassigned codes. */
  place(
    code: string,
  ): { readonly label: string; readonly effective: Day | null; readonly facility: boolean } | undefined;
  modifier(code: string): boolean;
  /**
   * The edit between two codes on a day of service; without a day, by the newest table.
   * Medicaid's own edits are known only where they were loaded; Medicare's stand in for them.
   */
  pair(a: string, b: string, on?: Day | null, program?: Program): CodePair | undefined;
  mue(code: string, program: Program, on?: Day | null): Mue | undefined;
  addOn(code: string): AddOn | undefined;
  /** Excludes1 between two ICD-10-CM codes of the same claim: the table's own line, or undefined. */
  excludes1(a: string, b: string): { readonly code: string; readonly excludes: string } | undefined;
  taxonomy(code: string): 'individual' | 'organization' | undefined;
  /** USPS state or territory of a five-digit ZIP; undefined when the table does not know it. */
  stateOfZip(zip5: string): readonly string[] | undefined;
}
