import {
  area,
  cell,
  check,
  chosen,
  FREQ,
  html,
  iso,
  no,
  noPick,
  out,
  type Pages,
  pick,
  REL,
  radio,
  rows,
  SEX,
  ST,
  t,
  typed,
  val,
} from './claim.ts';

/** Every label names the same id, which stands on the page many times. */
const hz = (label: string, control: string, help = '') =>
  `<div class="form-group"><label for="inputName" class="col-sm-3 control-label">${label} ${help && `<i class="glyphicon" title="${help}">i</i>`}</label><div class="col-sm-9">${control}</div></div>`;
const b3 = (path: string, n: number, more: Record<string, string> = {}) =>
  t(path, { class: 'form-control', id: 'inputName', name: `txtField${n}`, ...more });
const panel = (title: string, body: string) =>
  `<div class="panel"><div class="panel-heading"><h3 class="panel-title">${title}</h3></div><div class="panel-body">${body}</div></div>`;
const btnRadio = (path: string, name: string) =>
  `<div class="btn-group" data-toggle="buttons">${['Yes', 'No'].map((word) => `<label class="btn${val(path) === word ? ' active' : ''}">${radio(path, word, { name })} ${word}</label>`).join('')}</div>`;
const sr = (label: string, control: string) =>
  `<div class="in"><label class="sr-only">${label}</label>${control}</div>`;
const money = (control: string) => `<div class="input-group"><span class="addon">$</span>${control}</div>`;

/** Bootstrap 3: one id for every box, three blocks with the same address captions, labels of the lines for screen readers only. */
const bootstrap3 = html(
  '.panel{border:1px solid #ccc;margin:8px 0}.panel-heading{background:#eee;padding:2px 8px}.panel-title{font-size:14px;margin:3px}.form-group{display:inline-flex;width:390px;margin:2px}.col-sm-3{width:140px;text-align:right;padding-right:8px}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.in{display:inline-block;margin:2px}.in .form-control{width:100px}.input-group{display:inline-flex}.btn{border:1px solid #aaa;padding:2px 8px}.btn.active{background:#cde}.glyphicon{border:1px solid;border-radius:8px;font-size:9px;padding:0 3px}.modal{display:none}',
  `<nav class="navbar">Riverbend Payer Connect <form style="display:inline"><input placeholder="Search members, claims, help" class="form-control" data-truth=""></form> Signed in: ncastellan</nav><h1>New claim</h1>
${panel('Member', `${hz('Member ID', b3('subscriber.memberId', 17), 'Include the letters')}${hz('Last name', b3('patient.lastName', 18))}${hz('First name', b3('patient.firstName', 19))}${hz('Birth date', b3('patient.dob', 20, { placeholder: 'mm/dd/yyyy' }))}${hz('Sex', pick('patient.sex', SEX, { class: 'form-control', id: 'inputName', name: 'txtField20' }))}${hz('Address', b3('patient.address1', 21))}${hz('City', b3('patient.city', 22))}${hz('State', pick('patient.state', ST, { class: 'form-control', id: 'inputName' }))}${hz('Zip', b3('patient.zip', 22))}${hz('Your patient account', b3('patient.accountNumber', 23))}`)}
${panel('Service location', `${hz('Name', b3('facility.name', 30))}${hz('NPI', b3('facility.npi', 31))}${hz('Address', b3('facility.address1', 21))}${hz('City', b3('facility.city', 22))}${hz('State', pick('facility.state', ST, { class: 'form-control', id: 'inputName' }))}${hz('Zip', b3('facility.zip', 22))}`)}
${panel('Billing provider', `${hz('Name', b3('billing.name', 30))}${hz('NPI', b3('billing.npi', 31))}${hz('Address', b3('billing.address1', 21))}${hz('City', b3('billing.city', 22))}${hz('State', pick('billing.state', ST, { class: 'form-control', id: 'inputName' }))}${hz('Zip', b3('billing.zip', 22))}${hz('Tax ID', b3('billing.taxId', 40))}${hz('Taxonomy', b3('billing.taxonomy', 41))}`)}
${panel('Pay-to address (only if different)', `${hz('Name', no({ class: 'form-control', id: 'inputName' }))}${hz('Address', no({ class: 'form-control', id: 'inputName' }))}${hz('City', no({ class: 'form-control', id: 'inputName' }))}${hz('Zip', no({ class: 'form-control', id: 'inputName' }))}`)}
${panel('Claim', `${hz('Claim type', pick('claim.frequencyCode', ['1|Original claim', '7|Corrected claim', '8|Voided claim'], { class: 'form-control' }), 'Corrected claims need our number')}${hz('Our claim number', b3('claim.originalReferenceNumber', 50))}${hz('Authorization', b3('claim.priorAuthorizationNumber', 51), 'Ten characters')}${hz('Other insurance?', btnRadio('claim.otherCoverage', 'oi'))}${hz('Job related?', btnRadio('condition.employment', 'emp'))}${hz('Auto accident?', btnRadio('condition.autoAccident', 'aut'))}${hz('Other accident?', btnRadio('condition.otherAccident', 'oth'))}${hz('Accept assignment?', btnRadio('claim.acceptAssignment', 'asg'))}${hz('Primary diagnosis', b3('diagnoses[0].code', 60))}${hz('Additional diagnosis', b3('diagnoses[1].code', 60))}${hz('Additional diagnosis', b3('diagnoses[2].code', 60))}${hz('Rendering provider NPI', b3('rendering.npi', 61))}${hz('Notes to the plan', area('claim.additionalInfo', { class: 'form-control', rows: 1 }))}`)}
${panel(
  'Services',
  rows(
    3,
    (i) =>
      `<div class="form-inline"><b>${i + 1}</b> ${sr('From date', b3(`lines[${i}].dateFrom`, 70, { placeholder: 'From' }))}${sr('To date', b3(`lines[${i}].dateTo`, 71, { placeholder: 'To' }))}${sr('Place of service', b3(`lines[${i}].placeOfService`, 72, { placeholder: 'POS' }))}${sr('Procedure code', b3(`lines[${i}].procedureCode`, 73, { placeholder: 'Code' }))}${sr('Modifier', b3(`lines[${i}].modifiers[0]`, 74, { placeholder: 'Mod' }))}${sr('Diagnosis pointer', b3(`lines[${i}].diagnosisPointers`, 75, { placeholder: 'Dx' }))}${sr('Charge', money(b3(`lines[${i}].charge`, 76, { placeholder: '0.00' })))}${sr('Units', b3(`lines[${i}].units`, 77, { placeholder: 'Units' }))}</div>`,
  ),
)}
<div class="modal"><div class="modal-header"><h4>Your session is about to end</h4></div>Password <input type="password" data-truth=""></div>`,
);

