import { cell, html, no, type Pages, radio, rows, t, val } from './claim.ts';

const field = (label: string, control: string, id = '') =>
  `<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mdc-floating"><label class="mdc-floating-label" ${id ? `for="${id}" ` : ''}><mat-label>${label}</mat-label></label>${control}</div></div></mat-form-field>`;
const matIn = (label: string, path: string, bind: string, n: number) =>
  field(
    label,
    t(path, { id: `mat-input-${n}`, formcontrolname: bind, class: 'mat-mdc-input-element' }),
    `mat-input-${n}`,
  );
const matSel = (label: string, path: string, bind: string, n: number) =>
  field(
    label,
    `<mat-select role="combobox" tabindex="0" aria-haspopup="listbox" aria-labelledby="lab-${n}" formcontrolname="${bind}" data-truth="${path}" id="mat-select-${n}"><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value"><span class="shown">${val(path)}</span></div><div class="mat-mdc-select-arrow"></div></div></mat-select>`,
  ).replace('<mat-label>', `<mat-label id="lab-${n}">`);

const material = html(
  'mat-form-field{display:inline-block;width:180px;margin:6px;position:relative;padding-top:16px;vertical-align:top}label{position:absolute;top:0;font-size:11px}input{width:160px}mat-select{display:block;border-bottom:1px solid;width:160px;height:20px}.ln{border:1px solid #ddd;margin:4px}',
  `<app-claim><mat-card><mat-card-title>Member</mat-card-title>${matIn('Member ID', 'subscriber.memberId', 'memberId', 0)}${matIn('Member last name', 'patient.lastName', 'lastName', 1)}${matIn('Member first name', 'patient.firstName', 'firstName', 2)}${matIn('Date of birth', 'patient.dob', 'dob', 3)}${matSel('Gender', 'patient.sex', 'gender', 0)}</mat-card>
<mat-card><mat-card-title>Claim</mat-card-title>${matIn('Patient account no.', 'patient.accountNumber', 'Patient_account_26', 4)}${matIn('Prior authorization', 'claim.priorAuthorizationNumber', 'Prior_auth_no_23', 5)}${matSel('Frequency code', 'claim.frequencyCode', 'freqCode', 1)}${matSel('Accept assignment', 'claim.acceptAssignment', 'acceptAssign', 2)}${matIn('Diagnosis A', 'diagnoses[0].code', 'diagA', 6)}${matIn('Diagnosis B', 'diagnoses[1].code', 'diagB', 7)}${matIn('Diagnosis C', 'diagnoses[2].code', 'diagC', 8)}</mat-card>
<mat-card><mat-card-title>Services</mat-card-title>${rows(2, (i) => `<div class="ln" formarrayname="services">${matIn('Service from', `lines[${i}].dateFrom`, 'dosFrom', 20 + i * 10)}${matIn('Service to', `lines[${i}].dateTo`, 'dosTo', 21 + i * 10)}${matSel('Place of service', `lines[${i}].placeOfService`, 'pos', 20 + i)}${matIn('Procedure code', `lines[${i}].procedureCode`, 'procCode', 22 + i * 10)}${matIn('Modifier 1', `lines[${i}].modifiers[0]`, 'mod1', 23 + i * 10)}${matIn('Diagnosis pointer', `lines[${i}].diagnosisPointers`, 'diagPtr', 24 + i * 10)}${matIn('Charges', `lines[${i}].charge`, 'charges', 25 + i * 10)}${matIn('Units', `lines[${i}].units`, 'units', 26 + i * 10)}</div>`)}</mat-card>
<mat-card><mat-card-title>Billing provider</mat-card-title>${matIn('NPI', 'billing.npi', 'npi', 50)}${matIn('Tax ID', 'billing.taxId', 'taxId', 51)}${matIn('Taxonomy', 'billing.taxonomy', 'taxonomy', 52)}</mat-card></app-claim><div class="cdk-overlay-container"></div>`,
);

