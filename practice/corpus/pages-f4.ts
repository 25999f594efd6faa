import { check, html, no, noPick, out, type Pages, pick, radio, rows, t, typed, val } from './claim.ts';

const SHADOW_STYLE =
  '<style>:host{display:inline-block;width:200px;margin:5px;vertical-align:top}.label{display:block;font-size:11px;color:#345}.control{border:1px solid #99a;width:180px;padding:2px;box-sizing:border-box}input.control{height:22px}</style>';
const shadow = (inside: string) => `<template shadowrootmode="open">${SHADOW_STYLE}${inside}</template>`;
/** The caption is the element's own text and shows through a slot; the box is in the shadow. */
const field = (label: string, path: string, more: Record<string, string> = {}) =>
  `<fx-text-field>${shadow(`<label part="label" for="control" class="label"><slot></slot></label><div part="root">${path ? t(path, { id: 'control', class: 'control', part: 'control', ...more }) : no({ id: 'control', class: 'control' })}</div>`)}${label}</fx-text-field>`;
const select = (label: string, path: string, shown: string, options: readonly string[]) =>
  `<fx-select>${shadow(`<span class="label" id="label"><slot name="label"></slot></span><div role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" class="control" data-truth="${path}"><span class="shown">${shown}</span></div><div hidden><slot></slot></div>`)}<span slot="label">${label}</span>${options.map((option) => `<fx-option>${option}</fx-option>`).join('')}</fx-select>`;
const toggle = (label: string, path: string) =>
  `<fx-switch role="switch" tabindex="0" aria-checked="${val(path) === 'Yes'}" data-truth="${path}">${shadow('<span style="display:inline-block;width:26px;height:12px;border:1px solid #556;border-radius:7px"></span> <slot></slot>')}${label}</fx-switch>`;
const area = (title: string, body: string) =>
  `<fx-section heading="${title}"><template shadowrootmode="open"><style>:host{display:block;border-top:2px solid #ccd;margin:8px 0}h3{margin:4px 0;font-size:14px}</style><h3>${title}</h3><slot></slot></template>${body}</fx-section>`;

/** Web components: captions in the page, boxes in open shadows, section titles in shadows of their own. */
const slotted = html(
  'fx-option{display:none}',
  `<fx-header>${shadow(`<b>Meridian Claims</b> <input aria-label="Search" class="control" data-truth="">`)}</fx-header>${area('Covered person', `${field('ID on the card', 'subscriber.memberId')}${field('Card holder last name', 'subscriber.lastName')}${field('Card holder first name', 'subscriber.firstName')}${field('Card holder birth date', 'subscriber.dob')}${field('Group', 'subscriber.groupNumber')}${select('Card holder sex', 'subscriber.sex', 'Male', ['Female', 'Male'])}`)}${area('Patient', `${select('Patient’s relation to card holder', 'subscriber.relationship', 'Child', ['Self', 'Spouse', 'Child', 'Other'])}${field('Last name', 'patient.lastName')}${field('First name', 'patient.firstName')}${field('Birth date', 'patient.dob')}${select('Sex', 'patient.sex', 'Female', ['Female', 'Male'])}${field('Street', 'patient.address1')}${field('City', 'patient.city')}${field('State', 'patient.state', { maxlength: '2' })}${field('ZIP', 'patient.zip')}${field('Patient account', 'patient.accountNumber')}${field('Language', '')}`)}${area('Claim', `${select('Kind of claim', 'claim.frequencyCode', 'Original (1)', ['Original (1)', 'Replacement (7)', 'Void (8)'])}${field('Plan’s claim number', 'claim.originalReferenceNumber')}${field('Authorization', 'claim.priorAuthorizationNumber')}${rows(3, (i) => field(`Diagnosis ${'ABC'[i]}`, `diagnoses[${i}].code`))}${toggle('Work related', 'condition.employment')}${toggle('Auto accident', 'condition.autoAccident')}${toggle('Assignment accepted', 'claim.acceptAssignment')}`)}${rows(2, (i) => area(`Service ${i + 1}`, `${field('From', `lines[${i}].dateFrom`)}${field('Through', `lines[${i}].dateTo`)}${select('Place', `lines[${i}].placeOfService`, ['11 Office', '10 Telehealth at home'][i] ?? '', ['11 Office', '10 Telehealth at home'])}${field('CPT', `lines[${i}].procedureCode`)}${field('Modifier', `lines[${i}].modifiers[0]`)}${field('Pointer', `lines[${i}].diagnosisPointers`)}${field('Charge', `lines[${i}].charge`)}${field('Units', `lines[${i}].units`)}${field('Copay taken', '')}`))}${area('Rendering and billing', `${field('Rendering NPI', 'rendering.npi')}${field('Billing name', 'billing.name')}${field('Billing NPI', 'billing.npi')}${field('Billing tax ID', 'billing.taxId')}`)}${area('Card payment', `${field('Name on card', '')}${field('Card number', '')}${field('ZIP', '')}`)}`,
);

