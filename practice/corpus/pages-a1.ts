import {
  area,
  check,
  FREQ,
  html,
  mdy,
  no,
  noPick,
  type Pages,
  POS,
  pick,
  REL,
  radio,
  rows,
  SEX,
  ST,
  t,
} from './claim.ts';

const yn = (path: string, name: string) => `${radio(path, 'Yes', { name })}Yes ${radio(path, 'No', { name })}No`;

/** Captions in cells of their own, with and without the box number in another; server pages of the 2000s. */
const cellCaptions = html(
  'td{padding:2px 4px;border:1px solid #999}input{width:110px}',
  `<form><table>
<tr><td>1a.</td><td>INSURED'S I.D. NUMBER</td><td>${t('subscriber.memberId')}</td><td>2.</td><td>PATIENT'S NAME (Last, First, MI)</td><td>${t('patient.lastName')}${t('patient.firstName')}${t('patient.middleName', { maxlength: 1, style: 'width:20px' })}</td></tr>
<tr><td>3.</td><td>PATIENT'S BIRTH DATE</td><td>${mdy('patient.dob', '/')}</td><td>3.</td><td>SEX</td><td>${radio('patient.sex', 'M', { name: 'r3' })} M ${radio('patient.sex', 'F', { name: 'r3' })} F</td></tr>
<tr><td>4.</td><td>INSURED'S NAME</td><td>${t('subscriber.fullName')}</td><td>5.</td><td>PATIENT'S ADDRESS</td><td>${t('patient.address1')}</td></tr>
<tr><td></td><td>CITY</td><td>${t('patient.city')}</td><td></td><td>STATE</td><td>${t('patient.state', { maxlength: 2 })}</td></tr>
<tr><td></td><td>ZIP CODE</td><td>${t('patient.zip')}</td><td></td><td>TELEPHONE</td><td>(${t('patient.phone#area', { maxlength: 3 })}) ${t('patient.phone#rest', { maxlength: 8 })}</td></tr>
<tr><td>6.</td><td>PATIENT RELATIONSHIP TO INSURED</td><td>${radio('subscriber.relationship', '1', { name: 'r6' }, 'Self')}Self ${radio('subscriber.relationship', '2', { name: 'r6' }, 'Spouse')}Spouse ${radio('subscriber.relationship', '3', { name: 'r6' }, 'Child')}Child ${radio('subscriber.relationship', '4', { name: 'r6' }, 'Other')}Other</td><td>11.</td><td>INSURED'S POLICY GROUP OR FECA NUMBER</td><td>${t('subscriber.groupNumber')}</td></tr>
<tr><td>10a.</td><td>EMPLOYMENT?</td><td>${yn('condition.employment', 'c1')}</td><td>10b.</td><td>AUTO ACCIDENT?</td><td>${yn('condition.autoAccident', 'c2')}</td></tr>
<tr><td>10c.</td><td>OTHER ACCIDENT?</td><td>${yn('condition.otherAccident', 'c3')}</td><td>11d.</td><td>IS THERE ANOTHER HEALTH BENEFIT PLAN?</td><td>${yn('claim.otherCoverage', 'c4')}</td></tr>
<tr><td>17.</td><td>NAME OF REFERRING PROVIDER</td><td>${t('referring.name')}</td><td>17b.</td><td>NPI</td><td>${t('referring.npi')}</td></tr>
<tr><td>21.</td><td>DIAGNOSIS</td><td>A.${t('diagnoses[0].code')} B.${t('diagnoses[1].code')} C.${t('diagnoses[2].code')} D.${t('diagnoses[3].code')}</td><td>23.</td><td>PRIOR AUTHORIZATION NUMBER</td><td>${t('claim.priorAuthorizationNumber')}</td></tr></table>
<table><tr><td>24. A. FROM</td><td>TO</td><td>B. PLACE OF SVC</td><td>D. CPT/HCPCS</td><td>MODIFIER</td><td>E. DIAG PTR</td><td>F. $ CHARGES</td><td>G. DAYS/UNITS</td><td>J. RENDERING NPI</td></tr>
${rows(4, (i) => `<tr><td>${t(`lines[${i}].dateFrom`)}</td><td>${t(`lines[${i}].dateTo`)}</td><td>${t(`lines[${i}].placeOfService`, { maxlength: 2 })}</td><td>${t(`lines[${i}].procedureCode`)}</td><td>${t(`lines[${i}].modifiers[0]`, { maxlength: 2, style: 'width:24px' })}${t(`lines[${i}].modifiers[1]`, { maxlength: 2, style: 'width:24px' })}</td><td>${t(`lines[${i}].diagnosisPointers`, { maxlength: 4 })}</td><td>${t(`lines[${i}].charge`)}</td><td>${t(`lines[${i}].units`)}</td><td>${t(`lines[${i}].renderingNpi`, { maxlength: 10 })}</td></tr>`)}</table>
<table><tr><td>25.</td><td>FEDERAL TAX I.D.</td><td>${t('billing.taxId')}</td><td>26.</td><td>PATIENT'S ACCOUNT NO.</td><td>${t('patient.accountNumber')}</td></tr>
<tr><td>27.</td><td>ACCEPT ASSIGNMENT?</td><td>${yn('claim.acceptAssignment', 'c5')}</td><td>28.</td><td>TOTAL CHARGE</td><td>${t('claim.totalCharge')}</td></tr>
<tr><td>29.</td><td>AMOUNT PAID</td><td>${t('claim.amountPaid')}</td><td>32.</td><td>SERVICE FACILITY NAME</td><td>${t('facility.name')}</td></tr>
<tr><td>33.</td><td>BILLING PROVIDER NAME</td><td>${t('billing.name')}</td><td>33a.</td><td>NPI</td><td>${t('billing.npi')}</td></tr></table></form>`,
);

