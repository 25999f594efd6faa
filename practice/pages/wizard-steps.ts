import { type Controls, controlsFor, decoySelect, type Option } from '../controls.ts';
import { escapeText, page } from '../html.ts';
import { FREQUENCIES, PLACES, SEXES } from '../options.ts';
import { panelIndex, type WizardClaim, wizardFields } from './wizard-state.ts';

function step(number: 1 | 2 | 3, claim: WizardClaim, inside: string): string {
  const names = ['Claim and member', 'Diagnosis codes', 'Service details'];
  const trail = names.map((name, at) => `<li${at + 1 === number ? ' class="now"' : ''}>Step ${at + 1}: ${name}</li>`);
  const next =
    number === 3
      ? '<button class="go" name="submit" value="1">Submit</button>'
      : '<button class="go" name="next" value="1">Continue</button>';
  return page({
    title: `Submit Professional Claim: Step ${number} - Buckeye Plan Portal`,
    style: 'wizard.css',
    script: 'wizard.js',
    body: `<header><strong>Buckeye Plan Portal</strong><nav><a href="/">My Home</a><a href="#">Eligibility</a><a href="#" class="on">Claims</a><a href="#">Care Management</a></nav></header>
<main><div class="crumbs">Claims &gt; Submit Claim Prof</div>
<h1>Submit Professional Claim: Step ${number}</h1><ol class="trail">${trail.join('')}</ol>
<p class="hint">* Indicates a required field.</p>
${number === 1 ? '' : summary(claim)}
<form method="post" action="/wizard/${number}" autocomplete="off">${inside}
<div class="bar">${number === 1 ? '' : `<button name="back" value="1">Back to Step ${number - 1}</button>`}${next}<a href="/wizard">Cancel</a></div></form></main>`,
  });
}

/** What earlier steps hold, as text. */
function summary(claim: WizardClaim): string {
  const form = controlsFor(claim.head);
  const pair = (label: string, path: string) => `<div><dt>${label}</dt>${form.output(path, 'dd')}</div>`;
  return `<section class="panel"><h2>Claim Information</h2><dl class="facts">
${pair('Payer', 'payer.name')}${pair('Member ID', 'subscriber.memberId')}
${pair('Patient Last Name', 'patient.lastName')}${pair('Patient First Name', 'patient.firstName')}${pair('Birth Date', 'patient.dob')}${pair('Gender', 'patient.sex')}
${pair('Patient Number', 'patient.accountNumber')}${pair('Billing Provider NPI', 'billing.npi')}${pair('Billing Provider Name', 'billing.name')}
${pair('Prior Authorization Number', 'claim.priorAuthorizationNumber')}${pair('Claim Frequency Code', 'claim.frequencyCode')}</dl></section>`;
}

function row(label: string, id: string, control: string, required = false): string {
  return `<div class="row"><label for="${id}">${required ? '<em>*</em>' : ''}${label}</label>${control}</div>`;
}

