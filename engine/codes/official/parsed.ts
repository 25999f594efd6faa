import type { CodePair, Mue } from '../tables.ts';

/** An edit as the file gives it, with its ISO days; `to` is '' while it holds. */
export interface ParsedPair {
  readonly column1: string;
  readonly column2: string;
  readonly indicator: CodePair['indicator'];
  readonly from: string;
  readonly to: string;
}

/** What a reader took from one file: code numbers, days and flags, never the file's wording. */
export type Parsed =
  | { readonly kind: 'icd10cm'; readonly codes: ReadonlyMap<string, 'header' | 'billable'> }
  | { readonly kind: 'hcpcs'; readonly codes: ReadonlyMap<string, { readonly added: string; readonly ended: string }> }
  | {
      readonly kind: 'ncci-pairs' | 'ncci-pairs-medicaid';
      /** Edits that touch a behavioral-health code, by both codes. */
      readonly pairs: ReadonlyMap<string, ParsedPair>;
      /** All edits of the file. */
      readonly rows: number;
    }
  | {
      readonly kind: 'mue-medicare' | 'mue-medicaid';
      readonly codes: ReadonlyMap<string, { readonly units: number; readonly mai: Mue['mai'] }>;
    };

/** What is wrong with a row, and what to do when it isn't to download the file again. */
export interface RowProblem {
  readonly what: string;
  readonly fix?: string;
}

/** Reads the rows of one kind of file, one at a time. */
export interface TableReader {
  /** Takes a row; answers what is wrong with it. */
  row(cells: readonly string[]): RowProblem | null;
  parsed(): Parsed;
}

export const CODE = /^[0-9A-Z]{5}$/;

/** `20260401` as an ISO day; '' for blank, null for anything else. */
export function isoDay(text: string): string | null {
  const digits = text.trim();
  if (digits === '') return '';
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  if (!match) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
