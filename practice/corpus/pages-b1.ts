import {
  area,
  check,
  FREQ,
  html,
  mdy,
  no,
  noPick,
  out,
  type Pages,
  POS,
  pick,
  REL,
  radio,
  rows,
  SEX,
  ST,
  t,
  val,
} from './claim.ts';

const el = (label: string, control: string) =>
  `<div class="el-form-item is-required"><label class="el-form-item__label">${label}</label><div class="el-form-item__content">${control}</div></div>`;
const ei = (path: string) =>
  `<div class="el-input"><div class="el-input__wrapper">${t(path, { class: 'el-input__inner', tabindex: 0 })}</div></div>`;
const es = (path: string) =>
  `<div class="el-select"><div class="el-input el-input--suffix"><input type="text" readonly class="el-input__inner" placeholder="Select" value="${val(path)}" data-truth="${path}"></div></div>`;

const elementUi = html(
  '.el-form-item{display:inline-block;width:230px;margin:4px;vertical-align:top}.el-form-item__label{display:inline-block;width:100px;text-align:right;padding-right:6px}.el-form-item__content{display:inline-block}.el-input__inner{width:100px}',
  `<div class="el-card"><div class="el-card__header"><span>Member details</span></div><div class="el-card__body">${el('Member number', ei('subscriber.memberId'))}${el('Surname', ei('patient.lastName'))}${el('Given name', ei('patient.firstName'))}${el('Birth date', ei('patient.dob'))}${el('Sex', es('patient.sex'))}</div></div>
<div class="el-card"><div class="el-card__header"><span>Claim header</span></div><div class="el-card__body">${el('Account no.', ei('patient.accountNumber'))}${el('Claim type', es('claim.frequencyCode').replace('Select', 'Original, replacement or void')).replace('Claim type', 'Frequency code')}${el('Auth no.', ei('claim.priorAuthorizationNumber'))}${el('Dx 1', ei('diagnoses[0].code'))}${el('Dx 2', ei('diagnoses[1].code'))}${el('Dx 3', ei('diagnoses[2].code'))}</div></div>
<div class="el-card"><div class="el-card__header"><span>Service lines</span></div><div class="el-table"><div class="el-table__header-wrapper"><table cellspacing="0"><thead><tr>${['DOS', 'Place', 'Code', 'Mod', 'Ptr', 'Billed', 'Units'].map((h) => `<th style="width:110px" class="el-table__cell"><div class="cell">${h}</div></th>`).join('')}</tr></thead></table></div><div class="el-table__body-wrapper"><table cellspacing="0"><tbody>${rows(3, (i) => `<tr>${['dateFrom', 'placeOfService', 'procedureCode', 'modifiers[0]', 'diagnosisPointers', 'charge', 'units'].map((leaf) => `<td style="width:110px"><div class="cell">${ei(`lines[${i}].${leaf}`)}</div></td>`).join('')}</tr>`)}</tbody></table></div></div></div>
<div class="el-card"><div class="el-card__header"><span>Pay-to provider</span></div><div class="el-card__body">${el('NPI', ei('billing.npi'))}${el('Tax ID', ei('billing.taxId'))}</div></div>`,
);

const ant = (label: string, control: string, id: string) =>
  `<div class="ant-form-item ant-row"><div class="ant-col ant-form-item-label"><label for="${id}" title="${label}">${label}</label></div><div class="ant-col ant-form-item-control">${control}</div></div>`;
const ai = (label: string, path: string, id: string) => ant(label, t(path, { id, class: 'ant-input' }), id);
const as = (label: string, path: string, id: string) =>
  ant(
    label,
    `<div class="ant-select"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" autocomplete="off" class="ant-select-selection-search-input" role="combobox" aria-haspopup="listbox" id="${id}" value="" data-truth="${path}"></span><span class="ant-select-selection-item shown" title="${val(path)}">${val(path)}</span></div><span class="ant-select-arrow" aria-hidden="true"></span></div>`,
    id,
  );
