import type { Box } from '../boxes.ts';
import type { Option } from '../controls.ts';
import { PLACES } from '../options.ts';

const SEX: readonly Option[] = ['', 'Female', 'Male'].map((word): Option => [word, word]);

export const BENEFICIARY: readonly Box[] = [
  { path: 'subscriber.memberId', name: 'beneficiaryId', label: 'Beneficiary ID', maxlength: 12 },
  { path: 'patient.lastName', name: 'lastName', label: 'Last Name', maxlength: 35 },
  { path: 'patient.firstName', name: 'firstName', label: 'First Name', maxlength: 25 },
  { path: 'patient.dob', name: 'dateOfBirth', label: 'Date of Birth', maxlength: 10 },
  { path: 'patient.sex', name: 'gender', label: 'Gender', options: SEX },
  { path: 'patient.accountNumber', name: 'patientAccountNumber', label: 'Patient Account Number', maxlength: 20 },
];

export const PROVIDERS: readonly Box[] = [
  { path: 'billing.npi', name: 'billingProviderNpi', label: 'Billing Provider NPI', maxlength: 10 },
  { path: 'rendering.npi', name: 'renderingProviderNpi', label: 'Rendering Provider NPI', maxlength: 10 },
];

export const AUTHORIZATION: readonly Box[] = [
  {
    path: 'claim.priorAuthorizationNumber',
    name: 'priorAuthNumber',
    label: 'Prior Authorization Number',
    maxlength: 20,
  },
  { path: 'referring.npi', name: 'referringProviderNpi', label: 'Referring Provider NPI', maxlength: 10 },
];

export const DIAGNOSES: readonly Box[] = [
  'Primary Diagnosis Code',
  'Second Diagnosis Code',
  'Third Diagnosis Code',
].map((label, at) => ({ path: `diagnoses[${at}].code`, name: `diagnosisCode_${at}`, label, maxlength: 8 }));

/** A line, by leaf. */
export const DETAIL: readonly Box[] = [
  { path: 'dateFrom', name: 'fromDateOfService', label: 'From Date of Service', maxlength: 10 },
  { path: 'dateTo', name: 'toDateOfService', label: 'To Date of Service', maxlength: 10 },
  { path: 'placeOfService', name: 'placeOfService', label: 'Place of Service', options: PLACES },
  { path: 'procedureCode', name: 'hcpcsCode', label: 'HCPCS Code', maxlength: 5 },
  { path: 'charge', name: 'charge', label: 'Charge', maxlength: 10 },
  { path: 'units', name: 'units', label: 'Units', maxlength: 4 },
];

export const INSURANCE: readonly Box[] = [
  { path: 'otherPayer.name', name: 'carrierName', label: 'Other Insurance Carrier Name', maxlength: 40 },
  { path: 'otherPayer.paidAmount', name: 'paidAmount', label: 'Other Insurance Paid Amount', maxlength: 10 },
  { path: 'otherPayer.paidDate', name: 'paidDate', label: 'Other Insurance Paid Date', maxlength: 10 },
];
