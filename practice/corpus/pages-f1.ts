import { isoDate } from '../values.ts';
import { html, no, noPick, type Pages, POS, rows, SEX } from './claim.ts';
import { area, check, chosen, mdy, out, pick, radio, t, typed, val } from './claim-self.ts';

const td = (control: string, caption: string) => `<td>${control}</td><td class="cap">${caption}</td>`;
const asp = (n: number, size = 14) => ({ name: `t${n}`, size });
const POINTER_HEADS = ['DX A', 'DX B', 'DX C', 'DX D'];

/** Classic ASP: the caption stands in the cell to the right of its box; one box a pointer letter. */
const captionsRight = html(
  'td{font:11px Tahoma;padding:1px 3px}.cap{color:#036;padding-right:14px}h4{margin:4px 0;background:#ffc}table.g td,table.g th{border:1px solid #bbb;font-size:11px}',
  `<table width="100%"><tr><td><b>CLINIC BILLER 3.1</b></td><td align="right">${no({ name: 'srch', size: 12 })} Bene. lookup <input type="submit" value="Search" data-truth=""></td></tr></table><form method="post" action="post.asp">
<h4>Bene.</h4><table><tr>${td(t('subscriber.memberId', asp(1)), 'Bene. ID no.')}${td(t('patient.lastName', asp(2)), 'Surname')}${td(t('patient.firstName', asp(3)), 'Given')}${td(t('patient.middleName', { ...asp(4, 1), maxlength: 1 }), 'Init')}</tr><tr>${td(t('patient.dob', asp(5, 10)), 'Born')}${td(`M ${radio('patient.sex', 'M', { name: 't6' })} F ${radio('patient.sex', 'F', { name: 't6' })} U ${radio('patient.sex', 'U', { name: 't6' })}`, 'Sex')}${td(t('patient.accountNumber', asp(7)), 'Our acct')}${td(no(asp(8, 9)), 'Soc. sec.')}</tr><tr>${td(t('patient.address1', asp(9, 22)), 'Street')}${td(t('patient.city', asp(10)), 'City')}${td(t('patient.state', { ...asp(11, 2), maxlength: 2 }), 'State')}${td(t('patient.zip', asp(12, 10)), 'Zip')}</tr><tr>${td(t('patient.phone', asp(13)), 'Tel.')}${td(no(asp(14)), 'Work tel.')}${td(t('subscriber.groupNumber', asp(15)), 'Policy group')}${td(t('subscriber.planName', asp(16)), 'Program name')}</tr></table>
<h4>Claim</h4><table><tr>${rows(4, (i) => td(t(`diagnoses[${i}].code`, asp(20 + i, 8)), `Diag ${'ABCD'[i]}`))}</tr><tr>${td(t('claim.priorAuthorizationNumber', asp(30)), 'Prior auth')}${td(pick('claim.frequencyCode', ['1|Orig.', '7|Adj.', '8|Void'], { name: 't31', size: 1 }), 'Orig/adj/void')}${td(t('claim.originalReferenceNumber', asp(32)), 'ICN of adj/void')}${td(no(asp(33, 4)), 'Type bill')}</tr><tr>${td(t('referring.lastName', asp(34)), 'Referring surname')}${td(t('referring.firstName', asp(35)), 'Referring given')}${td(t('referring.npi', asp(36, 10)), 'Referring NPI')}${td(no(asp(37, 6)), 'Referring UPIN')}</tr><tr>${td(t('claim.hospitalizationFrom', asp(38, 10)), 'Admitted')}${td(t('claim.hospitalizationTo', asp(39, 10)), 'Discharged')}${td(t('claim.onsetDate', asp(40, 10)), 'Onset')}${td(check('claim.acceptAssignment', { name: 't41' }), 'Takes assignment')}</tr></table>
<h4>Detail</h4><table class="g"><tr><th>FDOS</th><th>TDOS</th><th>LOC</th><th>SVC</th><th>MOD A</th><th>MOD B</th>${POINTER_HEADS.map((head) => `<th>${head}</th>`).join('')}<th>QTY</th><th>AMT</th><th>PERF. NPI</th><th>CHK #</th></tr>${rows(4, (i) => `<tr><td>${t(`lines[${i}].dateFrom`, { name: `a${i}`, size: 9 })}</td><td>${t(`lines[${i}].dateTo`, { name: `b${i}`, size: 9 })}</td><td>${t(`lines[${i}].placeOfService`, { name: `c${i}`, size: 2 })}</td><td>${t(`lines[${i}].procedureCode`, { name: `d${i}`, size: 5 })}</td>${rows(2, (m) => `<td>${t(`lines[${i}].modifiers[${m}]`, { name: `e${i}${m}`, size: 2, maxlength: 2 })}</td>`)}${rows(4, (m) => `<td>${t(`lines[${i}].diagnosisPointers[${m}]`, { name: `f${i}${m}`, size: 1, maxlength: 1 })}</td>`)}<td>${t(`lines[${i}].units`, { name: `g${i}`, size: 3 })}</td><td>${t(`lines[${i}].charge`, { name: `h${i}`, size: 8 })}</td><td>${t(`lines[${i}].renderingNpi`, { name: `j${i}`, size: 10 })}</td><td>${no({ name: `k${i}`, size: 5 })}</td></tr>`)}</table>
<table><tr>${td(t('claim.totalCharge', asp(90, 9)), 'Total billed')}${td(t('claim.amountPaid', asp(91, 9)), 'Bene. paid')}${td(t('billing.npi', asp(92, 10)), 'Group NPI')}${td(t('billing.taxId', asp(93, 10)), 'Group TIN')}</tr></table></form>`,
);