const ar = (path: string, words: readonly string[]) =>
  `<div class="ant-radio-group">${words.map((word) => `<label class="ant-radio-wrapper"><span class="ant-radio">${radio(path, word, { class: 'ant-radio-input', name: path })}</span><span>${word}</span></label>`).join('')}</div>`;

const antDesign = html(
  '.ant-form-item{display:inline-block;width:210px;margin:4px;vertical-align:top}.ant-select-selector{border:1px solid #aaa;height:22px;position:relative}.ant-select-selection-search input{width:20px;border:0}label.ant-radio-wrapper{margin-right:8px}',
  `<div class="ant-collapse"><div class="ant-collapse-header">Insurance</div>${ai('Payer name', 'payer.name', 'form_payer')}${ai('Payer ID', 'payer.id', 'form_payerId')}${ai("Insured's ID number", 'subscriber.memberId', 'form_insId')}${ai("Insured's group number", 'subscriber.groupNumber', 'form_grp')}${as("Patient's relationship to insured", 'subscriber.relationship', 'form_rel')}</div>
<div class="ant-collapse"><div class="ant-collapse-header">Patient</div>${ai('Last name', 'patient.lastName', 'form_p_last')}${ai('First name', 'patient.firstName', 'form_p_first')}${ai('Middle initial', 'patient.middleName', 'form_p_mi')}${ai('Birth date', 'patient.dob', 'form_p_dob')}${ant('Sex', ar('patient.sex', ['Male', 'Female']), '').replaceAll('value="Female"', 'value="Female" checked')}${ai('Account number', 'patient.accountNumber', 'form_p_acct')}</div>
<div class="ant-collapse"><div class="ant-collapse-header">Condition</div>${ant('Employment related?', ar('condition.employment', ['Yes', 'No']), '')}${ant('Auto accident?', ar('condition.autoAccident', ['Yes', 'No']), '')}${ant('Other accident?', ar('condition.otherAccident', ['Yes', 'No']), '')}</div>
<div class="ant-collapse"><div class="ant-collapse-header">Diagnosis</div>${rows(4, (i) => ai(`${'ABCD'[i]}`, `diagnoses[${i}].code`, `form_dx_${i}`))}</div>
<div class="ant-collapse"><div class="ant-collapse-header">Services</div>${rows(2, (i) => `<div class="ant-row"><div>${ai('From', `lines[${i}].dateFrom`, `form_l_${i}_from`)}${ai('To', `lines[${i}].dateTo`, `form_l_${i}_to`)}${as('Place of service', `lines[${i}].placeOfService`, `form_l_${i}_pos`)}${ai('CPT/HCPCS', `lines[${i}].procedureCode`, `form_l_${i}_cpt`)}${ai('Modifiers', `lines[${i}].modifiers[0]`, `form_l_${i}_mods`)}${ai('Diagnosis pointer', `lines[${i}].diagnosisPointers`, `form_l_${i}_ptr`)}${ai('Charges', `lines[${i}].charge`, `form_l_${i}_chg`)}${ai('Units', `lines[${i}].units`, `form_l_${i}_units`)}</div></div>`)}</div>`,
);

const ng = (label: string, control: string) =>
  `<div class="p-field p-col-3"><span class="p-float-label">${control}<label>${label}</label></span></div>`;
const ngi = (label: string, path: string) => ng(label, t(path, { class: 'p-inputtext p-component' }));
const ngd = (label: string, path: string) =>
  ng(
    label,
    `<p-dropdown formcontrolname="${path.split('.').at(-1)}"><div class="p-dropdown"><div class="p-hidden-accessible"><input type="text" readonly aria-haspopup="listbox" role="combobox" aria-label="${val(path)}" value="" data-truth="${path}"></div><span class="p-dropdown-label p-inputtext shown">${val(path)}</span><div class="p-dropdown-trigger" role="button"></div></div></p-dropdown>`,
  );

