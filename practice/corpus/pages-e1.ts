import type { Attributes } from '../html.ts';
import { area, FREQ, html, no, noPick, type Pages, POS, pick, REL, radio, rows, SEX, ST, t, val } from './claim.ts';

const LINE = ['dateFrom', 'dateTo', 'placeOfService', 'procedureCode'] as const;
const asp = (name: string) => ({ id: `ctl00_cphMain_${name}`, name: `ctl00$cphMain$${name}` });
const row = (...cells: string[]) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
const yesNo = (path: string, name: string) =>
  `${radio(path, 'Y', { name, id: `${name}_0` }, 'Yes')}<label for="${name}_0">Yes</label>${radio(path, 'N', { name, id: `${name}_1` }, 'No')}<label for="${name}_1">No</label>`;

/** A state's direct data entry: one table a section, captions in the cell before, a grid of short headers. */
const webforms = html(
  'table{border-collapse:collapse}td{padding:1px 4px}.hd{background:#036;color:#fff}',
  `<form id="aspnetForm"><table width="900"><tr><td class="hd" colspan="4">Provider Search</td></tr>${row('Provider ID', no(asp('txtSrchProv')), '<button>Go</button>', '')}</table>
<table width="900"><tr><td class="hd" colspan="4">Recipient Information</td></tr>
${row('<span class="lbl">*Recipient ID</span>', t('subscriber.memberId', asp('txtRID')), '<span class="lbl">Patient Acct #</span>', t('patient.accountNumber', asp('txtPCN')))}
${row('<span class="lbl">Last Name, First Name, MI</span>', `${t('patient.lastName', asp('txtLN'))} ${t('patient.firstName', asp('txtFN'))} ${t('patient.middleName', { ...asp('txtMI'), size: 1, maxlength: 1 })}`, '<span class="lbl">DOB</span>', t('patient.dob', asp('txtBDt')))}
${row('<span class="lbl">Gender</span>', pick('patient.sex', SEX, asp('ddlGdr')), '<span class="lbl">Patient Paid</span>', t('claim.amountPaid', asp('txtPtPd')))}
</table>
<table width="900"><tr><td class="hd" colspan="6">Diagnosis Codes</td></tr>${row('ICD Version', pick('claim.icdIndicator', ['9|ICD-9', '0|ICD-10'], asp('ddlIcd')), 'Primary', t('diagnoses[0].code', asp('txtDx1')), '2nd', t('diagnoses[1].code', asp('txtDx2')))}${row('3rd', t('diagnoses[2].code', asp('txtDx3')), '4th', t('diagnoses[3].code', asp('txtDx4')), '5th', t('diagnoses[4].code', asp('txtDx5')))}</table>
<table width="900"><tr><td class="hd" colspan="4">Claim Data</td></tr>
${row('Related Cause: Employment', yesNo('condition.employment', 'rblEmp'), 'Related Cause: Auto', yesNo('condition.autoAccident', 'rblAuto'))}
${row('Accident State', pick('condition.autoAccidentState', ST, asp('ddlAccSt')), 'Accident Date', t('claim.accidentDate', asp('txtAccDt')))}
${row('PA Number', t('claim.priorAuthorizationNumber', asp('txtPA')), 'Referral Number', no(asp('txtRef')))}
${row('Submission Reason', pick('claim.frequencyCode', FREQ, asp('ddlFreq')), 'ICN to Credit/Adjust', t('claim.originalReferenceNumber', asp('txtICN')))}
${row('Hospital Admit Dt', t('claim.hospitalizationFrom', asp('txtAdm')), 'Hospital Discharge Dt', t('claim.hospitalizationTo', asp('txtDis')))}
${row('Assignment of Benefits', noPick(['Y|Yes', 'N|No'], asp('ddlAOB')), 'Accepts Medicaid Assignment', pick('claim.acceptAssignment', ['Yes', 'No'], asp('ddlAsg')))}
</table>
<table width="900" border="1" id="ctl00_cphMain_gvDtl"><tr class="hd"><th>Ln</th><th>FDOS</th><th>TDOS</th><th>POS</th><th>Proc</th><th>M1</th><th>M2</th><th>M3</th><th>M4</th><th>Dx Ptr</th><th>Qty</th><th>Chgs</th><th>Rend NPI</th><th>PA#</th><th>Del</th></tr>
${rows(4, (i) => row(String(i + 1), ...LINE.map((leaf) => t(`lines[${i}].${leaf}`, { size: 8, ...asp(`gvDtl_ctl0${i + 2}_${leaf.slice(0, 5)}`) })), ...[0, 1, 2, 3].map((j) => t(`lines[${i}].modifiers[${j}]`, { size: 2, maxlength: 2 })), t(`lines[${i}].diagnosisPointers`, { size: 4 }), t(`lines[${i}].units`, { size: 3 }), t(`lines[${i}].charge`, { size: 7 }), t(`lines[${i}].renderingNpi`, { size: 10 }), t(`lines[${i}].priorAuthorizationNumber`, { size: 8 }), no({ type: 'checkbox' })))}
<tr><td colspan="10"></td><td>Total</td><td>${t('claim.totalCharge', { size: 7 })}</td><td colspan="3"></td></tr></table>
<table width="900"><tr><td class="hd" colspan="4">TPL</td></tr>${row('Carrier Code', t('otherPayer.id', asp('txtCarr')), 'Carrier Name', t('otherPayer.name', asp('txtCarrNm')))}${row('Policyholder Last', t('otherInsured.lastName', asp('txtPhL')), 'Policyholder First', t('otherInsured.firstName', asp('txtPhF')))}${row('Policy #', t('otherInsured.memberId', asp('txtPol')), 'TPL Paid Amt', t('otherPayer.paidAmount', asp('txtTplPd')))}${row('TPL Paid Dt', t('otherPayer.paidDate', asp('txtTplDt')), '', '')}</table></form>`,
);

