import { check, FREQ, html, no, noPick, type Pages, POS, pick, REL, radio, rows, SEX, ST, t, val } from './claim.ts';

const mui = (label: string, path: string, id: string) =>
  `<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for=":${id}:" id=":${id}:-label">${label}</label><div class="MuiInputBase-root">${t(path, { id: `:${id}:`, class: 'MuiInputBase-input' })}<fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>${label}</span></legend></fieldset></div></div>`;
const muiSelect = (label: string, path: string, id: string) =>
  `<div class="MuiFormControl-root"><label class="MuiInputLabel-root" id="${id}-lab">${label}</label><div class="MuiInputBase-root"><div tabindex="0" role="combobox" aria-haspopup="listbox" aria-labelledby="${id}-lab" class="MuiSelect-select shown" data-truth="${path}">${val(path)}</div><input aria-invalid="false" aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" value="${val(path)}" data-truth=""></div></div>`;
const outlined = html(
  '.MuiFormControl-root{display:inline-block;width:190px;margin:8px;position:relative;vertical-align:top}.MuiInputLabel-root{position:absolute;top:-8px;left:8px;font-size:10px;background:#fff;z-index:1}.MuiInputBase-root{position:relative;border:1px solid #bbb;padding:8px;min-height:20px}fieldset{display:none}.MuiSelect-nativeInput{position:absolute;opacity:0;left:0;bottom:0;width:100%}.MuiSelect-select{min-height:18px}',
  `<h6>Patient</h6>${mui('Last name', 'patient.lastName', 'r1')}${mui('First name', 'patient.firstName', 'r2')}${mui('Birth date', 'patient.dob', 'r3')}${muiSelect('Gender', 'patient.sex', 'r4')}<h6>Subscriber</h6>${mui('Member ID', 'subscriber.memberId', 'r5')}${mui('Group number', 'subscriber.groupNumber', 'r6')}${muiSelect('Relationship to subscriber', 'subscriber.relationship', 'r7')}<h6>Claim information</h6>${mui('Patient control number / claim number', 'patient.accountNumber', 'r8')}${muiSelect('Frequency type', 'claim.frequencyCode', 'r9')}${mui('Prior authorization number', 'claim.priorAuthorizationNumber', 'r10')}${rows(2, (i) => mui(`Diagnosis code ${i + 1}`, `diagnoses[${i}].code`, `rd${i}`))}<h6>Line 1</h6>${mui('From date', 'lines[0].dateFrom', 'r20')}${mui('To date', 'lines[0].dateTo', 'r21')}${muiSelect('Place of service', 'lines[0].placeOfService', 'r22')}${mui('Procedure code', 'lines[0].procedureCode', 'r23')}${mui('Modifier 1', 'lines[0].modifiers[0]', 'r24')}${mui('Amount', 'lines[0].charge', 'r25')}${mui('Quantity', 'lines[0].units', 'r26')}<h6>Billing provider</h6>${mui('Organization name', 'billing.name', 'r30')}${mui('NPI', 'billing.npi', 'r31')}${mui('EIN', 'billing.taxId', 'r32')}`,
);

const slds = (label: string, control: string) =>
  `<div class="slds-form-element"><label class="slds-form-element__label"><abbr class="slds-required" title="required">*</abbr>${label}</label><div class="slds-form-element__control">${control}</div></div>`;
