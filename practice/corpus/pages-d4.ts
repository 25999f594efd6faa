import { html, no, noPick, type Pages, rows } from './claim.ts';
import { cell, out, radio, t, typed, val } from './claim-self.ts';

const mt = (label: string, control: string, n: number, help = '') =>
  `<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root MuiInputLabel-shrink" for="mui-${n}" id="mui-${n}-label">${label}${n % 3 ? '' : '<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span>'}</label><div class="MuiInput-root">${control}</div>${help && `<p class="MuiFormHelperText-root">${help}</p>`}</div>`;
const mi = (label: string, path: string, n: number, help = '') =>
  mt(label, t(path, { id: `mui-${n}`, class: 'MuiInput-input' }), n, help);
/** Autocomplete: an input that is a combo box and holds a code with its words. */
const ma = (label: string, path: string, shown: string, n: number) =>
  mt(
    label,
    `${typed(path, shown, { id: `mui-${n}`, role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', class: 'MuiAutocomplete-input' })}<button type="button" aria-label="Open" tabindex="-1">v</button>`,
    n,
  );
/** A list drawn as a div, its stored value in an input out of sight. */
const msel = (label: string, path: string, shown: string, n: number) =>
  `<div class="MuiFormControl-root"><label class="MuiInputLabel-root" id="mui-${n}-label">${label}</label><div class="MuiInput-root"><div tabindex="0" role="combobox" aria-controls=":r${n}:" aria-haspopup="listbox" aria-labelledby="mui-${n}-label mui-${n}" id="mui-${n}" class="MuiSelect-select shown" data-truth="${path}">${shown}</div><input aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" value="${val(path)}" data-truth=""></div></div>`;
/** A date field made of three editable spans, with the whole date in an input out of sight. */
const mdate = (label: string, path: string, n: number) =>
  `<div class="MuiFormControl-root MuiPickersTextField-root"><label class="MuiInputLabel-root" id="mui-${n}-label">${label}</label><div class="MuiPickersInputBase-root" role="group" aria-labelledby="mui-${n}-label"><div class="sections">${['Month', 'Day', 'Year'].map((part) => cell(`${path}#${part.toLowerCase()}`, 'span', `contenteditable="true" role="spinbutton" aria-label="${part}" class="MuiPickersSectionList-sectionContent"`)).join('<span>/</span>')}</div><input aria-hidden="true" tabindex="-1" class="MuiPickersInputBase-input" value="${val(path)}" data-truth=""></div></div>`;
const tick = (label: string, path: string) =>
  `<label class="MuiFormControlLabel-root"><span class="MuiSwitch-root"><input type="checkbox" role="switch" class="MuiSwitch-input"${val(path) === 'Yes' ? ' checked' : ''} data-truth="${path}"></span><span class="MuiTypography-root">${label}</span></label>`;

