import { html, no, noPick, type Pages, POS, rows, ST } from './claim.ts';
import { area, check, chosen, out, pick, radio, t, typed, val } from './claim-self.ts';

const item = (label: string, control: string, id = '', tip = '') =>
  `<div class="ant-form-item"><div class="ant-form-item-label"><label for="${id}" title="${label}">${label}${tip && ` <span role="img" aria-label="question-circle" title="${tip}">?</span>`}</label></div><div class="ant-form-item-control">${control}<div class="ant-form-item-explain"></div></div></div>`;
const ai = (label: string, path: string, id: string, tip = '') =>
  item(label, t(path, { class: 'ant-input', id, placeholder: 'Please input' }), id, tip);
const asel = (label: string, path: string, shown: readonly string[], id: string) =>
  item(
    label,
    `<div class="ant-select"><span class="ant-select-selector">${shown.map((word) => `<span class="ant-select-selection-item shown" title="${word}">${word}</span>`).join('')}<input type="search" role="combobox" aria-haspopup="listbox" id="${id}" class="ant-select-selection-search-input" value="" readonly data-truth="${path}"></span></div>`,
    id,
  );
const arad = (label: string, path: string, words: readonly string[], name: string) =>
  item(
    label,
    `<div class="ant-radio-group">${words.map((word) => `<label class="ant-radio-button-wrapper${val(path) === word ? ' on' : ''}"><span class="ant-radio-button">${radio(path, word, { name, class: 'ant-radio-button-input' })}</span><span>${word}</span></label>`).join('')}</div>`,
  );
const aswitch = (label: string, path: string, id: string) =>
  item(
    label,
    `<button type="button" role="switch" id="${id}" aria-checked="${val(path) === 'Yes'}" class="ant-switch" data-truth="${path}"><span class="ant-switch-inner"></span></button>`,
    id,
  );
const desc = (label: string, value: string) => `<tr><th class="ant-descriptions-item-label">${label}</th>${value}</tr>`;
const p = { 'data-printed': true };