const v = (label: string, path: string, n: number) =>
  `<div class="v-input v-text-field"><div class="v-input__control"><div class="v-field"><div class="v-field__field" data-no-activator=""><label class="v-label v-field-label" for="input-${n}">${label}</label><div class="v-field__input">${t(path, { id: `input-${n}`, size: 1 })}</div></div><div class="v-field__outline"><label class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="input-${n}">${label}</label></div></div></div><div class="v-input__details"><div class="v-messages">Required</div></div></div>`;
const vs = (label: string, path: string, n: number) =>
  `<div class="v-input v-select"><div class="v-field" role="combobox" aria-haspopup="menu" aria-expanded="false" aria-owns="menu-${n}" data-truth="${path}"><div class="v-field__field"><label class="v-label v-field-label" for="vs-${n}">${label}</label><div class="v-field__input"><div class="v-select__selection"><span class="v-select__selection-text">${val(path)}</span></div><input type="text" size="1" id="vs-${n}" readonly aria-label="Open" value="" data-truth=""></div></div></div></div>`;

const vuetify = html(
  '.v-input{display:inline-block;width:200px;margin:6px;vertical-align:top}.v-field{position:relative;border:1px solid #888;height:44px}.v-label{position:absolute;top:2px;left:6px;font-size:10px}.v-field__outline .v-label{opacity:.9}.v-field__input{padding-top:18px}.v-field__input input{width:150px;border:0}.v-select input{width:2px;opacity:0}.v-messages{font-size:9px}',
  `<div id="app"><div class="v-card"><div class="v-card-title">Insured</div>${v('Policy holder ID', 'subscriber.memberId', 1)}${v('Insured last name', 'subscriber.lastName', 2)}${v('Insured first name', 'subscriber.firstName', 3)}${v('Group number', 'subscriber.groupNumber', 4)}</div>
<div class="v-card"><div class="v-card-title">Client</div>${v('Client last name', 'patient.lastName', 5)}${v('Client first name', 'patient.firstName', 6)}${v('Birth date', 'patient.dob', 7)}${vs('Sex', 'patient.sex', 8)}${v('Client account number', 'patient.accountNumber', 9)}</div>
<div class="v-card"><div class="v-card-title">Diagnoses</div>${rows(3, (i) => v(`ICD-10 ${i + 1}`, `diagnoses[${i}].code`, 20 + i))}</div>
<div class="v-card"><div class="v-card-title">Service 1</div>${v('Date of service', 'lines[0].dateFrom', 30)}${vs('POS', 'lines[0].placeOfService', 31)}${v('CPT code', 'lines[0].procedureCode', 32)}${v('Modifiers', 'lines[0].modifiers[0]', 33)}${v('Dx pointers', 'lines[0].diagnosisPointers', 34)}${v('Fee', 'lines[0].charge', 35)}${v('Units', 'lines[0].units', 36)}</div>
<div class="v-card"><div class="v-card-title">Providers</div>${v('Clinician NPI', 'rendering.npi', 40)}${v('Group NPI', 'billing.npi', 41)}${v('TIN', 'billing.taxId', 42)}</div></div>`,
);

const k = (label: string, inner: string) =>
  `<div class="k-form-field"><label class="k-label">${label}</label><div class="k-form-field-wrap">${inner}</div></div>`;
const kt = (path: string) =>
  `<span class="k-input k-textbox">${t(path, { class: 'k-input-inner', 'data-role': 'textbox' })}</span>`;
const kd = (path: string, code: string) =>
  `<span class="k-picker k-dropdownlist" role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0" data-truth="${path}"><span class="k-input-inner"><span class="k-input-value-text">${val(path)}</span></span><input data-role="dropdownlist" style="display:none" value="${code}" data-truth=""></span>`;
const kn = (path: string) =>
  `<span class="k-numerictextbox">${t(path, { role: 'spinbutton', class: 'k-input-inner', 'data-role': 'numerictextbox' })}</span>`;