/** MUI with dates of three editable parts, autocompletes and switches. */
const muiPickers = html(
  '.MuiFormControl-root{display:inline-block;width:200px;margin:8px;position:relative;vertical-align:top}.MuiInputLabel-root{display:block;font-size:11px;color:#666}.MuiInput-root,.MuiPickersInputBase-root{border-bottom:1px solid #777;position:relative;min-height:20px}.MuiInput-root input{border:0;width:150px}.sections{display:inline-block}.MuiPickersInputBase-input,.MuiSelect-nativeInput{position:absolute;opacity:0;left:0;bottom:0;width:100%;height:2px}.MuiFormHelperText-root{font-size:10px;margin:0}.MuiPaper-root{border:1px solid #ddd;border-radius:6px;margin:8px 0;padding:6px}h6{font-size:14px;margin:2px 8px}',
  `<header class="MuiAppBar-root">Recovery billing <input placeholder="Search…" aria-label="search" data-truth=""> <button aria-label="Account of current user">RH</button></header><div class="MuiPaper-root"><h6 class="MuiTypography-root">Client</h6>${mi('Last name', 'patient.lastName', 1)}${mi('First name', 'patient.firstName', 2)}${mi('Middle initial', 'patient.middleName', 3)}${mdate('Date of birth', 'patient.dob', 4)}${msel('Gender', 'patient.sex', 'Male', 5)}${mi('Client account no.', 'patient.accountNumber', 6)}${mi('Street', 'patient.address1', 7)}${mi('Unit', 'patient.address2', 8)}${mi('City', 'patient.city', 9)}${ma('State', 'patient.state', 'TX', 10)}${mi('ZIP code', 'patient.zip', 11)}</div>
<div class="MuiPaper-root"><h6 class="MuiTypography-root">Coverage</h6>${ma('Payer', 'payer.name', 'Lone Mesa State Plan', 12)}${mi('Medicaid ID', 'subscriber.memberId', 13, 'Nine digits and a letter')}${msel('Client’s relationship to policyholder', 'subscriber.relationship', 'Self', 14)}${mi('Authorization', 'claim.priorAuthorizationNumber', 15)}${msel('Claim frequency', 'claim.frequencyCode', '7 – Replacement', 16)}${mi('Claim no. to replace', 'claim.originalReferenceNumber', 17)}${tick('Accepts assignment', 'claim.acceptAssignment')}${tick('Other coverage exists', 'claim.otherCoverage')}${tick('Signature on file for client', 'patient.signatureOnFile')}</div>
<div class="MuiPaper-root"><h6 class="MuiTypography-root">Diagnoses</h6>${['F11.20 Opioid dependence, uncomplicated', 'F33.1 Major depressive disorder, recurrent, moderate', 'F17.210 Nicotine dependence, cigarettes', 'Z79.891 Long term use of opiate analgesic'].map((shown, i) => ma(`${['Primary', 'Second', 'Third', 'Fourth'][i]} ICD-10`, `diagnoses[${i}].code`, shown, 20 + i)).join('')}</div>
${rows(2, (i) => `<div class="MuiPaper-root"><h6 class="MuiTypography-root">Service ${i + 1}</h6>${mdate('Service date', `lines[${i}].dateFrom`, 30 + i * 10)}${msel('Location', `lines[${i}].placeOfService`, ['11 · Office', '10 · Telehealth at home'][i] ?? '', 31 + i * 10)}${ma('HCPCS', `lines[${i}].procedureCode`, val(`lines[${i}].procedureCode`), 32 + i * 10)}${mi('First modifier', `lines[${i}].modifiers[0]`, 33 + i * 10)}${mi('Second modifier', `lines[${i}].modifiers[1]`, 34 + i * 10)}${mi('Pointers', `lines[${i}].diagnosisPointers`, 35 + i * 10, 'For example AB')}${mi('Units', `lines[${i}].units`, 36 + i * 10)}${mi('Line total', `lines[${i}].charge`, 37 + i * 10)}${mt('Rate', no({ id: `mui-${38 + i * 10}` }), 38 + i * 10)}</div>`)}
<div class="MuiPaper-root"><h6 class="MuiTypography-root">Providers</h6>${mi('Clinician NPI', 'rendering.npi', 70)}${mi('Clinician taxonomy', 'rendering.taxonomy', 71)}${mt('Supervisor NPI', no({ id: 'mui-72' }), 72)}${mi('Agency NPI', 'billing.npi', 73)}${mi('Agency tax ID', 'billing.taxId', 74)}</div><div class="MuiPaper-root"><h6 class="MuiTypography-root">Team notes</h6><textarea placeholder="Only your team sees this" data-truth=""></textarea></div>`,
);

const lf = (label: string, control: string) =>
  `<div class="f"><div class="l"><svg width="10" height="10" aria-hidden="true"><circle cx="5" cy="5" r="4"/></svg> ${label}</div>${control}</div>`;
/** A button that is a combo box; the list for forms stays out of sight. */
const rdx = (label: string, path: string, shown: string, options: readonly string[]) =>
  lf(
    label,
    `<button type="button" role="combobox" aria-expanded="false" aria-autocomplete="none" class="sel" data-truth="${path}"><span class="shown">${shown}</span></button>${noPick(options, { 'aria-hidden': true, tabindex: -1, style: 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);border:0;padding:0;margin:-1px' })}`,
  );
const box = (label: string, path: string) => lf(label, t(path));
const seg = (label: string, path: string, options: readonly string[]) =>
  `<div class="f"><div class="l" id="seg-${path.replaceAll('.', '-')}">${label}</div><div role="radiogroup" aria-labelledby="seg-${path.replaceAll('.', '-')}" class="seg">${options.map((word) => `<div role="radio" tabindex="0" aria-checked="${val(path) === word || val(path) === word[0]}" data-truth="${path}">${word}</div>`).join('')}</div></div>`;
const boxTick = (label: string, path: string) =>
  `<div class="f"><span role="checkbox" tabindex="0" aria-checked="${val(path) === 'Yes'}" aria-label="${label}" data-truth="${path}" class="cb"></span> ${label}</div>`;