const lightning = html(
  '.slds-form-element{display:inline-block;width:210px;margin:4px;vertical-align:top}.slds-form-element__label{display:block}',
  `<article><header class="slds-card__header"><h2><a>Recipient</a></h2></header>${slds('Recipient Medicaid ID', t('subscriber.memberId'))}${slds('Recipient last name', t('patient.lastName'))}${slds('Recipient first name', t('patient.firstName'))}${slds('Recipient birth date', t('patient.dob'))}${slds('Gender', pick('patient.sex', SEX))}</article><article><header class="slds-card__header"><h2><a>Referral and authorization</a></h2></header>${slds('Referring provider NPI', t('referring.npi'))}${slds('Referring provider last name', t('referring.lastName'))}${slds('Referral number', no())}${slds('Prior authorization #', t('claim.priorAuthorizationNumber'))}</article><article><header class="slds-card__header"><h2><a>Header</a></h2></header>${slds('Patient account #', t('patient.accountNumber'))}${slds('Claim frequency', pick('claim.frequencyCode', FREQ))}${slds('Original ICN', t('claim.originalReferenceNumber'))}${slds('Place of service', pick('claim.placeOfService', POS))}${slds('Principal diagnosis', t('diagnoses[0].code'))}${slds('Diagnosis 2', t('diagnoses[1].code'))}${slds('Signature on file', noPick(['B', 'S']))}</article><article><header class="slds-card__header"><h2><a>Detail lines</a></h2></header><table class="slds-table"><thead><tr><th>#</th><th><span class="slds-truncate">Service begin</span></th><th><span class="slds-truncate">Service end</span></th><th><span class="slds-truncate">HCPCS</span></th><th><span class="slds-truncate">Modifiers</span></th><th><span class="slds-truncate">Diag pointer</span></th><th><span class="slds-truncate">Units</span></th><th><span class="slds-truncate">Billed amount</span></th></tr></thead><tbody>${rows(3, (i) => `<tr><th scope="row">${i + 1}</th>${['dateFrom', 'dateTo', 'procedureCode', 'modifiers[0]', 'diagnosisPointers', 'units', 'charge'].map((leaf) => `<td>${t(`lines[${i}].${leaf}`)}</td>`).join('')}</tr>`)}</tbody></table></article>`,
);

const tw = (label: string, control: string) =>
  `<div class="flex flex-col"><span class="text-sm text-gray-600">${label}</span>${control}</div>`;
const tailwind = html(
  '.grid{display:grid;grid-template-columns:repeat(5,200px);gap:10px}.flex{display:flex;flex-direction:column}input,select{width:170px}',
  `<h1>Create claim</h1><h2 class="text-lg">Client</h2><div class="grid">${tw('First name', t('patient.firstName'))}${tw('Last name', t('patient.lastName'))}${tw('DOB', t('patient.dob'))}${tw('Sex', pick('patient.sex', SEX))}${tw('Phone', t('patient.phone'))}${tw('Street', t('patient.address1'))}${tw('City', t('patient.city'))}${tw('State', pick('patient.state', ST))}${tw('ZIP', t('patient.zip'))}</div><h2 class="text-lg">Insurance</h2><div class="grid">${tw('Payer', t('payer.name'))}${tw('Payer ID', t('payer.id'))}${tw('Member ID', t('subscriber.memberId'))}${tw('Group ID', t('subscriber.groupNumber'))}${tw('Client is the policyholder’s', pick('subscriber.relationship', REL))}</div><h2 class="text-lg">Diagnoses</h2><div class="grid">${rows(5, (i) => tw(`${'ABCDE'[i]}`, t(`diagnoses[${i}].code`)))}</div><h2 class="text-lg">Services</h2>${rows(2, (i) => `<div class="grid">${tw('Date', t(`lines[${i}].dateFrom`))}${tw('CPT', t(`lines[${i}].procedureCode`))}${tw('Modifiers', t(`lines[${i}].modifiers[0]`))}${tw('Units', t(`lines[${i}].units`))}${tw('Fee', t(`lines[${i}].charge`))}</div>`)}<h2 class="text-lg">Clinician</h2><div class="grid">${tw('First name', t('rendering.firstName'))}${tw('Last name', t('rendering.lastName'))}${tw('NPI', t('rendering.npi'))}</div><h2 class="text-lg">Practice (billing)</h2><div class="grid">${tw('Name', t('billing.name'))}${tw('NPI', t('billing.npi'))}${tw('Tax ID', t('billing.taxId'))}${tw('Phone', t('billing.phone'))}</div>`,
);

const LEAVES = [
  'dateFrom',
  'dateTo',
  'placeOfService',
  'procedureCode',
  'modifiers[0]',
  'diagnosisPointers',
  'charge',
  'units',
];
const HEADS = ['From', 'To', 'Place of service', 'CPT/HCPCS', 'Modifier', 'Diagnosis pointer', 'Charge', 'Units'];
/** Lines stand as columns: one row a field. */
const transposed = html(
  'td,th{border:1px solid #ccc;padding:2px 6px;text-align:left}',
  `<p>Insured ID: ${t('subscriber.memberId')}</p><p>Patient last name: ${t('patient.lastName')}</p><p>Patient first name: ${t('patient.firstName')}</p><table><tr><th></th>${rows(3, (i) => `<th>Line ${i + 1}</th>`)}</tr>${LEAVES.map((leaf, at) => `<tr><th>${HEADS[at]}</th>${rows(3, (i) => `<td>${t(`lines[${i}].${leaf}`)}</td>`)}</tr>`).join('')}</table>`,
);

