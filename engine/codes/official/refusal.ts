/** Why a file was not taken: nothing has changed then. Says what is wrong, where, and what to do. */
export interface Refusal {
  readonly kind: 'refused';
  /** The file, with the archive it came in: `april.zip, icd10cm_order_2028.txt`. */
  readonly file: string;
  /** Line of a text file or row of a sheet, from 1. */
  readonly line: number | null;
  readonly what: string;
  readonly fix: string;
}

export const DOWNLOAD_AGAIN = 'Download it again from CMS and load it as it comes.';

export function refuse(file: string, what: string, fix: string, line: number | null = null): Refusal {
  return { kind: 'refused', file, line, what, fix };
}

/** A number as people write it, with what it counts: "98,403 codes", "1 code". */
export function amount(count: number, one: string): string {
  return `${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;
}
