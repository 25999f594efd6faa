/**
 * The canonical vocabulary: every value a professional claim can hold, with the words a biller
 * knows it by and the CMS-1500 (02/12) item it stands in. `[]` marks a repeated part.
 */
export interface PathInfo {
  readonly label: string;
  /** CMS-1500 item, empty where the paper form has none. */
  readonly box: string;
}

const PERSON: Record<string, PathInfo> = {
  lastName: { label: 'last name', box: '' },
  firstName: { label: 'first name', box: '' },
  middleName: { label: 'middle name', box: '' },
  fullName: { label: 'name', box: '' },
  dob: { label: 'birth date', box: '' },
  sex: { label: 'sex', box: '' },
  address1: { label: 'street address', box: '' },
  address2: { label: 'address line 2', box: '' },
  city: { label: 'city', box: '' },
  state: { label: 'state', box: '' },
  zip: { label: 'ZIP code', box: '' },
  phone: { label: 'telephone', box: '' },
};
const COVERAGE: Record<string, PathInfo> = {
  memberId: { label: 'member ID', box: '' },
  groupNumber: { label: 'group number', box: '' },
  planName: { label: 'plan name', box: '' },
  relationship: { label: 'relationship to insured', box: '' },
  signatureOnFile: { label: 'signature on file', box: '' },
};
const SITE = pick(PERSON, ['address1', 'address2', 'city', 'state', 'zip']);

function pick(from: Record<string, PathInfo>, leaves: readonly string[]): Record<string, PathInfo> {
  return Object.fromEntries(leaves.map((leaf) => [leaf, from[leaf] as PathInfo]));
}

function under(
  root: string,
  who: string,
  leaves: Record<string, PathInfo>,
  boxes: Record<string, string>,
): [string, PathInfo][] {
  return Object.entries(leaves).map(([leaf, info]) => [
    `${root}.${leaf}`,
    { label: `${who} ${info.label}`, box: boxes[leaf] ?? boxes['*'] ?? '' },
  ]);
}