const antItem = (label: string, control: string, id = '') =>
  `<div class="ant-form-item"><div class="ant-row ant-form-item-row"><div class="ant-col ant-form-item-label"><label${id ? ` for="${id}"` : ''} class="ant-form-item-required">${label}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input">${control}</div></div></div></div>`;
const antText = (label: string, path: string, id: string) => antItem(label, t(path, { class: 'ant-input', id }), id);
const antSelect = (label: string, path: string, id: string) =>
  antItem(
    label,
    `<div class="ant-select"><div class="ant-select-selector"><span class="ant-select-selection-search"><input role="combobox" readonly unselectable="on" aria-autocomplete="list" autocomplete="off" type="search" class="ant-select-selection-search-input" id="${id}" data-truth="${path}" style="opacity:0;width:120px"></span><span class="ant-select-selection-item shown">${val(path)}</span></div></div>`,
    id,
  );
const antDate = (label: string, path: string, id: string) =>
  antItem(
    label,
    `<div class="ant-picker"><div class="ant-picker-input">${t(path, { id, placeholder: 'Select date' })}</div></div>`,
    id,
  );
const antCard = (title: string, body: string) =>
  `<div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-wrapper"><div class="ant-card-head-title">${title}</div></div></div><div class="ant-card-body">${body}</div></div>`;
const antRadio = (label: string, path: string, options: readonly [string, string][]) =>
  antItem(
    label,
    `<div class="ant-radio-group">${options.map(([value, text]) => `<label class="ant-radio-wrapper"><span class="ant-radio">${radio(path, value, { class: 'ant-radio-input', name: path.replace(/\W/g, '') }, value)}</span><span>${text}</span></label>`).join('')}</div>`,
  );
const antAddress = (who: string, id: string) =>
  `${antText('Street Address', `${who}.address1`, `${id}_street`)}${antText('City', `${who}.city`, `${id}_city`)}${antSelect('State', `${who}.state`, `${id}_state`)}${antText('Postal Code', `${who}.zip`, `${id}_postal`)}`;