const fk = (label: string, control: string) => `<div class="row"><div class="lb">${label}</div>${control}</div>`;
const fi = (path: string, name: string, placeholder = '') => t(path, { name, placeholder });
const rsel = (path: string, words: string, id: string, chips = false) =>
  `<div class="rs css-b62m3t-container"><div class="rs-control">${chips ? words.split(' ').map(chip).join('') : `<div class="rs-single shown">${words}</div>`}<input id="${id}" type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" value="" data-truth="${path}"></div><input type="hidden" data-partner name="${id}" value="${val(path)}"></div>`;
const chip = (word: string) =>
  `<div class="rs-multi shown"><div class="rs-multi-label">${word}</div><div role="button" aria-label="Remove ${word}">x</div></div>`;
const flip = (path: string, label: string) =>
  `<div class="row"><button type="button" role="switch" aria-checked="${val(path) === 'Yes'}" aria-label="${label}" data-truth="${path}"><span></span></button><div class="lb">${label}</div></div>`;

/** Formik with React-Select: names of line 1 copied to line 2, example people as placeholders, switches before their captions. */
const formik = html(
  'form{display:grid;grid-template-columns:repeat(3,1fr);gap:4px 20px;max-width:1150px}h2{grid-column:1/-1;margin:6px 0;font-size:15px}.row{display:flex;align-items:center;gap:8px}.lb{width:150px}.rs{position:relative}.rs-control{border:1px solid #aaa;display:flex;min-width:150px;min-height:22px}.rs-control>input{width:12px;border:0}.rs-multi{background:#e4e4e4;margin:1px;display:flex}button[role=switch]{width:34px;height:16px;border-radius:8px}.chat{position:fixed;right:8px;bottom:8px;border:1px solid #999;background:#fff;padding:6px}',
  `<form><h2>Who is the patient?</h2>${fk('Legal first name', fi('patient.firstName', 'patient.first', 'Jane'))}${fk('Legal last name', fi('patient.lastName', 'patient.last', 'Doe'))}${fk('Preferred name', no({ name: 'patient.preferred', placeholder: 'Janie' }))}${fk('Date of birth', iso('patient.dob', { name: 'patient.dob' }))}${fk('Sex on file with the payer', rsel('patient.sex', 'Female', 'rs-sex'))}${fk('Relationship to subscriber', rsel('subscriber.relationship', 'Child', 'rs-rel'))}${fk('Internal account number', fi('patient.accountNumber', 'patient.acct', 'A-100'))}${fk('Mobile', fi('patient.phone', 'patient.phone', '(555) 555-1234'))}${fk('Email', no({ name: 'patient.email', placeholder: 'jane@example.com' }))}
<h2>Who holds the policy?</h2>${fk('Subscriber first name', fi('subscriber.firstName', 'patient.first', 'John'))}${fk('Subscriber last name', fi('subscriber.lastName', 'patient.last', 'Doe'))}${fk('Subscriber date of birth', iso('subscriber.dob', { name: 'patient.dob' }))}${fk('Insurer', rsel('payer.name', 'Harborline Health Plan', 'rs-payer'))}${fk('Subscriber ID', fi('subscriber.memberId', 'ins.id', 'XYZ123456789'))}${fk('Group', fi('subscriber.groupNumber', 'ins.group', '12345'))}
<h2>Why and who</h2>${fk('Diagnoses, most important first', rsel('diagnoses[0].code', 'F43.10', 'rs-dx1'))}${fk('then', rsel('diagnoses[1].code', 'F41.1', 'rs-dx2'))}${fk('Authorization', fi('claim.priorAuthorizationNumber', 'auth', 'Leave blank if none'))}${fk('Rendering clinician', rsel('rendering.name', 'Noor Castellan LPCC', 'rs-rend'))}${fk('Rendering NPI', fi('rendering.npi', 'npi', '1234567893'))}${fk('Group NPI', fi('billing.npi', 'npi', '1234567893'))}${flip('claim.acceptAssignment', 'We accept assignment')}${flip('patient.signatureOnFile', 'Patient signature is on file')}${flip('condition.employment', 'Related to the patient’s job')}
${rows(2, (i) => `<h2>Visit ${i + 1}</h2>${fk('Date of service', iso(`lines[${i}].dateFrom`, { name: 'lines.0.date' }))}${fk('Setting', rsel(`lines[${i}].placeOfService`, ['11 - Office', '10 - Telehealth in home'][i] ?? '', `rs-pos${i}`))}${fk('CPT®', fi(`lines[${i}].procedureCode`, 'lines.0.cpt', '90791'))}${fk('Modifiers', rsel(`lines[${i}].modifiers[0]`, val(`lines[${i}].modifiers[0]`), `rs-mod${i}`, true))}${fk('Diagnoses treated', rsel(`lines[${i}].diagnosisPointers`, [...val(`lines[${i}].diagnosisPointers`)].join(' '), `rs-ptr${i}`, true))}${fk('Start time', no({ type: 'time', name: 'lines.0.start' }))}${fk('Units', fi(`lines[${i}].units`, 'lines.0.units', '1'))}${fk('Fee', typed(`lines[${i}].charge`, `$${val(`lines[${i}].charge`)}`, { name: 'lines.0.fee', placeholder: '$0.00' }))}`)}</form><div class="chat"><b>Need a hand?</b><br><input placeholder="Your name" data-truth=""><br><textarea placeholder="Ask us about a claim" data-truth=""></textarea></div>`,
);

