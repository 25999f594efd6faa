import { check, FREQ, html, mdy, no, out, type Pages, POS, pick, radio, rows, SEX, ST, t, val } from './claim.ts';

const yn = (path: string, name: string) =>
  `<input type="radio" name="${name}" value="Y"${val(path) === 'Yes' ? ' checked' : ''} data-truth="${path}">Y <input type="radio" name="${name}" value="N"${val(path) === 'No' ? ' checked' : ''} data-truth="${path}">N`;

const nineties = html(
  '',
  `<center><font size=4><b>HCFA-1500 DATA ENTRY</b></font></center><form><font color=navy><b>INSURED</b></font><br>ID No.: ${t('subscriber.memberId', { name: 'f1' })} Name: ${t('subscriber.fullName', { name: 'f2' })}<br>Group No.: ${t('subscriber.groupNumber', { name: 'f3' })} Plan name: ${t('subscriber.planName', { name: 'f4' })}<br><br><font color=navy><b>PATIENT</b></font><br>Last: ${t('patient.lastName', { name: 'f5' })} First: ${t('patient.firstName', { name: 'f6' })} MI: ${t('patient.middleName', { name: 'f7', maxlength: 1 })}<br>DOB: ${t('patient.dob', { name: 'f8' })} Sex: ${t('patient.sex', { name: 'f9', maxlength: 1 })} Acct: ${t('patient.accountNumber', { name: 'f10' })}<br>Addr: ${t('patient.address1', { name: 'f11' })} City: ${t('patient.city', { name: 'f12' })} St: ${t('patient.state', { name: 'f13', maxlength: 2 })} Zip: ${t('patient.zip', { name: 'f14' })}<br>
Employment related? ${yn('condition.employment', 'f15')} Auto accident? ${yn('condition.autoAccident', 'f16')} Other accident? ${yn('condition.otherAccident', 'f17')}<br><br><font color=navy><b>DIAGNOSES</b></font><br>1: ${t('diagnoses[0].code', { name: 'f20' })} 2: ${t('diagnoses[1].code', { name: 'f21' })} 3: ${t('diagnoses[2].code', { name: 'f22' })} 4: ${t('diagnoses[3].code', { name: 'f23' })}<br><br><font color=navy><b>SERVICES</b></font><br><table border><tr><td>From<td>To<td>POS<td>CPT<td>Mod<td>Dx<td>Chg<td>Un</tr>${rows(4, (i) => `<tr>${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'diagnosisPointers', 'charge', 'units'].map((leaf, at) => `<td>${t(`lines[${i}].${leaf}`, { name: `f${30 + i * 10 + at}`, size: 8 })}`).join('')}</tr>`)}</table><br>Total: ${t('claim.totalCharge', { name: 'f90' })} Paid: ${t('claim.amountPaid', { name: 'f91' })} Balance: ${t('claim.balanceDue', { name: 'f92' })}<br>Tax ID: ${t('billing.taxId', { name: 'f93' })} Billing NPI: ${t('billing.npi', { name: 'f94' })} Rendering NPI: ${t('rendering.npi', { name: 'f95' })}</form>`,
);