const kendo = html(
  '.k-form-field{display:inline-block;width:190px;margin:5px;vertical-align:top}.k-label{display:block}.k-picker{display:inline-block;border:1px solid #aaa;width:150px;height:20px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:3px}td input{width:76px}',
  `<fieldset><legend>Patient</legend>${k('Last Name', kt('patient.lastName'))}${k('First Name', kt('patient.firstName'))}${k('Date of Birth', `<span class="k-datepicker">${t('patient.dob', { 'data-role': 'datepicker', class: 'k-input-inner' })}<button type="button">v</button></span>`)}${k('Sex', kd('patient.sex', '1'))}${k('Medicaid ID', kt('subscriber.memberId'))}</fieldset>
<fieldset><legend>Claim Information</legend>${k('Patient Account Number', kt('patient.accountNumber'))}${k('Place of Service', kd('claim.placeOfService', '11'))}${k('Claim Frequency', kd('claim.frequencyCode', '1'))}${k('Authorization Number', kt('claim.priorAuthorizationNumber'))}${k('Total Charge', kn('claim.totalCharge'))}</fieldset>
<fieldset><legend>Diagnosis Codes</legend>${rows(3, (i) => k(`Diagnosis ${i + 1}`, kt(`diagnoses[${i}].code`)))}</fieldset>
<div class="k-grid"><div class="k-grid-header"><div class="k-grid-header-wrap"><table><thead><tr>${['Service Date', 'Procedure', 'Mod', 'Dx Pointer', 'Units', 'Amount'].map((h) => `<th class="k-header" scope="col" style="width:90px"><span class="k-link">${h}</span></th>`).join('')}</tr></thead></table></div></div><div class="k-grid-content"><table role="presentation"><tbody>
${rows(2, (i) => `<tr class="k-master-row">${['dateFrom', 'procedureCode', 'modifiers[0]', 'diagnosisPointers', 'units', 'charge'].map((leaf) => `<td style="width:90px">${kt(`lines[${i}].${leaf}`)}</td>`).join('')}</tr>`)}</tbody></table></div></div>
<fieldset><legend>Billing Provider</legend>${k('NPI', kt('billing.npi'))}${k('Tax ID', kt('billing.taxId'))}</fieldset>`,
);

const rs = (label: string, path: string, n: number) =>
  `<div class="field"><label id="l${n}">${label}</label><div class="css-b62m3t-container"><span aria-live="polite" class="css-7pg0cj"></span><div class="css-13cymwt-control"><div class="css-hlgwow"><div class="css-1dimb5e-singleValue shown">${val(path)}</div><div class="css-19bb58m"><input autocapitalize="none" id="react-select-${n}-input" aria-autocomplete="list" role="combobox" aria-expanded="false" value="" type="text" data-truth="${path}"></div></div></div><input type="hidden" data-partner name="f${n}" value="x"></div></div>`;
const rf = (label: string, path: string, name: string) =>
  `<div class="field"><label for="${name}">${label}</label>${t(path, { id: name, name })}</div>`;

