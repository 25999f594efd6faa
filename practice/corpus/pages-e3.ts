import type { Attributes } from '../html.ts';
import {
  area,
  check,
  FREQ,
  html,
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
/** A row of captions, the row of their boxes under it. */
const pair = (all: readonly (readonly [string, string])[]) =>
  tr(all.map(([label]) => `<span class="c">${label}</span>`)) + tr(all.map(([, control]) => control));
const jsf = (id: string): Attributes => ({ id: `j_id0:claimForm:${id}`, name: `j_id0:claimForm:${id}` });

/** Captions in one row, their boxes in the next, section after section in one table. */
const alternating = html(
  '.c{font-size:11px;color:#555}table{border-collapse:collapse}td{padding:1px 6px}.bar{background:#dde;font-weight:bold}',
  `<form id="j_id0:claimForm"><table width="1000">
<tr><td class="bar" colspan="5">Subscriber</td></tr>${pair([
    ['Identification #', t('subscriber.memberId', jsf('j_id11'))],
    ['Last', t('subscriber.lastName', jsf('j_id12'))],
    ['First', t('subscriber.firstName', jsf('j_id13'))],
    ['Birth', t('subscriber.dob', jsf('j_id14'))],
    ['Sex', pick('subscriber.sex', SEX, jsf('j_id15'))],
  ])}${pair([
    ['Street', t('subscriber.address1', jsf('j_id16'))],
    ['City', t('subscriber.city', jsf('j_id17'))],
    ['State', pick('subscriber.state', ST, jsf('j_id18'))],
    ['Zip', t('subscriber.zip', jsf('j_id19'))],
    ['Group', t('subscriber.groupNumber', jsf('j_id20'))],
  ])}
<tr><td class="bar" colspan="5">Patient</td></tr>${pair([
    ['Relation', pick('subscriber.relationship', REL, jsf('j_id21'))],
    ['Last', t('patient.lastName', jsf('j_id22'))],
    ['First', t('patient.firstName', jsf('j_id23'))],
    ['Birth', t('patient.dob', jsf('j_id24'))],
    ['Sex', pick('patient.sex', SEX, jsf('j_id25'))],
  ])}${pair([
    ['Street', t('patient.address1', jsf('j_id26'))],
    ['City', t('patient.city', jsf('j_id27'))],
    ['State', pick('patient.state', ST, jsf('j_id28'))],
    ['Zip', t('patient.zip', jsf('j_id29'))],
    ['Account', t('patient.accountNumber', jsf('j_id30'))],
  ])}
<tr><td class="bar" colspan="5">Secondary coverage</td></tr>${pair([
    ['Carrier', t('otherPayer.name', jsf('j_id31'))],
    ['Carrier ID', t('otherPayer.id', jsf('j_id32'))],
    ['Policy', t('otherInsured.memberId', jsf('j_id33'))],
    ['Holder last', t('otherInsured.lastName', jsf('j_id34'))],
    ['Holder first', t('otherInsured.firstName', jsf('j_id35'))],
  ])}
<tr><td class="bar" colspan="5">Claim</td></tr>${pair([
    ['Type of submission', pick('claim.frequencyCode', FREQ, jsf('j_id36'))],
    ['Reference', t('claim.originalReferenceNumber', jsf('j_id37'))],
    ['Authorization', t('claim.priorAuthorizationNumber', jsf('j_id38'))],
    ['Illness began', t('claim.onsetDate', jsf('j_id39'))],
    ['Charges', t('claim.totalCharge', jsf('j_id40'))],
  ])}${pair([
    ['Dx A', t('diagnoses[0].code', jsf('j_id41'))],
    ['Dx B', t('diagnoses[1].code', jsf('j_id42'))],
    ['Dx C', t('diagnoses[2].code', jsf('j_id43'))],
    ['Dx D', t('diagnoses[3].code', jsf('j_id44'))],
    ['Assignment accepted', pick('claim.acceptAssignment', ['Yes', 'No'], jsf('j_id45'))],
  ])}
<tr><td class="bar" colspan="5">Providers</td></tr>${pair([
    ['Billing NPI', t('billing.npi', jsf('j_id46'))],
    ['Billing taxonomy', t('billing.taxonomy', jsf('j_id47'))],
    ['EIN', t('billing.taxId', jsf('j_id48'))],
    ['Rendering NPI', t('rendering.npi', jsf('j_id49'))],
    ['Referring NPI', t('referring.npi', jsf('j_id50'))],
  ])}</table>
<table id="j_id0:claimForm:lines">${tr(['', 'From', 'Through', 'Place', 'Procedure', 'Mods', '', 'Diag', 'Billed', 'Units'], 'th')}${rows(3, (i) => tr([`<a href="#">Remove</a>`, ...['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'modifiers[1]', 'diagnosisPointers', 'charge', 'units'].map((leaf, at) => t(`lines[${i}].${leaf}`, { ...jsf(`lines:${i}:j_id6${at}`), size: 6 }))]))}</table></form>`,
);

const bx = (label: string, control: string) =>
  `<div class="col"><div class="form-floating">${control}<label>${label}</label></div></div>`;
const card = (title: string, body: string) =>
  `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button">${title}</button></h2><div class="accordion-collapse show"><div class="accordion-body row">${body}</div></div></div>`;
const address = (who: string) =>
  `${bx('Address', t(`${who}.address1`, { placeholder: ' ' }))}${bx('City', t(`${who}.city`, { placeholder: ' ' }))}${bx('State', pick(`${who}.state`, ST))}${bx('Zip', t(`${who}.zip`, { placeholder: ' ' }))}`;
/** An accordion of sections, each headed by a button; labels after their boxes. */
const accordion = html(
  '.row{display:flex;flex-wrap:wrap}.col{width:220px;margin:4px}.form-floating{position:relative;padding-top:14px}.form-floating label{position:absolute;left:4px;top:0;font-size:10px}.form-floating input,.form-floating select{width:200px;height:34px}.accordion-item{border:1px solid #ccc}h2{margin:0;font-size:14px}',
  `${card('1. Payer & plan', `${bx('Payer', t('payer.name', { placeholder: ' ' }))}${bx('Payer ID', t('payer.id', { placeholder: ' ' }))}${bx('Plan name', t('subscriber.planName', { placeholder: ' ' }))}${bx('Policy group', t('subscriber.groupNumber', { placeholder: ' ' }))}${bx('Insured ID', t('subscriber.memberId', { placeholder: ' ' }))}`)}
${card('2. Patient', `${bx('Last name', t('patient.lastName', { placeholder: ' ' }))}${bx('First name', t('patient.firstName', { placeholder: ' ' }))}${bx('Date of birth', t('patient.dob', { type: 'text', placeholder: ' ' }))}${bx('Sex', pick('patient.sex', SEX))}${address('patient')}${bx('Phone', t('patient.phone', { placeholder: ' ' }))}`)}
${card('3. Insured', `${bx('Relationship', pick('subscriber.relationship', REL))}${bx('Last name', t('subscriber.lastName', { placeholder: ' ' }))}${bx('First name', t('subscriber.firstName', { placeholder: ' ' }))}${bx('Date of birth', t('subscriber.dob', { placeholder: ' ' }))}${bx('Sex', pick('subscriber.sex', SEX))}${address('subscriber')}`)}
${card('4. Condition & dates', `${bx('Work related?', pick('condition.employment', ['Yes', 'No']))}${bx('Auto accident?', pick('condition.autoAccident', ['Yes', 'No']))}${bx('Accident state', pick('condition.autoAccidentState', ST))}${bx('Other accident?', pick('condition.otherAccident', ['Yes', 'No']))}${bx('Accident date', t('claim.accidentDate', { placeholder: ' ' }))}${bx('First symptom', t('claim.onsetDate', { placeholder: ' ' }))}${bx('Admitted', t('claim.hospitalizationFrom', { placeholder: ' ' }))}${bx('Discharged', t('claim.hospitalizationTo', { placeholder: ' ' }))}`)}
${card(
  '5. Diagnoses',
  rows(4, (i) => bx(`ICD-10 ${i + 1}`, t(`diagnoses[${i}].code`, { placeholder: ' ' }))),
)}
${rows(2, (i) => card(`6.${i + 1} Service line ${i + 1}`, `${bx('Start', t(`lines[${i}].dateFrom`, { placeholder: ' ' }))}${bx('End', t(`lines[${i}].dateTo`, { placeholder: ' ' }))}${bx('POS', pick(`lines[${i}].placeOfService`, POS))}${bx('CPT / HCPCS', t(`lines[${i}].procedureCode`, { placeholder: ' ' }))}${bx('Modifier 1', t(`lines[${i}].modifiers[0]`, { placeholder: ' ' }))}${bx('Modifier 2', t(`lines[${i}].modifiers[1]`, { placeholder: ' ' }))}${bx('Linked diagnoses', t(`lines[${i}].diagnosisPointers`, { placeholder: ' ' }))}${bx('Charge', t(`lines[${i}].charge`, { placeholder: ' ' }))}${bx('Units', t(`lines[${i}].units`, { placeholder: ' ' }))}${bx('Rendering NPI', t(`lines[${i}].renderingNpi`, { placeholder: ' ' }))}${bx('Line note', t(`lines[${i}].note`, { placeholder: ' ' }))}`))}
${card('7. Billing provider', `${bx('Name', t('billing.name', { placeholder: ' ' }))}${bx('NPI', t('billing.npi', { placeholder: ' ' }))}${bx('Tax ID', t('billing.taxId', { placeholder: ' ' }))}${address('billing')}${bx('Phone', t('billing.phone', { placeholder: ' ' }))}`)}
${card('8. Service facility', `${bx('Name', t('facility.name', { placeholder: ' ' }))}${bx('NPI', t('facility.npi', { placeholder: ' ' }))}${address('facility')}`)}
${card('9. Totals', `${bx('Total charge', t('claim.totalCharge', { placeholder: ' ' }))}${bx('Patient paid', t('claim.amountPaid', { placeholder: ' ' }))}${bx('Balance', t('claim.balanceDue', { placeholder: ' ' }))}${bx('Accept assignment', pick('claim.acceptAssignment', ['Yes', 'No']))}${bx('Signature date', t('rendering.signatureDate', { placeholder: ' ' }))}`)}`,
);

const path = (name: string, at: string, more: Attributes = {}) => t(at, { name, ...more });
/** Nothing but names: no caption is in the document, the labels are drawn by the style sheet. */
const namesOnly = html(
  'input,select{display:block;margin:2px;width:160px}.cols{columns:4}.row{display:flex}.row input{width:80px}',
  `<h1>Claim</h1><form><div class="cols">${path('claim[subscriber][member_id]', 'subscriber.memberId')}${path('claim[subscriber][group_number]', 'subscriber.groupNumber')}${path('claim[subscriber][last_name]', 'subscriber.lastName')}${path('claim[subscriber][first_name]', 'subscriber.firstName')}${path('claim[subscriber][birth_date]', 'subscriber.dob')}${pick('subscriber.sex', SEX, { name: 'claim[subscriber][gender]' })}${path('claim[subscriber][address_1]', 'subscriber.address1')}${path('claim[subscriber][city]', 'subscriber.city')}${pick('subscriber.state', ST, { name: 'claim[subscriber][state]' })}${path('claim[subscriber][zip]', 'subscriber.zip')}
${path('claim[patient][last_name]', 'patient.lastName')}${path('claim[patient][first_name]', 'patient.firstName')}${path('claim[patient][middle_initial]', 'patient.middleName')}${path('claim[patient][birth_date]', 'patient.dob')}${pick('patient.sex', SEX, { name: 'claim[patient][gender]' })}${path('claim[patient][address_1]', 'patient.address1')}${path('claim[patient][city]', 'patient.city')}${pick('patient.state', ST, { name: 'claim[patient][state]' })}${path('claim[patient][zip]', 'patient.zip')}${path('claim[patient][phone]', 'patient.phone')}${pick('subscriber.relationship', REL, { name: 'claim[patient][relationship_to_subscriber]' })}${path('claim[patient][account_number]', 'patient.accountNumber')}
${path('claim[diagnoses][0]', 'diagnoses[0].code')}${path('claim[diagnoses][1]', 'diagnoses[1].code')}${path('claim[diagnoses][2]', 'diagnoses[2].code')}${path('claim[prior_authorization_number]', 'claim.priorAuthorizationNumber')}${pick('claim.frequencyCode', FREQ, { name: 'claim[frequency_code]' })}${path('claim[payer_control_number]', 'claim.originalReferenceNumber')}${path('claim[referring_provider][npi]', 'referring.npi')}${path('claim[referring_provider][last_name]', 'referring.lastName')}${path('claim[rendering_provider][npi]', 'rendering.npi')}${path('claim[rendering_provider][last_name]', 'rendering.lastName')}${path('claim[rendering_provider][first_name]', 'rendering.firstName')}${path('claim[billing_provider][name]', 'billing.name')}${path('claim[billing_provider][npi]', 'billing.npi')}${path('claim[billing_provider][tax_id]', 'billing.taxId')}${path('claim[billing_provider][taxonomy_code]', 'billing.taxonomy')}${path('claim[billing_provider][address_1]', 'billing.address1')}${path('claim[billing_provider][city]', 'billing.city')}${path('claim[billing_provider][zip]', 'billing.zip')}${path('claim[facility][name]', 'facility.name')}${path('claim[facility][npi]', 'facility.npi')}${path('claim[total_charge]', 'claim.totalCharge')}${path('claim[amount_paid]', 'claim.amountPaid')}${no({ name: 'utf8' })}${no({ name: 'claim[referral_number]' })}</div>
${rows(3, (i) => `<div class="row">${path(`claim[service_lines][${i}][from_date]`, `lines[${i}].dateFrom`)}${path(`claim[service_lines][${i}][to_date]`, `lines[${i}].dateTo`)}${path(`claim[service_lines][${i}][place_of_service]`, `lines[${i}].placeOfService`)}${path(`claim[service_lines][${i}][procedure_code]`, `lines[${i}].procedureCode`)}${path(`claim[service_lines][${i}][modifiers][0]`, `lines[${i}].modifiers[0]`)}${path(`claim[service_lines][${i}][modifiers][1]`, `lines[${i}].modifiers[1]`)}${path(`claim[service_lines][${i}][diagnosis_pointers]`, `lines[${i}].diagnosisPointers`)}${path(`claim[service_lines][${i}][charge_amount]`, `lines[${i}].charge`)}${path(`claim[service_lines][${i}][units]`, `lines[${i}].units`)}${path(`claim[service_lines][${i}][rendering_npi]`, `lines[${i}].renderingNpi`)}</div>`)}</form>`,
);

const dd = (label: string, control: string) => `<dt>${label}</dt><dd>${control}</dd>`;
/** Words of a group practice's billing desk; captions on the right, a payment window open beside the form. */
const desk = html(
  'dl{display:grid;grid-template-columns:200px 260px 200px 260px;gap:4px}dt{text-align:right}dd{margin:0}.pay{border:2px solid;padding:6px;width:300px}',
  `<header><label>Jump to patient <input data-truth=""></label></header><h3>Person served</h3><dl>${dd('Name (Last, First)', t('patient.fullName'))}${dd('Date of birth', t('patient.dob'))}${dd('Gender', `${radio('patient.sex', 'F', { name: 'g' })} Female ${radio('patient.sex', 'M', { name: 'g' })} Male`)}${dd('Chart #', t('patient.accountNumber'))}${dd('Street', t('patient.address1'))}${dd('City, State, Zip', `${t('patient.city', { size: 10 })} ${t('patient.state', { size: 2, maxlength: 2 })} ${t('patient.zip', { size: 6 })}`)}</dl>
<h3>Primary insurance</h3><dl>${dd('Company', t('payer.name'))}${dd('Payer #', t('payer.id'))}${dd('ID #', t('subscriber.memberId'))}${dd('Group #', t('subscriber.groupNumber'))}${dd('Policyholder (Last, First)', t('subscriber.fullName'))}${dd('Policyholder DOB', t('subscriber.dob'))}${dd('Person served is policyholder’s', pick('subscriber.relationship', REL))}</dl>
<h3>Secondary insurance</h3><dl>${dd('Company', t('otherPayer.name'))}${dd('Payer #', t('otherPayer.id'))}${dd('ID #', t('otherInsured.memberId'))}${dd('Group #', t('otherInsured.groupNumber'))}${dd('Policyholder (Last, First)', t('otherInsured.fullName'))}${dd('Policyholder DOB', t('otherInsured.dob'))}</dl>
<div class="pay" role="dialog" aria-label="Take a payment"><p>Amount <input data-truth=""></p><p>Check number <input data-truth=""></p><p>Date <input data-truth=""></p></div>
<h3>Charges</h3><table>${tr(['Svc date', 'CPT', 'Mod', 'Mod', 'POS', 'Dx', 'Units', 'Rate', 'Total', 'Provider'], 'th')}${rows(3, (i) => tr([t(`lines[${i}].dateFrom`, { size: 8 }), t(`lines[${i}].procedureCode`, { size: 5 }), t(`lines[${i}].modifiers[0]`, { size: 2 }), t(`lines[${i}].modifiers[1]`, { size: 2 }), t(`lines[${i}].placeOfService`, { size: 2 }), t(`lines[${i}].diagnosisPointers`, { size: 3 }), t(`lines[${i}].units`, { size: 2 }), no({ size: 6 }), t(`lines[${i}].charge`, { size: 6 }), t(`lines[${i}].renderingNpi`, { size: 10 })]))}</table>
<h3>Diagnoses</h3><p>1 ${t('diagnoses[0].code', { size: 8 })} 2 ${t('diagnoses[1].code', { size: 8 })} 3 ${t('diagnoses[2].code', { size: 8 })} 4 ${t('diagnoses[3].code', { size: 8 })}</p>
<h3>Billing</h3><dl>${dd('Pre-cert #', t('claim.priorAuthorizationNumber'))}${dd('Claim type', pick('claim.frequencyCode', FREQ))}${dd('Claim # if corrected', t('claim.originalReferenceNumber'))}${dd('Box 19', t('claim.additionalInfo'))}${dd('Bill under (NPI)', t('billing.npi'))}${dd('Tax ID', t('billing.taxId'))}${dd('Signed', t('rendering.signature'))}${dd('Collected from patient', t('claim.amountPaid'))}</dl>`,
);

const li = (label: string, control: string) => `<li><label>${label}</label> ${control}</li>`;
/** A form of lists, its hidden clone row, the half of the claim that came from eligibility printed. */
const eligibility = html(
  'ul{list-style:none;padding:0}li label{display:inline-block;width:220px}.tpl{display:none}dl{display:grid;grid-template-columns:160px 220px 160px 220px}',
  `<h2>Member (verified 11/20/2026)</h2><dl><dt>Member name:</dt><dd data-printed data-truth="patient.fullName">${val('patient.fullName')}</dd><dt>Member ID:</dt><dd data-printed data-truth="subscriber.memberId">${val('subscriber.memberId')}</dd><dt>Date of birth:</dt><dd data-printed data-truth="patient.dob">${val('patient.dob')}</dd><dt>Gender:</dt><dd data-printed data-truth="patient.sex">${val('patient.sex')}</dd><dt>Group number:</dt><dd data-printed data-truth="subscriber.groupNumber">${val('subscriber.groupNumber')}</dd><dt>Payer:</dt><dd data-printed data-truth="payer.name">${val('payer.name')}</dd></dl>
<h2>Claim information</h2><ul>${li('Your account number for this patient', t('patient.accountNumber'))}${li('Is this a corrected claim?', pick('claim.frequencyCode', ['1|No, original', '7|Yes, replacement', '8|Void']))}${li('Claim number of the original', t('claim.originalReferenceNumber'))}${li('Authorization number (if required)', t('claim.priorAuthorizationNumber'))}${li('Does the member have other coverage?', pick('claim.otherCoverage', ['Yes', 'No']))}${li('Where was the service rendered?', pick('claim.placeOfService', POS))}${li('Primary diagnosis', t('diagnoses[0].code'))}${li('Second diagnosis', t('diagnoses[1].code'))}${li('Third diagnosis', t('diagnoses[2].code'))}</ul>
<h2>Services</h2><table id="svc">${tr(['Date from', 'Date to', 'Code', 'Mod 1', 'Mod 2', 'Diagnosis (1-4)', 'Amount billed', 'Qty'], 'th')}<tr class="tpl">${['', '', '', '', '', '', '', ''].map(() => `<td>${no()}</td>`).join('')}</tr>${rows(3, (i) => tr(['dateFrom', 'dateTo', 'procedureCode', 'modifiers[0]', 'modifiers[1]', 'diagnosisPointers', 'charge', 'units'].map((leaf) => t(`lines[${i}].${leaf}`, { size: 8 }))))}</table>
<h2>Rendering clinician</h2><ul>${li('NPI', t('rendering.npi'))}${li('Last name', t('rendering.lastName'))}${li('First name', t('rendering.firstName'))}</ul><h2>Pay to</h2><ul>${li('NPI', t('billing.npi'))}${li('TIN', t('billing.taxId'))}${li('Group name', t('billing.name'))}</ul><p>${check('rendering.signature', { value: 'on file' }, 'x')} I certify (provider signature)</p>`,
);

const sh = (inner: string) =>
  `<claim-field><template shadowrootmode="open"><style>label{display:block;font-size:11px}:host{display:inline-block;margin:6px}</style>${inner}</template></claim-field>`;
const wf = (label: string, control: string) => sh(`<label>${label}</label>${control}`);
/** Every field a web component with its own open root; dates are native, lists are of its own making. */
const components = html(
  'section{border-top:1px solid}',
  `<section><h3>Insured</h3>${wf('Insured identifier', t('subscriber.memberId'))}${wf('Last name', t('subscriber.lastName'))}${wf('First name', t('subscriber.firstName'))}${wf('Birth date', t('subscriber.dob'))}</section><section><h3>Patient</h3>${wf('Last name', t('patient.lastName'))}${wf('First name', t('patient.firstName'))}${wf('Birth date', t('patient.dob'))}${wf('Sex', pick('patient.sex', SEX))}${wf('ZIP', t('patient.zip'))}</section><section><h3>Claim</h3>${wf('Patient control no.', t('patient.accountNumber'))}${wf('Authorization no.', t('claim.priorAuthorizationNumber'))}${wf('Diagnosis A', t('diagnoses[0].code'))}${wf('Diagnosis B', t('diagnoses[1].code'))}${wf('Narrative', area('claim.additionalInfo'))}${wf('Attachment control no.', no())}${wf('Delay reason', noPick(['1', '2']))}</section><section><h3>Service</h3>${wf('Date of service', t('lines[0].dateFrom'))}${wf('Procedure', t('lines[0].procedureCode'))}${wf('Modifier', t('lines[0].modifiers[0]'))}${wf('Place', t('lines[0].placeOfService'))}${wf('Pointer', t('lines[0].diagnosisPointers'))}${wf('Charge', t('lines[0].charge'))}${wf('Units', t('lines[0].units'))}</section><section><h3>Billing provider</h3>${wf('Name', t('billing.name'))}${wf('NPI', t('billing.npi'))}${wf('EIN', t('billing.taxId'))}</section>`,
);

/** Round three of part E, written after the reader had been improved on rounds one and two. */
export const E3: Pages = {
  'e13-alternating-rows': alternating,
  'e14-accordion': accordion,
  'e15-names-only': namesOnly,
  'e16-billing-desk': desk,
  'e17-eligibility': eligibility,
  'e18-components': components,
};