const mff = (label: string, control: string, hint = '') =>
  `<mat-form-field appearance="outline"><div class="mdc-notch"><label><mat-label>${label}</mat-label></label></div><div class="mat-infix">${control}</div>${hint && `<div class="hint"><mat-hint>${hint}</mat-hint></div>`}</mat-form-field>`;
const ms = (path: string, words: string, id: string) =>
  `<mat-select role="combobox" aria-haspopup="listbox" tabindex="0" id="${id}" data-truth="${path}"><span class="mat-select-min-line shown">${words}</span></mat-select>`;
const bt = (path: string, words: readonly string[]) =>
  `<mat-button-toggle-group role="group">${words.map((word) => `<mat-button-toggle><button type="button" aria-pressed="${val(path) === word}" data-truth="${path}"><span>${word}</span></button></mat-button-toggle>`).join('')}</mat-button-toggle-group>`;
const p = { 'data-printed': true };

/** A stepper at its third step: the other steps are in the page and out of sight; dates as a range in one field. */
const stepper = html(
  'mat-form-field{display:inline-block;width:200px;margin:6px;vertical-align:top}.mdc-notch{font-size:10px;color:#555}.mat-infix{border:1px solid #888;padding:4px;border-radius:4px}.mat-infix input{border:0;width:84%}.range{display:flex}.range input{width:80px}mat-select{display:block;min-height:17px}.hint{font-size:10px}.step{display:none}.step.on{display:block}.steps{display:flex;gap:30px}aside{float:right;width:230px;border:1px solid #ddd;padding:8px}aside dl{margin:0}button[aria-pressed=true]{background:#d0e0ff}',
  `<mat-toolbar>Provider workspace <input aria-label="Find claims" placeholder="Find claims" data-truth=""></mat-toolbar><mat-stepper><div class="steps"><span role="tab">1 Member</span><span role="tab">2 Providers</span><span role="tab" aria-selected="true">3 Services</span><span role="tab">4 Documents</span></div>
<aside><h4>So far</h4><dl><dt>Member</dt>${out('patient.fullName', 'dd', p)}<dt>Member ID</dt>${out('subscriber.memberId', 'dd', p)}<dt>Date of birth</dt>${out('patient.dob', 'dd', p)}<dt>Rendering provider</dt>${out('rendering.name', 'dd', p)}<dt>Draft saved</dt><dd>10:42</dd></dl></aside>
<div class="step"><h3>Member</h3>${mff('Member ID', no())}${mff('Last name', no())}${mff('First name', no())}</div><div class="step"><h3>Providers</h3>${mff('Billing NPI', no())}${mff('Rendering NPI', no())}</div>
<div class="step on"><h3>Claim header</h3>${mff('Patient control number', t('patient.accountNumber', { formcontrolname: 'pcn' }), 'Comes back on the remittance')}${mff('Prior authorization', t('claim.priorAuthorizationNumber', { formcontrolname: 'ref' }))}${mff('Frequency', ms('claim.frequencyCode', '1 - Original', 'mat-select-4'))}${mff('Payer claim number', t('claim.originalReferenceNumber', { formcontrolname: 'orig' }), 'Only for frequency 7 or 8')}<h4>Diagnoses</h4>${rows(4, (i) => mff('ABCD'[i] as string, t(`diagnoses[${i}].code`, { formcontrolname: 'code', 'aria-label': `ICD-10 code ${'ABCD'[i]}` })))}
<div><span>Is the condition due to employment?</span> ${bt('condition.employment', ['Yes', 'No'])} <span>Due to an auto accident?</span> ${bt('condition.autoAccident', ['Yes', 'No'])}</div>
${rows(2, (i) => `<mat-expansion-panel><mat-expansion-panel-header><h4>Service ${i + 1}</h4></mat-expansion-panel-header>${mff('Dates of service', `<mat-date-range-input class="range">${t(`lines[${i}].dateFrom`, { class: 'mat-start-date', placeholder: 'Start' })}<span>–</span>${t(`lines[${i}].dateTo`, { class: 'mat-end-date', placeholder: 'End' })}</mat-date-range-input>`)}${mff('Place of service', ms(`lines[${i}].placeOfService`, ['11 Office', '10 Telehealth provided in patient’s home'][i] ?? '', `mat-select-1${i}`))}${mff('Procedure', t(`lines[${i}].procedureCode`, { role: 'combobox', 'aria-autocomplete': 'list' }))}${rows(4, (m) => mff(`Mod ${m + 1}`, t(`lines[${i}].modifiers[${m}]`)))}${mff('Diagnosis pointers', ms(`lines[${i}].diagnosisPointers`, [...val(`lines[${i}].diagnosisPointers`)].join(', '), `mat-select-2${i}`))}${mff('Line charge', t(`lines[${i}].charge`, { type: 'number', step: '0.01' }))}${mff('Units of service', t(`lines[${i}].units`, { type: 'number' }))}${mff('Line note', t(`lines[${i}].note`))}${mff('NDC', no())}</mat-expansion-panel>`)}
<p>Total charge ${out('claim.totalCharge', 'b', p)}</p><button>Back</button> <button>Next</button></div><div class="step"><h3>Documents</h3><input type="file" data-truth=""></div></mat-stepper>`,
);