/** Ant Design: who is covered is printed, dates as a range, tags for modifiers and pointers, numbers as spin buttons. */
const antDesign = html(
  '.ant-form-item{display:inline-block;width:225px;margin:4px;vertical-align:top}.ant-form-item-label{font-size:12px}.ant-input{width:170px}.ant-select-selector{border:1px solid #aaa;display:inline-flex;min-width:172px;min-height:21px}.ant-select-selection-search-input{width:6px;border:0;padding:0}.ant-radio-button-wrapper{border:1px solid #88b;padding:1px 6px}.ant-radio-button-wrapper.on{background:#dde6ff}.ant-radio-button-input{position:absolute;opacity:0;width:1px;height:1px}.ant-picker{display:inline-flex;border:1px solid #aaa}.ant-picker input{width:78px;border:0}.ant-card{border:1px solid #ddd;margin:6px 0;padding:6px}th{text-align:left;color:#666;font-weight:normal;padding-right:14px}.ant-switch{width:36px;height:16px;border-radius:8px}',
  `<header>Plan portal <span class="ant-input-search"><input placeholder="Search by claim or member" class="ant-input" data-truth=""></span></header><div class="ant-card"><div class="ant-card-head-title"><b>Eligibility</b></div><table>${desc('Enrollee', out('patient.fullName', 'td', p))}${desc('Enrollee ID', out('subscriber.memberId', 'td', p))}${desc('Birth date', out('patient.dob', 'td', p))}${desc('Plan', out('subscriber.planName', 'td', p))}${desc('Coverage', '<td>Active</td>')}</table></div>
<div class="ant-card"><div class="ant-card-head-title"><b>Claim</b></div>${ai('Account no.', 'patient.accountNumber', 'form_acct', 'Your own number')}${asel('Type of submission', 'claim.frequencyCode', ['Replacement (7)'], 'form_freq')}${ai('Claim being replaced', 'claim.originalReferenceNumber', 'form_orig')}${ai('Authorization no.', 'claim.priorAuthorizationNumber', 'form_auth')}${asel('Diagnosis 1', 'diagnoses[0].code', ['F11.20'], 'form_dx')}${asel('Diagnosis 2', 'diagnoses[1].code', ['F33.1'], 'form_dx')}${asel('Diagnosis 3', 'diagnoses[2].code', ['F17.210'], 'form_dx')}${asel('Diagnosis 4', 'diagnoses[3].code', ['Z79.891'], 'form_dx')}${arad('Work related?', 'condition.employment', ['Yes', 'No'], 'w')}${arad('Auto accident?', 'condition.autoAccident', ['Yes', 'No'], 'a')}${arad('Another plan?', 'claim.otherCoverage', ['Yes', 'No'], 'o')}${aswitch('Accept assignment', 'claim.acceptAssignment', 'form_asg')}${item('Hospital stay', `<div class="ant-picker ant-picker-range">${t('claim.hospitalizationFrom', { placeholder: 'Start date' })}<span>→</span>${t('claim.hospitalizationTo', { placeholder: 'End date' })}</div>`)}</div>
${rows(
  3,
  (i) =>
    `<div class="ant-card"><div class="ant-card-head-title"><b>Service ${i + 1}</b> <a>Delete</a></div>${item('Dates', `<div class="ant-picker ant-picker-range">${t(`lines[${i}].dateFrom`, { placeholder: 'Start date' })}<span>→</span>${t(`lines[${i}].dateTo`, { placeholder: 'End date' })}</div>`)}${asel('Place', `lines[${i}].placeOfService`, [['11 Office', '10 Telehealth, home', '11 Office'][i] ?? ''], `svc_${i}_pos`)}${ai('Procedure', `lines[${i}].procedureCode`, `svc_${i}_proc`)}${asel(
      'Modifiers',
      `lines[${i}].modifiers[0]`,
      [0, 1].map((m) => val(`lines[${i}].modifiers[${m}]`)).filter((code) => code),
      `svc_${i}_mod`,
    )}${asel('Diagnosis pointers', `lines[${i}].diagnosisPointers`, [...val(`lines[${i}].diagnosisPointers`)], `svc_${i}_ptr`)}${item('Units', t(`lines[${i}].units`, { role: 'spinbutton', class: 'ant-input-number-input' }))}${item('Charge', `<span class="ant-input-number-prefix">$</span>${t(`lines[${i}].charge`, { role: 'spinbutton', class: 'ant-input-number-input' })}`)}${ai('Rendering NPI', `lines[${i}].renderingNpi`, `svc_${i}_npi`)}</div>`,
)}
<div class="ant-card"><div class="ant-card-head-title"><b>Billing provider</b></div>${ai('NPI', 'billing.npi', 'bp_npi')}${ai('Tax ID', 'billing.taxId', 'bp_tin')}${ai('Taxonomy', 'billing.taxonomy', 'bp_tax')}${item('Contact e-mail', no({ class: 'ant-input', id: 'bp_mail' }), 'bp_mail')}</div>`,
);

const qf = (label: string, control: string) =>
  `<label class="q-field"><div class="q-field__inner"><div class="q-field__control"><div class="q-field__control-container">${control}<div class="q-field__label">${label}</div></div></div><div class="q-field__bottom"></div></div></label>`;
const qi = (label: string, path: string) => qf(label, t(path, { class: 'q-field__native', 'aria-label': label }));
const qs = (label: string, path: string, shown: string) =>
  qf(
    label,
    `<div class="q-field__native"><span class="shown">${shown}</span><input class="q-select__focus-target" role="combobox" readonly aria-label="${label}" value="" data-truth="${path}"></div>`,
  );
const qt = (label: string, path: string) =>
  `<div class="q-toggle" role="switch" tabindex="0" aria-checked="${val(path) === 'Yes'}" aria-label="${label}" data-truth="${path}"><div class="q-toggle__inner"></div><div class="q-toggle__label">${label}</div></div>`;