const wf = (name: string) => ({ id: `ctl00_ctl00_MainContent_${name}`, name: `ctl00$ctl00$MainContent$${name}` });
const span = (text: string) => `<span class="lbl">${text}</span><br>`;

/** WebForms: long prefixes, spans above the boxes in cells, a GridView for the lines. */
const webForms = html(
  'td{vertical-align:top;padding:3px 8px}.lbl{font-size:11px;color:#333}',
  `<form id="aspnetForm"><div id="ctl00_pnlMember"><h3>Recipient Information</h3><table><tr>
<td>${span('Recipient ID')}${t('subscriber.memberId', wf('txtRecipId'))}</td><td>${span('Last Name')}${t('patient.lastName', wf('txtLName'))}</td><td>${span('First Name')}${t('patient.firstName', wf('txtFName'))}</td><td>${span('MI')}${t('patient.middleName', { ...wf('txtMI'), maxlength: 1 })}</td><td>${span('DOB')}${t('patient.dob', wf('txtDob'))}</td><td>${span('Gender')}${pick('patient.sex', SEX, wf('ddlGender'))}</td></tr></table></div>
<div><h3>Claim Data</h3><table><tr><td>${span('Patient Control #')}${t('patient.accountNumber', wf('txtPCN'))}</td><td>${span('Claim Frequency')}${pick('claim.frequencyCode', FREQ, wf('ddlFreq'))}</td><td>${span('Former TCN')}${t('claim.originalReferenceNumber', wf('txtTcn'))}</td><td>${span('PA Number')}${t('claim.priorAuthorizationNumber', wf('txtPA'))}</td></tr>
<tr><td>${span('Accept Assignment')}${pick('claim.acceptAssignment', ['A|Yes', 'C|No'], wf('ddlAA'))}</td><td>${span('Place of Service')}${pick('claim.placeOfService', POS, wf('ddlPos'))}</td><td>${span('Patient Amount Paid')}${t('claim.amountPaid', wf('txtPaid'))}</td><td>${span('Release of Information')}${noPick(['Y|Yes', 'I|Informed consent'], wf('ddlRoi'))}</td></tr></table></div>
<div><h3>Diagnosis Codes</h3>${rows(4, (i) => `<span class="lbl">${i + 1}</span> ${t(`diagnoses[${i}].code`, wf(`rptDx$ctl0${i}$txtDx`))}`)}</div>
<div><h3>Service Lines</h3><table id="ctl00_gvLines"><tr><th>Ln</th><th>From DOS</th><th>To DOS</th><th>POS</th><th>Procedure</th><th>Mod 1</th><th>Mod 2</th><th>Dx Ptr</th><th>Units</th><th>Charge</th><th>Rendering Provider NPI</th></tr>
${rows(3, (i) => `<tr><td>${i + 1}</td>${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'modifiers[1]', 'diagnosisPointers', 'units', 'charge', 'renderingNpi'].map((leaf, at) => `<td>${t(`lines[${i}].${leaf}`, { ...wf(`gvLines$ctl0${i + 2}$txt${at}`), style: 'width:70px' })}</td>`).join('')}</tr>`)}</table><span>Total Charge</span> ${t('claim.totalCharge', wf('txtTot'))}</div>
<div><h3>Provider Information</h3><table><tr><td>${span('Billing NPI')}${t('billing.npi', wf('txtBNpi'))}</td><td>${span('Billing Taxonomy')}${t('billing.taxonomy', wf('txtBTax'))}</td><td>${span('Referring Provider NPI')}${t('referring.npi', wf('txtRNpi'))}</td><td>${span('Service Facility NPI')}${t('facility.npi', wf('txtSNpi'))}</td></tr></table></div></form>`,
);