const rad = (i: number, name: string) => ({
  id: `ctl00_CPH_RadGrid1_ctl00_ctl0${i * 2 + 4}_${name}`,
  name: `ctl00$CPH$RadGrid1$ctl00$ctl0${i * 2 + 4}$${name}`,
});
const radGrid = html(
  'td,th{padding:2px 4px;border:1px solid #ccd}td input{width:78px}',
  `<div class="RadTabStrip"><ul><li>General</li><li>Service Lines</li></ul></div><div>Client ID ${t('subscriber.memberId', { id: 'ctl00_CPH_txtClientId' })} Patient Control Number ${t('patient.accountNumber', { id: 'ctl00_CPH_txtPcn' })} Prior Authorization ${t('claim.priorAuthorizationNumber', { id: 'ctl00_CPH_txtPa' })}</div><div>Principal Diagnosis ${t('diagnoses[0].code', { id: 'ctl00_CPH_txtDx1' })} Other Diagnosis ${t('diagnoses[1].code', { id: 'ctl00_CPH_txtDx2' })}</div>
<table class="rgMasterTable"><thead><tr><th class="rgHeader">Ln</th><th class="rgHeader">Svc Dates From</th><th class="rgHeader">Svc Dates To</th><th class="rgHeader">Proc</th><th class="rgHeader" colspan="4">Mods</th><th class="rgHeader">Remove</th></tr></thead><tbody>${rows(3, (i) => `<tr class="rgRow"><td rowspan="2">${i + 1}</td><td>${t(`lines[${i}].dateFrom`, rad(i, 'txtFrom'))}</td><td>${t(`lines[${i}].dateTo`, rad(i, 'txtTo'))}</td><td>${t(`lines[${i}].procedureCode`, rad(i, 'txtProc'))}</td>${rows(4, (m) => `<td>${t(`lines[${i}].modifiers[${m}]`, { ...rad(i, `txtMod${m + 1}`), style: 'width:26px', maxlength: 2 })}</td>`)}<td><input type="checkbox" data-truth="" title="Remove"></td></tr><tr class="rgRow"><td>POS ${t(`lines[${i}].placeOfService`, { ...rad(i, 'txtPos'), style: 'width:30px' })}</td><td>Dx Ptr ${t(`lines[${i}].diagnosisPointers`, { ...rad(i, 'txtPtr'), style: 'width:40px' })}</td><td>Charge ${t(`lines[${i}].charge`, rad(i, 'txtChg'))}</td><td colspan="5">Units ${t(`lines[${i}].units`, { ...rad(i, 'txtUnits'), style: 'width:40px' })}</td></tr>`)}</tbody></table>`,
);

const above = (cells: readonly (readonly [string, string])[]) =>
  `<tr>${cells.map(([caption]) => `<td class="c">${caption}</td>`).join('')}</tr><tr>${cells.map(([, control]) => `<td>${control}</td>`).join('')}</tr>`;
const captionRows = html(
  'td{padding:1px 6px}.c{font-size:10px;color:#555}',
  `<h3>Client information</h3><table>${above([
    ['Medicaid ID', t('subscriber.memberId')],
    ['Last name', t('patient.lastName')],
    ['First name', t('patient.firstName')],
    ['Date of birth', t('patient.dob')],
    ['Gender', pick('patient.sex', SEX)],
  ])}${above([
    ['Street address', t('patient.address1')],
    ['City', t('patient.city')],
    ['State', pick('patient.state', ST)],
    ['ZIP code', t('patient.zip')],
    ['Phone', t('patient.phone')],
  ])}</table><h3>Claim information</h3><table>${above([
    ['Patient account no.', t('patient.accountNumber')],
    ['Claim frequency code', pick('claim.frequencyCode', FREQ)],
    ['Original claim no.', t('claim.originalReferenceNumber')],
    ['Authorization no.', t('claim.priorAuthorizationNumber')],
    ['Date of onset', t('claim.onsetDate')],
  ])}${above([
    ['Diagnosis 1', t('diagnoses[0].code')],
    ['Diagnosis 2', t('diagnoses[1].code')],
    ['Diagnosis 3', t('diagnoses[2].code')],
    ['Diagnosis 4', t('diagnoses[3].code')],
    ['Referring NPI', t('referring.npi')],
  ])}</table><h3>Detail 1</h3><table>${above([
    ['From date', t('lines[0].dateFrom')],
    ['To date', t('lines[0].dateTo')],
    ['Place of service', pick('lines[0].placeOfService', POS)],
    ['Procedure code', t('lines[0].procedureCode')],
    ['Modifier', t('lines[0].modifiers[0]')],
  ])}${above([
    ['Diagnosis pointer', t('lines[0].diagnosisPointers')],
    ['Units', t('lines[0].units')],
    ['Charge', t('lines[0].charge')],
    ['Rendering NPI', t('lines[0].renderingNpi')],
    ['EPSDT', t('lines[0].epsdt')],
  ])}</table>`,
);