/** Cards of equal captions; only the card's title says whose address it is. */
const antDesign = html(
  '.ant-form-item{display:inline-block;width:190px;margin:4px 8px;vertical-align:top}.ant-form-item-label,.ant-form-item-label label{display:block}.ant-card{border:1px solid #ddd;margin:8px}.ant-card-head-title{font-size:16px}.ant-select-selection-search{position:absolute}.ant-select{position:relative;height:22px;border:1px solid #ccc;width:140px}.ant-table td{border:1px solid #eee}',
  `<div class="ant-layout-header"><input class="ant-input" placeholder="Search claims, patients, providers" data-truth=""></div>
${antCard(
  'Member',
  `${antText('Member ID', 'subscriber.memberId', 'member_id')}${antText('Group #', 'subscriber.groupNumber', 'member_group')}${antText('First Name', 'patient.firstName', 'member_first')}${antText('Last Name', 'patient.lastName', 'member_last')}${antDate('Date of Birth', 'patient.dob', 'member_dob')}${antSelect('Gender', 'patient.sex', 'member_gender')}${antAddress('patient', 'member')}${antText('Phone', 'patient.phone', 'member_phone')}${antRadio(
    'Relationship to Subscriber',
    'subscriber.relationship',
    [
      ['Self', 'Self'],
      ['Spouse', 'Spouse'],
      ['Child', 'Child'],
      ['Other', 'Other'],
    ],
  )}`,
)}
${antCard('Subscriber', `${antItem('', '<label class="ant-checkbox-wrapper"><input type="checkbox" data-truth=""><span>Same as member</span></label>')}${antText('First Name', 'subscriber.firstName', 'sub_first')}${antText('Last Name', 'subscriber.lastName', 'sub_last')}${antDate('Date of Birth', 'subscriber.dob', 'sub_dob')}${antSelect('Gender', 'subscriber.sex', 'sub_gender')}${antAddress('subscriber', 'sub')}`)}
${antCard('Rendering Provider', `${antText('NPI', 'rendering.npi', 'rp_npi')}${antText('First Name', 'rendering.firstName', 'rp_first')}${antText('Last Name', 'rendering.lastName', 'rp_last')}${antText('Taxonomy Code', 'rendering.taxonomy', 'rp_tax')}`)}
${antCard('Billing Provider', `${antText('Organization Name', 'billing.name', 'bp_name')}${antText('NPI', 'billing.npi', 'bp_npi')}${antText('Tax ID', 'billing.taxId', 'bp_tin')}${antText('Taxonomy Code', 'billing.taxonomy', 'bp_tax')}${antAddress('billing', 'bp')}${antText('Contact Phone', 'billing.phone', 'bp_phone')}`)}
${antCard('Service Facility', `${antText('Facility Name', 'facility.name', 'sf_name')}${antText('NPI', 'facility.npi', 'sf_npi')}${antAddress('facility', 'sf')}`)}
${antCard('Claim Details', `${antText('Patient Control Number', 'patient.accountNumber', 'cd_pcn')}${antSelect('Claim Frequency', 'claim.frequencyCode', 'cd_freq')}${antText('Payer Claim Control Number', 'claim.originalReferenceNumber', 'cd_pccn')}${antText('Authorization Number', 'claim.priorAuthorizationNumber', 'cd_auth')}${antSelect('Place of Service', 'claim.placeOfService', 'cd_pos')}${rows(4, (i) => antText(`Diagnosis ${i + 1}`, `diagnoses[${i}].code`, `cd_dx_${i}`))}${antText('Total Charges', 'claim.totalCharge', 'cd_total')}`)}
${antCard(
  'Services',
  `<div class="ant-table"><table><thead class="ant-table-thead"><tr>${['#', 'Begin Date', 'End Date', 'POS', 'Procedure', 'Modifiers', 'Diagnosis', 'Charges ($)', 'Units'].map((head) => `<th class="ant-table-cell">${head}</th>`).join('')}</tr></thead><tbody class="ant-table-tbody">${rows(
    3,
    (i) =>
      row(
        String(i + 1),
        ...LINE.map((leaf) => t(`lines[${i}].${leaf}`, { class: 'ant-input', size: 9 })),
        rows(4, (j) => t(`lines[${i}].modifiers[${j}]`, { class: 'ant-input', size: 2, maxlength: 2 })),
        t(`lines[${i}].diagnosisPointers`, { class: 'ant-input', size: 5 }),
        t(`lines[${i}].charge`, { class: 'ant-input-number-input', role: 'spinbutton', size: 7 }),
        t(`lines[${i}].units`, { class: 'ant-input-number-input', role: 'spinbutton', size: 3 }),
      ),
  )}</tbody></table></div>`,
)}
<div class="ant-modal" style="display:none" role="dialog">${antText('Payment amount', 'claim.amountPaid', 'pay_amt').replace('claim.amountPaid', '')}</div>`,
);

