/** One box of a row of item 24 as the CMS-1500 (02/12) prints it. */
export interface Token {
  /** Header rows that would stand over it, in the words of the patterns. */
  readonly headers: readonly string[];
  readonly holds: RegExp;
  /** Characters it takes. */
  readonly takes: readonly number[];
}

const part = (which: string, word: string, holds: RegExp, takes: readonly number[]): Token => ({
  headers: [which, word],
  holds,
  takes,
});
const MONTH = /^(0?[1-9]|1[0-2])$/;
const DAY = /^(0?[1-9]|[12]\d|3[01])$/;
const YEAR = /^(20)?\d{2}$/;
const DATE = /^\d{1,2}\D?\d{1,2}\D?(\d{2}|\d{4})$/;
const date = (which: string): readonly (readonly Token[])[] => [
  [part(which, 'MM', MONTH, [2]), part(which, 'DD', DAY, [2]), part(which, 'YY', YEAR, [2, 4])],
  [{ headers: [which], holds: DATE, takes: [6, 8, 10] }],
];
const modifiers = Array.from(
  { length: 4 },
  (): Token => ({ headers: ['Modifier'], holds: /^[A-Z0-9]{2}$/i, takes: [2] }),
);
const pointer = (takes: readonly number[], holds: RegExp): Token => ({ headers: ['Diagnosis pointer'], holds, takes });

/** The places of the row from left to right, each with the ways forms draw it; an empty way leaves it out. */
export const ITEM_24: readonly (readonly (readonly Token[])[])[] = [
  date('From'),
  [...date('To'), []],
  [[{ headers: ['Place of service'], holds: /^\d{2}$/, takes: [2] }], []],
  [[{ headers: ['EMG'], holds: /^[YN]$/i, takes: [1] }], []],
  [[{ headers: ['CPT/HCPCS'], holds: /^[A-Z0-9]\d{3}[A-Z0-9]$/i, takes: [5, 6] }]],
  [modifiers, modifiers.slice(2), modifiers.slice(3), []],
  [[pointer([4], /^([A-L]{1,4}|[1-9]{1,4})$/i)], Array.from({ length: 4 }, () => pointer([1], /^[A-L1-9]$/i)), []],
  [
    [
      { headers: ['Charges'], holds: /^\d+$/, takes: [4, 5, 6, 7, 8] },
      { headers: ['Charges', 'Cents'], holds: /^\d{2}$/, takes: [2] },
    ],
    [{ headers: ['Charges'], holds: /^\$?[\d,]+\.\d{2}$/, takes: [6, 7, 8, 9, 10] }],
  ],
  [[{ headers: ['Units'], holds: /^\d{1,3}$/, takes: [1, 2, 3] }]],
  [[{ headers: ['EPSDT'], holds: /^([YN]|\d{1,2})$/i, takes: [1, 2] }], []],
  [[{ headers: ['Rendering provider NPI'], holds: /^\d{10}$/, takes: [10] }], []],
];