const dd = (label: string, control: string) => `<dt>${label}</dt><dd>${control}</dd>`;
const lists = html(
  'dl{display:grid;grid-template-columns:180px 220px;gap:3px}dd{margin:0}',
  `<section><h2>Subscriber information</h2><dl>${dd('Subscriber ID', t('subscriber.memberId'))}${dd('Subscriber last name', t('subscriber.lastName'))}${dd('Subscriber first name', t('subscriber.firstName'))}${dd('Policy or group number', t('subscriber.groupNumber'))}</dl></section><section><h2>Patient information</h2><dl>${dd('Last name', t('patient.lastName'))}${dd('First name', t('patient.firstName'))}${dd('Birthdate', t('patient.dob'))}${dd('Sex', `${radio('patient.sex', 'M', { name: 's' })} Male ${radio('patient.sex', 'F', { name: 's' })} Female`)}${dd('Account #', t('patient.accountNumber'))}</dl></section><section><h2>Facility</h2><dl>${dd('Name', t('facility.name'))}${dd('NPI', t('facility.npi'))}${dd('Address', t('facility.address1'))}${dd('City', t('facility.city'))}${dd('State', t('facility.state', { maxlength: 2 }))}${dd('ZIP', t('facility.zip'))}</dl></section><section><h2>Billing provider</h2><dl>${dd('Name', t('billing.name'))}${dd('NPI', t('billing.npi'))}${dd('Address', t('billing.address1'))}${dd('City', t('billing.city'))}${dd('State', t('billing.state', { maxlength: 2 }))}${dd('ZIP', t('billing.zip'))}${dd('Phone', t('billing.phone'))}${dd('Tax ID', t('billing.taxId'))}${dd('Taxonomy', t('billing.taxonomy'))}</dl></section><section><h2>Rendering provider</h2><dl>${dd('Last name', t('rendering.lastName'))}${dd('First name', t('rendering.firstName'))}${dd('NPI', t('rendering.npi'))}</dl></section>`,
);

const ext = (label: string, path: string, n: number) =>
  `<div class="x-field x-form-item" id="textfield-${n}"><label id="textfield-${n}-labelEl" class="x-form-item-label" for="textfield-${n}-inputEl"><span class="x-form-item-label-inner"><span class="x-form-item-label-text">${label}:</span></span></label><div class="x-form-item-body"><div class="x-form-trigger-wrap"><div class="x-form-text-wrap">${t(path, { id: `textfield-${n}-inputEl`, 'data-componentid': `textfield-${n}`, name: `textfield-${n}-inputEl` })}</div></div></div></div>`;
const extJs = html(
  '.x-field{margin:3px}.x-form-item-label{display:inline-block;width:150px}.x-form-item-body{display:inline-block}.x-panel{border:1px solid #99b;margin:5px}.x-title{background:#dde;padding:3px}',
  `<div class="x-panel"><div class="x-panel-header"><div class="x-title"><div class="x-title-text">Insured Information</div></div></div><div class="x-panel-body">${ext('ID Number', 'subscriber.memberId', 1011)}${ext('Last Name', 'subscriber.lastName', 1012)}${ext('First Name', 'subscriber.firstName', 1013)}${ext('Group Number', 'subscriber.groupNumber', 1014)}${ext('Date of Birth', 'subscriber.dob', 1015)}</div></div><div class="x-panel"><div class="x-panel-header"><div class="x-title"><div class="x-title-text">Patient Information</div></div></div><div class="x-panel-body">${ext('Last Name', 'patient.lastName', 1021)}${ext('First Name', 'patient.firstName', 1022)}${ext('Date of Birth', 'patient.dob', 1023)}${ext('Street', 'patient.address1', 1024)}${ext('City', 'patient.city', 1025)}${ext('State', 'patient.state', 1026)}${ext('Zip', 'patient.zip', 1027)}</div></div><div class="x-panel"><div class="x-panel-header"><div class="x-title"><div class="x-title-text">Other Insurance</div></div></div><div class="x-panel-body">${ext('Other Insured Last Name', 'otherInsured.lastName', 1031)}${ext('Other Insured First Name', 'otherInsured.firstName', 1032)}${ext('Other Insured Policy Number', 'otherInsured.memberId', 1033)}${ext('Other Plan Name', 'otherInsured.planName', 1034)}</div></div><div class="x-panel"><div class="x-panel-header"><div class="x-title"><div class="x-title-text">Claim Information</div></div></div><div class="x-panel-body">${ext('Account Number', 'patient.accountNumber', 1041)}${ext('Prior Authorization', 'claim.priorAuthorizationNumber', 1042)}${ext('Diagnosis 1', 'diagnoses[0].code', 1043)}${ext('Diagnosis 2', 'diagnoses[1].code', 1044)}${ext('Total Charge', 'claim.totalCharge', 1045)}${ext('Amount Paid', 'claim.amountPaid', 1046)}</div></div>`,
);

