import type { Attributes } from '../html.ts';
import {
  area,
  cell,
  check,
  html,
  mdy,
  no,
  noPick,
  out,
  type Pages,
  pick,
  REL,
  rows,
  SEX,
  ST,
  t,
  val,
} from './claim.ts';

const tr = (...cells: string[]) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;

const kDrop = (path: string, id: string) =>
  `<span class="k-dropdownlist k-picker" role="combobox" aria-labelledby="${id}_label" aria-controls="${id}_listbox" tabindex="0" data-truth="${path}"><span class="k-input-inner"><span class="k-input-value-text shown">${val(path)}</span></span><button class="k-input-button" tabindex="-1" aria-label="select"></button><input data-role="dropdownlist" style="display:none" data-truth="" id="${id}" value="${val(path)}"></span>`;
const kNum = (path: string, id: string) =>
  `<span class="k-numerictextbox"><input class="k-formatted-value" style="display:none" tabindex="-1" data-truth="">${t(path, { id, role: 'spinbutton', class: 'k-input-inner', style: 'width:70px' })}</span>`;
const kDate = (path: string, id: string) =>
  `<span class="k-datepicker">${t(path, { id, role: 'combobox', 'aria-haspopup': 'grid', class: 'k-input-inner', style: 'width:90px' })}<button class="k-input-button" aria-label="select">▾</button></span>`;
const kf = (label: string, id: string, control: string) =>
  `<div class="k-form-field"><label class="k-label" id="${id}_label" for="${id}">${label}</label><div class="k-form-field-wrap">${control}</div></div>`;
const kt = (label: string, path: string, id: string) =>
  kf(label, id, t(path, { id, class: 'k-textbox', 'data-bind': `value: claim.${id}` }));
/** Widgets of a toolkit with their hidden partners, fieldsets with legends, a grid with an inner header table. */
const kendo = html(
  'fieldset{margin:6px}.k-form-field{display:inline-block;width:200px;margin:4px;vertical-align:top}.k-label{display:block}.k-dropdownlist{display:inline-block;border:1px solid #999;width:140px;height:20px}.k-grid td,.k-grid th{width:95px;padding:2px}',
  `<div id="searchWindow" class="k-window" style="display:none"><label>NPI</label><input data-truth=""></div>
<fieldset><legend>Subscriber / Patient</legend>${kt('Policy ID', 'subscriber.memberId', 'PolicyId')}${kt('Grp No', 'subscriber.groupNumber', 'GrpNo')}${kt('Pt Last', 'patient.lastName', 'PtLast')}${kt('Pt First', 'patient.firstName', 'PtFirst')}${kt('Pt MI', 'patient.middleName', 'PtMi')}${kf('Pt Birth Dt', 'PtDob', kDate('patient.dob', 'PtDob'))}${kf('Pt Sex', 'PtSex', kDrop('patient.sex', 'PtSex'))}${kf('Pt Rel to Ins', 'PtRel', kDrop('subscriber.relationship', 'PtRel'))}${kt('Pt Addr', 'patient.address1', 'PtAddr')}${kt('Pt City', 'patient.city', 'PtCity')}${kf('Pt St', 'PtSt', kDrop('patient.state', 'PtSt'))}${kt('Pt Zip', 'patient.zip', 'PtZip')}${kt('Pt Ph', 'patient.phone', 'PtPh')}</fieldset>
<fieldset><legend>Insured (if other than patient)</legend>${kt('Ins Last', 'subscriber.lastName', 'InsLast')}${kt('Ins First', 'subscriber.firstName', 'InsFirst')}${kf('Ins Birth Dt', 'InsDob', kDate('subscriber.dob', 'InsDob'))}${kf('Ins Sex', 'InsSex', kDrop('subscriber.sex', 'InsSex'))}${kt('Ins Addr', 'subscriber.address1', 'InsAddr')}${kt('Ins City', 'subscriber.city', 'InsCity')}${kf('Ins St', 'InsSt', kDrop('subscriber.state', 'InsSt'))}${kt('Ins Zip', 'subscriber.zip', 'InsZip')}</fieldset>
<fieldset><legend>Claim</legend>${kt('Acct #', 'patient.accountNumber', 'Acct')}${kf('Freq', 'Freq', kDrop('claim.frequencyCode', 'Freq'))}${kt('Orig Ref #', 'claim.originalReferenceNumber', 'OrigRef')}${kt('Auth #', 'claim.priorAuthorizationNumber', 'AuthNo')}${kf('Onset Dt', 'Onset', kDate('claim.onsetDate', 'Onset'))}${kt('Dx 1', 'diagnoses[0].code', 'Dx1')}${kt('Dx 2', 'diagnoses[1].code', 'Dx2')}${kt('Dx 3', 'diagnoses[2].code', 'Dx3')}${kt('Dx 4', 'diagnoses[3].code', 'Dx4')}${kt('Ref Prov Last', 'referring.lastName', 'RefLast')}${kt('Ref Prov First', 'referring.firstName', 'RefFirst')}${kt('Ref Prov NPI', 'referring.npi', 'RefNpi')}</fieldset>
<fieldset><legend>Services</legend><div class="k-grid"><div class="k-grid-header"><table><thead><tr>${['Svc From', 'Svc Thru', 'POS', 'CPT', 'Mod', 'Dx Ptr', 'Chg', 'Un', 'Rend NPI'].map((h) => `<th class="k-header"><span class="k-column-title">${h}</span></th>`).join('')}</tr></thead></table></div><div class="k-grid-content"><table><tbody>${rows(3, (i) => tr(kDate(`lines[${i}].dateFrom`, `f${i}`), kDate(`lines[${i}].dateTo`, `t${i}`), t(`lines[${i}].placeOfService`, { style: 'width:30px' }), t(`lines[${i}].procedureCode`, { style: 'width:60px' }), t(`lines[${i}].modifiers[0]`, { style: 'width:30px' }), t(`lines[${i}].diagnosisPointers`, { style: 'width:40px' }), kNum(`lines[${i}].charge`, `c${i}`), kNum(`lines[${i}].units`, `u${i}`), t(`lines[${i}].renderingNpi`, { style: 'width:85px' })))}</tbody></table></div></div></fieldset>
<fieldset><legend>Provider</legend>${kt('Bill Prov Name', 'billing.name', 'BpName')}${kt('Bill Prov NPI', 'billing.npi', 'BpNpi')}${kt('Bill Prov Taxonomy', 'billing.taxonomy', 'BpTax')}${kt('Tax ID', 'billing.taxId', 'TaxId')}${kt('Fac Name', 'facility.name', 'FacName')}${kt('Fac NPI', 'facility.npi', 'FacNpi')}${kf('Tot Chg', 'Tot', kNum('claim.totalCharge', 'Tot'))}${kf('Amt Pd', 'Pd', kNum('claim.amountPaid', 'Pd'))}${kf('Bal Due', 'Bal', kNum('claim.balanceDue', 'Bal'))}</fieldset>`,
);

