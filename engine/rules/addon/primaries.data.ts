import { TELEMEDICINE } from '../groups.ts';

/** Primaries that CPT names but the CMS add-on file leaves out. */
export const MORE_PRIMARIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['90833', TELEMEDICINE],
  ['90836', TELEMEDICINE],
  ['90838', TELEMEDICINE],
  ['99417', ['99245', '99345', '99350', '99483']],
  ['96131', ['96130']],
  ['96133', ['96132']],
  ['96137', ['96136']],
  ['96139', ['96138']],
  ['G2088', ['G2086', 'G2087']],
]);

/** Further hours of testing: the first hour may lie on an earlier day of the same testing. */
export const TESTING_FURTHER: readonly string[] = ['96113', '96121', '96131', '96133', '96137', '96139'];

/** Add-ons to a service of the month: the primary may stand on another day of it. */
export const OF_THE_MONTH: readonly string[] = [
  '99425',
  '99427',
  '99437',
  '99439',
  '99489',
  '99494',
  'G0022',
  'G0024',
  'G0146',
  'G2088',
];