const qr = (path: string, words: readonly string[]) =>
  words
    .map(
      (word) =>
        `<div class="q-radio" role="radio" tabindex="0" aria-checked="${val(path) === word || val(path) === word[0]}" aria-label="${word}" data-truth="${path}"><span class="q-dot"></span>${word}</div>`,
    )
    .join('');
const DENSE = [
  ['dateFrom', 'Svc from'],
  ['dateTo', 'Svc to'],
  ['placeOfService', 'POS'],
  ['procedureCode', 'Code'],
  ['modifiers[0]', 'Mod'],
  ['modifiers[1]', 'Mod'],
  ['diagnosisPointers', 'Dx'],
  ['units', 'Units'],
  ['', 'Rate'],
  ['charge', 'Total'],
] as const;

/** Quasar: labels inside the field and after the box, radios and switches without inputs, a dense table of services. */
const quasar = html(
  '.q-field{display:inline-block;width:180px;margin:4px;vertical-align:top}.q-field__control-container{position:relative;border-bottom:1px solid #777;padding-top:14px}.q-field__label{position:absolute;top:0;font-size:10px;color:#666}.q-field__native{border:0;width:170px;min-height:18px}.q-select__focus-target{width:4px;border:0;padding:0}.q-toggle,.q-radio{display:inline-block;margin:4px 8px}.q-toggle__inner{display:inline-block;width:24px;height:10px;border:1px solid #555;border-radius:6px}.q-toggle__label{display:inline-block;margin-left:4px}.q-dot{display:inline-block;width:9px;height:9px;border:1px solid #333;border-radius:6px;margin-right:3px}[aria-checked=true] .q-dot{background:#226}.q-card{border:1px solid #ddd;margin:6px 0;padding:4px}td,th{border-bottom:1px solid #ddd;padding:2px 5px;font-size:12px}td .q-field__native,td input{width:78px}.q-drawer{float:right;width:170px;border-left:1px solid #ddd;padding:6px}main{margin-right:200px}.q-drawer .q-field,.q-drawer input{width:150px}',
  `<div class="q-toolbar">Case billing</div><div class="q-drawer"><b>Find a claim</b>${qf('Client last name', no())}${qf('Member no.', no())}${qf('From', no())}${qf('To', no())}</div><main><div class="q-tabs"><span role="tab">Client</span> <span role="tab" aria-selected="true">Claim</span> <span role="tab">History</span></div>
<div class="q-card"><div class="text-h6">Policyholder</div>${qi('Member no.', 'subscriber.memberId')}${qi('Last name', 'subscriber.lastName')}${qi('First name', 'subscriber.firstName')}${qi('Birth date', 'subscriber.dob')}${qi('Group no.', 'subscriber.groupNumber')}<div role="radiogroup">Sex of the policyholder ${qr('subscriber.sex', ['Female', 'Male', 'Unknown'])}</div></div>
<div class="q-card"><div class="text-h6">Client</div><div role="radiogroup">The client is the policyholder or the policyholder’s ${qr('subscriber.relationship', ['Self', 'Spouse', 'Child', 'Other'])}</div>${qi('Last name', 'patient.lastName')}${qi('First name', 'patient.firstName')}${qi('Birth date', 'patient.dob')}${qi('Street', 'patient.address1')}${qi('City', 'patient.city')}${qs('State', 'patient.state', 'TX')}${qi('Zip', 'patient.zip')}${qi('Phone', 'patient.phone')}${qi('Our account no.', 'patient.accountNumber')}</div>
<div class="q-card"><div class="text-h6">Claim</div>${qs('Submission', 'claim.frequencyCode', 'Replacement of prior claim')}${qi('Payer claim no.', 'claim.originalReferenceNumber')}${qi('Auth no.', 'claim.priorAuthorizationNumber')}${rows(4, (i) => qi(`Dx ${'ABCD'[i]}`, `diagnoses[${i}].code`))}${qf('Referral expires', no())}<br>${qt('Work related', 'condition.employment')}${qt('Auto accident', 'condition.autoAccident')}${qt('Other accident', 'condition.otherAccident')}${qt('Accept assignment', 'claim.acceptAssignment')}</div>
<table class="q-table"><thead><tr><th colspan="10">Services in this claim</th></tr><tr>${DENSE.map(([, head]) => `<th>${head} <i aria-hidden="true">↕</i></th>`).join('')}</tr></thead><tbody>${rows(3, (i) => `<tr>${DENSE.map(([leaf]) => `<td>${leaf ? t(`lines[${i}].${leaf}`, { class: 'q-field__native' }) : no()}</td>`).join('')}</tr>`)}</tbody></table><div class="q-card"><div class="text-h6">Providers</div>${qi('Clinician', 'rendering.name')}${qi('Clinician NPI', 'rendering.npi')}${qi('Billing NPI', 'billing.npi')}${qi('Billing EIN', 'billing.taxId')}${qi('Program site', 'facility.name')}${qi('Program site NPI', 'facility.npi')}</div></main>`,
);