const row = (label: string, control: string) => `<tr><th align="right">${label}:</th><td>${control}</td></tr>`;

/** PHP of a small practice package: names with brackets, th before td, rows of line[] names. */
const php = html(
  'table{margin-bottom:8px}',
  `<form method="post"><table>${row('Insurance company', t('payer.name', { name: 'ins[company]' }))}${row('Payer #', t('payer.id', { name: 'ins[payer_no]' }))}${row('Policy number', t('subscriber.memberId', { name: 'ins[policy]' }))}${row('Group', t('subscriber.groupNumber', { name: 'ins[grp]' }))}${row('Policyholder last', t('subscriber.lastName', { name: 'holder[last]' }))}${row('Policyholder first', t('subscriber.firstName', { name: 'holder[first]' }))}${row('Policyholder DOB', t('subscriber.dob', { name: 'holder[dob]' }))}${row('Patient is', pick('subscriber.relationship', REL, { name: 'pt[rel]' }))}</table>
<table>${row('Patient last name', t('patient.lastName', { name: 'pt[last]' }))}${row('First', t('patient.firstName', { name: 'pt[first]' }))}${row('Birth date', t('patient.dob', { name: 'pt[dob]' }))}${row('Sex', pick('patient.sex', SEX, { name: 'pt[sex]' }))}${row('Street', t('patient.address1', { name: 'pt[addr]' }))}${row('City', t('patient.city', { name: 'pt[city]' }))}${row('State', pick('patient.state', ST, { name: 'pt[state]' }))}${row('Zip', t('patient.zip', { name: 'pt[zip]' }))}${row('Phone', t('patient.phone', { name: 'pt[phone]' }))}${row('Chart / account', t('patient.accountNumber', { name: 'pt[acct]' }))}${row('Email', no({ name: 'pt[email]' }))}${row('Employer', no({ name: 'pt[employer]' }))}</table>
<table>${row('Dx 1', t('diagnoses[0].code', { name: 'dx[]' }))}${row('Dx 2', t('diagnoses[1].code', { name: 'dx[]' }))}${row('Dx 3', t('diagnoses[2].code', { name: 'dx[]' }))}${row('Auth #', t('claim.priorAuthorizationNumber', { name: 'auth' }))}</table>
<table><tr><th>Date</th><th>POS</th><th>CPT</th><th>Mods</th><th>Dx</th><th>Fee</th><th>Qty</th></tr>
${rows(3, (i) => `<tr><td>${t(`lines[${i}].dateFrom`, { name: 'line_date[]' })}</td><td>${t(`lines[${i}].placeOfService`, { name: 'line_pos[]', size: 3 })}</td><td>${t(`lines[${i}].procedureCode`, { name: 'line_cpt[]' })}</td><td>${t(`lines[${i}].modifiers[0]`, { name: 'line_mod[]' })}</td><td>${t(`lines[${i}].diagnosisPointers`, { name: 'line_dx[]' })}</td><td>${t(`lines[${i}].charge`, { name: 'line_fee[]' })}</td><td>${t(`lines[${i}].units`, { name: 'line_qty[]' })}</td></tr>`)}</table>
<table>${row('Rendering NPI', t('rendering.npi', { name: 'prov[npi]' }))}${row('Billing NPI', t('billing.npi', { name: 'bill[npi]' }))}${row('EIN', t('billing.taxId', { name: 'bill[ein]' }))}${row('Notes', area('claim.additionalInfo', { name: 'claim_note' }))}</table></form>`.replace(
    '>Notes:<',
    '>Claim note:<',
  ),
);

const bs = (label: string, control: string, col = 3) =>
  `<div class="col-md-${col}"><div class="form-group"><label>${label}</label>${control}</div></div>`;
const fc = (more: Record<string, string | number> = {}) => ({ class: 'form-control', ...more });