const font = (text: string) => `<font size="1" face="Arial">${text}</font>`;
const yn = (path: string, name: string) =>
  `${check(path, { name }, 'Yes')}${font('YES')} ${check(path, { name }, 'No')}${font('NO')}`;
const tel = (path: string) =>
  `( ${t(`${path}#area`, { size: 3, maxlength: 3 })} ) ${t(`${path}#rest`, { size: 8, maxlength: 8 })}`;
/** The paper form drawn with nested tables, boxes of two check marks, no ids and no names. */
const paper = html(
  'table{border-collapse:collapse}td{border:1px solid #900;vertical-align:top;padding:1px 3px}',
  `<center><table width="1000"><tr><td colspan="3">${font('1.')} ${['MEDICARE', 'MEDICAID', 'TRICARE', 'CHAMPVA', 'GROUP', 'FECA', 'OTHER'].map((one) => `${check('claim.type', {}, one)}${font(one === 'GROUP' ? 'GROUP HEALTH PLAN' : one === 'FECA' ? 'FECA BLK LUNG' : one)}`).join(' ')}</td><td colspan="2">${font("1a. INSURED'S I.D. NUMBER (For Program in Item 1)")}<br>${t('subscriber.memberId')}</td></tr>
<tr><td colspan="2">${font("2. PATIENT'S NAME (Last Name, First Name, Middle Initial)")}<br>${t('patient.fullName', { size: 40 })}</td><td>${font("3. PATIENT'S BIRTH DATE")}<br>${mdy('patient.dob', ' ')} ${font('SEX')} ${check('patient.sex', {}, 'M')}${font('M')} ${check('patient.sex', {}, 'F')}${font('F')}</td><td colspan="2">${font("4. INSURED'S NAME (Last Name, First Name, Middle Initial)")}<br>${t('subscriber.fullName', { size: 36 })}</td></tr>
<tr><td colspan="2">${font("5. PATIENT'S ADDRESS (No., Street)")}<br>${t('patient.address1', { size: 40 })}</td><td>${font('6. PATIENT RELATIONSHIP TO INSURED')}<br>${['Self', 'Spouse', 'Child', 'Other'].map((one) => `${font(one)}${check('subscriber.relationship', {}, one)}`).join(' ')}</td><td colspan="2">${font("7. INSURED'S ADDRESS (No., Street)")}<br>${t('subscriber.address1', { size: 36 })}</td></tr>
<tr><td>${font('CITY')}<br>${t('patient.city')}</td><td>${font('STATE')}<br>${t('patient.state', { size: 2, maxlength: 2 })}</td><td>${font('8. RESERVED FOR NUCC USE')}<br>${no()}</td><td>${font('CITY')}<br>${t('subscriber.city')}</td><td>${font('STATE')}<br>${t('subscriber.state', { size: 2, maxlength: 2 })}</td></tr>
<tr><td>${font('ZIP CODE')}<br>${t('patient.zip', { size: 9 })}</td><td>${font('TELEPHONE (Include Area Code)')}<br>${tel('patient.phone')}</td><td></td><td>${font('ZIP CODE')}<br>${t('subscriber.zip', { size: 9 })}</td><td>${font('TELEPHONE (Include Area Code)')}<br>${tel('subscriber.phone')}</td></tr>
<tr><td colspan="2">${font("9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)")}<br>${t('otherInsured.fullName', { size: 40 })}</td><td rowspan="2">${font("10. IS PATIENT'S CONDITION RELATED TO:")}<br>${font('a. EMPLOYMENT? (Current or Previous)')}<br>${yn('condition.employment', 'p1')}<br>${font('b. AUTO ACCIDENT?')}<br>${yn('condition.autoAccident', 'p2')} ${font('PLACE (State)')} ${t('condition.autoAccidentState', { size: 2 })}<br>${font('c. OTHER ACCIDENT?')}<br>${yn('condition.otherAccident', 'p3')}</td><td colspan="2">${font("11. INSURED'S POLICY GROUP OR FECA NUMBER")}<br>${t('subscriber.groupNumber')}</td></tr>
<tr><td colspan="2">${font("a. OTHER INSURED'S POLICY OR GROUP NUMBER")}<br>${t('otherInsured.groupNumber')}<br>${font('d. INSURANCE PLAN NAME OR PROGRAM NAME')}<br>${t('otherInsured.planName')}</td><td colspan="2">${font("a. INSURED'S DATE OF BIRTH")} ${mdy('subscriber.dob', ' ')} ${font('SEX')} ${font('M')}${check('subscriber.sex', {}, 'M')} ${font('F')}${check('subscriber.sex', {}, 'F')}<br>${font('c. INSURANCE PLAN NAME OR PROGRAM NAME')}<br>${t('subscriber.planName')}<br>${font('d. IS THERE ANOTHER HEALTH BENEFIT PLAN?')}<br>${yn('claim.otherCoverage', 'p4')}</td></tr>
<tr><td colspan="3">${font("12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE")}<br>${font('SIGNED')} ${t('patient.signatureOnFile')} ${font('DATE')} ${no({ size: 10 })}</td><td colspan="2">${font("13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE")}<br>${font('SIGNED')} ${t('subscriber.signatureOnFile')}</td></tr>
<tr><td colspan="2">${font('14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)')}<br>${mdy('claim.onsetDate', ' ')} ${font('QUAL.')} ${no({ size: 3 })}</td><td>${font('15. OTHER DATE')}<br>${font('QUAL.')} ${no({ size: 3 })} ${mdy('claim.otherDate', ' ')}</td><td colspan="2">${font('16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION')}<br>${font('FROM')} ${mdy('claim.unableToWorkFrom', ' ')} ${font('TO')} ${mdy('claim.unableToWorkTo', ' ')}</td></tr>
<tr><td colspan="2">${font('17. NAME OF REFERRING PROVIDER OR OTHER SOURCE')}<br>${t('referring.qualifier', { size: 2, maxlength: 2 })} ${t('referring.name', { size: 30 })}</td><td>${font('17a.')} ${no({ size: 2 })} ${no({ size: 12 })}<br>${font('17b. NPI')} ${t('referring.npi')}</td><td colspan="2">${font('18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES')}<br>${font('FROM')} ${mdy('claim.hospitalizationFrom', ' ')} ${font('TO')} ${mdy('claim.hospitalizationTo', ' ')}</td></tr>
<tr><td colspan="3">${font('19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)')}<br>${t('claim.additionalInfo', { size: 60 })}</td><td colspan="2">${font('20. OUTSIDE LAB?')} ${yn('claim.outsideLab', 'p5')} ${font('$ CHARGES')} ${t('claim.outsideLabCharges', { size: 8 })}</td></tr>
<tr><td colspan="3">${font('21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY Relate A-L to service line below (24E)')} ${font('ICD Ind.')} ${t('claim.icdIndicator', { size: 1, maxlength: 1 })}<br>${rows(12, (i) => `${font(`${'ABCDEFGHIJKL'[i]}.`)} ${t(`diagnoses[${i}].code`, { size: 7 })}${i % 4 === 3 ? '<br>' : ''}`)}</td><td>${font('22. RESUBMISSION CODE')}<br>${t('claim.frequencyCode', { size: 4 })}</td><td>${font('ORIGINAL REF. NO.')}<br>${t('claim.originalReferenceNumber')}</td></tr>
<tr><td colspan="3"></td><td colspan="2">${font('23. PRIOR AUTHORIZATION NUMBER')}<br>${t('claim.priorAuthorizationNumber')}</td></tr></table>
<table width="1000"><tr><td>${font('24. A. DATE(S) OF SERVICE<br>From')}</td><td>${font('To')}</td><td>${font('B. PLACE OF SERVICE')}</td><td>${font('C. EMG')}</td><td>${font('D. PROCEDURES, SERVICES, OR SUPPLIES<br>CPT/HCPCS')}</td><td>${font('MODIFIER')}</td><td>${font('E. DIAGNOSIS POINTER')}</td><td>${font('F. $ CHARGES')}</td><td>${font('G. DAYS OR UNITS')}</td><td>${font('H. EPSDT Family Plan')}</td><td>${font('I. ID. QUAL.')}</td><td>${font('J. RENDERING PROVIDER ID. #')}</td></tr>
${rows(6, (i) =>
  tr(
    mdy(`lines[${i}].dateFrom`),
    mdy(`lines[${i}].dateTo`),
    t(`lines[${i}].placeOfService`, { size: 2 }),
    t(`lines[${i}].emergency`, { size: 1 }),
    t(`lines[${i}].procedureCode`, { size: 6 }),
    rows(4, (j) => t(`lines[${i}].modifiers[${j}]`, { size: 2, maxlength: 2 })),
    t(`lines[${i}].diagnosisPointers`, { size: 4 }),
    `${t(`lines[${i}].charge#dollars`, { size: 5 })} ${t(`lines[${i}].charge#cents`, { size: 2, maxlength: 2 })}`,
    t(`lines[${i}].units`, { size: 3 }),
    t(`lines[${i}].epsdt`, { size: 1 }),
    t(`lines[${i}].renderingIdQualifier`, { size: 2 }),
    t(`lines[${i}].renderingNpi`, { size: 10 }),
  ),
)}</table>
<table width="1000"><tr><td>${font('25. FEDERAL TAX I.D. NUMBER')}<br>${t('billing.taxId')} ${font('SSN')}${check('billing.taxIdType', {}, 'SSN')} ${font('EIN')}${check('billing.taxIdType', {}, 'EIN')}</td><td>${font("26. PATIENT'S ACCOUNT NO.")}<br>${t('patient.accountNumber')}</td><td>${font('27. ACCEPT ASSIGNMENT? (For govt. claims, see back)')}<br>${yn('claim.acceptAssignment', 'p6')}</td><td>${font('28. TOTAL CHARGE')}<br>$ ${t('claim.totalCharge', { size: 8 })}</td><td>${font('29. AMOUNT PAID')}<br>$ ${t('claim.amountPaid', { size: 8 })}</td><td>${font('30. Rsvd for NUCC Use')}<br>${no({ size: 8 })}</td></tr>
<tr><td>${font('31. SIGNATURE OF PHYSICIAN OR SUPPLIER INCLUDING DEGREES OR CREDENTIALS')}<br>${font('SIGNED')} ${t('rendering.signature')}<br>${font('DATE')} ${t('rendering.signatureDate', { size: 10 })}</td><td colspan="2">${font('32. SERVICE FACILITY LOCATION INFORMATION')}<br>${t('facility.name')}<br>${t('facility.address1')}<br>${t('facility.city')} ${t('facility.state', { size: 2 })} ${t('facility.zip', { size: 9 })}<br>${font('a.')} ${t('facility.npi', { size: 10 })} ${font('b.')} ${no({ size: 10 })}</td><td colspan="3">${font('33. BILLING PROVIDER INFO & PH #')} ${tel('billing.phone')}<br>${t('billing.name')}<br>${t('billing.address1')}<br>${t('billing.city')} ${t('billing.state', { size: 2 })} ${t('billing.zip', { size: 9 })}<br>${font('a.')} ${t('billing.npi', { size: 10 })} ${font('b.')} ${t('billing.taxonomy', { size: 10 })}</td></tr></table></center>`,
);