const rid = (name: string) => ({ id: `ctl00_MainPlaceHolder_${name}`, name: `ctl00$MainPlaceHolder$${name}` });
const state = (name: string) => `<input type="hidden" id="ctl00_MainPlaceHolder_${name}_ClientState" value="">`;
const cap = (text: string, must = false) =>
  `<span class="lbl">${text}</span>${must ? '<span class="rq">*</span>' : ''} <img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="10" height="10" alt="" title="More about this box">`;
const rfield = (text: string, control: string, must = false) =>
  `<div class="rf"><div>${cap(text, must)}</div>${control}</div>`;
/** A list as a box that is typed into or only shows; the code is in its state. */
const rcombo = (path: string, shown: string, name: string) =>
  `<div class="RadComboBox"><table><tr><td class="rcbInputCell">${typed(path, shown, { ...rid(`${name}_Input`), class: 'rcbInput', readonly: true })}</td><td class="rcbArrowCell"><a>select</a></td></tr></table>${state(name)}</div>`;
/** A date: a box to type in, and one out of sight with the ISO date. */
const rdate = (path: string, name: string) =>
  `<div class="RadPicker"><input style="visibility:hidden;position:absolute;width:1px;height:1px" id="ctl00_MainPlaceHolder_${name}" value="${isoDate(val(path))}" data-truth="">${t(path, { ...rid(`${name}_dateInput`), class: 'riTextBox riEnabled', size: 11 })}<a title="Open the calendar popup.">v</a>${state(name)}</div>`;
const RAD_HEADS = ['Begin', 'End', 'POS', 'Procedure', 'M1', 'M2', 'Pointer', 'Quantity', 'Submitted'] as const;
const RAD_LEAVES = [
  'dateFrom',
  'dateTo',
  'placeOfService',
  'procedureCode',
  'modifiers[0]',
  'modifiers[1]',
  'diagnosisPointers',
  'units',
  'charge',
] as const;

