import type { Attributes } from '../html.ts';
import { check, html, no, noPick, type Pages, pick, REL, rows, SEX, ST, t, ticks, typed, val } from './claim.ts';

const ph = (path: string, placeholder: string, more: Attributes = {}) => t(path, { placeholder, ...more });
const span = (i: number) =>
  val(`lines[${i}].dateFrom`) ? `${val(`lines[${i}].dateFrom`)}-${val(`lines[${i}].dateTo`)}` : '';
/** A list whose blank line is its caption. */
const asked = (path: string, caption: string, options: readonly string[]) =>
  pick(path, options).replace('<option value=""></option>', `<option value="">${caption}</option>`);

/** Placeholders only, sections named for screen readers only, a name in one box, from and to in one box. */
const placeholderApp = html(
  'body{max-width:900px}input,select{margin:3px;padding:5px;border:1px solid #bbb;border-radius:6px}section{border-bottom:1px solid #eee;padding:6px 0}.w{width:260px}.s{width:70px}dialog{position:static;margin:8px 0}',
  `<header><b>quickclaim</b> ${no({ placeholder: 'Search', type: 'search' })}</header><form><section aria-label="Patient">${ph('patient.fullName', 'Patient: Last, First MI', { class: 'w' })}${ph('patient.dob', 'Patient birth date MM/DD/YYYY')}${asked('patient.sex', 'Patient sex', SEX)}${ph('patient.address1', 'Patient street')}${ph('patient.city', 'Patient city')}${asked('patient.state', 'State', ST)}${ph('patient.zip', 'ZIP', { class: 's' })}${ph('patient.phone', 'Patient phone')}${ph('patient.accountNumber', 'Patient account no.')}</section>
<section aria-label="Insured">${ph('subscriber.fullName', 'Insured: Last, First MI', { class: 'w' })}${ph('subscriber.dob', 'Insured birth date MM/DD/YYYY')}${asked('subscriber.relationship', 'Patient relationship to insured', REL)}${ph('payer.name', 'Payer')}${ph('payer.id', 'Payer ID', { class: 's' })}${ph('subscriber.memberId', 'Insured ID')}${ph('subscriber.groupNumber', 'Group no.')}</section>
<section aria-label="Emergency contact">${no({ placeholder: 'Contact: Last, First', class: 'w' })}${no({ placeholder: 'Contact phone' })}</section>
<section aria-label="Claim">${rows(4, (i) => ph(`diagnoses[${i}].code`, `Dx ${'ABCD'[i]}`, { class: 's' }))}${ph('claim.priorAuthorizationNumber', 'Auth no.')}${asked('claim.frequencyCode', 'Frequency', ['1|Original', '7|Replacement', '8|Void'])}${ph('claim.originalReferenceNumber', 'Payer claim no., if replacing')}${ph('referring.name', 'Referring provider')}${ph('referring.npi', 'Referring NPI')}</section>
<section aria-label="Services">${rows(3, (i) => `<div>${typed(`lines[${i}].dateFrom`, span(i), { placeholder: 'Dates of service from-to', class: 'w' })}${ph(`lines[${i}].placeOfService`, 'POS', { class: 's' })}${ph(`lines[${i}].procedureCode`, 'CPT', { class: 's' })}${ph(`lines[${i}].modifiers[0]`, 'Mod', { class: 's' })}${ph(`lines[${i}].diagnosisPointers`, 'Ptr', { class: 's' })}${ph(`lines[${i}].charge`, 'Charge', { class: 's' })}${ph(`lines[${i}].units`, 'Units', { class: 's' })}</div>`)}</section>
<section aria-label="Provider">${ph('rendering.name', 'Rendering provider')}${ph('rendering.npi', 'Rendering NPI')}${ph('billing.name', 'Billing provider')}${ph('billing.npi', 'Billing NPI')}${ph('billing.taxId', 'Tax ID')}</section></form><dialog open><b>Sign up for news</b> ${no({ placeholder: 'Your name' })}${no({ placeholder: 'Your phone' })}</dialog>`,
);