const at = (x: number, y: number, text: string, control: string, w = 140) =>
  `<div style="position:absolute;left:${x}px;top:${y}px;font-size:9px">${text}</div><div style="position:absolute;left:${x}px;top:${y + 12}px">${control.replace('<input', `<input style="width:${w}px"`)}</div>`;
const paper = html(
  'body{position:relative}',
  `${at(20, 10, "1a. INSURED'S I.D. NUMBER", t('subscriber.memberId'))}${at(220, 10, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", t('patient.fullName'), 200)}${at(520, 10, "3. PATIENT'S BIRTH DATE", t('patient.dob'))}${at(720, 10, "4. INSURED'S NAME (Last Name, First Name, Middle Initial)", t('subscriber.fullName'), 200)}${at(20, 60, "5. PATIENT'S ADDRESS (No., Street)", t('patient.address1'))}${at(220, 60, 'CITY', t('patient.city'))}${at(400, 60, 'STATE', t('patient.state', { maxlength: 2 }), 30)}${at(460, 60, 'ZIP CODE', t('patient.zip'), 60)}${at(720, 60, "7. INSURED'S ADDRESS (No., Street)", t('subscriber.address1'))}${at(900, 60, 'CITY', t('subscriber.city'), 90)}${at(20, 110, "9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)", t('otherInsured.fullName'))}${at(720, 110, "11. INSURED'S POLICY GROUP OR FECA NUMBER", t('subscriber.groupNumber'))}${at(20, 160, '17. NAME OF REFERRING PROVIDER OR OTHER SOURCE', t('referring.name'))}${at(320, 160, '17b. NPI', t('referring.npi', { maxlength: 10 }), 90)}${at(720, 160, '19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)', t('claim.additionalInfo'), 200)}${at(20, 210, '21. A.', t('diagnoses[0].code'), 60)}${at(110, 210, 'B.', t('diagnoses[1].code'), 60)}${at(200, 210, 'C.', t('diagnoses[2].code'), 60)}${at(720, 210, '23. PRIOR AUTHORIZATION NUMBER', t('claim.priorAuthorizationNumber'))}
${['24. A. From|90', 'To|90', 'B. POS|40', 'D. CPT/HCPCS|70', 'MODIFIER|50', 'E. POINTER|50', 'F. $ CHARGES|70', 'G. UNITS|40', 'J. RENDERING PROVIDER ID. #|100'].map((one, c) => `<div style="position:absolute;left:${20 + c * 112}px;top:262px;font-size:9px">${one.split('|')[0]}</div>`).join('')}${rows(3, (i) => ['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'diagnosisPointers', 'charge', 'units', 'renderingNpi'].map((leaf, c) => `<div style="position:absolute;left:${20 + c * 112}px;top:${278 + i * 26}px">${t(`lines[${i}].${leaf}`, { style: 'width:90px' })}</div>`).join(''))}
${at(20, 370, '25. FEDERAL TAX I.D. NUMBER', t('billing.taxId'))}${at(260, 370, "26. PATIENT'S ACCOUNT NO.", t('patient.accountNumber'))}${at(500, 370, '28. TOTAL CHARGE', t('claim.totalCharge'), 80)}${at(660, 370, '29. AMOUNT PAID', t('claim.amountPaid'), 80)}${at(20, 420, '31. SIGNATURE OF PHYSICIAN OR SUPPLIER', t('rendering.signature'))}${at(320, 420, '32. SERVICE FACILITY LOCATION INFORMATION', t('facility.name'))}${at(320, 460, 'a. NPI', t('facility.npi'), 90)}${at(660, 420, '33. BILLING PROVIDER INFO & PH #', t('billing.name'))}${at(660, 460, 'a. NPI', t('billing.npi'), 90)}`,
);