/** Telerik: combos as read-only boxes, dates with a twin out of sight, a filter row under the grid's header. */
const telerik = html(
  '.rf{display:inline-block;width:205px;vertical-align:top;margin:3px}.rq{color:red}.lbl{font-size:11px}.RadComboBox table{border-collapse:collapse}.rcbInput{width:130px}td,th{border:1px solid #cdd;padding:2px}.rgMasterTable input{width:84px}.rmpHidden{display:none}li{display:inline;margin-right:14px}.RadWindow{position:fixed;right:10px;bottom:10px;width:210px;border:2px solid #579;background:#fff;padding:6px}',
  `<form id="aspnetForm"><div class="RadTabStrip"><ul><li>Recipient</li><li><b>Professional claim</b></li><li>Attachments</li></ul></div><div class="rmpHidden">${rfield('Attachment control no.', no(rid('txtAcn')))}${rfield('Report type', no(rid('txtRt')))}</div>
<div class="RadPanelBar"><b>Recipient information</b><br>${rfield('Recipient ID', t('subscriber.memberId', rid('rtbRecip')), true)}${rfield('Recipient last name', t('patient.lastName', rid('rtbRecip2')), true)}${rfield('Recipient first name', t('patient.firstName', rid('rtbRecip3')), true)}${rfield('Date of birth', rdate('patient.dob', 'rdpDob'), true)}${rfield('Gender', rcombo('patient.sex', 'Male', 'rcbSex'))}${rfield('Patient account', t('patient.accountNumber', rid('rtbAcct')), true)}</div>
<div class="RadPanelBar"><b>Claim header</b><br>${rfield('Claim submission reason', rcombo('claim.frequencyCode', 'REPLACEMENT', 'rcbFreq'), true)}${rfield('Control number of the paid claim', t('claim.originalReferenceNumber', rid('rtbTcn')))}${rfield('Prior authorization', t('claim.priorAuthorizationNumber', rid('rtbPa')))}${rfield('Is the patient pregnant?', noPick(['Y|Yes', 'N|No'], rid('rcbPreg')))}${rfield('Provider accepts assignment', rcombo('claim.acceptAssignment', 'Yes', 'rcbAsg'))}${rfield('Accident: employment', rcombo('condition.employment', 'No', 'rcbEmp'))}${rfield('Accident: automobile', rcombo('condition.autoAccident', 'No', 'rcbAuto'))}${rfield('Date of accident', rdate('claim.accidentDate', 'rdpAcc'))}${rows(4, (i) => rfield(i === 0 ? 'Diagnosis (principal)' : 'Diagnosis', t(`diagnoses[${i}].code`, rid(`rtbDx${i}`)), i === 0))}</div>
<div class="RadGrid"><table class="rgMasterTable"><thead><tr><th>Ln</th>${RAD_HEADS.map((head) => `<th class="rgHeader"><a href="#">${head}</a></th>`).join('')}<th></th></tr><tr class="rgFilterRow"><td></td>${RAD_HEADS.map((head, at) => `<td>${no({ ...rid(`grid_filter_${at}`), alt: `Filter ${head} column` })}</td>`).join('')}<td></td></tr></thead><tbody>${rows(3, (i) => `<tr class="rgRow"><td>${i + 1}</td>${RAD_LEAVES.map((leaf) => `<td>${t(`lines[${i}].${leaf}`, { id: `ctl00_MainPlaceHolder_grid_ctl00_ctl0${4 + 2 * i}_RTB${leaf.slice(0, 3)}`, class: 'riTextBox' })}</td>`).join('')}<td><a>Delete</a></td></tr>`)}</tbody></table></div>
<div class="RadPanelBar"><b>Providers</b><br>${rfield('Billing NPI', t('billing.npi', rid('rtbB')), true)}${rfield('Billing taxonomy', t('billing.taxonomy', rid('rtbBt')))}${rfield('Rendering NPI', t('rendering.npi', rid('rtbR')))}${rfield('Referring NPI', t('referring.npi', rid('rtbF')))}${rfield('Total submitted', t('claim.totalCharge', { ...rid('rntTotal_text'), class: 'riTextBox riRead' }))}${rfield('Patient amount paid', t('claim.amountPaid', rid('rntPaid_text')))}</div>
<div class="RadWindow"><b>Message center</b><br>To ${no(rid('rwTo'))}<br>Claim number ${no(rid('rwClm'))}<br><textarea data-truth=""></textarea></div></form>`,
);

const four = (text: string, control: string) =>
  `<tr><td class="a">${text}</td><td>:</td><td><a href="#" title="Pick from list">&raquo;</a></td><td>${control}</td></tr>`;
