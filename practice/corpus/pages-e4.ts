import type { Attributes } from '../html.ts';
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
  val,
} from './claim.ts';

const tr = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
const help = (text: string) => `<small class="form-text text-muted">${text}</small>`;
const fg = (label: string, id: string, control: string, hint = '') =>
  `<div class="form-group"><label for="${id}">${label} <span class="text-danger">*</span></label><div class="input-group">${control}</div>${hint ? help(hint) : ''}<div class="invalid-feedback" style="display:none">This field is required</div></div>`;
const ft = (label: string, path: string, id: string, hint = '', more: Attributes = {}) =>
  fg(label, id, t(path, { id, class: 'form-control', ...more }), hint);
/** Help and error texts under every box, prefixes in the boxes, two columns. */
const helped = html(
  '.two{display:grid;grid-template-columns:1fr 1fr;gap:6px;width:900px}.form-group{margin:4px}.form-group label{display:block}small{display:block;color:#777}legend{font-weight:bold}',
  `<form novalidate><fieldset><legend>Policy holder</legend><div class="two">${ft('Member ID number', 'subscriber.memberId', 'mid', 'As shown on the front of the card, including letters')}${ft('Group/policy number', 'subscriber.groupNumber', 'grp', 'Leave blank if none')}${ft('Last name', 'subscriber.lastName', 'phl', 'Do not use a nickname')}${ft('First name', 'subscriber.firstName', 'phf')}${ft('Date of birth', 'subscriber.dob', 'phd', 'Format: MM/DD/YYYY')}${fg('Gender', 'phg', pick('subscriber.sex', SEX, { id: 'phg' }))}${ft('Mailing address', 'subscriber.address1', 'pha', 'No P.O. boxes')}${ft('City', 'subscriber.city', 'phc')}${fg('State', 'phs', pick('subscriber.state', ST, { id: 'phs' }))}${ft('ZIP', 'subscriber.zip', 'phz', 'Five or nine digits')}${ft('Daytime phone', 'subscriber.phone', 'php', 'Include area code')}</div></fieldset>
<fieldset><legend>Patient</legend><div class="two">${fg('Relationship to policy holder', 'rel', pick('subscriber.relationship', REL, { id: 'rel' }), 'Who is the patient to the policy holder?')}${ft('Last name', 'patient.lastName', 'ptl')}${ft('First name', 'patient.firstName', 'ptf')}${ft('MI', 'patient.middleName', 'ptm', '', { maxlength: 1 })}${ft('Date of birth', 'patient.dob', 'ptd', 'Format: MM/DD/YYYY')}${fg('Gender', 'ptg', pick('patient.sex', SEX, { id: 'ptg' }))}${ft('Mailing address', 'patient.address1', 'pta')}${ft('Apartment or unit', 'patient.address2', 'pta2')}${ft('City', 'patient.city', 'ptc')}${fg('State', 'pts', pick('patient.state', ST, { id: 'pts' }))}${ft('ZIP', 'patient.zip', 'ptz')}${ft('Your patient account number', 'patient.accountNumber', 'acc', 'Printed on your remittance')}</div></fieldset>
<fieldset><legend>Claim</legend><div class="two">${fg('Claim frequency', 'fq', pick('claim.frequencyCode', FREQ, { id: 'fq' }), 'Choose replacement to correct a paid claim')}${ft('Original claim number', 'claim.originalReferenceNumber', 'ocn', 'Only for replacement or void')}${ft('Prior authorization', 'claim.priorAuthorizationNumber', 'pau', 'If the service needed one')}${ft('Date symptoms started', 'claim.onsetDate', 'ons')}${ft('Referring provider NPI', 'referring.npi', 'rfn', 'Ten digits')}${ft('Referring provider name', 'referring.name', 'rfm', 'Last, First')}${ft('Principal diagnosis', 'diagnoses[0].code', 'd1', 'ICD-10-CM, with or without the dot')}${ft('Other diagnosis 1', 'diagnoses[1].code', 'd2')}${ft('Other diagnosis 2', 'diagnoses[2].code', 'd3')}${fg('Comments for the payer', 'cm', area('claim.additionalInfo', { id: 'cm' }), 'Up to 80 characters')}</div></fieldset>
${rows(2, (i) => `<fieldset><legend>Service ${i + 1}</legend><div class="two">${ft('First date', `lines[${i}].dateFrom`, `sf${i}`)}${ft('Last date', `lines[${i}].dateTo`, `sl${i}`)}${fg('Place of service', `sp${i}`, pick(`lines[${i}].placeOfService`, POS, { id: `sp${i}` }))}${ft('CPT or HCPCS code', `lines[${i}].procedureCode`, `sc${i}`, 'Five characters')}${ft('Modifiers', `lines[${i}].modifiers[0]`, `sm${i}`, 'Separate with commas')}${ft('Diagnosis pointers', `lines[${i}].diagnosisPointers`, `sd${i}`, 'For example AB')}${fg('Charge', `sg${i}`, `<span class="input-group-text">$</span>${t(`lines[${i}].charge`, { id: `sg${i}` })}`, 'Your usual fee')}${ft('Number of units', `lines[${i}].units`, `su${i}`)}${ft('Rendering provider NPI', `lines[${i}].renderingNpi`, `sr${i}`)}</div></fieldset>`)}
<fieldset><legend>Amounts</legend><div class="two">${fg('Total charges', 'tot', `<span class="input-group-text">$</span>${t('claim.totalCharge', { id: 'tot' })}`)}${fg('Amount the patient paid', 'apd', `<span class="input-group-text">$</span>${t('claim.amountPaid', { id: 'apd' })}`, 'Copay and coinsurance collected')}</div></fieldset></form>`,
);