const reactSelect = html(
  '.field{display:inline-block;width:190px;margin:5px;vertical-align:top}label{display:block}.css-13cymwt-control{border:1px solid #999;height:24px;display:flex}.css-19bb58m input{width:20px;border:0}.css-7pg0cj{position:absolute;width:1px;height:1px;overflow:hidden}',
  `<h1>Submit a professional claim</h1><section aria-label="Patient information">${rf('Patient last name', 'patient.lastName', 'patient.name.last')}${rf('Patient first name', 'patient.firstName', 'patient.name.first')}${rf('Birth date', 'patient.dob', 'patient.birthDate')}${rs('Gender', 'patient.sex', 1)}${rs('Relationship to subscriber', 'subscriber.relationship', 2)}</section>
<section aria-label="Subscriber">${rf('Subscriber ID', 'subscriber.memberId', 'subscriber.memberId')}${rf('Group number', 'subscriber.groupNumber', 'subscriber.group')}</section>
<section aria-label="Claim information">${rf('Patient control number', 'patient.accountNumber', 'claim.pcn')}${rs('Place of service', 'claim.placeOfService', 3)}${rs('Frequency type', 'claim.frequencyCode', 4)}${rf('Prior authorization number', 'claim.priorAuthorizationNumber', 'claim.pa')}${rs('Diagnosis code 1', 'diagnoses[0].code', 5)}${rs('Diagnosis code 2', 'diagnoses[1].code', 6)}</section>
<section aria-label="Service line 1">${rf('From date', 'lines[0].dateFrom', 'sl.0.from')}${rf('To date', 'lines[0].dateTo', 'sl.0.to')}${rf('Procedure code', 'lines[0].procedureCode', 'sl.0.proc')}${rf('Modifier 1', 'lines[0].modifiers[0]', 'sl.0.m1')}${rs('Diagnosis pointer', 'lines[0].diagnosisPointers', 7)}${rf('Amount', 'lines[0].charge', 'sl.0.amt')}${rf('Quantity', 'lines[0].units', 'sl.0.qty')}</section>
<section aria-label="Billing provider">${rf('Organization name', 'billing.name', 'bp.name')}${rf('NPI', 'billing.npi', 'bp.npi')}${rf('EIN', 'billing.taxId', 'bp.ein')}</section>`,
);

const toggle = (path: string, text: string, on: boolean) =>
  `<button type="button" class="tog" aria-pressed="${on}" data-truth="${path}">${text}</button>`;
const yesNo = (path: string, question: string) =>
  `<div class="q"><span class="qt">${question}</span><div role="group">${['Yes', 'No'].map((word) => toggle(path, word, val(path) === word)).join('')}</div></div>`;

const toggles = html(
  '.tog{border:1px solid #888}.tog[aria-pressed=true]{background:#246;color:#fff}.q{margin:4px}.q>div{display:inline-block;margin-left:8px}.f{display:inline-block;margin:4px}.f label{display:block}td,th{padding:2px 5px;border:1px solid #ddd}td input{width:70px}',
  `<h2>Claim for behavioral health services</h2><div class="f"><label for="mid">Member ID</label>${t('subscriber.memberId', { id: 'mid' })}</div><div class="f"><label for="ln">Patient last name</label>${t('patient.lastName', { id: 'ln' })}</div><div class="f"><label for="fn">Patient first name</label>${t('patient.firstName', { id: 'fn' })}</div>
<div class="q"><span class="qt">Sex</span><div role="group">${toggle('patient.sex', 'M', false)}${toggle('patient.sex', 'F', true)}</div></div>
${yesNo('condition.employment', 'Is the condition related to employment?')}${yesNo('condition.autoAccident', 'Is the condition related to an auto accident?')}${yesNo('condition.otherAccident', 'Is the condition related to another accident?')}${yesNo('claim.otherCoverage', 'Is there another health benefit plan?')}${yesNo('claim.acceptAssignment', 'Do you accept assignment?')}
<div class="f"><label for="d1">Diagnosis A</label>${t('diagnoses[0].code', { id: 'd1' })}</div><div class="f"><label for="d2">Diagnosis B</label>${t('diagnoses[1].code', { id: 'd2' })}</div>
<table><tr><th>Date of service</th><th>CPT</th><th>Modifier</th><th>Diagnosis pointers</th><th>Charge</th><th>Units</th></tr>${rows(
    2,
    (i) =>
      `<tr><td>${t(`lines[${i}].dateFrom`)}</td><td>${t(`lines[${i}].procedureCode`)}</td><td>${t(`lines[${i}].modifiers[0]`)}</td><td>${'ABCD'
        .split('')
        .map((letter) =>
          toggle(`lines[${i}].diagnosisPointers`, letter, val(`lines[${i}].diagnosisPointers`).includes(letter)),
        )
        .join('')}</td><td>${t(`lines[${i}].charge`)}</td><td>${t(`lines[${i}].units`)}</td></tr>`,
  )}</table>
<button type="button" aria-pressed="false" data-truth="">Bold</button><button type="button" aria-pressed="true" data-truth="">Show help</button>`,
);