const period = (i: number) =>
  val(`lines[${i}].dateFrom`) ? `${val(`lines[${i}].dateFrom`)} - ${val(`lines[${i}].dateTo`)}` : '';
const modifiersOf = (i: number) =>
  [0, 1]
    .map((m) => val(`lines[${i}].modifiers[${m}]`))
    .filter((code) => code)
    .join(' ');
const digitsOf = (i: number) =>
  [...val(`lines[${i}].diagnosisPointers`)].map((letter) => 'ABCD'.indexOf(letter) + 1).join(',');

/** PHP with a colon and an arrow between caption and box; from and to in one box, modifiers in one box, pointers as digits. */
const colons = html(
  'table{display:inline-table;vertical-align:top;margin:4px 14px}.a{text-align:right;font-size:12px}input{padding:1px}.l td,.l th{border:1px dotted #777;font-size:12px}',
  `<div id="menu">claims.php | patients.php | era.php | <form style="display:inline">Pt name or acct ${no({ name: 'find', size: 12 })}</form></div><h3>Claim #new</h3><form method="post">
<table>${four('Ins. company', t('payer.name', { name: 'c[plan]' }))}${four('Payer no.', t('payer.id', { name: 'c[pno]' }))}${four('Cert. no.', t('subscriber.memberId', { name: 'c[cert]' }))}${four('Group no.', t('subscriber.groupNumber', { name: 'c[grp]' }))}${four('Holder last', t('subscriber.lastName', { name: 'c[hl]' }))}${four('Holder first', t('subscriber.firstName', { name: 'c[hf]' }))}${four('Holder DOB', t('subscriber.dob', { name: 'c[hd]' }))}${four('Rel. to insured', pick('subscriber.relationship', ['18|Self', '01|Spouse', '19|Child', '21|Unknown', 'G8|Other'], { name: 'c[rel]' }))}${four('Company address', no({ name: 'c[pa]' }))}${four('Company phone', no({ name: 'c[pp]' }))}</table>
<table>${four('Pt. last', t('patient.lastName', { name: 'p[l]' }))}${four('Pt. first', t('patient.firstName', { name: 'p[f]' }))}${four(
    'Pt. DOB',
    mdy('patient.dob', '-', (part) => ({ name: `p[d${part[0]}]` })),
  )}${four('Pt. sex', pick('patient.sex', SEX, { name: 'p[s]' }))}${four('Pt. address', t('patient.address1', { name: 'p[a]' }))}${four('Pt. city', t('patient.city', { name: 'p[c]' }))}${four('Pt. st.', t('patient.state', { name: 'p[st]', size: 2 }))}${four('Pt. zip', t('patient.zip', { name: 'p[z]', size: 10 }))}${four('Pt. phone', `${typed('patient.phone#area', '806', { name: 'p[p1]', size: 3, maxlength: 3 })}${typed('patient.phone#rest', '555', { name: 'p[p2]', size: 3, maxlength: 3 })}${typed('patient.phone#rest', '0173', { name: 'p[p3]', size: 4, maxlength: 4 })}`)}${four('Acct no.', t('patient.accountNumber', { name: 'p[acct]' }))}</table>
<table>${rows(4, (i) => four(`Dx ${i + 1}`, t(`diagnoses[${i}].code`, { name: 'dx[]' })))}${four('Auth no.', t('claim.priorAuthorizationNumber', { name: 'c[auth]' }))}${four('Auth from', no({ name: 'c[af]' }))}${four('Auth thru', no({ name: 'c[at]' }))}${four('Resub. code', t('claim.frequencyCode', { name: 'c[res]', size: 2 }))}${four('Orig. ref.', t('claim.originalReferenceNumber', { name: 'c[ref]' }))}${four('Box 19', t('claim.additionalInfo', { name: 'c[b19]' }))}</table><br>
<table class="l"><tr><th>DOS (from - thru)</th><th>POS</th><th>Proc</th><th>Mods</th><th>Dx ptr (1-4)</th><th>Chg</th><th>Qty</th><th>Resp. $</th></tr>${rows(4, (i) => `<tr><td>${typed(`lines[${i}].dateFrom`, period(i), { name: 'l_dos[]', size: 23 })}</td><td>${t(`lines[${i}].placeOfService`, { name: 'l_pos[]', size: 2 })}</td><td>${t(`lines[${i}].procedureCode`, { name: 'l_prc[]', size: 6 })}</td><td>${typed(`lines[${i}].modifiers[0]`, modifiersOf(i), { name: 'l_mod[]', size: 8 })}</td><td>${typed(`lines[${i}].diagnosisPointers`, digitsOf(i), { name: 'l_ptr[]', size: 7 })}</td><td>${t(`lines[${i}].charge`, { name: 'l_chg[]', size: 8 })}</td><td>${t(`lines[${i}].units`, { name: 'l_qty[]', size: 3 })}</td><td>${no({ name: 'l_rsp[]', size: 6 })}</td></tr>`)}</table><br>
<table>${four('Rend. prov.', t('rendering.name', { name: 'r[n]' }))}${four('Rend. NPI', t('rendering.npi', { name: 'r[npi]' }))}${four('Facility', t('facility.name', { name: 'f[n]' }))}${four('Facility NPI', t('facility.npi', { name: 'f[npi]' }))}</table><table>${four('Billing prov.', t('billing.name', { name: 'b[n]' }))}${four('Billing NPI', t('billing.npi', { name: 'b[npi]' }))}${four('Fed. tax no.', `${t('billing.taxId', { name: 'b[tin]' })} ${pick('billing.taxIdType', ['EIN', 'SSN'], { name: 'b[tt]' })}`)}${four('Biller’s memo', no({ name: 'memo' }))}</table></form>`,
);