const mat = (label: string, path: string, control: string, more = {}) =>
  `<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper mdc-text-field"><div class="mat-mdc-form-field-infix">${t(path, { class: 'mat-mdc-input-element', formcontrolname: control, id: `mat-input-${control.length}${path.length}`, ...more })}<label class="mdc-floating-label"><mat-label>${label}</mat-label><span aria-hidden="true" class="mat-mdc-form-field-required-marker"> *</span></label></div></div></mat-form-field>`;
const matSelect = (label: string, path: string, control: string) =>
  `<mat-form-field class="mat-mdc-form-field"><div class="mdc-text-field"><div class="mat-mdc-form-field-infix"><label class="mdc-floating-label"><mat-label>${label}</mat-label></label><mat-select role="combobox" aria-haspopup="listbox" class="mat-mdc-select" formcontrolname="${control}" data-truth="${path}"><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value"><span class="mat-mdc-select-value-text shown"><span class="mat-mdc-select-min-line">${val(path)}</span></span></div></div></mat-select></div></div></mat-form-field>`;
const matRadio = (label: string, path: string, control: string) =>
  `<div class="q"><span class="q-text">${label}</span><mat-radio-group role="radiogroup" formcontrolname="${control}">${['Yes', 'No'].map((one, at) => `<mat-radio-button class="mat-mdc-radio-button"><div class="mdc-form-field"><div class="mdc-radio">${radio(path, one, { class: 'mdc-radio__native-control', name: `mat-radio-group-${control}`, id: `${control}-${at}-input` }, one)}</div><label class="mdc-label" for="${control}-${at}-input">${one}</label></div></mat-radio-button>`).join('')}</mat-radio-group></div>`;

/** Floating labels, names on formcontrolname alone, questions in radio groups, a card a line. */
const material = html(
  'mat-form-field{display:inline-block;width:210px;margin:6px;position:relative;vertical-align:top}.mat-mdc-form-field-infix{position:relative;padding-top:16px}.mdc-floating-label{position:absolute;top:0;left:2px;font-size:11px}.mat-mdc-select{display:block;border-bottom:1px solid;height:20px}.q{margin:4px}.q-text{display:inline-block;width:380px}mat-radio-button{display:inline-block}.mdc-form-field{display:inline-block}.mdc-radio{display:inline-block}',
  `<h1 class="mat-headline">New professional claim</h1>
<mat-card><mat-card-title>Insured information</mat-card-title>${mat('Insured ID', 'subscriber.memberId', 'insuredId')}${mat('Insured last name', 'subscriber.lastName', 'insLast')}${mat('Insured first name', 'subscriber.firstName', 'insFirst')}${mat('Insured MI', 'subscriber.middleName', 'insMi', { maxlength: 1 })}${mat('Policy group or FECA number', 'subscriber.groupNumber', 'grp')}${mat('Plan or program name', 'subscriber.planName', 'plan')}${mat('Insured DOB', 'subscriber.dob', 'insDob')}${matSelect('Patient relationship', 'subscriber.relationship', 'rel')}</mat-card>
<mat-card><mat-card-title>Patient information</mat-card-title>${mat('Last name', 'patient.lastName', 'last')}${mat('First name', 'patient.firstName', 'first')}${mat('MI', 'patient.middleName', 'mi', { maxlength: 1 })}${mat('Birth date', 'patient.dob', 'dob')}${matSelect('Sex', 'patient.sex', 'sex')}${mat('Address', 'patient.address1', 'addr')}${mat('Apt / Unit', 'patient.address2', 'addr2')}${mat('City', 'patient.city', 'city')}${matSelect('State', 'patient.state', 'st')}${mat('ZIP', 'patient.zip', 'zip')}${mat('Telephone', 'patient.phone', 'tel')}${mat('Account number', 'patient.accountNumber', 'acct')}</mat-card>
<mat-card><mat-card-title>Condition</mat-card-title>${matRadio('Is the condition related to employment?', 'condition.employment', 'emp')}${matRadio('Is it due to an auto accident?', 'condition.autoAccident', 'auto')}${matRadio('Is it due to another accident?', 'condition.otherAccident', 'oth')}${matRadio('Is there another health benefit plan?', 'claim.otherCoverage', 'ohp')}${matRadio('Accept assignment?', 'claim.acceptAssignment', 'aa')}${matRadio('Outside lab?', 'claim.outsideLab', 'lab')}${mat('Date of current illness', 'claim.onsetDate', 'onset')}${mat('Unable to work from', 'claim.unableToWorkFrom', 'utwF')}${mat('Unable to work to', 'claim.unableToWorkTo', 'utwT')}</mat-card>
<mat-card><mat-card-title>Referring provider</mat-card-title>${matSelect('Qualifier', 'referring.qualifier', 'q17')}${mat('Last name', 'referring.lastName', 'refLast')}${mat('First name', 'referring.firstName', 'refFirst')}${mat('NPI', 'referring.npi', 'refNpi')}</mat-card>
<mat-card><mat-card-title>Diagnoses</mat-card-title>${rows(4, (i) => mat('ABCD'[i] as string, `diagnoses[${i}].code`, `dx${'ABCD'[i]}`))}</mat-card>
${rows(2, (i) => `<mat-card class="line"><mat-card-subtitle>Service ${i + 1}</mat-card-subtitle>${mat('From', `lines[${i}].dateFrom`, 'from')}${mat('To', `lines[${i}].dateTo`, 'to')}${matSelect('Place', `lines[${i}].placeOfService`, 'pos')}${mat('Code', `lines[${i}].procedureCode`, 'code')}${rows(4, (j) => mat(`Mod ${j + 1}`, `lines[${i}].modifiers[${j}]`, `m${j + 1}`))}${mat('Pointers', `lines[${i}].diagnosisPointers`, 'ptr')}${mat('Fee', `lines[${i}].charge`, 'fee')}${mat('Units', `lines[${i}].units`, 'units')}${mat('Rendering NPI', `lines[${i}].renderingNpi`, 'rnpi')}<mat-checkbox><input type="checkbox" data-truth="lines[${i}].emergency" id="emg${i}"><label for="emg${i}">EMG</label></mat-checkbox></mat-card>`)}
<mat-card><mat-card-title>Totals</mat-card-title>${mat('Total', 'claim.totalCharge', 'tot')}${mat('Paid', 'claim.amountPaid', 'paid')}</mat-card>`,
);

