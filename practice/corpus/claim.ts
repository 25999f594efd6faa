import { line } from '../claims/claim-line.ts';
import { decoy, decoySelect } from '../controls.ts';
import type { Attributes } from '../html.ts';
import { MORE_FIELDS } from './claim-more.ts';
import { entryOf, pair } from './entry.ts';

/** The invented claim of a child under a parent's plan; pages show it whole or in part. */
const FIELDS: Readonly<Record<string, string>> = {
  'payer.name': 'Harborline Health Plan',
  'payer.id': '71065',
  'claim.payerSequence': 'P',
  'claim.type': 'GROUP',
  'subscriber.memberId': 'HL7740215',
  'subscriber.groupNumber': 'G40117',
  'subscriber.planName': 'Harborline Choice',
  'subscriber.lastName': 'Marchetti',
  'subscriber.firstName': 'Paulo',
  'subscriber.middleName': 'R',
  'subscriber.fullName': 'Marchetti, Paulo R',
  'subscriber.dob': '07/21/1979',
  'subscriber.sex': 'M',
  'subscriber.address1': '418 Quarry Street',
  'subscriber.city': 'Dayton',
  'subscriber.state': 'OH',
  'subscriber.zip': '45402',
  'subscriber.phone': '9375550148',
  'subscriber.relationship': 'Child',
  'subscriber.signatureOnFile': 'Yes',
  'patient.lastName': 'Marchetti',
  'patient.firstName': 'Lena',
  'patient.middleName': 'T',
  'patient.fullName': 'Marchetti, Lena T',
  'patient.dob': '03/18/2009',
  'patient.sex': 'F',
  'patient.address1': '418 Quarry Street',
  'patient.address2': 'Unit 6',
  'patient.city': 'Dayton',
  'patient.state': 'OH',
  'patient.zip': '45402',
  'patient.phone': '9375550148',
  'patient.accountNumber': 'MA20911',
  'patient.signatureOnFile': 'Yes',
  'otherInsured.lastName': 'Voss',
  'otherInsured.firstName': 'Irene',
  'otherInsured.fullName': 'Voss, Irene',
  'otherInsured.groupNumber': 'Z9921',
  'otherInsured.memberId': 'ZK11904427',
  'otherInsured.planName': 'Ridgeway PPO',
  'otherInsured.dob': '11/02/1981',
  'otherPayer.name': 'Ridgeway Mutual',
  'otherPayer.id': '88337',
  'otherPayer.paidAmount': '60.00',
  'otherPayer.paidDate': '10/30/2026',
  'claim.otherCoverage': 'No',
  'condition.employment': 'No',
  'condition.autoAccident': 'No',
  'condition.otherAccident': 'No',
  'claim.onsetDate': '09/01/2026',
  'referring.name': 'Anders Holm MD',
  'referring.lastName': 'Holm',
  'referring.firstName': 'Anders',
  'referring.npi': '1740283779',
  'referring.qualifier': 'DN',
  'claim.additionalInfo': 'Records on request',
  'claim.outsideLab': 'No',
  'claim.icdIndicator': '0',
  'diagnoses[0].code': 'F43.10',
  'diagnoses[1].code': 'F41.1',
  'claim.frequencyCode': '1',
  'claim.originalReferenceNumber': '2026298001147',
  'claim.priorAuthorizationNumber': 'PA550218',
  ...line(0, {
    dateFrom: '10/12/2026',
    dateTo: '10/12/2026',
    placeOfService: '11',
    procedureCode: '90837',
    diagnosisPointers: 'AB',
    charge: '185.00',
    units: '1',
    renderingNpi: '1457389027',
    'modifiers[0]': '95',
  }),
  ...line(1, {
    dateFrom: '10/19/2026',
    dateTo: '10/19/2026',
    placeOfService: '10',
    procedureCode: '90834',
    diagnosisPointers: 'A',
    charge: '150.00',
    units: '1',
    renderingNpi: '1457389027',
    'modifiers[0]': 'GT',
  }),
  'billing.taxId': '842219037',
  'billing.taxIdType': 'EIN',
  'claim.acceptAssignment': 'Yes',
  'claim.totalCharge': '335.00',
  'claim.amountPaid': '20.00',
  'claim.balanceDue': '315.00',
  'claim.placeOfService': '11',
  'rendering.name': 'Noor Castellan LPCC',
  'rendering.lastName': 'Castellan',
  'rendering.firstName': 'Noor',
  'rendering.npi': '1457389027',
  'rendering.taxonomy': '101YP2500X',
  'rendering.signature': 'Signature on file',
  'rendering.signatureDate': '10/20/2026',
  'facility.name': 'Elm Row Counseling',
  'facility.npi': '1922054316',
  'facility.address1': '90 Elm Row',
  'facility.city': 'Kettering',
  'facility.state': 'OH',
  'facility.zip': '45429',
  'billing.name': 'Elm Row Counseling PC',
  'billing.npi': '1922054316',
  'billing.taxonomy': '261QM0801X',
  'billing.address1': '90 Elm Row',
  'billing.city': 'Kettering',
  'billing.state': 'OH',
  'billing.zip': '45429',
  'billing.phone': '9375550160',
  ...MORE_FIELDS,
};

/** How pages write this claim; `entryOf` says what each does. */
export const { val, t, area, radio, check, out, pick, mdy, cell, typed, chosen, iso, ticks } = entryOf(FIELDS);
/** A box that holds nothing of the claim. */
export const no = (more: Attributes = {}): string => decoy(more);
export const noPick = (options: readonly string[], more: Attributes = {}): string =>
  decoySelect([['', ''], ...options.map(pair)], more);

/** `make(i)` for i from 0. */
export const rows = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('\n');

export const SEX = ['F|Female', 'M|Male', 'U|Unknown'];
export const REL = ['18|Self', '01|Spouse', '19|Child', 'G8|Other'];
export const ST = ['CA', 'IN', 'KY', 'MI', 'NY', 'OH', 'PA', 'TX', 'WV', 'FL', 'GA', 'AZ'];
export const POS = [
  '02|02 Telehealth',
  '10|10 Telehealth at home',
  '11|11 Office',
  '12|12 Home',
  '53|53 Community mental health center',
];
export const FREQ = ['1|1 - Original', '7|7 - Replacement', '8|8 - Void'];

/** A page of the corpus: name -> HTML with the truth on every control. */
export type Pages = Readonly<Record<string, string>>;

export const html = (style: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Claim</title><style>body{font:13px sans-serif;margin:12px}${style}</style></head><body>${body}</body></html>`;