const primeNg = html(
  '.p-col-3{display:inline-block;width:210px;margin:8px 4px;vertical-align:top}.p-float-label{position:relative;display:block;padding-top:14px}.p-float-label label{position:absolute;top:0;left:4px;font-size:10px}.p-hidden-accessible{position:absolute;width:1px;height:1px;overflow:hidden}.p-dropdown{border:1px solid #aaa;width:150px;height:20px}',
  `<p-panel><div class="p-panel-header"><span class="p-panel-title">Subscriber</span></div>${ngi('Subscriber ID', 'subscriber.memberId')}${ngi('Last Name', 'subscriber.lastName')}${ngi('First Name', 'subscriber.firstName')}${ngi('Group #', 'subscriber.groupNumber')}</p-panel>
<p-panel><div class="p-panel-header"><span class="p-panel-title">Patient</span></div>${ngi('Last Name', 'patient.lastName')}${ngi('First Name', 'patient.firstName')}${ngi('Date of Birth', 'patient.dob')}${ngd('Gender', 'patient.sex')}${ngi('Address', 'patient.address1')}${ngi('City', 'patient.city')}${ngi('State', 'patient.state')}${ngi('Zip Code', 'patient.zip')}</p-panel>
<p-panel><div class="p-panel-header"><span class="p-panel-title">Claim</span></div>${ngi('Patient Control No', 'patient.accountNumber')}${ngi('Prior Auth', 'claim.priorAuthorizationNumber')}${ngi('Original Ref No', 'claim.originalReferenceNumber')}${ngi('Total Charges', 'claim.totalCharge')}</p-panel>
<p-table><div class="p-datatable"><table><thead class="p-datatable-thead"><tr><th>From</th><th>Thru</th><th>POS</th><th>HCPCS</th><th>Mod1</th><th>Mod2</th><th>Dx</th><th>Charge</th><th>Qty</th><th></th></tr></thead><tbody>${rows(3, (i) => `<tr>${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'modifiers[1]', 'diagnosisPointers', 'charge', 'units'].map((leaf) => `<td>${t(`lines[${i}].${leaf}`, { class: 'p-inputtext', style: 'width:70px' })}</td>`).join('')}<td><button>x</button></td></tr>`)}</tbody></table></div></p-table>
<p-panel><div class="p-panel-header"><span class="p-panel-title">Rendering Provider</span></div>${ngi('NPI', 'rendering.npi')}${ngi('Last Name', 'rendering.lastName')}${ngi('Taxonomy', 'rendering.taxonomy')}</p-panel><p-panel><div class="p-panel-header"><span class="p-panel-title">Billing Provider</span></div>${ngi('NPI', 'billing.npi')}${ngi('Organization Name', 'billing.name')}${ngi('Tax ID', 'billing.taxId')}</p-panel>`,
);

const es1 = (label: string, control: string) => `<tr><td class="l">${label}</td><td>${control}</td></tr>`;
const spanish = html(
  '.l{text-align:right;padding-right:8px}',
  `<h2>Reclamación profesional / Professional claim</h2><table>${es1('Member ID / Número de miembro', t('subscriber.memberId'))}${es1('Apellido del paciente / Patient last name', t('patient.lastName'))}${es1('Nombre del paciente / Patient first name', t('patient.firstName'))}${es1('Fecha de nacimiento / Patient date of birth', t('patient.dob'))}${es1('Sexo / Sex', pick('patient.sex', SEX))}${es1('Dirección del paciente / Patient address', t('patient.address1'))}${es1('Ciudad / City', t('patient.city'))}${es1('Estado / State', pick('patient.state', ST))}${es1('Código postal / ZIP', t('patient.zip'))}</table>
<table>${es1('Diagnóstico / Diagnosis 1', t('diagnoses[0].code'))}${es1('Diagnóstico / Diagnosis 2', t('diagnoses[1].code'))}${es1('Autorización previa / Prior authorization no.', t('claim.priorAuthorizationNumber'))}${es1('No. de cuenta / Patient account no.', t('patient.accountNumber'))}</table>
<table><tr><th>Fecha / Date of service</th><th>Lugar / POS</th><th>Código / CPT</th><th>Modificador / Mod</th><th>Puntero / Dx pointer</th><th>Cargo / Charge</th><th>Unidades / Units</th></tr>${rows(2, (i) => `<tr>${['dateFrom', 'placeOfService', 'procedureCode', 'modifiers[0]', 'diagnosisPointers', 'charge', 'units'].map((leaf) => `<td>${t(`lines[${i}].${leaf}`)}</td>`).join('')}</tr>`)}</table><table>${es1('NPI del proveedor de facturación / Billing NPI', t('billing.npi'))}${es1('Identificación fiscal / Tax ID', t('billing.taxId'))}</table>`,
);