const jid = (n: number) => ({ id: `claimForm:j_idt${n}`, name: `claimForm:j_idt${n}` });
const pg = (label: string, control: string) =>
  `<td class="pg1"><span class="iceOutTxt">${label}</span></td><td class="pg2">${control}</td>`;
const TRANSPOSED: readonly (readonly [string, string])[] = [
  ['Service begins', 'dateFrom'],
  ['Service ends', 'dateTo'],
  ['Setting', 'placeOfService'],
  ['HCPCS', 'procedureCode'],
  ['Modifier', 'modifiers[0]'],
  ['Modifier', 'modifiers[1]'],
  ['Points to', 'diagnosisPointers'],
  ['Billed', 'charge'],
  ['Units', 'units'],
  ['', ''],
  ['Servicing NPI', 'renderingNpi'],
];

/** JSF: services stand as columns, the heading of the columns two rows above, running numbers as names. */
const asColumns = html(
  'td,th{padding:2px 6px;font-size:12px}.pg1{text-align:right;color:#333}.iceDatTbl td,.iceDatTbl th{border:1px solid #bcd}.iceDatTbl input{width:100px}.icePnlTitle{background:#cde;font-weight:bold;padding:2px}',
  `<form id="claimForm"><div class="icePnlTitle">Enrollee</div><table><tr>${pg('Enrollee number', t('subscriber.memberId', jid(31)))}${pg('Family name', t('patient.lastName', jid(32)))}${pg('Given name', t('patient.firstName', jid(33)))}</tr><tr>${pg('Born on', t('patient.dob', jid(34)))}${pg('Gender', `${radio('patient.sex', 'M', { name: 'claimForm:j_idt35' })}<label>Male</label> ${radio('patient.sex', 'F', { name: 'claimForm:j_idt35' })}<label>Female</label>`)}${pg('Enrollee’s phone', t('patient.phone', jid(36)))}</tr></table>
<div class="icePnlTitle">Encounter</div><table><tr>${pg('Patient account', t('patient.accountNumber', jid(41)))}${pg('Approval number', t('claim.priorAuthorizationNumber', jid(42)))}${pg('Transaction', pick('claim.frequencyCode', ['1|Original', '7|Replace', '8|Cancel'], jid(43)))}</tr><tr>${pg('Number of claim replaced', t('claim.originalReferenceNumber', jid(44)))}${pg('Third party paid', t('otherPayer.paidAmount', jid(45)))}${pg('Third party paid on', t('otherPayer.paidDate', jid(46)))}</tr><tr>${pg('Main ICD-10', t('diagnoses[0].code', jid(47)))}${pg('ICD-10 two', t('diagnoses[1].code', jid(48)))}${pg('ICD-10 three', t('diagnoses[2].code', jid(49)))}</tr><tr>${pg('Remark to the plan', t('claim.additionalInfo', jid(50)))}${pg('Internal routing', no(jid(51)))}${pg('Reviewer', no(jid(52)))}</tr></table>
<table class="iceDatTbl"><tr><th rowspan="2"></th><th colspan="4">Services of this encounter</th></tr><tr>${rows(4, (i) => `<th>Service ${i + 1}</th>`)}</tr><tr><td colspan="5"><i>Leave a column empty to drop the service.</i></td></tr>${TRANSPOSED.map(([label, leaf], row) => (leaf ? `<tr><td>${label}</td>${rows(4, (i) => `<td>${leaf === 'placeOfService' ? chosen(`lines[${i}].${leaf}`, ['', '11', '10', '02', '53'], val(`lines[${i}].${leaf}`), jid(100 + row * 4 + i)) : t(`lines[${i}].${leaf}`, jid(100 + row * 4 + i))}</td>`)}</tr>` : `<tr><td>Visit minutes</td>${rows(4, (i) => `<td>${no(jid(180 + i))}</td>`)}</tr>`)).join('')}</table>
<div class="icePnlTitle">Providers</div><table><tr>${pg('Pay-to NPI', t('billing.npi', jid(61)))}${pg('Pay-to tax number', t('billing.taxId', jid(62)))}${pg('Pay-to name', t('billing.name', jid(63)))}</tr><tr>${pg('Referred by', t('referring.name', jid(64)))}${pg('Referrer’s NPI', t('referring.npi', jid(65)))}${pg('Sum billed', t('claim.totalCharge', jid(66)))}</tr></table></form><form>Look for an encounter: enrollee number ${no(jid(2))} service date ${no(jid(3))}</form>`,
);