const vf = (label: string, control: string) =>
  `<div class="v-input"><div class="v-input__control"><div class="v-field"><div class="v-field__field"><label class="v-label v-field-label">${label}</label><div class="v-field__input">${control}</div></div></div></div></div>`;
/** A mental health practice's own words: client, session, therapist, fee. */
const practice = html(
  '.v-input{display:inline-block;width:180px;margin:5px;vertical-align:top}.v-label{display:block;font-size:11px}.v-row{display:flex;gap:6px;align-items:end}h3{margin:8px 0}',
  `<div id="app"><div class="v-toolbar"><input placeholder="Find a client" data-truth=""></div><h3>Client</h3>${vf('Legal first name', t('patient.firstName'))}${vf('Legal last name', t('patient.lastName'))}${vf('Date of birth', t('patient.dob', { type: 'text', placeholder: 'MM/DD/YYYY' }))}${vf('Administrative sex', pick('patient.sex', SEX))}${vf('Mobile', t('patient.phone'))}${vf('Street address', t('patient.address1'))}${vf('City', t('patient.city'))}${vf('State', pick('patient.state', ST))}${vf('Zip', t('patient.zip'))}
<h3>Coverage</h3>${vf('Insurance payer', t('payer.name'))}${vf('Payer ID', t('payer.id'))}${vf('Policy number', t('subscriber.memberId'))}${vf('Group number', t('subscriber.groupNumber'))}${vf('Client’s relationship to policyholder', pick('subscriber.relationship', REL))}${vf('Copay', no())}
<h3>Policyholder</h3>${vf('First name', t('subscriber.firstName'))}${vf('Last name', t('subscriber.lastName'))}${vf('Date of birth', t('subscriber.dob'))}${vf('Street address', t('subscriber.address1'))}${vf('City', t('subscriber.city'))}${vf('State', pick('subscriber.state', ST))}${vf('Zip', t('subscriber.zip'))}
<h3>Emergency contact</h3>${vf('First name', no())}${vf('Last name', no())}${vf('Phone', no())}
<h3>Claim</h3>${vf('Submission type', pick('claim.frequencyCode', FREQ))}${vf('Original claim number', t('claim.originalReferenceNumber'))}${vf('Prior auth #', t('claim.priorAuthorizationNumber'))}${vf('Dx 1', t('diagnoses[0].code'))}${vf('Dx 2', t('diagnoses[1].code'))}${vf('Dx 3', t('diagnoses[2].code'))}${vf('Note to payer', t('claim.additionalInfo'))}
<h3>Sessions</h3>${rows(3, (i) => `<div class="v-row">${vf('Session date', t(`lines[${i}].dateFrom`))}${vf('Location', pick(`lines[${i}].placeOfService`, POS))}${vf('Service', t(`lines[${i}].procedureCode`))}${vf('Modifiers', t(`lines[${i}].modifiers[0]`))}${vf('Dx pointers', t(`lines[${i}].diagnosisPointers`))}${vf('Units', t(`lines[${i}].units`))}${vf('Fee', t(`lines[${i}].charge`))}</div>`)}
<h3>Treating clinician</h3>${vf('Name', t('rendering.name'))}${vf('Individual NPI', t('rendering.npi'))}${vf('Taxonomy', t('rendering.taxonomy'))}
<h3>Practice</h3>${vf('Practice name', t('billing.name'))}${vf('Group NPI', t('billing.npi'))}${vf('EIN', t('billing.taxId'))}${vf('Street address', t('billing.address1'))}${vf('City', t('billing.city'))}${vf('State', pick('billing.state', ST))}${vf('Zip', t('billing.zip'))}${vf('Phone', t('billing.phone'))}
<h3>Location</h3>${vf('Office name', t('facility.name'))}${vf('Office NPI', t('facility.npi'))}${vf('Street address', t('facility.address1'))}${vf('City', t('facility.city'))}${vf('State', pick('facility.state', ST))}${vf('Zip', t('facility.zip'))}</div>`,
);