/** Bootstrap rows, labels without for, cards with headers; the payer's own words for people. */
const bootstrap = html(
  '.row{display:flex;flex-wrap:wrap}.col-md-3{width:25%;box-sizing:border-box;padding:4px}.col-md-6{width:50%;box-sizing:border-box;padding:4px}.form-control{display:block;width:90%}.card{border:1px solid #ccc;margin:6px}.card-header{background:#eee;padding:4px}label{display:block}',
  `<div class="container"><div class="card"><div class="card-header">Subscriber</div><div class="card-body row">${bs('Subscriber ID <span class="text-danger">*</span>', t('subscriber.memberId', fc()))}${bs('Last name', t('subscriber.lastName', fc()))}${bs('First name', t('subscriber.firstName', fc()))}${bs('Date of birth', t('subscriber.dob', fc({ type: 'date' })).replace('07/21/1979', '1979-07-21'))}${bs('Address line 1', t('subscriber.address1', fc()))}${bs('City', t('subscriber.city', fc()))}${bs('State', pick('subscriber.state', ST, fc()))}${bs('ZIP', t('subscriber.zip', fc()))}</div></div>
<div class="card"><div class="card-header">Patient</div><div class="card-body row">${bs('Relationship to subscriber', pick('subscriber.relationship', REL, fc()))}${bs('Last name', t('patient.lastName', fc()))}${bs('First name', t('patient.firstName', fc()))}${bs('Date of birth', t('patient.dob', fc()))}${bs('Gender', pick('patient.sex', SEX, fc()))}${bs('Address line 1', t('patient.address1', fc()))}${bs('Address line 2', t('patient.address2', fc()))}${bs('City', t('patient.city', fc()))}${bs('State', pick('patient.state', ST, fc()))}${bs('ZIP', t('patient.zip', fc()))}</div></div>
<div class="card"><div class="card-header">Emergency contact</div><div class="card-body row">${bs('Last name', no(fc()))}${bs('First name', no(fc()))}${bs('Phone', no(fc()))}</div></div>
<div class="card"><div class="card-header">Claim details</div><div class="card-body row">${bs('Patient account number', t('patient.accountNumber', fc()))}${bs('Frequency type', pick('claim.frequencyCode', FREQ, fc()))}${bs('Original claim number', t('claim.originalReferenceNumber', fc()))}${bs('Prior authorization', t('claim.priorAuthorizationNumber', fc()))}${bs('Referral number', no(fc()))}${bs('Primary diagnosis', t('diagnoses[0].code', fc()))}${bs('Diagnosis 2', t('diagnoses[1].code', fc()))}${bs('Diagnosis 3', t('diagnoses[2].code', fc()))}</div></div>
<div class="card"><div class="card-header">Service line 1</div><div class="card-body row">${['dateFrom|From date', 'dateTo|To date', 'placeOfService|Place of service', 'procedureCode|Procedure code', 'modifiers[0]|Modifier 1', 'modifiers[1]|Modifier 2', 'diagnosisPointers|Diagnosis pointers', 'charge|Charge amount', 'units|Units'].map((one) => bs(one.split('|')[1] as string, t(`lines[0].${one.split('|')[0]}`, fc()))).join('')}</div></div>
<div class="card"><div class="card-header">Providers</div><div class="card-body row">${bs('Rendering provider NPI', t('rendering.npi', fc()))}${bs('Billing provider NPI', t('billing.npi', fc()))}${bs('Billing provider tax ID', t('billing.taxId', fc()))}${bs('Billing provider name', t('billing.name', fc()), 6)}</div></div></div>`,
);

/** Captions after the controls, old check boxes; nothing has a name. */
const captionsAfter = html(
  'p{margin:4px 0}',
  `<form><h2>Professional claim</h2><p>${t('subscriber.memberId')} Member ID &nbsp; ${t('subscriber.groupNumber')} Group number</p>
<p>${t('patient.lastName')} Patient last name &nbsp; ${t('patient.firstName')} Patient first name</p><p>${t('patient.dob')} Patient date of birth</p>
<p>${check('condition.employment', {}, 'No')} Condition related to employment</p><p>${check('condition.autoAccident', {}, 'No')} Auto accident</p><p>${check('patient.signatureOnFile')} Patient signature on file</p>
<p>${t('diagnoses[0].code')} Diagnosis A</p><p>${t('diagnoses[1].code')} Diagnosis B</p><p>${t('claim.priorAuthorizationNumber')} Prior authorization number</p>
<p>${t('patient.accountNumber')} Patient account number</p><p>${t('billing.npi')} Billing provider NPI</p><p>${t('billing.taxId')} Federal tax ID</p><p>${t('claim.totalCharge')} Total charge</p></form>`,
);

export const A1: Pages = {
  'a01-cell-captions': cellCaptions,
  'a02-webforms': webForms,
  'a03-php': php,
  'a04-bootstrap': bootstrap,
  'a05-captions-after': captionsAfter,
};