const listbox = (i: number) =>
  lf(
    'Treats',
    `<ul role="listbox" aria-multiselectable="true" aria-label="Diagnoses this service treats" tabindex="0" data-truth="lines[${i}].diagnosisPointers">${[...'ABCD'].map((letter) => `<li role="option" aria-selected="${val(`lines[${i}].diagnosisPointers`).includes(letter)}">${letter}</li>`).join('')}</ul>`,
  );

/** Headless widgets: lists as buttons, an open list of many, radio and check boxes without inputs, a card a line. */
const headless = html(
  'main{max-width:1000px}.card{border:1px solid #ddd;border-radius:10px;padding:10px;margin:8px 0;display:grid;grid-template-columns:repeat(5,1fr);gap:8px}.card>h2{grid-column:1/-1;font-size:14px;margin:0}.f input{width:150px}.l{font-size:11px;color:#444}.sel{width:156px;height:22px;text-align:left}.seg{display:flex}.seg>div{border:1px solid #aaa;padding:1px 8px}.seg>[aria-checked=true]{background:#234;color:#fff}.cb{display:inline-block;width:12px;height:12px;border:1px solid #333}.cb[aria-checked=true]{background:#234}ul[role=listbox]{display:flex;list-style:none;padding:0;margin:0;border:1px solid #aaa;width:110px}li{padding:1px 8px}li[aria-selected=true]{background:#cde}',
  `<main><nav>Intake · Sessions · <b>Claims</b> · Reports <input placeholder="Jump to…" data-truth=""></nav><div class="card"><h2>Client and plan</h2>${box('Client first', 'patient.firstName')}${box('Client last', 'patient.lastName')}${box('Born', 'patient.dob')}${seg('Sex', 'patient.sex', ['Female', 'Male', 'Unknown'])}${box('Account #', 'patient.accountNumber')}${rdx('Payer', 'payer.name', 'Lone Mesa State Plan', ['LMS04|Lone Mesa State Plan'])}${box('Recipient #', 'subscriber.memberId')}${seg('This plan pays', 'claim.payerSequence', ['Primary', 'Secondary', 'Tertiary'])}${box('Auth #', 'claim.priorAuthorizationNumber')}${rdx('Submission', 'claim.frequencyCode', '7 Replacement', ['1', '7', '8'])}${box('Replaces claim #', 'claim.originalReferenceNumber')}${boxTick('Client has other insurance', 'claim.otherCoverage')}${boxTick('Assignment accepted', 'claim.acceptAssignment')}</div>
<div class="card"><h2>Diagnoses</h2>${rows(4, (i) => box('ABCD'[i] as string, `diagnoses[${i}].code`))}</div>
${rows(3, (i) => `<div class="card" role="group" aria-label="Service ${i + 1}"><h2>Service ${i + 1} <button type="button">Remove</button></h2>${box('When', `lines[${i}].dateFrom`)}${rdx('Where', `lines[${i}].placeOfService`, ['11 Office', '10 Telehealth, home', '11 Office'][i] ?? '', ['11', '10'])}${box('Code', `lines[${i}].procedureCode`)}${box('Modifier', `lines[${i}].modifiers[0]`)}${box('Modifier', `lines[${i}].modifiers[1]`)}${listbox(i)}${box('Units', `lines[${i}].units`)}${box('Charge', `lines[${i}].charge`)}${box('Clinician NPI', `lines[${i}].renderingNpi`)}${lf('Minutes', no())}</div>`)}
<div class="card"><h2>Who gets paid</h2>${box('Organization', 'billing.name')}${box('NPI', 'billing.npi')}${box('Tax ID', 'billing.taxId')}${box('Taxonomy', 'billing.taxonomy')}</div><div class="card"><h2>Where it happened</h2>${box('Organization', 'facility.name')}${box('NPI', 'facility.npi')}${box('Street', 'facility.address1')}${box('City', 'facility.city')}${box('ZIP', 'facility.zip')}</div><div class="card"><h2>Client pays today</h2>${lf('Card number', no())}${lf('Expiry', no())}${lf('ZIP', no())}${lf('Amount', no())}</div></main>`,
);

const root = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;
const STYLE =
  '<style>:host{display:inline-block;width:210px;margin:4px;vertical-align:top}label,legend{display:block;font-size:11px}abbr{color:red}input:not([type=radio]){width:180px}label[for^=radio]{display:inline}</style>';
const li = (label: string, path: string, must = false) =>
  `<lightning-input>${root(`${STYLE}<div class="slds-form-element"><label for="input-88">${must ? '<abbr title="required">*</abbr>' : ''}${label}</label><div>${path ? t(path, { id: 'input-88' }) : no({ id: 'input-88' })}</div></div>`)}</lightning-input>`;