const p = { 'data-printed': true };
const printed = html(
  '.h{background:#eef;padding:6px}.h dl{display:grid;grid-template-columns:140px 180px 140px 180px;margin:0}dd{margin:0}.f{margin:5px}.f label{display:inline-block;width:170px}',
  `<div class="h"><h3>Eligibility</h3><dl><dt>Member ID</dt>${out('subscriber.memberId', 'dd', p)}<dt>Member name</dt>${out('patient.fullName', 'dd', p)}<dt>Date of birth</dt>${out('patient.dob', 'dd', p)}<dt>Gender</dt>${out('patient.sex', 'dd', p)}<dt>Group number</dt>${out('subscriber.groupNumber', 'dd', p)}<dt>Plan name</dt>${out('subscriber.planName', 'dd', p)}</dl></div>
<h3>New claim</h3><div class="f"><label for="a">Patient account number</label>${t('patient.accountNumber', { id: 'a' })}</div><div class="f"><label for="b">Authorization number</label>${t('claim.priorAuthorizationNumber', { id: 'b' })}</div><div class="f"><label for="c">Claim note</label>${area('claim.additionalInfo', { id: 'c' })}</div><div class="f"><label for="d0">Diagnosis 1</label>${t('diagnoses[0].code', { id: 'd0' })}</div><div class="f"><label for="d1">Diagnosis 2</label>${t('diagnoses[1].code', { id: 'd1' })}</div>
<div class="f"><label for="e1">Date of service</label>${t('lines[0].dateFrom', { id: 'e1' })}</div><div class="f"><label for="e2">Procedure code</label>${t('lines[0].procedureCode', { id: 'e2' })}</div><div class="f"><label for="e3">Modifier</label>${t('lines[0].modifiers[0]', { id: 'e3' })}</div><div class="f"><label for="e4">Billed amount</label>${t('lines[0].charge', { id: 'e4' })}</div><div class="f"><label for="e5">Units</label>${t('lines[0].units', { id: 'e5' })}</div><div class="f"><label for="e6">Place of service</label>${pick('lines[0].placeOfService', POS, { id: 'e6' })}</div>`,
);

const sf = (label: string, control: string) =>
  `<div style="display:inline-block;width:200px;margin:4px"><label style="display:block">${label}</label>${control}</div>`;
const shadow = html(
  '',
  `<claim-header></claim-header><claim-lines></claim-lines><template id="h"><h3>Patient</h3>${sf('Last name', t('patient.lastName'))}${sf('First name', t('patient.firstName'))}${sf('Date of birth', t('patient.dob'))}${sf('Member ID', t('subscriber.memberId'))}${sf('Diagnosis 1', t('diagnoses[0].code'))}${sf('Diagnosis 2', t('diagnoses[1].code'))}${sf('Prior authorization', t('claim.priorAuthorizationNumber'))}</template>
<template id="l"><h3>Service lines</h3>${rows(2, (i) => `<div>${sf('Service date', t(`lines[${i}].dateFrom`))}${sf('CPT code', t(`lines[${i}].procedureCode`))}${sf('Modifier', t(`lines[${i}].modifiers[0]`))}${sf('Charge', t(`lines[${i}].charge`))}${sf('Units', t(`lines[${i}].units`))}</div>`)}</template>
<script>for (const [tag, id, mode] of [['claim-header', 'h', 'closed'], ['claim-lines', 'l', 'open']]) document.querySelector(tag).attachShadow({ mode }).append(document.getElementById(id).content.cloneNode(true));</script>`,
);