/** Names that number the boxes without meaning, text and a break before each, English with Spanish below. */
const bi = (english: string, spanish: string, control: string) =>
  `${english}<br><i style="font-size:10px">${spanish}</i><br>${control}<br>`;
let number = 0;
const f = () => ({ name: `f${++number}` });
const bilingual = html(
  '.c{display:inline-block;width:230px;vertical-align:top}',
  `<form method="post" action="save.php"><h2>Reclamación profesional / Professional claim</h2>
<div class="c"><b>Patient / Paciente</b><br>${bi('Last name', 'Apellido', t('patient.lastName', f()))}${bi('First name', 'Nombre', t('patient.firstName', f()))}${bi('Birth date', 'Fecha de nacimiento', t('patient.dob', f()))}${bi('Sex', 'Sexo', pick('patient.sex', SEX, f()))}${bi('Address', 'Dirección', t('patient.address1', f()))}${bi('City', 'Ciudad', t('patient.city', f()))}${bi('State', 'Estado', pick('patient.state', ST, f()))}${bi('Zip code', 'Código postal', t('patient.zip', f()))}</div>
<div class="c"><b>Insured / Asegurado</b><br>${bi('Insured’s ID', 'Número de asegurado', t('subscriber.memberId', f()))}${bi('Last name', 'Apellido', t('subscriber.lastName', f()))}${bi('First name', 'Nombre', t('subscriber.firstName', f()))}${bi('Birth date', 'Fecha de nacimiento', t('subscriber.dob', f()))}${bi('Group', 'Grupo', t('subscriber.groupNumber', f()))}${bi('Patient is the insured’s', 'Parentesco', pick('subscriber.relationship', REL, f()))}${bi('Address', 'Dirección', t('subscriber.address1', f()))}${bi('City', 'Ciudad', t('subscriber.city', f()))}${bi('State', 'Estado', pick('subscriber.state', ST, f()))}${bi('Zip code', 'Código postal', t('subscriber.zip', f()))}</div>
<div class="c"><b>Claim / Reclamación</b><br>${bi('Diagnosis A', 'Diagnóstico A', t('diagnoses[0].code', f()))}${bi('Diagnosis B', 'Diagnóstico B', t('diagnoses[1].code', f()))}${bi('Diagnosis C', 'Diagnóstico C', t('diagnoses[2].code', f()))}${bi('Authorization', 'Autorización', t('claim.priorAuthorizationNumber', f()))}${bi('Account', 'Cuenta', t('patient.accountNumber', f()))}${bi('Tax ID', 'Número federal', t('billing.taxId', f()))}${bi('Group NPI', 'NPI del grupo', t('billing.npi', f()))}${bi('Amount paid', 'Cantidad pagada', t('claim.amountPaid', f()))}</div><br>
<table border="1"><tr><td>Date / Fecha</td><td>Place / Lugar</td><td>CPT</td><td>Mod.</td><td>Diag. / Diag.</td><td>Charge / Cargo</td><td>Units / Unidades</td><td>Provider NPI</td></tr>${rows(3, (i) => row(t(`lines[${i}].dateFrom`, f()), t(`lines[${i}].placeOfService`, { ...f(), size: 2 }), t(`lines[${i}].procedureCode`, f()), t(`lines[${i}].modifiers[0]`, { ...f(), size: 2 }), t(`lines[${i}].diagnosisPointers`, { ...f(), size: 4 }), t(`lines[${i}].charge`, f()), t(`lines[${i}].units`, { ...f(), size: 3 }), t(`lines[${i}].renderingNpi`, f())))}</table>${bi('Remarks', 'Observaciones', area('claim.additionalInfo', f()))}</form>`,
);