const lc = (label: string, path: string, shown: string) =>
  `<lightning-combobox>${root(`${STYLE}<label id="l">${label}</label><lightning-helptext><template shadowrootmode="open"><button title="Help">i</button></template></lightning-helptext><lightning-base-combobox>${root(`<style>button{width:186px;text-align:left;height:22px}</style><button type="button" role="combobox" aria-haspopup="listbox" aria-label="${label}" data-truth="${path}"><span class="shown">${shown}</span></button>`)}</lightning-base-combobox>`)}</lightning-combobox>`;
const lr = (label: string, path: string, name: string) =>
  `<lightning-radio-group>${root(`${STYLE}<fieldset><legend>${label}</legend>${['Yes', 'No'].map((word) => `<span>${radio(path, word, { name, id: `radio-${word}` })}<label for="radio-${word}" style="display:inline">${word}</label></span>`).join('')}</fieldset>`)}</lightning-radio-group>`;
const card = (title: string, body: string) =>
  `<lightning-card>${root(`<style>:host{display:block;border:1px solid #ccc;margin:6px 0}h2{font-size:14px;margin:4px 8px}</style><article><header><h2>${title}</h2></header><slot></slot></article>`)}${body}</lightning-card>`;

/** Lightning components: every field in a shadow of its own, headings in another, one id in all of them. */
const lightning = html(
  '',
  `<c-global-header>${root(`Apps Home Claims <input type="search" placeholder="Search this list..." data-truth="">`)}</c-global-header><c-claim-form>${root(
    `${card('Recipient', `${li('Recipient Medicaid number', 'subscriber.memberId', true)}${li('Last name', 'patient.lastName', true)}${li('First name', 'patient.firstName', true)}${li('Suffix', '')}${li('Birthdate', 'patient.dob', true)}${lc('Sex', 'patient.sex', 'Male')}${li('Mailing street', 'patient.address1')}${li('Mailing city', 'patient.city')}${li('Mailing ZIP', 'patient.zip')}`)}${card('Claim information', `${li('Patient control number', 'patient.accountNumber', true)}${lc('Claim frequency type', 'claim.frequencyCode', 'Replacement')}${li('Original TCN', 'claim.originalReferenceNumber')}${li('Service authorization number', 'claim.priorAuthorizationNumber')}${li('Referral number', '')}${lr('Related to employment?', 'condition.employment', 'e')}${lr('Related to auto accident?', 'condition.autoAccident', 'a')}${lr('Other health coverage?', 'claim.otherCoverage', 'o')}${li('Principal diagnosis code', 'diagnoses[0].code', true)}${li('Diagnosis code 2', 'diagnoses[1].code')}${li('Diagnosis code 3', 'diagnoses[2].code')}${li('Diagnosis code 4', 'diagnoses[3].code')}`)}${rows(2, (i) => card(`Claim line ${i + 1}`, `${li('Service from date', `lines[${i}].dateFrom`, true)}${li('Service to date', `lines[${i}].dateTo`, true)}${lc('Place of service', `lines[${i}].placeOfService`, ['11 - Office', '10 - Telehealth, patient home'][i] ?? '')}${li('Procedure code', `lines[${i}].procedureCode`, true)}${rows(4, (m) => li(`Modifier ${m + 1}`, `lines[${i}].modifiers[${m}]`))}${li('Diagnosis pointers', `lines[${i}].diagnosisPointers`)}${li('Charge amount', `lines[${i}].charge`, true)}${li('Unit count', `lines[${i}].units`, true)}${li('Rendering provider NPI', `lines[${i}].renderingNpi`)}${li('Tooth number', '')}`))}${card('Billing provider', `${li('Organization name', 'billing.name')}${li('NPI', 'billing.npi', true)}${li('Taxonomy', 'billing.taxonomy')}${li('Tax ID', 'billing.taxId')}`)}${card('Contact for this claim', `${li('Name', '')}${li('Phone', '')}${li('Email', '')}`)}${card('Totals', `<p>Total charge: ${out('claim.totalCharge', 'span', { 'data-printed': true })}</p>${li('Recipient paid amount', 'claim.amountPaid')}`)}`,
  )}</c-claim-form>`,
);

/** Of the last parts: widgets that are hardly inputs any more. */
export const D4: Pages = {
  'd16-mui-pickers': muiPickers,
  'd17-headless': headless,
  'd18-lightning-shadow': lightning,
};