const named = (path: string, label: string, more: Attributes = {}) => t(path, { 'aria-label': label, ...more });
const lineRow = (icon: string, make: (i: number) => string) =>
  `<div class="i" aria-hidden="true">${icon}</div>${rows(3, (i) => `<div>${make(i)}</div>`)}`;

/** Icons for eyes and labels for screen readers: no caption in the page, services as columns of a grid. */
const ariaOnly = html(
  '.p{display:flex;flex-wrap:wrap;gap:5px;border:1px solid #dde;border-radius:8px;padding:8px;margin:6px 0;align-items:center}.ic{width:26px;height:26px;border-radius:13px;background:#dde}.g{display:grid;grid-template-columns:30px repeat(3,190px);gap:4px}.i{text-align:center}',
  `<div class="p"><div class="ic" aria-hidden="true"></div>${no({ 'aria-label': 'Search clients' })}</div><div class="p" role="group" aria-label="Client"><div class="ic" aria-hidden="true"></div>${named('patient.firstName', 'Client first name')}${named('patient.lastName', 'Client last name')}${named('patient.dob', 'Client date of birth')}${pick('patient.sex', SEX, { 'aria-label': 'Client sex' })}${named('patient.accountNumber', 'Client account number')}${no({ 'aria-label': 'Client email' })}</div>
<div class="p" role="group" aria-label="Policy"><div class="ic" aria-hidden="true"></div>${named('subscriber.memberId', 'Policy ID number')}${named('subscriber.groupNumber', 'Policy group number')}${named('subscriber.firstName', 'Policyholder first name')}${named('subscriber.lastName', 'Policyholder last name')}${named('subscriber.dob', 'Policyholder date of birth')}${pick('subscriber.relationship', REL, { 'aria-label': 'Client’s relationship to the policyholder' })}</div>
<div class="p" role="group" aria-label="Second policy"><div class="ic" aria-hidden="true"></div>${named('otherInsured.memberId', 'Second policy ID number')}${named('otherInsured.firstName', 'Second policyholder first name')}${named('otherInsured.lastName', 'Second policyholder last name')}${named('otherPayer.name', 'Second payer name')}</div>
<div class="p" role="group" aria-label="Diagnoses"><div class="ic" aria-hidden="true"></div>${rows(4, (i) => named(`diagnoses[${i}].code`, `Diagnosis ${i + 1}`))}${named('claim.priorAuthorizationNumber', 'Authorization number')}<label><span class="ic"></span>${check('claim.acceptAssignment', { 'aria-label': 'Accept assignment' })}</label><label><span class="ic"></span>${check('condition.employment', { 'aria-label': 'Related to employment' })}</label></div>
<div class="g" role="group" aria-label="Services">${lineRow('▤', (i) => named(`lines[${i}].dateFrom`, `Service ${i + 1} date`))}${lineRow('⌂', (i) => named(`lines[${i}].placeOfService`, `Service ${i + 1} place of service`))}${lineRow('#', (i) => named(`lines[${i}].procedureCode`, `Service ${i + 1} procedure code`))}${lineRow('+', (i) => rows(2, (m) => named(`lines[${i}].modifiers[${m}]`, `Service ${i + 1} modifier ${m + 1}`, { size: 3 })))}${lineRow('→', (i) => ticks(`lines[${i}].diagnosisPointers`, 'ABCD', (letter) => ({ 'aria-label': `Service ${i + 1} points to diagnosis ${'ABCD'.indexOf(letter) + 1}` })))}${lineRow('×', (i) => named(`lines[${i}].units`, `Service ${i + 1} units`))}${lineRow('$', (i) => named(`lines[${i}].charge`, `Service ${i + 1} charge`))}${lineRow('◷', (i) => no({ 'aria-label': `Service ${i + 1} minutes` }))}</div>
<div class="p" role="group" aria-label="Provider"><div class="ic" aria-hidden="true"></div>${named('rendering.npi', 'Clinician NPI')}${named('billing.npi', 'Group NPI')}${named('billing.taxId', 'Group tax ID')}${noPick(['Draft', 'Ready'], { 'aria-label': 'Work status' })}</div>`,
);

/** Of the last parts: pages with hardly a caption to see. */
export const D5: Pages = {
  'd19-placeholder-app': placeholderApp,
  'd20-aria-only': ariaOnly,
};