/** Bootstrap panels; ids doubled between blocks, every label's `for` points at the first of them. */
const bs = (label: string, id: string, control: (more: Attributes) => string) =>
  `<div class="form-group"><label class="col-sm-3 control-label" for="${id}">${label}</label><div class="col-sm-4">${control({ id, class: 'form-control' })}</div></div>`;
const person = (who: string) =>
  `${bs('Last name', 'lname', (m) => t(`${who}.lastName`, m))}${bs('First name', 'fname', (m) => t(`${who}.firstName`, m))}${bs('Middle', 'mname', (m) => t(`${who}.middleName`, m))}${bs('DOB', 'dob', (m) => t(`${who}.dob`, m))}${bs('Sex', 'sex', (m) => pick(`${who}.sex`, SEX, m))}${bs('Address', 'addr', (m) => t(`${who}.address1`, m))}${bs('City', 'city', (m) => t(`${who}.city`, m))}${bs('State', 'state', (m) => pick(`${who}.state`, ST, m))}${bs('Zip', 'zip', (m) => t(`${who}.zip`, m))}${bs('Phone', 'phone', (m) => t(`${who}.phone`, m))}`;
const panel = (title: string, body: string) =>
  `<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title">${title}</h4></div><div class="panel-body">${body}</div></div>`;
const doubled = html(
  '.form-group{margin:2px}.control-label{display:inline-block;width:160px;text-align:right;padding-right:8px}.col-sm-4{display:inline-block}.panel{border:1px solid #ccc;margin:6px}.panel-heading{background:#eee}',
  `${panel('2-5. Patient', person('patient'))}${panel('4, 7, 11. Insured', `${bs('ID #', 'insid', (m) => t('subscriber.memberId', m))}${person('subscriber')}${bs('Group', 'grp', (m) => t('subscriber.groupNumber', m))}${bs('Plan', 'plan', (m) => t('subscriber.planName', m))}`)}${panel('9. Other insured', `${person('otherInsured')}${bs('Policy', 'pol', (m) => t('otherInsured.memberId', m))}${bs('Plan', 'plan', (m) => t('otherInsured.planName', m))}`)}${panel('Referral', `${bs('Referring NPI', 'npi', (m) => t('referring.npi', m))}${bs('Referring name', 'refname', (m) => t('referring.name', m))}`)}${panel('Where and by whom', `${bs('Facility', 'fac', (m) => t('facility.name', m))}${bs('Facility NPI', 'npi', (m) => t('facility.npi', m))}${bs('Billing name', 'bname', (m) => t('billing.name', m))}${bs('Billing NPI', 'npi', (m) => t('billing.npi', m))}${bs('TIN', 'tin', (m) => t('billing.taxId', m))}${bs('Signature date', 'sdate', (m) => t('rendering.signatureDate', m))}`)}`,
);

/** Round one of part E; first-contact scores stand in docs/reading.md. */
export const E1: Pages = {
  'e01-webforms-tpl': webforms,
  'e02-ant-cards': antDesign,
  'e03-material-cards': material,
  'e04-practice-words': practice,
  'e05-bilingual': bilingual,
  'e06-doubled-ids': doubled,
};