const vid = (n: number) => ({ id: `j_id0:frm:pb:j_id${n}`, name: `j_id0:frm:pb:j_id${n}` });
const vf = (label: string, control: string, must = false) =>
  `<th class="labelCol">${must ? '<span class="req">*</span>' : ''}<label for="j_id0:frm:pb:j_id29">${label}</label> <img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" class="helpOrb" alt="Help" width="10" height="10" title="${label}: help"></th><td class="dataCol">${must ? `<div class="requiredInput"><div class="requiredBlock"></div>${control}</div>` : control}</td>`;
const lookup = (path: string, n: number) =>
  `<input type="hidden" data-partner value="000000000000000" name="lkid${n}"><span class="lookupInput">${t(path, vid(n))}<a href="#" title="Lookup (New Window)">o</a></span>`;
const CODES = ['F11.20', 'F33.1', 'F17.210', 'Z79.891'];
const pointed = (i: number, m: number) => {
  const letter = val(`lines[${i}].diagnosisPointers[${m}]`);
  return letter ? (CODES['ABCD'.indexOf(letter)] ?? '') : '';
};

/** Visualforce: every label names one box, look-ups beside names, pointers as lists that hold the codes themselves. */
const visualforce = html(
  'table.detailList th{text-align:right;width:150px;font-weight:normal;color:#4a4a56;font-size:11px}table.detailList td{width:230px}.req{color:#c00}.pbSubheader{background:#1797c0;color:#fff;padding:2px 6px;margin:6px 0 2px}.list td,.list th{border:1px solid #ddd;font-size:11px;padding:1px 3px}#side{float:left;width:170px}h3{margin:0;font-size:13px}form{margin-left:190px}#side input{width:150px}',
  `<div id="side"><b>Search</b><br>${no({ name: 'str' })}<button>Go!</button><hr><b>Quick create: contact</b><br>Last name ${no()}<br>Phone ${no()}</div><form name="j_id0:frm"><h2 class="mainTitle">Claim Edit</h2>
<div class="pbSubheader"><h3>Individual</h3></div><table class="detailList"><tr>${vf('Individual ID', t('subscriber.memberId', vid(29)), true)}${vf('Account Reference', t('patient.accountNumber', vid(30)))}</tr><tr>${vf('Last Name', t('patient.lastName', vid(31)), true)}${vf('First Name', t('patient.firstName', vid(32)), true)}</tr><tr>${vf('Birthdate', `${t('patient.dob', vid(33))} <a>[ 11/10/2026 ]</a>`)}${vf('Gender', pick('patient.sex', ['M|Male', 'F|Female', 'X|Not Given'], vid(34)))}</tr><tr>${vf('Mailing Street', area('patient.address1', vid(35)))}${vf('Mailing City', t('patient.city', vid(36)))}</tr><tr>${vf('Mailing State/Province', pick('patient.state', ST, vid(37)))}${vf('Mailing Zip/Postal Code', t('patient.zip', vid(38)))}</tr></table>
<div class="pbSubheader"><h3>Claim Details</h3></div><table class="detailList"><tr>${vf('Payer', lookup('payer.name', 40), true)}${vf('Claim Filing', chosen('claim.type', ['|--None--', 'MA|Medicare', 'MC|Medicaid', 'CH|TRICARE', 'CI|Commercial'], 'MC', vid(41)))}</tr><tr>${vf('Frequency', chosen('claim.frequencyCode', ['|--None--', '1|Original', '7|Replacement', '8|Void'], '7', vid(42)))}${vf('Prior Payer Claim #', t('claim.originalReferenceNumber', vid(43)))}</tr><tr>${vf('Service Authorization #', t('claim.priorAuthorizationNumber', vid(44)))}${vf('Owner', no(vid(45)))}</tr><tr>${rows(2, (i) => vf(`ICD-10 ${i + 1}`, t(`diagnoses[${i}].code`, vid(46 + i)), i === 0))}</tr><tr>${rows(2, (i) => vf(`ICD-10 ${i + 3}`, t(`diagnoses[${i + 2}].code`, vid(48 + i))))}</tr><tr>${vf('Assignment Accepted', check('claim.acceptAssignment', vid(50)))}${vf('Signature on File', check('patient.signatureOnFile', vid(51)))}</tr><tr>${vf('Rendering Practitioner', lookup('rendering.name', 52))}${vf('Practitioner NPI', t('rendering.npi', vid(53)))}</tr><tr>${vf('Billing Organization', lookup('billing.name', 54))}${vf('Organization NPI', t('billing.npi', vid(55)))}</tr><tr>${vf('Internal Comments', '<textarea data-truth=""></textarea>')}${vf('Organization Tax ID', t('billing.taxId', vid(56)))}</tr></table>
<div class="pbSubheader"><h3>Claim Lines</h3></div><table class="list"><thead><tr class="headerRow">${['Action', 'Start Date', 'End Date', 'Place', 'Procedure', 'Mod 1', 'Mod 2', 'Dx 1', 'Dx 2', 'Dx 3', 'Units', 'Amount'].map((head) => `<th scope="col"><div>${head}</div></th>`).join('')}</tr></thead><tbody>${rows(3, (i) => `<tr class="dataRow"><td><a>Del</a></td><td>${t(`lines[${i}].dateFrom`, { size: 9 })}</td><td>${t(`lines[${i}].dateTo`, { size: 9 })}</td><td>${pick(`lines[${i}].placeOfService`, ['11', '10', '02', '53'])}</td><td>${t(`lines[${i}].procedureCode`, { size: 6 })}</td>${rows(2, (m) => `<td>${t(`lines[${i}].modifiers[${m}]`, { size: 2 })}</td>`)}${rows(3, (m) => `<td>${chosen(`lines[${i}].diagnosisPointers[${m}]`, ['', ...CODES], pointed(i, m))}</td>`)}<td>${t(`lines[${i}].units`, { size: 3 })}</td><td>${t(`lines[${i}].charge`, { size: 8 })}</td></tr>`)}</tbody></table></form>`,
);