const inner = html(
  'td{padding:3px}',
  `<form><table><tr><td>Recipient ID</td><td>${t('subscriber.memberId')}</td><td>Recipient last name</td><td>${t('patient.lastName')}</td><td>First name</td><td>${t('patient.firstName')}</td></tr><tr><td>Patient account</td><td>${t('patient.accountNumber')}</td><td>Diagnosis 1</td><td>${t('diagnoses[0].code')}</td><td>Diagnosis 2</td><td>${t('diagnoses[1].code')}</td></tr></table><table><tr><td>From</td><td>To</td><td>POS</td><td>Procedure</td><td>Mod</td><td>Ptr</td><td>Charge</td><td>Units</td></tr>${rows(2, (i) => `<tr>${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'diagnosisPointers', 'charge', 'units'].map((leaf) => `<td>${t(`lines[${i}].${leaf}`, { size: 9 })}</td>`).join('')}</tr>`)}</table></form>`,
);
const frames = html(
  '',
  `<nav>Go to ${no()}</nav><iframe width="1100" height="400" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
);

const jsf = (n: number) => ({ id: `j_idt22:form:j_idt${n}`, name: `j_idt22:form:j_idt${n}` });
const jsfPage = html(
  '.g{display:grid;grid-template-columns:170px 200px 170px 200px;gap:4px}td input{width:90px}',
  `<form id="j_idt22:form"><div class="ui-panel"><div class="ui-panel-titlebar"><span class="ui-panel-title">Insured</span></div><div class="g"><span class="ui-outputlabel">Insured ID</span>${t('subscriber.memberId', jsf(1))}<span class="ui-outputlabel">Group number</span>${t('subscriber.groupNumber', jsf(2))}<span class="ui-outputlabel">Last name</span>${t('subscriber.lastName', jsf(3))}<span class="ui-outputlabel">First name</span>${t('subscriber.firstName', jsf(4))}<span class="ui-outputlabel">Relationship of patient</span>${pick('subscriber.relationship', REL, jsf(5))}</div></div>
<div class="ui-panel"><div class="ui-panel-titlebar"><span class="ui-panel-title">Patient</span></div><div class="g"><span class="ui-outputlabel">Last name</span>${t('patient.lastName', jsf(11))}<span class="ui-outputlabel">First name</span>${t('patient.firstName', jsf(12))}<span class="ui-outputlabel">Birth date</span>${t('patient.dob', jsf(13))}<span class="ui-outputlabel">Sex</span>${pick('patient.sex', SEX, jsf(14))}<span class="ui-outputlabel">Street</span>${t('patient.address1', jsf(15))}<span class="ui-outputlabel">City</span>${t('patient.city', jsf(16))}<span class="ui-outputlabel">State</span>${pick('patient.state', ST, jsf(17))}<span class="ui-outputlabel">ZIP</span>${t('patient.zip', jsf(18))}</div></div>
<div class="ui-panel"><div class="ui-panel-titlebar"><span class="ui-panel-title">Claim</span></div><div class="g"><span class="ui-outputlabel">Patient account number</span>${t('patient.accountNumber', jsf(21))}<span class="ui-outputlabel">Resubmission code</span>${pick('claim.frequencyCode', FREQ, jsf(22))}<span class="ui-outputlabel">Original reference</span>${t('claim.originalReferenceNumber', jsf(23))}<span class="ui-outputlabel">Onset date</span>${t('claim.onsetDate', jsf(24))}<span class="ui-outputlabel">Accept assignment</span><div>${check('claim.acceptAssignment', jsf(25))}</div><span class="ui-outputlabel">Delay reason</span>${noPick(['1|Proof of eligibility', '2|Litigation'], jsf(26))}</div></div>
<table class="ui-datatable"><thead><tr><th>Service date(s)</th><th>Place</th><th>Procedure</th><th>Modifiers</th><th>Pointers</th><th>Amount</th><th>Days/Units</th></tr></thead><tbody>${rows(2, (i) => `<tr><td>${t(`lines[${i}].dateFrom`, { name: `form:tbl:${i}:j1` })}<br>${t(`lines[${i}].dateTo`, { name: `form:tbl:${i}:j2` })}</td><td>${t(`lines[${i}].placeOfService`, { name: `form:tbl:${i}:j3` })}</td><td>${t(`lines[${i}].procedureCode`, { name: `form:tbl:${i}:j4` })}</td><td>${t(`lines[${i}].modifiers[0]`, { name: `form:tbl:${i}:j5`, maxlength: 2, style: 'width:24px' })}${t(`lines[${i}].modifiers[1]`, { name: `form:tbl:${i}:j6`, maxlength: 2, style: 'width:24px' })}</td><td>${t(`lines[${i}].diagnosisPointers`, { name: `form:tbl:${i}:j7` })}</td><td>${t(`lines[${i}].charge`, { name: `form:tbl:${i}:j8` })}</td><td>${t(`lines[${i}].units`, { name: `form:tbl:${i}:j9` })}</td></tr>`)}</tbody></table></form>`,
);

const selectDate = (path: string) => {
  const [month = '', day = '', year = ''] = val(path).split('/');
  const list = (from: number, to: number, chosen: string, part: string) =>
    `<select data-truth="${path}#${part}"><option></option>${rows(to - from + 1, (i) => `<option${String(from + i).padStart(2, '0') === chosen ? ' selected' : ''}>${String(from + i).padStart(2, '0')}</option>`)}</select>`;
  return list(1, 31, day, 'day') + list(1, 12, month, 'month') + list(2000, 2026, year, 'year');
};
const selectDates = html(
  'p{margin:4px}',
  `<h2>Claim</h2><p>Patient birth date: ${selectDate('patient.dob')}</p><p>Date of current illness: ${selectDate('claim.onsetDate')}</p><p>Patient last name: ${t('patient.lastName')} first: ${t('patient.firstName')} MI: ${t('patient.middleName', { maxlength: 1 })}</p><p>Insured ID: ${t('subscriber.memberId')}</p><p>Patient telephone: ${t('patient.phone#area', { maxlength: 3, size: 3 })}-${t('patient.phone#rest', { maxlength: 3, size: 3 })}-${t('patient.phone#rest', { maxlength: 4, size: 4 })}</p><p>Diagnosis A: ${t('diagnoses[0].code')} B: ${t('diagnoses[1].code')} C: ${t('diagnoses[2].code')}</p><p>Total charge: $ ${t('claim.totalCharge#dollars', { size: 6 })} . ${t('claim.totalCharge#cents', { size: 2, maxlength: 2 })}</p><p>Billing NPI: ${t('billing.npi', { maxlength: 10 })}</p><p>Date signed: ${mdy('rendering.signatureDate', '/')} Signature of physician: ${t('rendering.signature')}</p>`,
);

/** Second half: widget libraries, printed values, frames and shadow roots. */
export const B1: Pages = {
  'b01-element-ui': elementUi,
  'b02-ant-design': antDesign,
  'b03-primeng': primeNg,
  'b04-spanish': spanish,
  'b05-printed': printed,
  'b06-shadow': shadow,
  'b07-frames': frames,
  'b08-jsf': jsfPage,
  'b09-select-dates': selectDates,
};