const AG = [
  ['dateFrom', 'From'],
  ['dateTo', 'To'],
  ['placeOfService', 'POS'],
  ['procedureCode', 'Proc'],
  ['modifiers[0]', 'M1'],
  ['modifiers[1]', 'M2'],
  ['diagnosisPointers', 'Ptr'],
  ['units', 'Units'],
  ['charge', 'Charge'],
  ['', 'Expected'],
] as const;
const ag = (column: number, inner: string, role = 'gridcell') =>
  `<div role="${role}" class="ag-cell" aria-colindex="${column + 1}" style="left:${column * 100}px">${inner}</div>`;
/** Captions of the head are only in titles; what is typed shows no label. */
const head = (path: string, title: string, size = 12) => t(path, { title, size, class: 'hd' });
const p = { 'data-printed': true };

/** AG Grid: cells set by position, a row of filters, printed rows and the one being edited; the head's boxes have only titles. */
const dataGrid = html(
  '.hd{margin:3px}.ag-root{position:relative;height:200px;border:1px solid #bbb;width:1010px}.ag-row{position:absolute;left:0;width:1000px;height:26px;border-bottom:1px solid #eee}.ag-cell{position:absolute;width:98px;padding:3px;font-size:12px;box-sizing:border-box}.ag-cell input{width:86px}.bar{background:#f2f2f2;padding:4px;margin:4px 0}',
  `<div class="bar">Charges grid &nbsp; Quick filter ${no({ placeholder: 'Filter…' })} &nbsp; Rows per page ${noPick(['10', '25'])}</div><div class="bar"><b>Patient</b> ${head('patient.lastName', 'Patient last name')}${head('patient.firstName', 'Patient first name')}${head('patient.dob', 'Patient date of birth')}${pick('patient.sex', ['F', 'M', 'U'], { title: 'Patient sex' })}${head('patient.accountNumber', 'Patient account number')}</div><div class="bar"><b>Insurance</b> ${head('payer.name', 'Payer name', 18)}${head('subscriber.memberId', 'Member ID')}${head('subscriber.groupNumber', 'Group number')}${head('subscriber.lastName', 'Insured last name')}${head('subscriber.firstName', 'Insured first name')}${pick('subscriber.relationship', ['Self', 'Spouse', 'Child', 'Other'], { title: 'Relationship to insured' })}</div><div class="bar"><b>Claim</b> ${head('diagnoses[0].code', 'Diagnosis A', 7)}${head('diagnoses[1].code', 'Diagnosis B', 7)}${head('diagnoses[2].code', 'Diagnosis C', 7)}${head('claim.priorAuthorizationNumber', 'Prior authorization number')}${head('rendering.npi', 'Rendering provider NPI', 10)}${head('billing.npi', 'Billing provider NPI', 10)}${head('billing.taxId', 'Billing tax ID', 10)}${no({ title: 'Work queue', size: 8 })}</div>
<div class="ag-root" role="treegrid" aria-label="Service lines"><div class="ag-row" role="row" style="top:0">${AG.map(([, caption], column) => ag(column, `<span class="ag-header-cell-text">${caption}</span>`, 'columnheader')).join('')}</div><div class="ag-row ag-floating-filter" role="row" style="top:26px">${AG.map(([, caption], column) => ag(column, no({ 'aria-label': `${caption} Filter Input` }))).join('')}</div>
${rows(2, (i) => `<div class="ag-row" role="row" row-index="${i}" style="top:${52 + i * 26}px">${AG.map(([leaf], column) => ag(column, i === 1 ? (leaf ? t(`lines[1].${leaf}`, { 'aria-label': 'Input Editor', class: 'ag-input-field-input' }) : '150.00') : leaf && val(`lines[${i}].${leaf}`) ? out(`lines[${i}].${leaf}`, 'span', { class: 'ag-cell-value', ...p }) : leaf ? '' : '185.00')).join('')}</div>`)}</div><p>Total charge ${out('claim.totalCharge', 'b', p)} &nbsp; Paid by patient ${t('claim.amountPaid', { size: 8 })}</p>`,
);