const wf = (n: string): Attributes => ({ id: `MainContent_fv_${n}`, name: `ctl00$MainContent$fv$${n}` });
const two = (a: string, b: string, c = '', d = '') =>
  `<tr><td class="lbl">${a}</td><td>${b}</td><td class="lbl">${c}</td><td>${d}</td></tr>`;
/** Server controls whose ids were copied from another screen; a lookup button beside every code. */
const copied = html(
  '.lbl{width:170px;color:#036}td{padding:2px 4px}.section{background:#eef;font-weight:bold;width:860px}',
  `<div id="searchPanel"><span>Find claim:</span> <input data-truth="" id="MainContent_txtClaim"> <select data-truth=""><option>TCN</option><option>Client ID</option></select></div>
<div class="section">CLIENT</div><table>${two('Client ID:', `${t('subscriber.memberId', wf('txtVendorId'))}<button>...</button>`, 'Client Name (L/F/M):', `${t('patient.lastName', wf('txtVendorName'))}${t('patient.firstName', wf('txtVendorFirst'))}${t('patient.middleName', { ...wf('txtVendorMid'), size: 2 })}`)}${two('Date of Birth:', mdy('patient.dob', '/'), 'Sex:', `${radio('patient.sex', 'M', { name: 'rblSx' })}M ${radio('patient.sex', 'F', { name: 'rblSx' })}F`)}${two('Residence Address:', t('patient.address1', wf('txtVendorAddr')), 'City / St / Zip:', `${t('patient.city', wf('txtVC'))}${t('patient.state', { ...wf('txtVS'), size: 2, maxlength: 2 })}${t('patient.zip', { ...wf('txtVZ'), size: 9 })}`)}</table>
<div class="section">CLAIM HEADER</div><table>${two('Patient Acct No:', t('patient.accountNumber', wf('txtInvoice')), 'Auth No:', `${t('claim.priorAuthorizationNumber', wf('txtOrder'))}<button>...</button>`)}${two('Adjustment Reason:', noPick(['01', '02']), 'TCN to Adjust:', t('claim.originalReferenceNumber', wf('txtTcn')))}${two('Dx Codes:', `1 ${t('diagnoses[0].code', { size: 7 })} 2 ${t('diagnoses[1].code', { size: 7 })} 3 ${t('diagnoses[2].code', { size: 7 })} 4 ${t('diagnoses[3].code', { size: 7 })}`, 'Related to Employment?', `${radio('condition.employment', 'Y', { name: 'rblE' }, 'Yes')}Y ${radio('condition.employment', 'N', { name: 'rblE' }, 'No')}N`)}${two('Auto Accident?', `${radio('condition.autoAccident', 'Y', { name: 'rblA' }, 'Yes')}Y ${radio('condition.autoAccident', 'N', { name: 'rblA' }, 'No')}N`, 'Other Accident?', `${radio('condition.otherAccident', 'Y', { name: 'rblO' }, 'Yes')}Y ${radio('condition.otherAccident', 'N', { name: 'rblO' }, 'No')}N`)}${two('Facility NPI:', t('facility.npi', wf('txtSite')), 'Facility Name:', t('facility.name', wf('txtSiteNm')))}${two('Other Ins. Carrier:', t('otherPayer.name', wf('txtOi')), 'Other Ins. Paid:', t('otherPayer.paidAmount', wf('txtOiPd')))}${two('Other Ins. Policy No:', t('otherInsured.memberId', wf('txtOiPol')), 'Other Ins. Paid Date:', t('otherPayer.paidDate', wf('txtOiDt')))}</table>
<div class="section">SERVICE DETAIL</div><table border="1">${tr(['#', 'DOS From', 'DOS Thru', 'POS', 'EMG', 'Procedure', 'Modifiers', 'Dx Ptr', 'Billed Amt', 'Units', 'EPSDT', 'Perf. Provider NPI', 'OI Paid'], 'th')}${rows(4, (i) => tr([String(i + 1), t(`lines[${i}].dateFrom`, { size: 8 }), t(`lines[${i}].dateTo`, { size: 8 }), t(`lines[${i}].placeOfService`, { size: 2 }), check(`lines[${i}].emergency`), t(`lines[${i}].procedureCode`, { size: 6 }), rows(4, (j) => t(`lines[${i}].modifiers[${j}]`, { size: 2, maxlength: 2 })), rows(4, (j) => t(`lines[${i}].diagnosisPointers[${j}]`, { size: 1, maxlength: 1 })), t(`lines[${i}].charge`, { size: 8 }), t(`lines[${i}].units`, { size: 3 }), check(`lines[${i}].epsdt`), t(`lines[${i}].renderingNpi`, { size: 10 }), t(`lines[${i}].otherPayerPaid`, { size: 7 })]))}</table>
<div class="section">BILLING</div><table>${two('Billing Prov NPI:', t('billing.npi', wf('txtBn')), 'Billing Prov Name:', t('billing.name', wf('txtBnm')))}${two('Fed Tax ID:', t('billing.taxId', wf('txtTin')), 'Taxonomy:', t('billing.taxonomy', wf('txtTax')))}${two('Total Billed:', t('claim.totalCharge', wf('txtTot')), 'Client Paid:', t('claim.amountPaid', wf('txtCp')))}${two('Provider Signature:', t('rendering.signature', wf('txtSg')), 'Date Signed:', t('rendering.signatureDate', wf('txtSd')))}</table>`,
);