const gl = (text: string) => `<td><div class="gwt-Label">${text}</div></td>`;
const gt = (path: string, more: Record<string, string | number> = {}) =>
  `<td>${t(path, { class: 'gwt-TextBox', ...more })}</td>`;
const grad = (path: string, words: readonly string[], group: string) =>
  `<td>${words.map((word, at) => `<span class="gwt-RadioButton">${radio(path, 'on', { name: group, id: `gwt-uid-${group}${at}` }, word)}<label for="gwt-uid-${group}${at}">${word}</label></span>`).join(' ')}</td>`;
const disclosure = (title: string, body: string) =>
  `<table class="gwt-DisclosurePanel"><tbody><tr><td><a class="header"><table><tr><td>&#9660;</td><td>${title}</td></tr></table></a></td></tr><tr><td><div class="content"><table class="gwt-FlexTable">${body}</table></div></td></tr></tbody></table>`;

/** GWT: tables in tables, labels that are divs, radios that all submit "on"; a line in two rows of captions and boxes. */
const gwt = html(
  '.gwt-DisclosurePanel{border:1px solid #bbb;margin:5px 0}.header{color:#000;font-weight:bold}.gwt-Label{font-size:11px;padding:0 6px}.gwt-TextBox{width:120px}.gwt-DialogBox{position:fixed;right:14px;top:14px;background:#fff;border:3px solid #69c;padding:8px}',
  `<div class="gwt-HTML"><b>Encounter to claim</b></div>${disclosure('Who received the service', `<tr>${gl('Surname')}${gt('patient.lastName')}${gl('Forename')}${gt('patient.firstName')}${gl('M.I.')}${gt('patient.middleName', { style: 'width:20px' })}</tr><tr>${gl('DOB')}${gt('patient.dob')}${gl('Legal sex')}${grad('patient.sex', ['M', 'F', 'U'], 'sx')}${gl('Acct')}${gt('patient.accountNumber')}</tr><tr>${gl('Street')}${gt('patient.address1')}${gl('Town')}${gt('patient.city')}${gl('ZIP')}${gt('patient.zip')}</tr>`)}
${disclosure('Who pays', `<tr>${gl('Carrier')}${gt('payer.name')}${gl('Carrier code')}${gt('payer.id')}${gl('Policy')}${gt('subscriber.memberId')}</tr><tr>${gl('Policyholder surname')}${gt('subscriber.lastName')}${gl('Policyholder forename')}${gt('subscriber.firstName')}${gl('Relation')}<td>${pick('subscriber.relationship', ['Self', 'Spouse', 'Child', 'Other'], { class: 'gwt-ListBox' })}</td></tr><tr>${gl('Precert #')}${gt('claim.priorAuthorizationNumber')}${gl('Precert visits')}<td>${no()}</td>${gl('Second carrier')}${gt('otherPayer.name')}</tr><tr>${gl('Work injury')}${grad('condition.employment', ['Yes', 'No'], 'wi')}${gl('Car accident')}${grad('condition.autoAccident', ['Yes', 'No'], 'ca')}${gl('Second carrier policy')}${gt('otherInsured.memberId')}</tr>`)}
${disclosure('Diagnoses', `<tr>${rows(4, (i) => `${gl(`${i + 1}.`)}${gt(`diagnoses[${i}].code`)}`)}</tr>`)}
${rows(2, (i) => disclosure(`Charge ${i + 1}`, `<tr>${['Begin', 'End', 'Where', 'Code', 'Modifiers', 'Links to dx'].map(gl).join('')}</tr><tr>${gt(`lines[${i}].dateFrom`)}${gt(`lines[${i}].dateTo`)}<td>${pick(`lines[${i}].placeOfService`, POS, { class: 'gwt-ListBox', style: 'width:150px' })}</td>${gt(`lines[${i}].procedureCode`)}<td>${rows(4, (m) => t(`lines[${i}].modifiers[${m}]`, { style: 'width:24px', maxlength: 2 }))}</td><td>${typed(`lines[${i}].diagnosisPointers`, [...val(`lines[${i}].diagnosisPointers`)].map((letter) => String('ABCD'.indexOf(letter) + 1)).join(''), { class: 'gwt-TextBox' })}</td></tr><tr>${['How many', 'Charge', 'Servicing provider NPI', 'Line memo to payer', 'Drug code', 'Drug qty'].map(gl).join('')}</tr><tr>${gt(`lines[${i}].units`)}${gt(`lines[${i}].charge`)}${gt(`lines[${i}].renderingNpi`)}${gt(`lines[${i}].note`)}<td>${no()}</td><td>${no()}</td></tr>`))}
${disclosure('Biller', `<tr>${gl('Bill under NPI')}${gt('billing.npi')}${gl('Bill under TIN')}${gt('billing.taxId')}${gl('Sum of charges')}${gt('claim.totalCharge')}</tr><tr>${gl('Received from patient')}${gt('claim.amountPaid')}${gl('Delay reason')}<td>${noPick(['1', '7', '11'])}</td>${gl('Contact')}<td>${no()}</td></tr>`)}<div class="gwt-DialogBox"><b>Sign in again</b><br>User ${no({ style: 'width:90px' })}<br>Password <input type="password" style="width:90px" data-truth=""></div>`,
);