const gridcell = (path: string) => `<div role="gridcell" class="gc">${t(path)}</div>`;
const ariaGrid = html(
  '.gr{display:flex}.gc,.gh{width:105px;padding:2px}.gc input{width:90px}',
  `<label>Subscriber ID ${t('subscriber.memberId')}</label> <label>Patient last name ${t('patient.lastName')}</label> <label>Patient first name ${t('patient.firstName')}</label> <label>ICD-10 A ${t('diagnoses[0].code')}</label> <label>ICD-10 B ${t('diagnoses[1].code')}</label><div role="grid" aria-label="Service lines"><div role="row" class="gr">${['Begin date', 'End date', 'Location', 'Service code', 'Modifier', 'Justify', 'Price', 'Quantity'].map((h) => `<div role="columnheader" class="gh">${h}</div>`).join('')}</div>${rows(3, (i) => `<div role="row" class="gr">${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'diagnosisPointers', 'charge', 'units'].map((leaf) => gridcell(`lines[${i}].${leaf}`)).join('')}</div>`)}</div><label>Group NPI ${t('billing.npi')}</label> <label>Total ${t('claim.totalCharge')}</label>`,
);

const fr = (label: string, control: string) =>
  `<div class="r"><div class="lab">${label}</div><div class="con">${control}</div></div>`;
const secondary = html(
  '.r{display:flex;margin:3px}.lab{width:230px}',
  `<h2>Secondary claim</h2><h3>Destination payer</h3>${fr('Payer name', t('payer.name'))}${fr('Payer ID', t('payer.id'))}${fr('Payer responsibility', pick('claim.payerSequence', ['P|Primary', 'S|Secondary', 'T|Tertiary']))}<h3>Subscriber</h3>${fr('Member ID', t('subscriber.memberId'))}${fr('Last name', t('subscriber.lastName'))}${fr('First name', t('subscriber.firstName'))}${fr('Relationship to patient', no())}<h3>Other payer (primary)</h3>${fr('Other payer name', t('otherPayer.name'))}${fr('Other payer ID', t('otherPayer.id'))}${fr('Other payer paid amount', t('otherPayer.paidAmount'))}${fr('Adjudication date', t('otherPayer.paidDate'))}<h3>Other subscriber</h3>${fr('Other subscriber ID', t('otherInsured.memberId'))}${fr('Other subscriber last name', t('otherInsured.lastName'))}${fr('Other subscriber first name', t('otherInsured.firstName'))}${fr('Other subscriber group number', t('otherInsured.groupNumber'))}<h3>Claim</h3>${fr('Patient control number', t('patient.accountNumber'))}${fr('Total charge', t('claim.totalCharge'))}${fr('Patient amount paid', t('claim.amountPaid'))}${fr('Assignment of benefits', no())}${fr('Accept assignment', pick('claim.acceptAssignment', ['A|Assigned', 'C|Not assigned']))}
<h3>Line 1</h3>${fr('Service date', t('lines[0].dateFrom'))}${fr('Procedure code', t('lines[0].procedureCode'))}${fr('Line charge', t('lines[0].charge'))}${fr('Units', t('lines[0].units'))}${fr('Primary paid', t('lines[0].otherPayerPaid'))}${fr('Adjustment group code', t('lines[0].adjustments[0].group'))}${fr('Adjustment reason code', t('lines[0].adjustments[0].reason'))}${fr('Adjustment amount', t('lines[0].adjustments[0].amount'))}${fr('Allowed amount', no())}`,
);