const css = (label: string, control: string) =>
  `<div class="css-1kxonj9"><p class="chakra-text">${label}</p>${control}</div>`;
const lying = (more: Attributes = {}): Attributes => ({
  class: 'chakra-input',
  'aria-label': 'Email address',
  placeholder: 'Enter value',
  ...more,
});
/** Grids of div elements, one header row of text, leftovers of a tutorial on every box. */
const leftovers = html(
  '.g{display:grid;grid-template-columns:repeat(4,220px);gap:8px}.l{display:grid;grid-template-columns:110px 110px 60px 80px 120px 60px 80px 50px;gap:4px}.l input{width:90%}p{margin:0}',
  `<h1>Bill a visit</h1><h2>Who was seen</h2><div class="g">${css('Given name', t('patient.firstName', lying()))}${css('Family name', t('patient.lastName', lying()))}${css('Born on', t('patient.dob', lying()))}${css('Sex assigned at birth', pick('patient.sex', SEX, lying()))}${css('Home address', t('patient.address1', lying()))}${css('Apt', t('patient.address2', lying()))}${css('City', t('patient.city', lying()))}${css('State', pick('patient.state', ST, lying()))}${css('ZIP', t('patient.zip', lying()))}${css('Best phone', t('patient.phone', lying()))}${css('E-mail', no(lying()))}</div>
<h2>Who pays</h2><div class="g">${css('Insurance company', t('payer.name', lying()))}${css('Electronic payer ID', t('payer.id', lying()))}${css('Number on the card', t('subscriber.memberId', lying()))}${css('Group number', t('subscriber.groupNumber', lying()))}${css('The client is the policyholder’s', pick('subscriber.relationship', REL, lying()))}${css('Policyholder’s family name', t('subscriber.lastName', lying()))}${css('Policyholder’s given name', t('subscriber.firstName', lying()))}${css('Policyholder born on', t('subscriber.dob', lying()))}${css('Copay collected', no(lying()))}${css('Is there a second insurance?', pick('claim.otherCoverage', ['Yes', 'No'], lying()))}</div>
<h2>Why</h2><div class="g">${rows(3, (i) => css(`Diagnosis ${'ABC'[i]}`, t(`diagnoses[${i}].code`, lying())))}${css('Authorization on file', t('claim.priorAuthorizationNumber', lying()))}</div>
<h2>What was done</h2><div class="l"><span>Started</span><span>Ended</span><span>Where</span><span>CPT</span><span>Modifiers</span><span>For dx</span><span>Charge</span><span>Units</span></div>${rows(3, (i) => `<div class="l">${t(`lines[${i}].dateFrom`, lying())}${t(`lines[${i}].dateTo`, lying())}${t(`lines[${i}].placeOfService`, lying())}${t(`lines[${i}].procedureCode`, lying())}${t(`lines[${i}].modifiers[0]`, lying())}${t(`lines[${i}].diagnosisPointers`, lying())}${t(`lines[${i}].charge`, lying())}${t(`lines[${i}].units`, lying())}</div>`)}
<h2>Who did it</h2><div class="g">${css('Clinician’s name', t('rendering.name', lying()))}${css('Clinician’s NPI', t('rendering.npi', lying()))}${css('Billed by', t('billing.name', lying()))}${css('Billing NPI', t('billing.npi', lying()))}${css('EIN', t('billing.taxId', lying()))}</div>`,
);