const av = (label: string, control: string, note = '') =>
  `<div class="ant-form-item"><div class="ant-form-item-label"><label>${label}</label></div><div class="ant-form-item-control">${control}${note ? `<div class="ant-form-item-extra">${note}</div>` : ''}</div></div>`;
const vs = (path: string) =>
  `<div class="v-select__slot"><div class="v-select__selections"><div class="v-select__selection shown">${val(path)}</div><input readonly role="combobox" type="text" aria-readonly="false" data-truth="${path}"></div></div>`;
const steps = ['Payer', 'Member', 'Providers', 'Claim', 'Lines'];
/** Five panels of a wizard on one page; the step names repeat in a progress bar; labels in sentence form. */
const sentences = html(
  '.ant-form-item{display:flex;margin:4px}.ant-form-item-label{width:260px}.ant-form-item-extra{font-size:11px;color:#888}.v-select__slot{border:1px solid;width:150px;min-height:20px}.v-select__selection{display:inline-block}.v-select__slot input{width:40px;border:0}.grid>div{display:grid;grid-template-columns:repeat(9,100px);gap:4px}.grid input{width:86px}',
  `<ol class="steps">${steps.map((one) => `<li>${one}</li>`).join('')}</ol>
<section aria-label="Payer"><h3>Who are you billing?</h3>${av('Payer', t('payer.name'))}${av('Payer ID', t('payer.id'))}${av('This payer is', vs('claim.payerSequence'))}</section>
<section aria-label="Member"><h3>Who is the member?</h3>${av('Member’s ID', t('subscriber.memberId'), 'Found on the card')}${av('Member’s first name', t('patient.firstName'))}${av('Member’s last name', t('patient.lastName'))}${av('Member’s date of birth', t('patient.dob'))}${av('Member’s sex', vs('patient.sex'))}${av('Member’s street address', t('patient.address1'))}${av('Member’s city', t('patient.city'))}${av('Member’s state', vs('patient.state'))}${av('Member’s ZIP code', t('patient.zip'))}${av('Member’s phone', t('patient.phone'))}${av('Is the member the subscriber?', `${radio('', 'y', { name: 'is' })} Yes ${radio('', 'n', { name: 'is' })} No`)}${av('Subscriber’s first name', t('subscriber.firstName'))}${av('Subscriber’s last name', t('subscriber.lastName'))}${av('Subscriber’s date of birth', t('subscriber.dob'))}${av('Member’s relationship to the subscriber', vs('subscriber.relationship'))}</section>
<section aria-label="Providers"><h3>Who provided the service?</h3>${av('Rendering provider’s NPI', t('rendering.npi'))}${av('Rendering provider’s last name', t('rendering.lastName'))}${av('Rendering provider’s first name', t('rendering.firstName'))}${av('Rendering provider’s taxonomy', t('rendering.taxonomy'))}${av('Billing provider’s NPI', t('billing.npi'))}${av('Billing provider’s tax ID', t('billing.taxId'))}${av('Billing provider’s name', t('billing.name'))}${av('Billing provider’s address', t('billing.address1'))}${av('Billing provider’s city', t('billing.city'))}${av('Billing provider’s state', vs('billing.state'))}${av('Billing provider’s ZIP+4', t('billing.zip'))}${av('Where was care given (facility name)', t('facility.name'))}${av('Facility’s NPI', t('facility.npi'))}</section>
<section aria-label="Claim"><h3>About this claim</h3>${av('Account number you use for the member', t('patient.accountNumber'))}${av('What kind of claim is this?', vs('claim.frequencyCode'))}${av('Payer’s number for the original claim', t('claim.originalReferenceNumber'))}${av('Do you have an authorization number?', t('claim.priorAuthorizationNumber'))}${av('Was the condition caused by employment?', vs('condition.employment'))}${av('Was the condition caused by an auto accident?', vs('condition.autoAccident'))}${av('If yes, in which state?', vs('condition.autoAccidentState'))}${av('Was the condition caused by another accident?', vs('condition.otherAccident'))}${av('When did it happen?', t('claim.accidentDate'))}${av('Do you accept assignment?', vs('claim.acceptAssignment'))}${av('Main diagnosis', t('diagnoses[0].code'))}${av('Additional diagnosis', t('diagnoses[1].code'))}${av('Additional diagnosis', t('diagnoses[2].code'))}</section>
<section aria-label="Lines" class="grid"><h3>What was done?</h3><div>${['Begin', 'End', 'Setting (POS)', 'Procedure', 'Modifier', 'Modifier', 'Diagnoses', 'Charge', 'Units'].map((one) => `<span>${one}</span>`).join('')}</div>${rows(3, (i) => `<div>${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'modifiers[1]', 'diagnosisPointers', 'charge', 'units'].map((leaf) => t(`lines[${i}].${leaf}`)).join('')}</div>`)}${av('Total', t('claim.totalCharge'))}</section>`,
);

