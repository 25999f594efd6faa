import { ABA } from '../groups.ts';

/** H and T codes of 15 minutes a unit; the states set their own rounding, so they weigh less than the ABA codes. */
export const PROGRAM_CODES: readonly string[] = [
  'H0004',
  'H0034',
  'H0036',
  'H0038',
  'H0039',
  'H0050',
  'H2010',
  'H2011',
  'H2014',
  'H2015',
  'H2017',
  'H2019',
  'H2021',
  'H2023',
  'H2025',
  'H2027',
  'H2028',
  'H2030',
  'H2032',
  'H2033',
  'H2037',
  'T1006',
  'T1012',
  'T1013',
  'T1016',
  'T1017',
  'T1027',
];

/** Every code counted in units of 15 minutes that is no add-on of another code. */
export const FIFTEEN_MINUTES: readonly string[] = [...ABA, ...PROGRAM_CODES];