/** Step 1: whose claim it is. */
export function stepOne(claim: WizardClaim): string {
  const form = controlsFor(claim.head);
  const box = (label: string, path: string, id: string, required = false, maxlength = 30) =>
    row(label, id, form.text(path, { id, name: `head.${path}`, maxlength }), required);
  const list = (label: string, path: string, id: string, options: readonly Option[], required = false) =>
    row(label, id, form.select(path, options, { id, name: `head.${path}` }), required);
  const kinds: readonly Option[] = [
    ['P', 'Professional'],
    ['X', 'Professional Crossover'],
  ];
  return step(
    1,
    claim,
    `<section class="panel"><h2>Claim Type</h2><div class="cols">${row('Claim Type', 'claimType', decoySelect(kinds, { id: 'claimType', name: 'claimType' }), true)}
<div class="row"><span class="label">Payer</span>${form.output('payer.name', 'span', { class: 'fixed' })}</div></div></section>
<section class="panel"><h2>Provider Information</h2><div class="cols">
${box('Billing Provider ID (NPI)', 'billing.npi', 'billingProviderId', true, 10)}
${box('Billing Provider Name', 'billing.name', 'billingProviderName', true, 60)}
${box('Taxonomy', 'billing.taxonomy', 'billingTaxonomy', false, 10)}</div></section>
<section class="panel"><h2>Patient Information</h2><div class="cols">
${box('Member ID', 'subscriber.memberId', 'memberId', true, 12)}
${box('Last Name', 'patient.lastName', 'lastName', true)}
${box('First Name', 'patient.firstName', 'firstName', true)}
${box('Birth Date', 'patient.dob', 'birthDate', true, 10)}
${list('Gender', 'patient.sex', 'gender', SEXES, true)}
${box('Patient Number', 'patient.accountNumber', 'patientNumber', true, 38)}</div></section>
<section class="panel"><h2>Claim Information</h2><div class="cols">
${list('Claim Frequency Code', 'claim.frequencyCode', 'frequency', FREQUENCIES, true)}
${box('Original Claim ID', 'claim.originalReferenceNumber', 'originalClaimId')}
${box('Prior Authorization Number', 'claim.priorAuthorizationNumber', 'authNumber')}
${list(
  'Provider Accepts Assignment',
  'claim.acceptAssignment',
  'assignment',
  [
    ['', ''],
    ['Yes', 'Yes'],
    ['No', 'No'],
  ],
  true,
)}
${box('Patient Paid Amount', 'claim.amountPaid', 'patientPaid')}
<div class="row"><label for="otherInsurance">Include Other Insurance</label>${form.check('claim.otherCoverage', { id: 'otherInsurance', name: 'head.claim.otherCoverage' })}</div></div></section>`,
  );
}

/** Step 2: diagnosis codes, added one at a time. */
export function stepTwo(claim: WizardClaim): string {
  return step(2, claim, `<div id="panel" data-url="/wizard/diagnoses">${diagnosisPanel(claim)}</div>`);
}

/** The part of step 2 that the server draws again after each click. */
export function diagnosisPanel(claim: WizardClaim): string {
  const at = claim.diagnoses.length;
  const form = controlsFor(wizardFields(claim));
  const types: readonly Option[] = [
    ['10', 'ICD-10-CM'],
    ['9', 'ICD-9-CM'],
  ];
  const rows = claim.diagnoses.map(
    (code, i) =>
      `<tr><td>${i + 1}</td><td>ICD-10-CM</td><td data-truth="diagnoses[${i}].code">${escapeText(code)}</td><td><button type="button" name="remove" value="${i}">Remove</button></td></tr>`,
  );
  return `<section class="panel"><h2>Diagnosis Codes</h2>
<p class="hint">Select the type, enter the code, then Add. The first code is the principal diagnosis.</p>
<table><thead><tr><th>#</th><th>Diagnosis Type</th><th>Diagnosis Code</th><th>Action</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<div class="cols">${row('Diagnosis Type', 'diagnosisType', decoySelect(types, { id: 'diagnosisType', name: 'diagnosisType' }, 'claim.icdIndicator'), true)}
${row('Diagnosis Code', 'diagnosisCode', form.text(`diagnoses[${at}].code`, { id: 'diagnosisCode', name: 'diagnosisCode', maxlength: 8 }), true)}
<div class="row"><button type="button" name="add" value="1">Add</button></div></div></section>`;
}

/** Step 3: service lines, added one at a time. */
export function stepThree(claim: WizardClaim): string {
  const codes = claim.diagnoses.map(
    (code, at) => `<li>${at + 1}. ${`<span data-truth="diagnoses[${at}].code">${escapeText(code)}</span>`}</li>`,
  );
  return step(
    3,
    claim,
    `<section class="panel"><h2>Diagnosis Codes</h2><ul class="codes">${codes.join('')}</ul></section>
<div id="panel" data-url="/wizard/lines">${linePanel(claim)}</div>`,
  );
}