const ic = (label: string, control: string) =>
  `<div class="iC_field"><span class="iC_label"><a href="#">${label}</a></span><span class="iC_input">${control}</span></div>`;
/** A fiscal agent's panels: label links, committed details as printed rows, one detail in work below. */
const interchange = html(
  '.iC_field{display:inline-block;width:440px;margin:2px}.iC_label{display:inline-block;width:200px}.panel{border:1px solid #669;margin:6px}.title{background:#ccd;padding:2px}td,th{padding:2px 8px}',
  `<div class="panel"><div class="title">Professional Claim</div>${ic('ICN', out('claim.number', 'span', { 'data-printed': '' }))}${ic('Provider ID', no())}${ic('Member ID*', t('subscriber.memberId'))}${ic('Last Name', t('patient.lastName'))}${ic('First Name, MI', `${t('patient.firstName')} ${t('patient.middleName', { size: 1, maxlength: 1 })}`)}${ic('Date of Birth', t('patient.dob'))}${ic('Patient Account #', t('patient.accountNumber'))}${ic('Medical Record #', no())}${ic('Prior Authorization #', t('claim.priorAuthorizationNumber'))}${ic('Referring Physician', t('referring.npi'))}${ic('Insurance Denied', noPick(['Yes', 'No']))}${ic('Accident Related To', noPick(['Auto', 'Employment', 'Other']))}${ic('Accident Date', t('claim.accidentDate'))}${ic('Admission Date', t('claim.hospitalizationFrom'))}${ic('Discharge Date', t('claim.hospitalizationTo'))}${ic('Total Charge', t('claim.totalCharge'))}${ic('TPL Amount', t('otherPayer.paidAmount'))}${ic('Medicaid Copay Amount', no())}</div>
<div class="panel"><div class="title">Diagnosis</div><table><tr><th>Sequence</th><th>Diagnosis</th></tr>${rows(3, (i) => tr(`${i + 1}`, t(`diagnoses[${i}].code`)))}</table></div>
<div class="panel"><div class="title">Detail</div><table><tr><th>Item</th><th>From DOS</th><th>To DOS</th><th>Units</th><th>Charge</th><th>Procedure</th><th>Status</th></tr><tr><td>1</td><td data-printed data-truth="lines[0].dateFrom">${val('lines[0].dateFrom')}</td><td data-printed data-truth="lines[0].dateTo">${val('lines[0].dateTo')}</td><td data-printed data-truth="lines[0].units">1</td><td data-printed data-truth="lines[0].charge">185.00</td><td data-printed data-truth="lines[0].procedureCode">90837</td><td>Added</td></tr></table>
${ic('Item', '<span>2</span>')}${ic('From DOS*', t('lines[1].dateFrom'))}${ic('To DOS*', t('lines[1].dateTo'))}${ic('Place of Service*', t('lines[1].placeOfService'))}${ic('Procedure*', t('lines[1].procedureCode'))}${ic(
  'Modifiers',
  rows(4, (j) => t(`lines[1].modifiers[${j}]`, { size: 2, maxlength: 2 })),
)}${ic(
  'Diagnosis Code Pointer*',
  rows(4, (j) => t(`lines[1].diagnosisPointers[${j}]`, { size: 1, maxlength: 1 })),
)}${ic('Units*', t('lines[1].units'))}${ic('Charge*', t('lines[1].charge'))}${ic('Rendering Provider', t('lines[1].renderingNpi'))}${ic('EPSDT Family Planning', t('lines[1].epsdt'))}${ic('Emergency', t('lines[1].emergency'))}</div>`,
);