const lab = (text: string) => `<label class="x-form-item-label">${text}:</label>`;
const ext = (label: string, control: string) =>
  `<div class="x-field">${lab(label)}<div class="x-form-item-body">${control}</div></div>`;
const gen = (() => {
  let id = 1040;
  return (): Attributes => ({
    id: `textfield-${++id}-inputEl`,
    name: `textfield-${id}-inputEl`,
    class: 'x-form-field',
  });
})();
/** Generated ids and names, a grid of divs with role=grid whose cells are boxes, field sets of a desktop toolkit. */
const desktop = html(
  '.x-field{display:inline-flex;width:300px;margin:2px}.x-form-item-label{width:110px;text-align:right;padding-right:6px}.x-fieldset{border:1px solid #99c;margin:6px}.x-fieldset-header{margin:2px;font-weight:bold}.x-row,.x-head{display:flex}.x-row>div,.x-head>div{width:92px}.x-row input{width:80px}',
  `${[
    [
      'Insured',
      [
        ['Insured ID', 'subscriber.memberId'],
        ['Last Name', 'subscriber.lastName'],
        ['First Name', 'subscriber.firstName'],
        ['M.I.', 'subscriber.middleName'],
        ['Birth Date', 'subscriber.dob'],
        ['Sex', 'subscriber.sex'],
        ['Address', 'subscriber.address1'],
        ['City', 'subscriber.city'],
        ['State', 'subscriber.state'],
        ['Zip', 'subscriber.zip'],
        ['Phone', 'subscriber.phone'],
        ['Group No', 'subscriber.groupNumber'],
        ['Plan Name', 'subscriber.planName'],
      ],
    ],
    [
      'Patient',
      [
        ['Last Name', 'patient.lastName'],
        ['First Name', 'patient.firstName'],
        ['M.I.', 'patient.middleName'],
        ['Birth Date', 'patient.dob'],
        ['Sex', 'patient.sex'],
        ['Address', 'patient.address1'],
        ['City', 'patient.city'],
        ['State', 'patient.state'],
        ['Zip', 'patient.zip'],
        ['Phone', 'patient.phone'],
        ['Rel. to Insured', 'subscriber.relationship'],
        ['Account No', 'patient.accountNumber'],
      ],
    ],
    [
      'Other Insured',
      [
        ['Last Name', 'otherInsured.lastName'],
        ['First Name', 'otherInsured.firstName'],
        ['Policy/Group No', 'otherInsured.groupNumber'],
        ['Birth Date', 'otherInsured.dob'],
        ['Sex', 'otherInsured.sex'],
        ['Plan Name', 'otherInsured.planName'],
      ],
    ],
    [
      'Condition',
      [
        ['Current Illness Date', 'claim.onsetDate'],
        ['Similar Illness Date', 'claim.otherDate'],
        ['Unable to Work From', 'claim.unableToWorkFrom'],
        ['Unable to Work To', 'claim.unableToWorkTo'],
        ['Hospital From', 'claim.hospitalizationFrom'],
        ['Hospital To', 'claim.hospitalizationTo'],
        ['Ref. Provider', 'referring.name'],
        ['Ref. NPI', 'referring.npi'],
        ['Local Use', 'claim.additionalInfo'],
      ],
    ],
    [
      'Diagnosis',
      [
        ['Dx A', 'diagnoses[0].code'],
        ['Dx B', 'diagnoses[1].code'],
        ['Dx C', 'diagnoses[2].code'],
        ['Dx D', 'diagnoses[3].code'],
        ['Resub Code', 'claim.frequencyCode'],
        ['Orig Ref No', 'claim.originalReferenceNumber'],
        ['Prior Auth No', 'claim.priorAuthorizationNumber'],
      ],
    ],
  ]
    .map(
      ([title, fields]) =>
        `<div class="x-fieldset"><div class="x-fieldset-header">${title}</div>${(fields as string[][]).map(([label = '', path = '']) => ext(label, t(path, gen()))).join('')}</div>`,
    )
    .join('')}
<div role="grid" class="x-grid"><div role="row" class="x-head">${['From', 'To', 'POS', 'CPT', 'Mod 1', 'Mod 2', 'Diag', 'Charges', 'Units', 'NPI'].map((one) => `<div role="columnheader"><span>${one}</span></div>`).join('')}</div>${rows(3, (i) => `<div role="row" class="x-row">${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'modifiers[1]', 'diagnosisPointers', 'charge', 'units', 'renderingNpi'].map((leaf) => `<div role="gridcell">${t(`lines[${i}].${leaf}`, gen())}</div>`).join('')}</div>`)}</div>
${[
  [
    'Billing',
    [
      ['Fed Tax ID', 'billing.taxId'],
      ['Name', 'billing.name'],
      ['NPI', 'billing.npi'],
      ['Address', 'billing.address1'],
      ['City', 'billing.city'],
      ['State', 'billing.state'],
      ['Zip', 'billing.zip'],
      ['Phone', 'billing.phone'],
    ],
  ],
  [
    'Facility',
    [
      ['Name', 'facility.name'],
      ['NPI', 'facility.npi'],
      ['Address', 'facility.address1'],
      ['City', 'facility.city'],
      ['State', 'facility.state'],
      ['Zip', 'facility.zip'],
    ],
  ],
  [
    'Totals',
    [
      ['Total Charge', 'claim.totalCharge'],
      ['Amount Paid', 'claim.amountPaid'],
      ['Balance', 'claim.balanceDue'],
    ],
  ],
  [
    'Guarantor',
    [
      ['Last Name', ''],
      ['First Name', ''],
      ['Phone', ''],
    ],
  ],
]
  .map(
    ([title, fields]) =>
      `<div class="x-fieldset"><div class="x-fieldset-header">${title}</div>${(fields as string[][]).map(([label = '', path = '']) => ext(label, path ? t(path, gen()) : no(gen()))).join('')}</div>`,
  )
  .join('')}`,
);

/** Round four of part E, written after the reader had been improved on rounds one to three. */
export const E4: Pages = {
  'e19-helped': helped,
  'e20-copied-ids': copied,
  'e21-sentences': sentences,
  'e22-desktop': desktop,
};