const oneChar = html(
  'td,th{border:1px solid #ccc;padding:1px 3px}td input{width:72px}.p{width:14px!important}',
  `<p>Insured ID ${t('subscriber.memberId')} Patient account ${t('patient.accountNumber')}</p><p>Diagnosis codes: A ${t('diagnoses[0].code')} B ${t('diagnoses[1].code')} C ${t('diagnoses[2].code')} D ${t('diagnoses[3].code')}</p><table><tr><th>From</th><th>To</th><th>POS</th><th>Procedure</th><th>M1</th><th>M2</th><th>M3</th><th>M4</th><th>Diag pointers</th><th>Charge</th><th>Units</th><th>Rendering NPI</th></tr>${rows(3, (i) => `<tr><td>${t(`lines[${i}].dateFrom`)}</td><td>${t(`lines[${i}].dateTo`)}</td><td>${t(`lines[${i}].placeOfService`)}</td><td>${t(`lines[${i}].procedureCode`)}</td>${rows(4, (m) => `<td>${t(`lines[${i}].modifiers[${m}]`, { maxlength: 2, class: 'p' })}</td>`)}<td>${rows(4, (m) => t(`lines[${i}].diagnosisPointers[${m}]`, { maxlength: 1, class: 'p' }))}</td><td>${t(`lines[${i}].charge`)}</td><td>${t(`lines[${i}].units`)}</td><td>${t(`lines[${i}].renderingNpi`)}</td></tr>`)}</table><p>Federal tax ID ${t('billing.taxId')} Billing NPI ${t('billing.npi')}</p>`,
);

const p = { 'data-printed': true };
const addOne = html(
  'td,th{padding:2px 6px;border:1px solid #ccc}.e div{display:inline-block;margin:4px}.e span{display:block}',
  `<h2>Step 3 of 4: Service details</h2><table><thead><tr><th>From date</th><th>Procedure</th><th>Modifier</th><th>Charge</th><th>Units</th></tr></thead><tbody><tr>${['dateFrom', 'procedureCode', 'modifiers[0]', 'charge', 'units'].map((leaf) => out(`lines[0].${leaf}`, 'td', p)).join('')}</tr></tbody></table>
<h3>Add a service</h3><div class="e"><div><span>From date</span>${t('lines[1].dateFrom')}</div><div><span>Procedure</span>${t('lines[1].procedureCode')}</div><div><span>Modifier</span>${t('lines[1].modifiers[0]')}</div><div><span>Place of service</span>${pick('lines[1].placeOfService', POS)}</div><div><span>Diagnosis pointer</span>${t('lines[1].diagnosisPointers')}</div><div><span>Charge</span>${t('lines[1].charge')}</div><div><span>Units</span>${t('lines[1].units')}</div><button>Add</button></div>`,
);

const fl = (label: string, path: string, id: string) =>
  `<div class="form-floating">${t(path, { class: 'form-control', id, placeholder: ' ' })}<label for="${id}">${label}</label></div>`;
