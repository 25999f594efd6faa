import { claimFor, fillOf } from '../claims.ts';
import { controlsFor } from '../controls.ts';
import { entryAt } from '../drafts.ts';
import { escapeText, page } from '../html.ts';
import { PLACES } from '../options.ts';
import { lineCount } from '../values.ts';
import { matCard, matInput, matSelect, YES_NO_UNKNOWN } from './dialog-parts.ts';

/**
 * A single-page portal drawn with Material parts: lists that open in an overlay, a dialog that adds or
 * edits one service line, and the lines themselves as a table of text. The script keeps the claim.
 */
export function dialogPage(query: URLSearchParams): string {
  const fields = claimFor('dialog', fillOf(query));
  const lines = Array.from({ length: lineCount(fields, 0) }, (_, at) => entryAt(fields, 'lines', at));
  return page({
    title: 'Create claim - My Cedar',
    style: 'dialog.css',
    script: 'dialog.js',
    body: `<mat-toolbar class="mat-toolbar"><span class="brand">My Cedar</span><a href="/">Home</a><a href="#">Patients</a><a href="#" class="on">Claims</a><span class="spring"></span><span>Cedar Region MCO</span></mat-toolbar>
<main><h1 class="mat-h1">Create professional claim</h1><form action="/dialog/submit" method="post" autocomplete="off">${claimCards(fields)}
<mat-card class="mat-mdc-card"><mat-card-title class="mat-mdc-card-title">24. Services</mat-card-title>
<table mat-table class="mat-mdc-table"><thead><tr class="mat-mdc-header-row">${HEADS.map((head) => `<th mat-header-cell class="mat-mdc-header-cell">${head}</th>`).join('')}</tr></thead><tbody id="lines"></tbody></table>
<div class="row"><button type="button" id="add" class="mat-mdc-button">Add service</button></div></mat-card>
<div class="actions"><button type="button" class="mat-mdc-button">Cancel</button><button class="mat-mdc-button main">Submit</button></div></form></main>
<script type="application/json" id="kept-lines">${JSON.stringify(lines).replaceAll('<', '\\u003c')}</script>
<template id="service-dialog">${serviceDialog()}</template>`,
  });
}

/** Text columns of an added line; the script writes the cells in this order. */
const HEADS = [
  'From',
  'To',
  'Place',
  'Service Code',
  'Modifiers',
  'Diag. Pointer',
  'Charges',
  'Days/Units',
  'Rendering NPI',
  '',
];

/** Everything but the service lines. */
function claimCards(fields: Readonly<Record<string, string>>): string {
  const form = controlsFor(fields);
  const input = (label: string, path: string, control: string) => matInput(form, label, path, control);
  const yesNo = (label: string, path: string, control: string) => matSelect(form, label, path, control, YES_NO_UNKNOWN);
  const diagnoses = [...'ABCDEFGHIJKL'].map((letter, at) =>
    input(letter, `diagnoses[${at}].code`, `Diag_${at + 1}_21`),
  );
  return `${matCard(
    'Patient',
    `${input('Patient ID', 'subscriber.memberId', 'Pat_insrd_id_01')}${input('Patient last name', 'patient.lastName', 'Pat_ln_02')}${input('Patient first name', 'patient.firstName', 'Pat_fn_02')}
${input('Patient date of birth', 'patient.dob', 'Pat_dob_03')}${matSelect(form, 'Patient sex', 'patient.sex', 'Pat_sex_03', ['Female', 'Male', 'Unknown'])}
${matSelect(form, '6. Patient relationship to insured', 'subscriber.relationship', 'Pat_insrd_rel_06', ['Self', 'Spouse', 'Child', 'Other'])}`,
  )}
${matCard(
  "10. Is patient's condition related to",
  `${yesNo('a. EMPLOYMENT (current or previous)', 'condition.employment', 'Cond_emp_10')}${yesNo('b. AUTO ACCIDENT', 'condition.autoAccident', 'Cond_auto_10')}
${yesNo('c. OTHER ACCIDENT', 'condition.otherAccident', 'Cond_oth_10')}${yesNo('11 d. IS THERE ANOTHER BENEFIT PLAN', 'claim.otherCoverage', 'Oth_plan_11')}`,
)}
${matCard('21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY (Relate A-L to Service line below (24E).)', diagnoses.join(''))}
${matCard(
  'Claim',
  `${matSelect(form, '22. Medicaid resubmission code', 'claim.frequencyCode', 'Medcd_resub_cd_22', ['7 - Replacement', '8 - void/cancel'])}${input('Original ref. no.', 'claim.originalReferenceNumber', 'Medcd_orig_ref_22')}
${input('23. Prior authorization number', 'claim.priorAuthorizationNumber', 'Prior_auth_no_23')}${input('26. Patient account number', 'patient.accountNumber', 'Pat_acct_num_26')}
${matSelect(form, '27. Accept assignment', 'claim.acceptAssignment', 'Acept_asnmt_27', ['Yes', 'No'])}${input('28. Total charge', 'claim.totalCharge', 'Tot_chrg_28')}${input('29. Amount paid', 'claim.amountPaid', 'Amt_paid_29')}`,
)}
${matCard(
  '33. Billing provider',
  `${input('Billing provider name', 'billing.name', 'Phy_nm_33')}${input('33 a. Billing provider NPI', 'billing.npi', 'Phy_npi_33')}${input('25. Federal tax ID number', 'billing.taxId', 'Fed_tax_25')}`,
)}`;
}

/** The dialog's contents; no truth in it, the script adds that for the line it shows. */
function serviceDialog(): string {
  const form = controlsFor({});
  const input = (label: string, leaf: string, control: string) => matInput(form, label, `lines[0].${leaf}`, control);
  const places = PLACES.map(([, text]) => text).filter(Boolean);
  return `<div class="cdk-overlay-backdrop"></div><mat-dialog-container role="dialog" aria-modal="true" class="mat-mdc-dialog-container">
<h2 mat-dialog-title class="mat-mdc-dialog-title">${escapeText('Add service')}</h2><div class="grid">
${input('From', 'dateFrom', 'From_dt')}${input('To', 'dateTo', 'To_dt')}${matSelect(form, 'Place', 'lines[0].placeOfService', 'Place_srvc', places)}
${input('Service Code', 'procedureCode', 'Srvc_cd')}${[1, 2, 3, 4].map((j) => input(`Modifier ${j}`, `modifiers[${j - 1}]`, `Modfr${j}`)).join('')}
${input('Diag. Pointer', 'diagnosisPointers', 'Diag_ptr')}${input('Charges', 'charge', 'Chrgs')}${input('Days/Units', 'units', 'Units')}${input('Clinician NPI', 'renderingNpi', 'Rendernpi')}</div>
<div class="actions"><button type="button" class="mat-mdc-button" data-close>Cancel</button><button type="button" class="mat-mdc-button main" data-save>Save</button></div></mat-dialog-container>`;
}
