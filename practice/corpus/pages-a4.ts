import { FREQ, html, mdy, no, noPick, type Pages, pick, radio, rows, SEX, ST, t } from './claim.ts';

/** Ids used twice, labels whose `for` names another box. The nearest caption is what the biller sees. */
const lies = html(
  'div.f{display:inline-block;width:200px;margin:4px}label{display:block}',
  `<form><h3>Patient</h3><div class="f"><label for="name">Patient last name</label>${t('patient.lastName', { id: 'name', name: 'name' })}</div><div class="f"><label for="name">Patient first name</label>${t('patient.firstName', { id: 'name', name: 'name' })}</div><div class="f"><label for="dob">Patient birth date</label>${t('patient.dob', { id: 'sex', name: 'field7' })}</div><div class="f"><label for="sex">Patient sex</label>${pick('patient.sex', SEX, { id: 'dob', name: 'field8' })}</div>
<div class="f"><label for="zip">Patient city</label>${t('patient.city', { id: 'city2', name: 'zip' })}</div><div class="f"><label for="zip">Patient ZIP code</label>${t('patient.zip', { id: 'zip', name: 'zip' })}</div><h3>Insured</h3><div class="f"><label for="id">Insured ID</label>${t('subscriber.memberId', { id: 'id' })}</div><div class="f"><label for="id">Insured group number</label>${t('subscriber.groupNumber', { id: 'id' })}</div><div class="f"><label for="name">Insured last name</label>${t('subscriber.lastName', { id: 'name', name: 'name' })}</div><div class="f"><label for="name">Insured first name</label>${t('subscriber.firstName', { id: 'name', name: 'name' })}</div>
<h3>Claim</h3><div class="f"><label for="acct">Patient account number</label>${t('patient.accountNumber', { id: 'auth', placeholder: 'Authorization' })}</div><div class="f"><label for="auth">Prior authorization number</label>${t('claim.priorAuthorizationNumber', { id: 'acct', placeholder: 'e.g. 12345' })}</div><div class="f"><label for="dx">Diagnosis A</label>${t('diagnoses[0].code', { id: 'dx' })}</div><div class="f"><label for="dx">Diagnosis B</label>${t('diagnoses[1].code', { id: 'dx' })}</div>
<div class="f"><label for="x">Billing provider NPI</label>${t('billing.npi', { id: 'npi', 'aria-label': 'input' })}</div><div class="f"><label for="npi">Rendering provider NPI</label>${t('rendering.npi', { id: 'npi', 'aria-label': 'input' })}</div></form>`,
);

const ph = (path: string, placeholder: string) => t(path, { placeholder });

/** Nothing but placeholders: no id, no name, no label. */
const placeholders = html(
  'input{margin:4px;width:180px}section{border-top:1px solid #ccc;margin-top:8px}',
  `<section><h4>Client</h4>${ph('patient.lastName', 'Client last name')}${ph('patient.firstName', 'Client first name')}${ph('patient.dob', 'Date of birth (MM/DD/YYYY)')}${ph('patient.address1', 'Street address')}${ph('patient.city', 'City')}${ph('patient.state', 'State')}${ph('patient.zip', 'ZIP')}</section>
<section><h4>Coverage</h4>${ph('payer.name', 'Payer name')}${ph('payer.id', 'Payer ID')}${ph('subscriber.memberId', 'Member ID')}${ph('subscriber.groupNumber', 'Group number')}${ph('claim.priorAuthorizationNumber', 'Authorization #')}</section>
<section><h4>Diagnoses</h4>${ph('diagnoses[0].code', 'Primary diagnosis')}${ph('diagnoses[1].code', 'Secondary diagnosis')}</section>
<section><h4>Services</h4>${rows(2, (i) => `<div>${ph(`lines[${i}].dateFrom`, 'Service date')}${ph(`lines[${i}].procedureCode`, 'CPT code')}${ph(`lines[${i}].modifiers[0]`, 'Modifier')}${ph(`lines[${i}].units`, 'Units')}${ph(`lines[${i}].charge`, 'Charge')}</div>`)}</section>
<section><h4>Provider</h4>${ph('rendering.npi', 'Rendering NPI')}${ph('billing.npi', 'Billing NPI')}${ph('billing.taxId', 'Tax ID / EIN')}</section>`,
);

const yn = (path: string, name: string) => `${radio(path, 'Yes', { name })} YES ${radio(path, 'No', { name })} NO`;

