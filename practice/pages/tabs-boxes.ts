import type { Box } from '../boxes.ts';
import type { Option } from '../controls.ts';
import { FREQUENCIES, PLACES } from '../options.ts';

const words = (...all: readonly string[]): readonly Option[] => ['', ...all].map((word): Option => [word, word]);
const YES_NO = words('Yes', 'No');

/** First tab; what it holds can't be changed once the claim goes on. */
export const GENERAL: readonly Box[] = [
  {
    path: 'claim.frequencyCode',
    name: 'ddlReason',
    label: 'Claim Submission Reason',
    options: FREQUENCIES,
    required: true,
  },
  {
    path: 'patient.accountNumber',
    name: 'txtPatientControl',
    label: 'Patient Control Number',
    maxlength: 20,
    required: true,
  },
  { path: 'subscriber.memberId', name: 'txtClientID', label: 'Client ID', maxlength: 8, required: true },
];

export const PROFESSIONAL: readonly Box[] = [
  { path: 'claim.placeOfService', name: 'ddlPos', label: 'Place of Service', options: PLACES },
  {
    path: 'rendering.signature',
    name: 'ddlProvSig',
    label: 'Provider Signature on File?',
    options: YES_NO,
    required: true,
  },
  { path: '', name: 'ddlAssignBenefits', label: 'Assignment of Benefits?', options: YES_NO },
  { path: '', name: 'ddlRelease', label: 'Release of Information?', options: YES_NO },
  {
    path: 'claim.acceptAssignment',
    name: 'ddlAccept',
    label: 'Accept Assignment?',
    options: words('Assigned', 'Not Assigned'),
    required: true,
  },
  { path: '', name: 'ddlCopayExempt', label: 'Exempt from Copay?', options: YES_NO },
  { path: '', name: 'ddlPregnant', label: 'Is Patient Pregnant?', options: YES_NO },
  { path: 'claim.amountPaid', name: 'txtPatPaid', label: 'Patient Amount Paid', maxlength: 10 },
  { path: 'claim.priorAuthorizationNumber', name: 'txtPriorAuth', label: 'Prior Authorization', maxlength: 11 },
  {
    path: 'claim.originalReferenceNumber',
    name: 'txtOrigTcn',
    label: 'Original Reference Number (TCN)',
    maxlength: 16,
  },
  { path: 'condition.employment', name: 'ddlEmployment', label: 'Related to Employment?', options: YES_NO },
  { path: 'condition.autoAccident', name: 'ddlAuto', label: 'Auto Accident?', options: YES_NO },
  { path: 'condition.otherAccident', name: 'ddlOther', label: 'Other Accident?', options: YES_NO },
  { path: 'claim.totalCharge', name: 'txtTotal', label: 'Total Claim Charge', maxlength: 12 },
];

export const PROVIDERS: readonly (readonly [title: string, boxes: readonly Box[]])[] = [
  [
    'Billing Provider',
    [
      { path: 'billing.npi', name: 'txtBillNpi', label: 'Billing Provider NPI', maxlength: 10, required: true },
      { path: 'billing.name', name: 'txtBillName', label: 'Billing Provider Name', maxlength: 60 },
      { path: 'billing.taxonomy', name: 'txtBillTaxonomy', label: 'Taxonomy Code', maxlength: 10 },
    ],
  ],
  [
    'Rendering Provider',
    [
      { path: 'rendering.npi', name: 'txtRendNpi', label: 'Rendering Provider NPI', maxlength: 10 },
      { path: 'rendering.lastName', name: 'txtRendLast', label: 'Last Name', maxlength: 35 },
      { path: 'rendering.firstName', name: 'txtRendFirst', label: 'First Name', maxlength: 25 },
    ],
  ],
  [
    'Referring Provider',
    [
      { path: 'referring.npi', name: 'txtRefNpi', label: 'Referring Provider NPI', maxlength: 10 },
      { path: 'referring.lastName', name: 'txtRefLast', label: 'Last Name', maxlength: 35 },
    ],
  ],
];

export const DIAGNOSES: readonly Box[] = Array.from({ length: 12 }, (_, at) => ({
  path: `diagnoses[${at}].code`,
  name: `txtDiag${String(at + 1).padStart(2, '0')}`,
  label: at === 0 ? 'Primary Diagnosis Code' : `Diagnosis Code ${at + 1}`,
  maxlength: 8,
}));

export const OTHER_PAYERS: readonly Box[] = [
  { path: 'otherPayer.name', name: 'txtOpName', label: 'Other Payer Name', maxlength: 60 },
  { path: 'otherPayer.id', name: 'txtOpId', label: 'Other Payer ID', maxlength: 20 },
  { path: 'otherPayer.paidAmount', name: 'txtOpPaid', label: 'Other Payer Paid Amount', maxlength: 10 },
  { path: 'otherPayer.paidDate', name: 'txtOpDate', label: 'Other Payer Date Claim Paid', maxlength: 10 },
];

/** Boxes of a grid row, by leaf; the code and its modifiers share a cell. */
export const LINE: readonly Box[] = [
  { path: 'dateFrom', name: 'txtFrom', label: 'From', maxlength: 10 },
  { path: 'dateTo', name: 'txtTo', label: 'To', maxlength: 10 },
  { path: 'procedureCode', name: 'txtProc', label: 'Proc', maxlength: 5 },
  ...[0, 1, 2, 3].map((j) => ({
    path: `modifiers[${j}]`,
    name: `txtMod${j + 1}`,
    label: `Mod ${j + 1}`,
    maxlength: 2,
  })),
  { path: 'charge', name: 'txtCharge', label: 'Charge', maxlength: 10 },
  { path: 'units', name: 'txtUnits', label: 'Units', maxlength: 5 },
];

/** Boxes behind a row's More button. */
export const MORE: readonly Box[] = [
  { path: 'renderingNpi', name: 'txtLineRendNpi', label: 'Rendering Provider NPI', maxlength: 10 },
  { path: 'note', name: 'txtLineNote', label: 'Line Note', maxlength: 80 },
];