const line = (label: string, control: string) => `<p class="r"><b>${label}</b> ${control}</p>`;
const plainDate = (path: string) => typed(path, val(path).replace(/^(..).(..).(....)$/, '$3$1$2'), { size: 9 });
const REASONS = ['12|12 Working aged', '13|13 End-stage renal disease', '43|43 Disabled', '47|47 Liability'];

/** A claim after the first payer decided: data element names, dates as one number, a card a line with its adjustments. */
const afterPrimary = html(
  '.r{margin:2px 0}.r b{display:inline-block;width:250px;font-weight:normal}fieldset{display:inline-block;vertical-align:top;width:560px;box-sizing:border-box;margin:4px}.cas{background:#f3f3f3;padding:3px;margin:3px 0}.cas input{width:70px}#portal{float:right;width:150px;font-size:11px;border:1px solid #ccc;padding:5px}#portal input{width:130px}',
  `<div id="portal"><b>Patient portal</b><br>Invite by e-mail ${no()}<br>Invite by phone ${no()}<br>Date of birth ${no()}</div><h2>837P secondary, draft</h2><fieldset><legend>2010BB Payer</legend>${line('Payer Name (NM103)', t('payer.name'))}${line('Payer Identifier (NM109)', t('payer.id'))}${line('Payer Responsibility Sequence Number Code (SBR01)', chosen('claim.payerSequence', ['', 'P', 'S', 'T'], 'S'))}${line('Claim Filing Indicator Code (SBR09)', chosen('claim.type', ['', 'MA', 'MB', 'MC', 'CI', 'HM', 'BL'], 'MC'))}${line('Insurance Type Code (SBR05)', chosen('claim.insuranceTypeCode', ['', ...REASONS], ''))}</fieldset>
<fieldset><legend>2010BA Subscriber</legend>${line('Subscriber Last Name (NM103)', t('subscriber.lastName'))}${line('Subscriber First Name (NM104)', t('subscriber.firstName'))}${line('Subscriber Primary Identifier (NM109)', t('subscriber.memberId'))}${line('Subscriber Group or Policy Number (SBR03)', t('subscriber.groupNumber'))}${line('Subscriber Birth Date (DMG02)', plainDate('subscriber.dob'))}${line('Subscriber Gender Code (DMG03)', chosen('subscriber.sex', ['', 'F', 'M', 'U'], 'M'))}${line('Individual Relationship Code (SBR02)', chosen('subscriber.relationship', ['', '18|18 Self', '01|01 Spouse', '19|19 Child', 'G8|G8 Other'], '18'))}</fieldset>
<fieldset><legend>2320 / 2330 Other subscriber and payer</legend>${line('Other Payer Last or Organization Name (NM103)', t('otherPayer.name'))}${line('Other Payer Primary Identifier (NM109)', t('otherPayer.id'))}${line('Payer Responsibility Sequence Number Code (SBR01)', chosen('otherPayer.sequence', ['', 'P', 'S', 'T'], 'P'))}${line('Payer Paid Amount (AMT*D)', t('otherPayer.paidAmount'))}${line('Adjudication or Payment Date (DTP*573)', plainDate('otherPayer.paidDate'))}${line('Remaining Patient Liability (AMT*EAF)', no())}${line('Other Insured Last Name (NM103)', t('otherInsured.lastName'))}${line('Other Insured First Name (NM104)', t('otherInsured.firstName'))}${line('Other Insured Identifier (NM109)', t('otherInsured.memberId'))}${line('Other Insured Group Name (SBR04)', t('otherInsured.planName'))}</fieldset>
<fieldset><legend>2300 Claim</legend>${line('Patient Control Number (CLM01)', t('patient.accountNumber'))}${line('Total Claim Charge Amount (CLM02)', t('claim.totalCharge'))}${line('Place of Service Code (CLM05-1)', t('claim.placeOfService', { size: 2 }))}${line('Claim Frequency Code (CLM05-3)', t('claim.frequencyCode', { size: 1 }))}${line('Assignment or Plan Participation Code (CLM07)', chosen('claim.acceptAssignment', ['', 'A|A Assigned', 'C|C Not assigned'], 'A'))}${line('Delay Reason Code (CLM20)', noPick(['1', '7', '11']))}${line('Prior Authorization Number (REF*G1)', t('claim.priorAuthorizationNumber'))}${line('Payer Claim Control Number (REF*F8)', t('claim.originalReferenceNumber'))}${line('Patient Amount Paid (AMT*F5)', t('claim.amountPaid'))}${line('Principal Diagnosis Code (HI01-2)', t('diagnoses[0].code'))}${line('Diagnosis Code (HI02-2)', t('diagnoses[1].code'))}</fieldset>
${rows(2, (i) => `<fieldset><legend>2400 Service line, LX01 = ${i + 1}</legend>${line('Service Date (DTP*472)', plainDate(`lines[${i}].dateFrom`))}${line('Procedure Code (SV101-2)', t(`lines[${i}].procedureCode`, { size: 6 }))}${line('Procedure Modifier (SV101-3)', t(`lines[${i}].modifiers[0]`, { size: 2 }))}${line('Procedure Modifier (SV101-4)', t(`lines[${i}].modifiers[1]`, { size: 2 }))}${line('Line Item Charge Amount (SV102)', t(`lines[${i}].charge`))}${line('Service Unit Count (SV104)', t(`lines[${i}].units`, { size: 3 }))}${line('Diagnosis Code Pointer (SV107-1)', typed(`lines[${i}].diagnosisPointers[0]`, '1', { size: 1 }))}${line('Diagnosis Code Pointer (SV107-2)', typed(`lines[${i}].diagnosisPointers[1]`, ['2', '4'][i] ?? '', { size: 1 }))}${line('Rendering Provider Identifier (NM109)', t(`lines[${i}].renderingNpi`))}<div class="cas">2430 Line adjudication ${line('Service Line Paid Amount (SVD02)', t(`lines[${i}].otherPayerPaid`))}${line('Claim Adjustment Group Code (CAS01)', t(`lines[${i}].adjustments[0].group`))}${line('Adjustment Reason Code (CAS02)', t(`lines[${i}].adjustments[0].reason`))}${line('Adjustment Amount (CAS03)', t(`lines[${i}].adjustments[0].amount`))}${line('Adjustment Quantity (CAS04)', no())}</div></fieldset>`)}
<fieldset><legend>2010AA Billing provider</legend>${line('Billing Provider Organizational Name (NM103)', t('billing.name'))}${line('Billing Provider Identifier (NM109)', t('billing.npi'))}${line('Billing Provider Tax Identification Number (REF*EI)', t('billing.taxId'))}${line('Provider Taxonomy Code (PRV03)', t('billing.taxonomy'))}${line('Billing Provider Address Line (N301)', t('billing.address1'))}${line('Billing Provider City Name (N401)', t('billing.city'))}${line('Billing Provider State or Province Code (N402)', t('billing.state', { size: 2 }))}${line('Billing Provider Postal Zone or ZIP Code (N403)', t('billing.zip'))}</fieldset><fieldset><legend>1000A Submitter</legend>${line('Submitter Name (NM103)', no())}${line('Submitter Contact Name (PER02)', no())}${line('Communication Number (PER04)', no())}</fieldset>`,
);

/** The exam: component libraries, older tool kits, data element names. */
export const F3: Pages = {
  'f11-ant-range': antDesign,
  'f12-quasar': quasar,
  'f13-visualforce': visualforce,
  'f14-gwt': gwt,
  'f15-after-primary': afterPrimary,
};