const COLUMNS: readonly (readonly [leaf: string, header: string])[] = [
  ['dateFrom', 'From Date'],
  ['dateTo', 'To Date'],
  ['placeOfService', 'Place of Service'],
  ['procedureCode', 'Procedure Code'],
  ['modifiers[0]', 'Mod 1'],
  ['modifiers[1]', 'Mod 2'],
  ['modifiers[2]', 'Mod 3'],
  ['modifiers[3]', 'Mod 4'],
  ['diagnosisPointers', 'Diagnosis Pointers'],
  ['charge', 'Charge Amount'],
  ['units', 'Units'],
  ['renderingNpi', 'Rendering Provider NPI'],
];

/** The part of step 3 that the server draws again after each click: committed lines as text, one open panel. */
export function linePanel(claim: WizardClaim): string {
  const fields = wizardFields(claim);
  const form = controlsFor(fields);
  const head = COLUMNS.map(([, header]) => `<th>${header}</th>`).join('');
  const rows = claim.lines.map((_, i) => {
    if (i === claim.editing) return '';
    const cells = COLUMNS.map(([leaf]) => form.output(`lines[${i}].${leaf}`, 'td')).join('');
    return `<tr><td>${i + 1}</td>${cells}<td><button type="button" name="edit" value="${i}">Edit</button> <button type="button" name="remove" value="${i}">Remove</button></td></tr>`;
  });
  return `<section class="panel"><h2>Service Details</h2>
<table class="lines"><thead><tr><th>Svc #</th>${head}<th>Action</th></tr></thead><tbody>${rows.join('')}</tbody></table>
${panelFields(form, claim)}</section>`;
}

function panelFields(form: Controls, claim: WizardClaim): string {
  const index = panelIndex(claim);
  const at = `lines[${index}]`;
  const box = (label: string, leaf: string, maxlength: number, required = false) =>
    row(
      label,
      `svc_${leaf}`,
      form.text(`${at}.${leaf}`, { id: `svc_${leaf}`, name: `line.${leaf}`, maxlength }),
      required,
    );
  const pointers: readonly Option[] = [
    ['', ''],
    ...claim.diagnoses.map((code, i): Option => [String.fromCharCode(65 + i), `${i + 1} - ${code}`]),
  ];
  const modifiers = [0, 1, 2, 3].map((j) =>
    form.text(`${at}.modifiers[${j}]`, {
      name: `line.modifiers[${j}]`,
      maxlength: 2,
      size: 2,
      title: `Modifier ${j + 1}`,
    }),
  );
  const pointed = [0, 1, 2, 3].map((j) =>
    form.select(`${at}.diagnosisPointers[${j}]`, pointers, {
      name: `line.diagnosisPointers[${j}]`,
      'aria-label': `Diagnosis pointer ${j + 1}`,
    }),
  );
  return `<h3>${claim.editing === null ? 'Add a service' : `Edit service ${index + 1}`}</h3><div class="cols">
${box('From Date', 'dateFrom', 10, true)}${box('To Date', 'dateTo', 10)}
${row('Place of Service', 'svc_place', form.select(`${at}.placeOfService`, PLACES, { id: 'svc_place', name: 'line.placeOfService' }), true)}
${box('Procedure Code', 'procedureCode', 5, true)}
<div class="row"><span class="label">Modifiers</span><span class="four">${modifiers.join('')}</span></div>
<div class="row"><span class="label"><em>*</em>Diagnosis Pointers</span><span class="four">${pointed.join('')}</span></div>
${box('Charge Amount', 'charge', 11, true)}${box('Units', 'units', 6, true)}${box('Rendering Provider NPI', 'renderingNpi', 10)}
<div class="row"><button type="button" name="add" value="1">${claim.editing === null ? 'Add' : 'Save'}</button> <button type="button" name="reset" value="1">Reset</button></div></div>`;
}