/** Wordings of the 08/05 edition: CHAMPUS, PIN#, GRP#, type of service, sponsor. */
const old = html(
  'td{border:1px solid #aaa;padding:2px 5px;vertical-align:top;font-size:11px}td input[type=text]{width:90px}',
  `<table><tr><td colspan="4">1. ${['MEDICARE', 'MEDICAID', 'TRICARE|CHAMPUS', 'CHAMPVA', 'GROUP|GROUP HEALTH PLAN', 'FECA|FECA BLK LUNG', 'OTHER'].map((one) => `${radio('claim.type', one.split('|')[0] as string, { name: 'cov' })} ${one.split('|').at(-1)}`).join(' ')}</td><td>1a. INSURED'S I.D. NUMBER (FOR PROGRAM IN ITEM 1)<br>${t('subscriber.memberId')}</td></tr>
<tr><td colspan="2">2. PATIENT'S NAME (Last Name, First Name, Middle Initial)<br>${t('patient.fullName')}</td><td colspan="2">3. PATIENT'S BIRTH DATE<br>${mdy('patient.dob', ' ')} SEX M ${radio('patient.sex', 'M', { name: 'sx' })} F ${radio('patient.sex', 'F', { name: 'sx' })}</td><td>4. INSURED'S NAME (Last Name, First Name, Middle Initial)<br>${t('subscriber.fullName')}</td></tr>
<tr><td colspan="2">5. PATIENT'S ADDRESS (No., Street)<br>${t('patient.address1')}</td><td colspan="2">6. PATIENT RELATIONSHIP TO INSURED<br>Self ${radio('subscriber.relationship', 'Self', { name: 'rl' })} Spouse ${radio('subscriber.relationship', 'Spouse', { name: 'rl' })} Child ${radio('subscriber.relationship', 'Child', { name: 'rl' })} Other ${radio('subscriber.relationship', 'Other', { name: 'rl' })}</td><td>7. INSURED'S ADDRESS (No., Street)<br>${t('subscriber.address1')}</td></tr>
<tr><td>CITY<br>${t('patient.city')}</td><td>STATE<br>${t('patient.state', { maxlength: 2 })}</td><td colspan="2">8. PATIENT STATUS<br>Single ${'<input type="radio" name="st" data-truth="">'} Married ${'<input type="radio" name="st" data-truth="">'}</td><td>CITY<br>${t('subscriber.city')} STATE ${t('subscriber.state', { maxlength: 2 })}</td></tr>
<tr><td colspan="2">9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)<br>${t('otherInsured.fullName')}</td><td colspan="2">10. IS PATIENT'S CONDITION RELATED TO:<br>a. EMPLOYMENT? (CURRENT OR PREVIOUS) ${yn('condition.employment', 'e')}<br>b. AUTO ACCIDENT? ${yn('condition.autoAccident', 'u')}<br>c. OTHER ACCIDENT? ${yn('condition.otherAccident', 'o')}</td><td>11. INSURED'S POLICY GROUP OR FECA NUMBER<br>${t('subscriber.groupNumber')}</td></tr>
<tr><td colspan="2">9a. OTHER INSURED'S POLICY OR GROUP NUMBER<br>${t('otherInsured.groupNumber')}</td><td colspan="2">14. DATE OF CURRENT: ILLNESS (First symptom) OR INJURY (Accident) OR PREGNANCY (LMP)<br>${mdy('claim.onsetDate', ' ')}</td><td>11c. INSURANCE PLAN NAME OR PROGRAM NAME<br>${t('subscriber.planName')}</td></tr>
<tr><td colspan="2">17. NAME OF REFERRING PHYSICIAN OR OTHER SOURCE<br>${t('referring.name')}</td><td>17a. I.D. NUMBER OF REFERRING PHYSICIAN<br>${no()}</td><td>17b. NPI<br>${t('referring.npi')}</td><td>19. RESERVED FOR LOCAL USE<br>${t('claim.additionalInfo')}</td></tr>
<tr><td colspan="4">21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY (RELATE ITEMS 1,2,3 OR 4 TO ITEM 24E BY LINE)<br>1. ${t('diagnoses[0].code')} 2. ${t('diagnoses[1].code')} 3. ${t('diagnoses[2].code')} 4. ${t('diagnoses[3].code')}</td><td>22. MEDICAID RESUBMISSION CODE ${t('claim.frequencyCode')} ORIGINAL REF. NO. ${t('claim.originalReferenceNumber')}<br>23. PRIOR AUTHORIZATION NUMBER ${t('claim.priorAuthorizationNumber')}</td></tr></table>
<table><tr><td>24. A. DATE(S) OF SERVICE From</td><td>To</td><td>B. Place of Service</td><td>C. Type of Service</td><td>D. PROCEDURES, SERVICES, OR SUPPLIES CPT/HCPCS</td><td>MODIFIER</td><td>E. DIAGNOSIS CODE</td><td>F. $ CHARGES</td><td>G. DAYS OR UNITS</td><td>H. EPSDT Family Plan</td><td>I. EMG</td></tr>${rows(3, (i) => `<tr><td>${t(`lines[${i}].dateFrom`)}</td><td>${t(`lines[${i}].dateTo`)}</td><td>${t(`lines[${i}].placeOfService`)}</td><td>${no()}</td><td>${t(`lines[${i}].procedureCode`)}</td><td>${t(`lines[${i}].modifiers[0]`)}</td><td>${t(`lines[${i}].diagnosisPointers`)}</td><td>${t(`lines[${i}].charge`)}</td><td>${t(`lines[${i}].units`)}</td><td>${t(`lines[${i}].epsdt`)}</td><td>${t(`lines[${i}].emergency`)}</td></tr>`)}</table>
<table><tr><td>25. FEDERAL TAX I.D. NUMBER<br>${t('billing.taxId')} SSN ${radio('billing.taxIdType', 'SSN', { name: 'tx' })} EIN ${radio('billing.taxIdType', 'EIN', { name: 'tx' })}</td><td>26. PATIENT'S ACCOUNT NO.<br>${t('patient.accountNumber')}</td><td>27. ACCEPT ASSIGNMENT?<br>${yn('claim.acceptAssignment', 'aa')}</td><td>28. TOTAL CHARGE<br>$ ${t('claim.totalCharge')}</td><td>29. AMOUNT PAID<br>$ ${t('claim.amountPaid')}</td><td>30. BALANCE DUE<br>$ ${t('claim.balanceDue')}</td></tr>
<tr><td colspan="2">31. SIGNATURE OF PHYSICIAN OR SUPPLIER<br>${t('rendering.signature')} DATE ${t('rendering.signatureDate')}</td><td colspan="2">32. NAME AND ADDRESS OF FACILITY WHERE SERVICES WERE RENDERED<br>${t('facility.name')}</td><td colspan="2">33. PHYSICIAN'S, SUPPLIER'S BILLING NAME, ADDRESS, ZIP CODE &amp; PHONE #<br>${t('billing.name')}<br>PIN# ${no()} GRP# ${no()}</td></tr></table>`,
);