const LETTERS = 'ABCDEFGHIJ';
const sheetCell = (path: string, name: string) =>
  path
    ? cell(path, 'div', `class="c" role="gridcell" contenteditable="true" aria-label="${name}"`)
    : `<div class="c" role="gridcell" contenteditable="true" aria-label="${name}" data-truth=""></div>`;
const sheetRow = (number: number, cells: string) =>
  `<div class="r" role="row"><div class="n" role="rowheader">${number}</div>${cells}</div>`;
const words = (text: string, col: number) => `<div class="c k" role="gridcell">${text ? text : `&nbsp;${col}`}</div>`;

/** A spreadsheet in the browser: cells are edited in place, captions stand in cells two rows above, a bar shows the formula. */
const spreadsheet = html(
  '.r{display:flex}.c{width:108px;height:20px;border:1px solid #ddd;padding:1px 3px;box-sizing:border-box;overflow:hidden;white-space:nowrap}.n,.h{width:30px;background:#eee;text-align:center}.h{width:108px}.k{background:#f6f8e8;font-weight:bold;font-size:11px}.fx{display:flex;gap:6px;margin:6px 0}.fx input{flex:1}',
  `<div>File Edit View Insert <b>Claim batch 20 Oct</b> Share: <input placeholder="Add people" data-truth=""></div><div class="fx"><span>fx</span><input aria-label="Formula bar" value="=SUM(H9:H11)" data-truth=""></div><div role="grid" aria-label="Sheet 1"><div class="r" role="row"><div class="n"></div>${[...LETTERS].map((letter) => `<div class="h" role="columnheader">${letter}</div>`).join('')}</div>
${sheetRow(1, ['CLIENT LAST', 'CLIENT FIRST', 'DOB', 'SEX', 'MEMBER #', 'GROUP #', 'ACCT #', 'AUTH #'].map(words).join(''))}${sheetRow(2, ['patient.lastName', 'patient.firstName', 'patient.dob', 'patient.sex', 'subscriber.memberId', 'subscriber.groupNumber', 'patient.accountNumber', 'claim.priorAuthorizationNumber'].map((path, at) => sheetCell(path, `${LETTERS[at]}2`)).join(''))}
${sheetRow(3, ['INSURED LAST', 'INSURED FIRST', 'INSURED DOB', 'REL TO INS', 'PAYER', 'PAYER ID', 'DX 1', 'DX 2'].map(words).join(''))}${sheetRow(4, ['subscriber.lastName', 'subscriber.firstName', 'subscriber.dob', 'subscriber.relationship', 'payer.name', 'payer.id', 'diagnoses[0].code', 'diagnoses[1].code'].map((path, at) => sheetCell(path, `${LETTERS[at]}4`)).join(''))}
${sheetRow(5, ['CLINICIAN', 'CLIN NPI', 'BILL NPI', 'BILL EIN', 'BILL NAME', 'PAID BY CLIENT', 'CHECKED BY', 'PHONE LOG'].map(words).join(''))}${sheetRow(6, ['rendering.name', 'rendering.npi', 'billing.npi', 'billing.taxId', 'billing.name', 'claim.amountPaid', '', ''].map((path, at) => sheetCell(path, `${LETTERS[at]}6`)).join(''))}
${sheetRow(7, ['SVC FROM', 'SVC TO', 'POS', 'CPT', 'MOD', 'MOD', 'DX PTR', 'CHARGE', 'UNITS', 'BALANCE'].map(words).join(''))}${sheetRow(8, ['mm/dd/yyyy', 'mm/dd/yyyy', '2 digits', '5 char.', 'or blank', 'or blank', 'A-D', 'no $', 'whole', 'leave'].map(words).join(''))}
${rows(3, (i) => sheetRow(9 + i, [...['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'modifiers[1]', 'diagnosisPointers', 'charge', 'units'].map((leaf) => `lines[${i}].${leaf}`), ''].map((path, at) => sheetCell(path, `${LETTERS[at]}${9 + i}`)).join('')))}</div><p>Sheet 1 | Contacts | Fee schedule</p>`,
);