const floating = html(
  '.form-floating{position:relative;display:inline-block;width:200px;margin:4px}.form-control{height:40px;padding-top:18px;width:190px}.form-floating label{position:absolute;top:3px;left:8px;font-size:10px}fieldset{margin:6px}',
  `<form class="needs-validation"><fieldset><legend>Who is covered</legend>${fl("Policyholder's ID", 'subscriber.memberId', 'a1')}${fl("Policyholder's last name", 'subscriber.lastName', 'a2')}${fl("Policyholder's first name", 'subscriber.firstName', 'a3')}</fieldset><fieldset><legend>Who was seen</legend>${fl("Client's last name", 'patient.lastName', 'a4')}${fl("Client's first name", 'patient.firstName', 'a5')}${fl("Client's birthday", 'patient.dob', 'a6')}${fl('Your account number for the client', 'patient.accountNumber', 'a7')}</fieldset><fieldset><legend>Why</legend>${fl('Main diagnosis', 'diagnoses[0].code', 'a8')}${fl('Second diagnosis', 'diagnoses[1].code', 'a9')}</fieldset><fieldset><legend>What was done</legend>${fl('Day of service', 'lines[0].dateFrom', 'a10')}${fl('Service code', 'lines[0].procedureCode', 'a11')}${fl('Modifier', 'lines[0].modifiers[0]', 'a12')}${fl('What you charge', 'lines[0].charge', 'a13')}${fl('How many units', 'lines[0].units', 'a14')}${fl('Where (place of service code)', 'lines[0].placeOfService', 'a15')}</fieldset><fieldset><legend>Who bills</legend>${fl('Billing NPI', 'billing.npi', 'a16')}${fl('Tax ID number', 'billing.taxId', 'a17')}</fieldset></form>`,
);

const superbill = html(
  'fieldset{margin:5px}.f{display:inline-block;margin:3px}.f b{display:block;font-weight:normal}',
  `<fieldset><legend>Section A: Insured's Information</legend><div class="f"><b>Insured's ID #</b>${t('subscriber.memberId')}</div><div class="f"><b>Insured's Name</b>${t('subscriber.fullName')}</div><div class="f"><b>Insured's Birth Date</b>${mdy('subscriber.dob')}</div><div class="f"><b>Insured's Sex</b>${pick('subscriber.sex', ['M', 'F'])}</div></fieldset><fieldset><legend>Section B: Patient's Information</legend><div class="f"><b>Patient's Name</b>${t('patient.fullName')}</div><div class="f"><b>Patient's Birth Date</b>${mdy('patient.dob')}</div><div class="f"><b>Patient's Sex</b>${pick('patient.sex', ['M', 'F'])}</div><div class="f"><b>Signature on file</b>${check('patient.signatureOnFile')}</div></fieldset>
<fieldset><legend>Section C: Referral</legend><div class="f"><b>Referring Provider Name</b>${t('referring.name')}</div><div class="f"><b>Referring Provider NPI</b>${t('referring.npi')}</div><div class="f"><b>Referral #</b>${no()}</div></fieldset><fieldset><legend>Section D: Hospitalization</legend><div class="f"><b>From</b>${t('claim.hospitalizationFrom')}</div><div class="f"><b>To</b>${t('claim.hospitalizationTo')}</div></fieldset><fieldset><legend>Section E: Unable to work</legend><div class="f"><b>From</b>${t('claim.unableToWorkFrom')}</div><div class="f"><b>To</b>${t('claim.unableToWorkTo')}</div></fieldset><fieldset><legend>Section F: Codes</legend><div class="f"><b>Dx 1</b>${t('diagnoses[0].code')}</div><div class="f"><b>Dx 2</b>${t('diagnoses[1].code')}</div><div class="f"><b>Resubmission Code</b>${t('claim.frequencyCode')}</div><div class="f"><b>Original Ref #</b>${t('claim.originalReferenceNumber')}</div></fieldset><fieldset><legend>Section G: Service facility</legend><div class="f"><b>Facility Name</b>${t('facility.name')}</div><div class="f"><b>Facility NPI</b>${t('facility.npi')}</div></fieldset>`,
);

/** Second half: older pages and layouts. */
export const B2: Pages = {
  'b10-nineties': nineties,
  'b11-radgrid': radGrid,
  'b12-caption-rows': captionRows,
  'b13-lists': lists,
  'b14-extjs': extJs,
  'b15-paper': paper,
  'b16-aria-grid': ariaGrid,
  'b17-secondary': secondary,
  'b18-one-character': oneChar,
  'b19-add-one': addOne,
  'b20-floating': floating,
  'b21-sections': superbill,
};