const f = (label: string, control: string) => `<p><label>${label} ${control}</label></p>`;

/** More decoys than fields: search boxes, a payment dialog, other people with the same captions, a hidden template row. */
const decoys = html(
  'p{margin:3px}fieldset{margin:6px 0}.modal{position:fixed;right:10px;top:10px;background:#fff;border:2px solid #333;padding:8px}.tmpl{display:none}td input{width:80px}',
  `<header><form role="search"><input type="search" placeholder="Search claims" data-truth=""></form><div class="quick-find">Claim # ${no()} Member ID ${no()}</div></header>
<fieldset><legend>Patient</legend>${f('Last name', t('patient.lastName'))}${f('First name', t('patient.firstName'))}${f('Date of birth', t('patient.dob'))}${f('Address', t('patient.address1'))}${f('City', t('patient.city'))}${f('State', pick('patient.state', ST))}${f('ZIP', t('patient.zip'))}${f('Phone', t('patient.phone'))}</fieldset>
<fieldset><legend>Patient's employer</legend>${f('Name', no())}${f('Address', no())}${f('City', no())}${f('Phone', no())}</fieldset><fieldset><legend>Emergency contact</legend>${f('Last name', no())}${f('First name', no())}${f('Phone', no())}</fieldset><fieldset><legend>Guarantor / responsible party</legend>${f('Last name', no())}${f('First name', no())}${f('Date of birth', no())}</fieldset>
<fieldset><legend>Insured</legend>${f('ID', t('subscriber.memberId'))}${f('Last name', t('subscriber.lastName'))}${f('First name', t('subscriber.firstName'))}${f('Date of birth', t('subscriber.dob'))}</fieldset><fieldset><legend>Other insured</legend>${f('ID', t('otherInsured.memberId'))}${f('Last name', t('otherInsured.lastName'))}${f('First name', t('otherInsured.firstName'))}</fieldset>
<fieldset><legend>Claim</legend>${f('Claim frequency', pick('claim.frequencyCode', FREQ))}${f('Patient account number', t('patient.accountNumber'))}${f('Referral number', no())}${f('Prior authorization number', t('claim.priorAuthorizationNumber'))}${f('Attachment control number', no())}${f('Medical record number', no())}${f('Report type', noPick(['OZ|Support data', 'B4|Referral form']))}${f('Diagnosis 1', t('diagnoses[0].code'))}${f('Diagnosis 2', t('diagnoses[1].code'))}</fieldset>
<table><tr><th>Service date</th><th>Procedure</th><th>Pointer</th><th>Charge</th><th>Copay</th><th>Units</th></tr><tr class="tmpl"><td>${no()}</td><td>${no()}</td><td>${no()}</td><td>${no()}</td><td>${no()}</td><td>${no()}</td></tr>${rows(2, (i) => `<tr><td>${t(`lines[${i}].dateFrom`)}</td><td>${t(`lines[${i}].procedureCode`)}</td><td>${t(`lines[${i}].diagnosisPointers`)}</td><td>${t(`lines[${i}].charge`)}</td><td>${no()}</td><td>${t(`lines[${i}].units`)}</td></tr>`)}</table>
<fieldset><legend>Billing provider</legend>${f('NPI', t('billing.npi'))}${f('Tax ID', t('billing.taxId'))}${f('Contact name', no())}${f('Fax', no())}${f('Email', no())}</fieldset>
<div class="modal" role="dialog" aria-label="Post a payment"><h4>Post a payment</h4>${f('Amount paid', no())}${f('Payment date', no())}${f('Check number', no())}${f('Procedure code', no())}</div>`,
);

/** Pages that mislead. */
export const A4: Pages = {
  'a19-lies': lies,
  'a20-placeholders': placeholders,
  'a21-edition-0805': old,
  'a22-decoys': decoys,
};