const pf = (label: string, control: string) =>
  `<div class="field"><span class="p-float-label">${control}<label>${label}</label></span></div>`;
const ro = (path: string) =>
  `<div class="p-dropdown"><input readonly class="p-dropdown-label" value="${val(path)}" data-truth="${path}"><span class="p-icon">▾</span></div>`;
/** Labels float over their boxes, lists are read-only boxes, pointers are buttons, cells are edited in place. */
const prime = html(
  '.field{display:inline-block;width:190px;margin:14px 6px 4px;position:relative}.p-float-label label{position:absolute;left:4px;top:-13px;font-size:10px}.p-dropdown{display:inline-block}td{border:1px solid #ddd;min-width:70px;height:20px}h4{margin:4px 0}',
  `<section><h4>Beneficiary</h4>${pf('Medicare number', t('subscriber.memberId'))}${pf('Last name', t('patient.lastName'))}${pf('First name', t('patient.firstName'))}${pf('Date of birth', t('patient.dob'))}${pf('Sex', ro('patient.sex'))}${pf('Street', t('patient.address1'))}${pf('City', t('patient.city'))}${pf('State', ro('patient.state'))}${pf('ZIP code', t('patient.zip'))}</section>
<section><h4>Claim header</h4>${pf('Patient control number', t('patient.accountNumber'))}${pf('Claim frequency', ro('claim.frequencyCode'))}${pf('Filing indicator', ro('claim.type'))}${pf('Insurance type code', noPick(['12', '13', '47']))}${pf('Assignment', ro('claim.acceptAssignment'))}${pf('Date of current illness', t('claim.onsetDate'))}${pf('Referring provider NPI', t('referring.npi'))}${pf('Referring provider last name', t('referring.lastName'))}${rows(4, (i) => pf(`Diagnosis ${i + 1}`, t(`diagnoses[${i}].code`)))}</section>
<section><h4>Claim lines</h4><table><thead><tr><th>From</th><th>Through</th><th>POS</th><th>HCPCS</th><th>Mod 1</th><th>Mod 2</th><th>Pointers</th><th>Submitted charge</th><th>Quantity</th><th>Rendering NPI</th></tr></thead><tbody>${rows(3, (i) => `<tr>${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'modifiers[1]'].map((leaf) => cell(`lines[${i}].${leaf}`, 'td', 'contenteditable="true"')).join('')}<td>${rows(4, (j) => `<button type="button" aria-pressed="${(val(`lines[${i}].diagnosisPointers`) || '').includes('ABCD'[j] as string)}" data-truth="lines[${i}].diagnosisPointers">${'ABCD'[j]}</button>`)}</td>${['charge', 'units', 'renderingNpi'].map((leaf) => cell(`lines[${i}].${leaf}`, 'td', 'contenteditable="true"')).join('')}</tr>`)}</tbody></table></section>
<section><h4>Billing provider</h4>${pf('Organization', t('billing.name'))}${pf('NPI', t('billing.npi'))}${pf('Taxonomy', t('billing.taxonomy'))}${pf('Tax ID', t('billing.taxId'))}${pf('Total charges', t('claim.totalCharge'))}</section>`,
);