const fl = (label: string, control: string) => `<span class="p-float-label">${control}<label>${label}</label></span>`;
const pt = (label: string, path: string) => fl(label, t(path, { class: 'p-inputtext p-component', pinputtext: '' }));
const pd = (label: string, path: string, shown: string) =>
  fl(
    label,
    `<div class="p-dropdown"><div class="p-hidden-accessible"><input type="text" readonly role="presentation" data-truth=""></div><span role="combobox" tabindex="0" aria-haspopup="listbox" class="p-dropdown-label p-inputtext shown" data-truth="${path}">${shown}</span><div class="p-dropdown-trigger">v</div></div>`,
  );
const pn = (label: string, path: string, shown: string) =>
  fl(
    label,
    `<span class="p-inputnumber">${typed(path, shown, { class: 'p-inputnumber-input', role: 'spinbutton' })}</span>`,
  );
const pms = (label: string, path: string) =>
  fl(
    label,
    `<div class="p-multiselect"><div class="p-hidden-accessible"><input role="combobox" readonly aria-haspopup="listbox" data-truth="${path}"></div><div class="p-multiselect-label shown">${[...val(path)].join(', ')}</div></div>`,
  );
const ps = (label: string, path: string) =>
  `<div class="p-field"><p-inputswitch><div class="p-inputswitch${val(path) === 'Yes' ? ' p-inputswitch-checked' : ''}"><div class="p-hidden-accessible">${check(path, { role: 'switch' })}</div><span class="p-inputswitch-slider"></span></div></p-inputswitch> ${label}</div>`;
const prb = (path: string, words: readonly string[], name: string) =>
  words
    .map(
      (word) =>
        `<p-radiobutton><div class="p-radiobutton"><div class="p-hidden-accessible">${radio(path, word.charAt(0), { name })}</div><div class="p-radiobutton-box${val(path) === word.charAt(0) ? ' p-highlight' : ''}"></div></div><label class="p-radiobutton-label">${word}</label></p-radiobutton>`,
    )
    .join('');
const panel = (title: string, body: string) =>
  `<p-fieldset><fieldset class="p-fieldset"><legend><a role="button"><span class="p-fieldset-legend-text">${title}</span></a></legend><div class="p-fieldset-content">${body}</div></fieldset></p-fieldset>`;