/** In the order of the form: findings and the panel list fields this way. */
export const PATHS: ReadonlyMap<string, PathInfo> = new Map<string, PathInfo>([
  ['payer.name', { label: 'payer name', box: '' }],
  ['payer.id', { label: 'payer ID', box: '' }],
  ['claim.payerSequence', { label: 'payer sequence', box: '' }],
  ['claim.type', { label: 'coverage type', box: '1' }],
  ['subscriber.memberId', { label: 'member ID', box: '1a' }],
  ...under(
    'patient',
    'patient',
    { ...PERSON },
    {
      lastName: '2',
      firstName: '2',
      middleName: '2',
      fullName: '2',
      dob: '3',
      sex: '3',
      '*': '5',
    },
  ),
  ...under(
    'subscriber',
    'insured',
    { ...PERSON, ...COVERAGE },
    {
      lastName: '4',
      firstName: '4',
      middleName: '4',
      fullName: '4',
      dob: '11a',
      sex: '11a',
      memberId: '1a',
      groupNumber: '11',
      planName: '11c',
      relationship: '6',
      signatureOnFile: '13',
      '*': '7',
    },
  ),
  ['subscriber.memberId', { label: 'member ID', box: '1a' }],
  ['subscriber.relationship', { label: 'patient relationship to insured', box: '6' }],
  ['subscriber.groupNumber', { label: 'policy group number', box: '11' }],
  ['subscriber.planName', { label: 'insurance plan name', box: '11c' }],
  ...under(
    'otherInsured',
    'other insured',
    { ...PERSON, ...COVERAGE },
    {
      memberId: '9a',
      groupNumber: '9a',
      planName: '9d',
      '*': '9',
    },
  ),
  ['condition.employment', { label: 'related to employment', box: '10a' }],
  ['condition.autoAccident', { label: 'related to auto accident', box: '10b' }],
  ['condition.autoAccidentState', { label: 'accident state', box: '10b' }],
  ['condition.otherAccident', { label: 'related to other accident', box: '10c' }],
  ['claim.otherCoverage', { label: 'another health plan', box: '11d' }],
  ['patient.signatureOnFile', { label: 'patient signature on file', box: '12' }],
  ['claim.onsetDate', { label: 'date of current illness', box: '14' }],
  ['claim.otherDate', { label: 'other date', box: '15' }],
  ['claim.accidentDate', { label: 'accident date', box: '' }],
  ['claim.unableToWorkFrom', { label: 'unable to work from', box: '16' }],
  ['claim.unableToWorkTo', { label: 'unable to work to', box: '16' }],
  ['referring.qualifier', { label: 'referring qualifier', box: '17' }],
  ['referring.name', { label: 'referring provider', box: '17' }],
  ['referring.lastName', { label: 'referring provider last name', box: '17' }],
  ['referring.firstName', { label: 'referring provider first name', box: '17' }],
  ['referring.npi', { label: 'referring NPI', box: '17b' }],
  ['claim.hospitalizationFrom', { label: 'hospitalization from', box: '18' }],
  ['claim.hospitalizationTo', { label: 'hospitalization to', box: '18' }],
  ['claim.additionalInfo', { label: 'additional claim information', box: '19' }],
  ['claim.outsideLab', { label: 'outside lab', box: '20' }],
  ['claim.outsideLabCharges', { label: 'outside lab charges', box: '20' }],
  ['claim.icdIndicator', { label: 'ICD indicator', box: '21' }],
  ['diagnoses[].code', { label: 'diagnosis', box: '21' }],
  ['claim.frequencyCode', { label: 'frequency code', box: '22' }],
  ['claim.originalReferenceNumber', { label: 'original reference number', box: '22' }],
  ['claim.priorAuthorizationNumber', { label: 'prior authorization number', box: '23' }],
  ['claim.placeOfService', { label: 'place of service', box: '' }],
  ['lines[].dateFrom', { label: 'from date', box: '24A' }],
  ['lines[].dateTo', { label: 'to date', box: '24A' }],
  ['lines[].placeOfService', { label: 'place of service', box: '24B' }],
  ['lines[].emergency', { label: 'emergency', box: '24C' }],
  ['lines[].procedureCode', { label: 'procedure code', box: '24D' }],
  ['lines[].modifiers[]', { label: 'modifier', box: '24D' }],
  ['lines[].diagnosisPointers', { label: 'diagnosis pointer', box: '24E' }],
  ['lines[].diagnosisPointers[]', { label: 'diagnosis pointer', box: '24E' }],
  ['lines[].charge', { label: 'charge', box: '24F' }],
  ['lines[].units', { label: 'units', box: '24G' }],
  ['lines[].epsdt', { label: 'EPSDT', box: '24H' }],
  ['lines[].renderingIdQualifier', { label: 'rendering ID qualifier', box: '24I' }],
  ['lines[].renderingNpi', { label: 'rendering NPI', box: '24J' }],
  ['lines[].note', { label: 'line note', box: '24' }],
  ['lines[].priorAuthorizationNumber', { label: 'line authorization number', box: '' }],
  ['lines[].otherPayerPaid', { label: 'other payer paid', box: '' }],
  ['lines[].adjustments[].group', { label: 'adjustment group', box: '' }],
  ['lines[].adjustments[].reason', { label: 'adjustment reason', box: '' }],
  ['lines[].adjustments[].amount', { label: 'adjustment amount', box: '' }],
  ['billing.taxId', { label: 'tax ID', box: '25' }],
  ['billing.taxIdType', { label: 'tax ID type', box: '25' }],
  ['patient.accountNumber', { label: 'patient account number', box: '26' }],
  ['claim.acceptAssignment', { label: 'accept assignment', box: '27' }],
  ['claim.totalCharge', { label: 'total charge', box: '28' }],
  ['claim.amountPaid', { label: 'amount paid', box: '29' }],
  ['claim.balanceDue', { label: 'balance due', box: '30' }],
  ['rendering.name', { label: 'rendering provider', box: '31' }],
  ['rendering.lastName', { label: 'rendering provider last name', box: '31' }],
  ['rendering.firstName', { label: 'rendering provider first name', box: '31' }],
  ['rendering.npi', { label: 'rendering NPI', box: '24J' }],
  ['rendering.taxonomy', { label: 'rendering taxonomy', box: '24J' }],
  ['rendering.signature', { label: 'provider signature', box: '31' }],
  ['rendering.signatureDate', { label: 'signature date', box: '31' }],
  ['facility.name', { label: 'service facility name', box: '32' }],
  ...under('facility', 'service facility', SITE, { '*': '32' }),
  ['facility.npi', { label: 'service facility NPI', box: '32a' }],
  ['billing.name', { label: 'billing provider name', box: '33' }],
  ...under('billing', 'billing provider', { ...SITE, ...pick(PERSON, ['phone']) }, { '*': '33' }),
  ['billing.npi', { label: 'billing NPI', box: '33a' }],
  ['billing.taxonomy', { label: 'billing taxonomy', box: '33b' }],
  ['otherPayer.name', { label: 'other payer name', box: '' }],
  ['otherPayer.id', { label: 'other payer ID', box: '' }],
  ['otherPayer.sequence', { label: 'other payer sequence', box: '' }],
  ['otherPayer.paidDate', { label: 'other payer paid date', box: '' }],
  ['otherPayer.paidAmount', { label: 'other payer paid amount', box: '' }],
  ['claim.insuranceTypeCode', { label: 'Medicare secondary reason', box: '' }],
  ['claim.number', { label: 'claim number', box: '' }],
]);