const half = (caption: string, control: string) => `<li>${control} <small>${caption}</small></li>`;

/** Two languages, the caption under or after its box, native lists, ticks before their words. */
const spanish = html(
  'ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(4,1fr);gap:8px;max-width:1150px}small{display:block;color:#555}h2{font-size:15px;margin:6px 0}fieldset{margin:6px 0}.t td{padding:1px}.t input{width:84px}',
  `<header><h1>Reclamo profesional / Professional claim</h1><label>Buscar / Search <input type="search" data-truth=""></label> <label>Idioma / Language ${noPick(['es|Español', 'en|English'])}</label></header><form><h2>Asegurado / Insured</h2><ul>${half('Número de identificación / ID number', t('subscriber.memberId'))}${half('Apellido / Last name', t('subscriber.lastName'))}${half('Nombre / First name', t('subscriber.firstName'))}${half('Fecha de nacimiento / Date of birth', t('subscriber.dob'))}${half('Número de grupo / Group number', t('subscriber.groupNumber'))}${half('Plan', t('subscriber.planName'))}${half('Aseguradora / Payer', t('payer.name'))}${half('ID de la aseguradora / Payer ID', t('payer.id'))}</ul>
<h2>Paciente / Patient</h2><ul>${half('Apellido / Last name', t('patient.lastName'))}${half('Nombre / First name', t('patient.firstName'))}${half('Fecha de nacimiento / Date of birth', t('patient.dob'))}${half('Sexo / Sex', pick('patient.sex', ['F|Femenino / Female', 'M|Masculino / Male', 'U|No dice / Unknown']))}${half('Parentesco con el asegurado / Relationship to insured', pick('subscriber.relationship', REL))}${half('Calle / Street', t('patient.address1'))}${half('Ciudad / City', t('patient.city'))}${half('Estado / State', pick('patient.state', ST))}${half('Código postal / ZIP', t('patient.zip'))}${half('Teléfono / Phone', t('patient.phone'))}${half('Cuenta / Account', t('patient.accountNumber'))}${half('Correo / Email', no())}</ul>
<fieldset><legend>Contacto de emergencia / Emergency contact</legend><ul>${half('Apellido / Last name', no())}${half('Nombre / First name', no())}${half('Teléfono / Phone', no())}</ul></fieldset>
<h2>Reclamo / Claim</h2><ul>${half('Diagnóstico 1 / Diagnosis 1', t('diagnoses[0].code'))}${half('Diagnóstico 2 / Diagnosis 2', t('diagnoses[1].code'))}${half('Autorización previa / Prior authorization', t('claim.priorAuthorizationNumber'))}${half('Tipo de envío / Frequency', pick('claim.frequencyCode', FREQ))}</ul><p>${check('condition.employment')} Por el trabajo / Work related &nbsp; ${check('condition.autoAccident')} Accidente de auto / Auto accident &nbsp; ${check('patient.signatureOnFile')} Firma del paciente en archivo / Patient signature on file &nbsp; ${check('claim.acceptAssignment')} Acepta asignación / Accepts assignment</p>
<table class="t"><tr>${['Desde / From', 'Hasta / To', 'Lugar / POS', 'Código / CPT', 'Mod.', 'Dx', 'Cargo / Charge', 'Unidades / Units', 'Hora / Time'].map((head) => `<th>${head}</th>`).join('')}</tr>${rows(3, (i) => `<tr>${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'diagnosisPointers', 'charge', 'units'].map((leaf) => `<td>${t(`lines[${i}].${leaf}`)}</td>`).join('')}<td>${no()}</td></tr>`)}</table>
<h2>Proveedor / Provider</h2><ul>${half('NPI de quien atiende / Rendering NPI', t('rendering.npi'))}${half('NPI de facturación / Billing NPI', t('billing.npi'))}${half('EIN / Tax ID', t('billing.taxId'))}${half('Cargo total / Total charge', t('claim.totalCharge'))}${half('Pagado por el paciente / Amount paid', t('claim.amountPaid'))}${half('Indicador ICD / ICD indicator', chosen('claim.icdIndicator', ['', '9', '0'], '0'))}</ul></form>`,
);

/** Of the last parts: pages made with libraries, and two that no library made. */
export const D3: Pages = {
  'd11-bootstrap-3': bootstrap3,
  'd12-formik': formik,
  'd13-stepper': stepper,
  'd14-spreadsheet': spreadsheet,
  'd15-two-languages': spanish,
};