/** PrimeNG: captions float over their boxes and stand after them, the true inputs of switches and radios are out of sight. */
const primeNg = html(
  '.p-float-label{display:inline-block;position:relative;width:185px;margin:12px 6px 4px;vertical-align:top}.p-float-label>label{position:absolute;top:-12px;left:4px;font-size:10px;color:#567}.p-dropdown,.p-multiselect{border:1px solid #99a;width:170px;display:flex;min-height:20px;position:relative}.p-dropdown-label{flex:1;min-height:16px}.p-hidden-accessible{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);margin:-1px}.p-inputswitch{display:inline-block;width:28px;height:12px;border:1px solid #667;border-radius:7px;position:relative}.p-inputswitch-checked{background:#8ad}.p-radiobutton{display:inline-block;position:relative}.p-radiobutton-box{width:9px;height:9px;border:1px solid #334;border-radius:6px}.p-highlight{background:#236}.p-field{display:inline-block;margin:6px 10px}.p-sidebar{float:right;width:180px;border:1px solid #ccd;padding:6px}.p-sidebar input{width:150px}.p-fieldset{margin:4px 0}',
  `<div class="p-sidebar"><b>Profile</b><br>Display name ${no()}<br>NPI on profile ${no()}<br>Phone ${no()}<br><b>Newsletter</b><br>${no({ placeholder: 'E-mail' })}</div>${panel('Member', `${pt('Member no.', 'subscriber.memberId')}${pt('Member last', 'patient.lastName')}${pt('Member first', 'patient.firstName')}${pt('Member birth date', 'patient.dob')}${pd('Member state', 'patient.state', 'OH')}${pt('Member ZIP', 'patient.zip')}<div class="p-field">Gender ${prb('patient.sex', ['Female', 'Male', 'Unknown'], 'g')}</div>`)}
${panel('Claim', `${pt('Control no.', 'patient.accountNumber')}${pd('Resubmission code', 'claim.frequencyCode', '1 Original')}${pt('Original ref. no.', 'claim.originalReferenceNumber')}${pt('Prior auth no.', 'claim.priorAuthorizationNumber')}${pt('Onset date', 'claim.onsetDate')}${pt('Referring NPI', 'referring.npi')}${rows(4, (i) => pt(`ICD ${'ABCD'[i]}`, `diagnoses[${i}].code`))}<br>${ps('Employment', 'condition.employment')}${ps('Auto accident', 'condition.autoAccident')}${ps('Other accident', 'condition.otherAccident')}${ps('Accept assignment', 'claim.acceptAssignment')}<div class="p-field"><input type="checkbox" data-truth=""> Email me when done</div>`)}
${rows(2, (i) => panel(`Detail ${i + 1}`, `${pt('DOS from', `lines[${i}].dateFrom`)}${pt('DOS thru', `lines[${i}].dateTo`)}${pd('Place of service', `lines[${i}].placeOfService`, ['11 Office', '10 Telehealth'][i] ?? '')}${pt('Procedure', `lines[${i}].procedureCode`)}${rows(2, (m) => pt(`Modifier ${m + 1}`, `lines[${i}].modifiers[${m}]`))}${pms('Diagnosis pointer', `lines[${i}].diagnosisPointers`)}${pn('Charge', `lines[${i}].charge`, `$${val(`lines[${i}].charge`)}`)}${pn('Units', `lines[${i}].units`, val(`lines[${i}].units`))}${fl('Anesthesia min.', no())}`))}
${panel('Billing provider', `${pt('Name', 'billing.name')}${pt('NPI', 'billing.npi')}${pt('Tax no.', 'billing.taxId')}${pt('Taxonomy', 'billing.taxonomy')}`)}${panel('Rendering provider', `${pt('Last name', 'rendering.lastName')}${pt('First name', 'rendering.firstName')}${pt('NPI', 'rendering.npi')}${pt('Taxonomy', 'rendering.taxonomy')}`)}`,
);

/** The exam: shadows, a data grid, floating captions. */
export const F4: Pages = {
  'f16-slotted': slotted,
  'f17-data-grid': dataGrid,
  'f18-float-labels': primeNg,
};