/** `lines[3].modifiers[0]` -> `lines[].modifiers[]`; parts such as `#month` are cut. */
export function patternOf(path: string): string {
  return path.replace(/#[a-z]+$/, '').replace(/\[\d+\]/g, '[]');
}

/** True when the vocabulary knows this path (parts and indexes included). */
export function isPath(path: string): boolean {
  return PATHS.has(patternOf(path)) && /^[a-zA-Z][a-zA-Z0-9.]*(\[\d{1,2}\]|[a-zA-Z0-9.])*(#[a-z]+)?$/.test(path);
}

/** What a biller calls this box: "Line 2 procedure code", "Diagnosis B", "Patient birth date". */
export function labelOf(path: string): string {
  const label = PATHS.get(patternOf(path))?.label ?? path;
  const line = /^lines\[(\d+)\]/.exec(path);
  if (line) return `Line ${Number(line[1]) + 1} ${label}`;
  const diagnosis = /^diagnoses\[(\d+)\]/.exec(path);
  if (diagnosis) return `Diagnosis ${letter(Number(diagnosis[1]))}`;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** 0 -> A, 11 -> L, as item 21 letters its diagnoses. */
export function letter(position: number): string {
  return String.fromCharCode(65 + position);
}

const ORDER = new Map([...PATHS.keys()].map((path, at) => [path, at]));

/** Sorts paths in the order of the form; lines stay together, line 1 before line 2. */
export function compareByForm(a: string, b: string): number {
  return formRank(a) - formRank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

const LINES_AT = ORDER.get('lines[].dateFrom') ?? 0;

/** Where a path stands on the form; of two, the smaller comes first. */
export function formRank(path: string): number {
  const pattern = patternOf(path);
  const own = ORDER.get(pattern) ?? ORDER.size;
  const index = Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0);
  if (pattern === 'lines' || pattern.startsWith('lines[]')) {
    return LINES_AT + (index + (ORDER.has(pattern) ? own - LINES_AT : 0) / 100) / 1000;
  }
  return own + index / 100;
}
