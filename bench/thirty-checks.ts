/** One check of the comparison: the text of a box must fit; where `isNeeded`, the box must be there at all. */
export interface Check {
  readonly path: string;
  readonly pattern: RegExp;
  readonly isNeeded: boolean;
}

const PATTERNS: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['lines[0].procedureCode', /^([0-9]{4}[0-9FTUAM]|[A-V][0-9]{4})$/],
  ['diagnoses[0].code', /^[A-TV-Z][0-9][0-9A-Z](\.?[0-9A-Z]{1,4})?$/],
  ['lines[0].placeOfService', /^[0-9]{2}$/],
  ['lines[0].diagnosisPointers', /^[A-L]{1,4}$/],
  ['lines[0].charge', /^[0-9]{1,8}(\.[0-9]{2})?$/],
  ['lines[0].units', /^[1-9][0-9]*$/],
  ['lines[0].dateFrom', /^[0-9]{2}\/[0-9]{2}\/[0-9]{4}$/],
  ['lines[0].dateTo', /^[0-9]{2}\/[0-9]{2}\/[0-9]{4}$/],
  ['lines[0].renderingNpi', /^[12][0-9]{9}$/],
  ['billing.npi', /^[12][0-9]{9}$/],
  ['billing.taxonomy', /^[0-9A-Z]{9}X$/],
  ['rendering.taxonomy', /^[0-9A-Z]{9}X$/],
  ['billing.taxId', /^[0-9]{2}-?[0-9]{7}$/],
  ['billing.zip', /^[0-9]{5}-?([0-9]{4})?$/],
  ['patient.zip', /^[0-9]{5}(-?[0-9]{4})?$/],
  ['patient.dob', /^[0-9]{2}\/[0-9]{2}\/[0-9]{4}$/],
  ['patient.sex', /^[MFU]$/],
  ['patient.state', /^[A-Z]{2}$/],
  ['subscriber.memberId', /^[A-Z0-9]{2,80}$/],
  ['claim.frequencyCode', /^[1678]?$/],
  ['claim.totalCharge', /^[0-9]{1,8}(\.[0-9]{2})?$/],
  ['claim.amountPaid', /^[0-9]{1,8}(\.[0-9]{2})?$/],
  ['patient.accountNumber', /^[^ ]{1,38}$/],
  ['patient.lastName', /^[^0-9]+$/],
  ['patient.firstName', /^[^0-9]+$/],
];
const FILLED = ['patient.address1', 'patient.city', 'billing.name', 'billing.address1', 'subscriber.relationship'];

/** Thirty checks of single boxes that every rule engine can be told in its own form. */
export const THIRTY: readonly Check[] = [...PATTERNS, ...FILLED.map((path) => [path, /\S/] as const)].map(
  ([path, pattern]) => ({ path, pattern, isNeeded: !pattern.test('') }),
);