const dm = (caption: string, control: string) =>
  `<td><font size="1" color="#666666">${caption}</font><br>${control}</td>`;
const pair = (path: string, name: string) =>
  `${check(path, { name }, 'Yes')}<font size="2">Yes</font> ${check(path, { name }, 'No')}<font size="2">No</font>`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const p = { 'data-printed': true };

/** A Domino form: captions above in small type, twisties, yes and no as two check boxes, the month as a word. */
const domino = html(
  'td{padding:3px 8px;vertical-align:top}.tw{font-weight:bold;margin-top:6px}.ft td,.ft th{border:1px solid #ccc;font-size:12px;padding:2px 4px;white-space:nowrap}',
  `<form><table width="100%" bgcolor="#eeeeff"><tr><td><b>Behavioral Health Claim Form</b> (BHC-2)</td><td align="right">Author: Ruben Haddad &nbsp; Status: Draft</td></tr></table>
<div class="tw">&#9660; 1. Person served</div><table><tr>${dm('Name of person served', `${t('patient.firstName', { name: 'PSFirst', size: 12 })} ${t('patient.middleName', { name: 'PSMid', size: 2 })} ${t('patient.lastName', { name: 'PSLast', size: 16 })} <font size="1">(first, middle, last)</font>`)}${dm('Birth date', `${chosen('patient.dob#month', ['', ...MONTHS.map((month, at) => `${String(at + 1).padStart(2, '0')}|${month}`)], val('patient.dob#month'), { name: 'BM' })} ${t('patient.dob#day', { name: 'BD', size: 2 })} ${t('patient.dob#year', { name: 'BY', size: 4 })}`)}${dm('Gender', pick('patient.sex', SEX, { name: 'PSSex' }))}${dm('Agency account number', t('patient.accountNumber', { name: 'Case' }))}</tr><tr>${dm('Residence', t('patient.address1', { name: 'Res1', size: 26 }))}${dm('City', t('patient.city', { name: 'Res2' }))}${dm('State', t('patient.state', { name: 'Res3', size: 2 }))}${dm('ZIP', t('patient.zip', { name: 'Res4', size: 10 }))}</tr></table>
<div class="tw">&#9660; 2. Coverage</div><table><tr>${dm('Coverage ID', t('subscriber.memberId', { name: 'Cov1' }))}${dm('Plan', t('subscriber.planName', { name: 'Cov2' }))}${dm('Payer', t('payer.name', { name: 'Cov3' }))}${dm('Authorization', t('claim.priorAuthorizationNumber', { name: 'Cov4' }))}</tr><tr>${dm('Is there any other coverage?', pair('claim.otherCoverage', 'Oth'))}${dm('Other coverage: holder’s last name', t('otherInsured.lastName', { name: 'Cov5' }))}${dm('Other coverage: holder’s first name', t('otherInsured.firstName', { name: 'Cov6' }))}${dm('Other coverage: ID', t('otherInsured.memberId', { name: 'Cov7' }))}</tr></table>
<div class="tw">&#9660; 3. About the condition</div><table><tr>${dm('Caused by work?', pair('condition.employment', 'C1'))}${dm('Caused by an automobile accident?', pair('condition.autoAccident', 'C2'))}${dm('Caused by some other accident?', pair('condition.otherAccident', 'C3'))}${dm('First noticed', t('claim.onsetDate', { name: 'C4' }))}</tr><tr>${rows(4, (i) => dm(`ICD-10 code ${i + 1}`, t(`diagnoses[${i}].code`, { name: `Dx${i}` })))}</tr></table>
<div class="tw">&#9660; 4. Services</div><table class="ft"><tr><th>Date</th><th>Site code (POS)</th><th>Service (HCPCS/CPT)</th><th>Modifiers</th><th>For which codes above</th><th>Units</th><th>Amount</th><th>Staff initials</th></tr>${rows(3, (i) => `<tr><td>${t(`lines[${i}].dateFrom`, { name: `SvDate_${i + 1}`, size: 10 })}</td><td>${pick(`lines[${i}].placeOfService`, POS, { name: `SvPos_${i + 1}` })}</td><td>${t(`lines[${i}].procedureCode`, { name: `SvCode_${i + 1}`, size: 6 })}</td><td>${rows(4, (m) => t(`lines[${i}].modifiers[${m}]`, { name: `SvMod_${i + 1}_${m}`, size: 2 }))}</td><td>${rows(4, (m) => `${m + 1}<input type="checkbox" name="SvPtr_${i + 1}" value="${m + 1}"${val(`lines[${i}].diagnosisPointers`).includes('ABCD'[m] as string) ? ' checked' : ''} data-truth="lines[${i}].diagnosisPointers">`)}</td><td>${t(`lines[${i}].units`, { name: `SvUnits_${i + 1}`, size: 3 })}</td><td>${t(`lines[${i}].charge#dollars`, { name: `SvAmtD_${i + 1}`, size: 4 })} . ${t(`lines[${i}].charge#cents`, { name: `SvAmtC_${i + 1}`, size: 2 })}</td><td>${no({ name: `SvIni_${i + 1}`, size: 3 })}</td></tr>`)}</table>
<div class="tw">&#9660; 5. Staff and agency</div><table><tr>${dm('Staff who gave the service', t('rendering.name', { name: 'St1' }))}${dm('Staff NPI', t('rendering.npi', { name: 'St2' }))}${dm('Agency', out('billing.name', 'b', p))}${dm('Agency NPI', out('billing.npi', 'b', p))}</tr><tr>${dm('Signed', t('rendering.signature', { name: 'Sig' }))}${dm('Date signed', t('rendering.signatureDate', { name: 'SigD' }))}${dm('Remarks for the payer', area('claim.additionalInfo', { name: 'Rem' }))}${dm('Remarks for the supervisor', '<textarea name="Sup" data-truth=""></textarea>')}</tr></table><div class="tw">&#9658; 6. History of this document</div></form>`,
);

/** The exam: server pages. */
export const F1: Pages = {
  'f01-captions-right': captionsRight,
  'f02-telerik': telerik,
  'f03-colons': colons,
  'f04-as-columns': asColumns,
  'f05-domino': domino,
};