const screen = html(
  'pre{font:14px monospace}input{font:14px monospace;border:0;border-bottom:1px solid;padding:0}',
  `<pre>  CLAIM ENTRY                                    SCREEN 02

  INSURED ID.......: ${t('subscriber.memberId', { size: 14 })}   GROUP NO...: ${t('subscriber.groupNumber', { size: 10 })}
  PATIENT LAST.....: ${t('patient.lastName', { size: 14 })}   FIRST......: ${t('patient.firstName', { size: 10 })}
  BIRTH DATE.......: ${t('patient.dob', { size: 10 })}       SEX (M/F)..: ${t('patient.sex', { size: 1, maxlength: 1 })}
  ACCOUNT NO.......: ${t('patient.accountNumber', { size: 14 })}   PRIOR AUTH.: ${t('claim.priorAuthorizationNumber', { size: 10 })}
  DIAGNOSIS 1......: ${t('diagnoses[0].code', { size: 8 })}         DIAGNOSIS 2: ${t('diagnoses[1].code', { size: 8 })}

  FROM DATE   THRU DATE   POS  PROC   MOD  PTR   CHARGE     UNITS
${rows(3, (i) => `  ${t(`lines[${i}].dateFrom`, { size: 10 })}  ${t(`lines[${i}].dateTo`, { size: 10 })}  ${t(`lines[${i}].placeOfService`, { size: 2 })}   ${t(`lines[${i}].procedureCode`, { size: 5 })}  ${t(`lines[${i}].modifiers[0]`, { size: 2 })}   ${t(`lines[${i}].diagnosisPointers`, { size: 4 })}  ${t(`lines[${i}].charge`, { size: 9 })}  ${t(`lines[${i}].units`, { size: 3 })}`)}

  TOTAL CHARGE.....: ${t('claim.totalCharge', { size: 10 })}       BILLING NPI: ${t('billing.npi', { size: 10 })}
</pre>`,
);

const ui = (label: string, control: string) =>
  `<div class="inline field"><label>${label}</label><div class="ui input">${control}</div></div>`;
const semantic = html(
  '.field{margin:4px}.field label{display:inline-block;width:190px}.ui.input{display:inline-block}',
  `<form class="ui form"><h4 class="ui dividing header">Policyholder</h4>${ui('ID number', t('subscriber.memberId'))}${ui('Last name', t('subscriber.lastName'))}${ui('First name', t('subscriber.firstName'))}${ui('Date of birth', t('subscriber.dob'))}${ui('Sex', `${radio('subscriber.sex', 'M', { name: 'a' })} M ${radio('subscriber.sex', 'F', { name: 'a' })} F`)}<h4 class="ui dividing header">Patient</h4>${ui('Same as policyholder', '<input type="checkbox" data-truth="">')}${ui('Last name', t('patient.lastName'))}${ui('First name', t('patient.firstName'))}${ui('Date of birth', t('patient.dob'))}${ui('Sex', `${radio('patient.sex', 'M', { name: 'b' })} M ${radio('patient.sex', 'F', { name: 'b' })} F`)}<h4 class="ui dividing header">Accident</h4>${ui('Work related', check('condition.employment', {}, 'No'))}${ui('Auto accident', check('condition.autoAccident', {}, 'No'))}${ui('Other accident', check('condition.otherAccident', {}, 'No'))}<h4 class="ui dividing header">Totals</h4>${ui('Total charge', t('claim.totalCharge'))}${ui('Amount paid by patient', t('claim.amountPaid'))}${ui('Accepts assignment', check('claim.acceptAssignment'))}</form>`,
);

/** Written after A and B had been used to improve the reader; its first score is in the README beside it. */
export const C: Pages = {
  'c01-mui-outlined': outlined,
  'c02-lightning': lightning,
  'c03-tailwind': tailwind,
  'c04-transposed': transposed,
  'c05-green-screen': screen,
  'c06-semantic': semantic,
};