const gc = (path: string) => cell(path, 'td', 'contenteditable="true" role="gridcell"');
const editable = html(
  'td,th{border:1px solid #bbb;min-width:60px;height:18px;padding:2px 4px}.p{margin:4px}',
  `<h3>Batch entry</h3><div class="p">Subscriber ID ${t('subscriber.memberId')} Patient account ${t('patient.accountNumber')}</div><div class="p">Patient: last ${t('patient.lastName')} first ${t('patient.firstName')} DOB ${t('patient.dob')}</div><div class="p">Dx 1 ${t('diagnoses[0].code')} Dx 2 ${t('diagnoses[1].code')} Dx 3 ${t('diagnoses[2].code')}</div>
<table role="grid"><thead><tr><th>#</th><th>DOS from</th><th>DOS thru</th><th>POS</th><th>HCPCS</th><th>M1</th><th>M2</th><th>Ptr</th><th>Amount</th><th>Units</th></tr></thead><tbody>${rows(3, (i) => `<tr><th>${i + 1}</th>${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'modifiers[1]', 'diagnosisPointers', 'charge', 'units'].map((leaf) => gc(`lines[${i}].${leaf}`)).join('')}</tr>`)}</tbody></table>
<div class="p">Billing NPI ${t('billing.npi')} Billing tax ID ${t('billing.taxId')} Rendering NPI ${t('rendering.npi')}</div>`,
);

const aria = (path: string, words: readonly string[]) =>
  words
    .map(
      (word) =>
        `<span role="radio" tabindex="0" aria-checked="${val(path) === word || val(path)[0] === word[0]}" data-truth="${path}" class="rb">${word}</span>`,
    )
    .join('');

const ariaRadios = html(
  '.rb{border:1px solid #777;border-radius:9px;padding:2px 9px;margin:2px}.r{margin:6px}',
  `<main><div class="r" role="radiogroup" aria-label="Insured's sex">${aria('subscriber.sex', ['Male', 'Female'])}</div><div class="r" role="radiogroup" aria-labelledby="rl"><span id="rl">Patient's relationship to the insured</span> ${aria('subscriber.relationship', ['Self', 'Spouse', 'Child', 'Other'])}</div><div class="r" role="radiogroup" aria-label="Accept assignment">${aria('claim.acceptAssignment', ['Yes', 'No'])}</div>
<div class="r"><label>Insured's ID ${t('subscriber.memberId')}</label> <label>Insured's last name ${t('subscriber.lastName')}</label> <label>Insured's first name ${t('subscriber.firstName')}</label></div><div class="r"><label>Patient's last name ${t('patient.lastName')}</label> <label>Patient's first name ${t('patient.firstName')}</label> <label>Patient's birth date ${t('patient.dob')}</label></div>
<div class="r"><label>First diagnosis ${t('diagnoses[0].code')}</label> <label>Second diagnosis ${t('diagnoses[1].code')}</label></div><div class="r"><label>Service date ${t('lines[0].dateFrom')}</label> <label>Service code ${t('lines[0].procedureCode')}</label> <label>Charge ${t('lines[0].charge')}</label> <label>Units ${t('lines[0].units')}</label></div>
<div class="r">Federal tax ID ${t('billing.taxId')} ${radio('billing.taxIdType', 'SSN', { name: 'tt' })} SSN ${radio('billing.taxIdType', 'EIN', { name: 'tt' })} EIN</div><div class="r"><label>Find a provider ${no()}</label> <button type="button">Search</button></div></main>`,
);

/** Pages made with widget libraries. */
export const A2: Pages = {
  'a06-material': material,
  'a07-vuetify': vuetify,
  'a08-kendo': kendo,
  'a09-react-select': reactSelect,
  'a10-toggles': toggles,
  'a11-editable-grid': editable,
  'a12-aria-radios': ariaRadios,
};