const x = (label: string, control: string) => `<tr><th align="right">${label}</th><td>${control}</td></tr>`;
/** The transaction's own names, a second payer with what it paid, adjustments of the first line. */
const transaction = html(
  'th{font-weight:normal;text-align:right}table{margin:4px}h3{margin:6px 0 0}',
  `<h3>2010BB Payer</h3><table>${x('Payer Name', t('payer.name'))}${x('Payer Identifier', t('payer.id'))}${x('Payer Responsibility Sequence Number Code', pick('claim.payerSequence', ['P|Primary', 'S|Secondary', 'T|Tertiary']))}${x('Claim Filing Indicator Code', t('claim.type'))}</table>
<h3>2010BA Subscriber</h3><table>${x('Subscriber Last Name', t('subscriber.lastName'))}${x('Subscriber First Name', t('subscriber.firstName'))}${x('Subscriber Primary Identifier', t('subscriber.memberId'))}${x('Subscriber Group or Policy Number', t('subscriber.groupNumber'))}${x('Subscriber Group Name', t('subscriber.planName'))}${x('Subscriber Address Line', t('subscriber.address1'))}${x('Subscriber City Name', t('subscriber.city'))}${x('Subscriber State Code', t('subscriber.state'))}${x('Subscriber Postal Zone or ZIP Code', t('subscriber.zip'))}${x('Subscriber Birth Date', t('subscriber.dob'))}${x('Subscriber Gender Code', t('subscriber.sex'))}</table>
<h3>2010CA Patient</h3><table>${x('Individual Relationship Code', pick('subscriber.relationship', REL))}${x('Patient Last Name', t('patient.lastName'))}${x('Patient First Name', t('patient.firstName'))}${x('Patient Address Line', t('patient.address1'))}${x('Patient City Name', t('patient.city'))}${x('Patient State Code', t('patient.state'))}${x('Patient Postal Zone or ZIP Code', t('patient.zip'))}${x('Patient Birth Date', t('patient.dob'))}${x('Patient Gender Code', t('patient.sex'))}</table>
<h3>2300 Claim information</h3><table>${x('Patient Control Number', t('patient.accountNumber'))}${x('Total Claim Charge Amount', t('claim.totalCharge'))}${x('Facility Code Value', t('claim.placeOfService'))}${x('Claim Frequency Code', t('claim.frequencyCode'))}${x('Provider or Supplier Signature Indicator', t('rendering.signature'))}${x('Assignment or Plan Participation Code', t('claim.acceptAssignment'))}${x('Onset of Current Illness or Symptom Date', t('claim.onsetDate'))}${x('Initial Treatment Date', t('claim.otherDate'))}${x('Disability From Date', t('claim.unableToWorkFrom'))}${x('Disability To Date', t('claim.unableToWorkTo'))}${x('Patient Amount Paid', t('claim.amountPaid'))}${x('Prior Authorization Number', t('claim.priorAuthorizationNumber'))}${x('Payer Claim Control Number', t('claim.originalReferenceNumber'))}${x('Claim Note Text', area('claim.additionalInfo'))}${x('Principal Diagnosis Code', t('diagnoses[0].code'))}${x('Diagnosis Code 2', t('diagnoses[1].code'))}${x('Diagnosis Code 3', t('diagnoses[2].code'))}</table>
<h3>2310 Providers</h3><table>${x('Referring Provider Last Name', t('referring.lastName'))}${x('Referring Provider First Name', t('referring.firstName'))}${x('Referring Provider Identifier', t('referring.npi'))}${x('Rendering Provider Last or Organization Name', t('rendering.lastName'))}${x('Rendering Provider First Name', t('rendering.firstName'))}${x('Rendering Provider Identifier', t('rendering.npi'))}${x('Rendering Provider Taxonomy Code', t('rendering.taxonomy'))}${x('Laboratory or Facility Name', t('facility.name'))}${x('Laboratory or Facility Primary Identifier', t('facility.npi'))}${x('Laboratory or Facility Address Line', t('facility.address1'))}${x('Laboratory or Facility City Name', t('facility.city'))}</table>
<h3>2320 Other subscriber</h3><table>${x('Other Insured Last Name', t('otherInsured.lastName'))}${x('Other Insured First Name', t('otherInsured.firstName'))}${x('Other Insured Identifier', t('otherInsured.memberId'))}${x('Insured Group or Policy Number', t('otherInsured.groupNumber'))}${x('Other Payer Last or Organization Name', t('otherPayer.name'))}${x('Other Payer Primary Identifier', t('otherPayer.id'))}${x('Payer Paid Amount', t('otherPayer.paidAmount'))}${x('Adjudication or Payment Date', t('otherPayer.paidDate'))}</table>
<h3>2400 Service line 1</h3><table>${x('Service Date', t('lines[0].dateFrom'))}${x('Procedure Code', t('lines[0].procedureCode'))}${x('Procedure Modifier 1', t('lines[0].modifiers[0]'))}${x('Procedure Modifier 2', t('lines[0].modifiers[1]'))}${x('Line Item Charge Amount', t('lines[0].charge'))}${x('Service Unit Count', t('lines[0].units'))}${x('Place of Service Code', t('lines[0].placeOfService'))}${x('Diagnosis Code Pointer', t('lines[0].diagnosisPointers'))}${x('Emergency Indicator', t('lines[0].emergency'))}${x('EPSDT Indicator', t('lines[0].epsdt'))}${x('Line Note Text', t('lines[0].note'))}${x('Service Line Paid Amount', t('lines[0].otherPayerPaid'))}${x('Claim Adjustment Group Code', t('lines[0].adjustments[0].group'))}${x('Adjustment Reason Code', t('lines[0].adjustments[0].reason'))}${x('Adjustment Amount', t('lines[0].adjustments[0].amount'))}</table>
<h3>2010AA Billing provider</h3><table>${x('Billing Provider Last or Organizational Name', t('billing.name'))}${x('Billing Provider Identifier', t('billing.npi'))}${x('Billing Provider Tax Identification Number', t('billing.taxId'))}${x('Billing Provider Address Line', t('billing.address1'))}${x('Billing Provider City Name', t('billing.city'))}${x('Billing Provider Postal Zone or ZIP Code', t('billing.zip'))}${x('Provider Taxonomy Code', t('billing.taxonomy'))}</table>`,
);

/** Round two of part E, written after the reader had been improved on round one. */
export const E2: Pages = {
  'e07-kendo-fieldsets': kendo,
  'e08-paper-nested': paper,
  'e09-leftovers': leftovers,
  'e10-detail-panel': interchange,
  'e11-prime-cells': prime,
  'e12-transaction-names': transaction,
};
