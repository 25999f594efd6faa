import type { Option } from './controls.ts';

/** Option lists that more than one portal shows. */
export const SEXES: readonly Option[] = [
  ['', ''],
  ['F', 'Female'],
  ['M', 'Male'],
  ['U', 'Unknown'],
];

export const RELATIONSHIPS: readonly Option[] = [
  ['', ''],
  ['18', 'Self'],
  ['01', 'Spouse'],
  ['19', 'Child'],
  ['G8', 'Other'],
];

export const STATES: readonly Option[] = [
  ['', ''],
  ...['CA', 'IN', 'KY', 'MI', 'NY', 'OH', 'PA', 'TX', 'WV'].map((code): Option => [code, code]),
];

export const PLACES: readonly Option[] = [
  ['', ''],
  ['02', '02 - Telehealth, not at home'],
  ['10', '10 - Telehealth, at home'],
  ['11', '11 - Office'],
  ['12', '12 - Home'],
  ['22', '22 - Outpatient hospital, on campus'],
  ['53', '53 - Community mental health center'],
];

export const FREQUENCIES: readonly Option[] = [
  ['', ''],
  ['1', '1 - Original claim'],
  ['7', '7 - Replacement of a prior claim'],
  ['8', '8 - Void of a prior claim'],
];

export const YES_NO: readonly Option[] = [
  ['', ''],
  ['Y', 'Yes'],
  ['N', 'No'],
];

/** Values of box 1 as the claim writes them. */
export const COVERAGE_TYPES: readonly Option[] = [
  ['MEDICARE', 'Medicare'],
  ['MEDICAID', 'Medicaid'],
  ['TRICARE', 'TRICARE'],
  ['CHAMPVA', 'CHAMPVA'],
  ['GROUP', 'Group health plan'],
  ['FECA', 'FECA black lung'],
  ['OTHER', 'Other'],
];
