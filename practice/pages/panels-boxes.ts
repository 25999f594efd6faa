import type { Box } from '../boxes.ts';
import { FREQUENCIES, SEXES } from '../options.ts';

export const CLIENT: readonly Box[] = [
  { path: 'subscriber.memberId', name: 'txtClientId', label: 'Client ID', maxlength: 12, required: true },
  { path: 'patient.lastName', name: 'txtClientLast', label: 'Client Last Name', maxlength: 25, required: true },
  { path: 'patient.firstName', name: 'txtClientFirst', label: 'Client First Name', maxlength: 15, required: true },
  { path: 'patient.dob', name: 'txtClientDob', label: 'Client Date of Birth', maxlength: 10 },
  { path: 'patient.sex', name: 'ddlClientSex', label: 'Client Sex', options: SEXES },
  { path: 'patient.accountNumber', name: 'txtPatAcct', label: 'Patient Account #', maxlength: 20 },
];

export const BILLING: readonly Box[] = [
  { path: 'billing.npi', name: 'txtBillNpi', label: 'Billing Provider NPI', maxlength: 10, required: true },
  { path: 'billing.name', name: 'txtBillName', label: 'Billing Provider Name', maxlength: 50 },
  { path: 'referring.npi', name: 'txtRefNpi', label: 'Referring Provider NPI', maxlength: 10 },
];

export const HEADER: readonly Box[] = [
  { path: 'claim.frequencyCode', name: 'ddlFreq', label: 'Claim Frequency', options: FREQUENCIES },
  { path: 'claim.originalReferenceNumber', name: 'txtOrigIcn', label: 'Original ICN', maxlength: 13 },
  { path: 'claim.priorAuthorizationNumber', name: 'txtPaNum', label: 'Prior Authorization #', maxlength: 12 },
  { path: 'claim.amountPaid', name: 'txtPatPaid', label: 'Patient Paid Amount', maxlength: 10 },
  { path: 'claim.totalCharge', name: 'txtTotChg', label: 'Total Charges', maxlength: 10 },
];

export const DIAGNOSIS: Box = { path: 'code', name: 'txtDiag', label: 'Diagnosis Code', maxlength: 7 };

/** One service line; places are typed, diagnoses named by their digits. */
export const DETAIL: readonly Box[] = [
  { path: 'dateFrom', name: 'txtFdos', label: 'From Date of Service', maxlength: 10, required: true },
  { path: 'dateTo', name: 'txtTdos', label: 'To Date of Service', maxlength: 10, required: true },
  { path: 'placeOfService', name: 'txtPos', label: 'Place of Service', maxlength: 2, required: true },
  { path: 'procedureCode', name: 'txtProc', label: 'Procedure', maxlength: 5, required: true },
  { path: 'modifiers[0]', name: 'txtMod1', label: 'Modifier 1', maxlength: 2 },
  { path: 'modifiers[1]', name: 'txtMod2', label: 'Modifier 2', maxlength: 2 },
  { path: 'modifiers[2]', name: 'txtMod3', label: 'Modifier 3', maxlength: 2 },
  { path: 'modifiers[3]', name: 'txtMod4', label: 'Modifier 4', maxlength: 2 },
  { path: 'diagnosisPointers', name: 'txtXref', label: 'Diagnosis Cross Reference', maxlength: 4 },
  { path: 'units', name: 'txtUnits', label: 'Units', maxlength: 6, required: true },
  { path: 'charge', name: 'txtChg', label: 'Charges', maxlength: 10, required: true },
  { path: 'renderingNpi', name: 'txtRendNpi', label: 'Rendering Provider NPI', maxlength: 10 },
];
