import {
  area,
  check,
  chosen,
  FREQ,
  html,
  mdy,
  no,
  noPick,
  out,
  type Pages,
  pick,
  radio,
  rows,
  SEX,
  ST,
  t,
  ticks,
  typed,
  val,
} from './claim.ts';

const ft = (text: string) => `<td align="right" nowrap><font face="Arial" size="1">${text}</font></td>`;
const fd = (control: string, span = 1) => `<td colspan="${span}">${control}</td>`;
const bar = (text: string) =>
  `<tr bgcolor="#336699"><td colspan="8"><font color="white" size="2"><b>${text}</b></font></td></tr>`;
const cg = (n: number, size = 12) => ({ name: `fld${n}`, size });
const ynLetters = (path: string, name: string) =>
  `<font size="1">Y${radio(path, 'Y', { name }, 'Yes')} N${radio(path, 'N', { name }, 'No')}</font>`;

/** A billing bureau's CGI page: font tags, shorthand captions, field numbers that are not box numbers. */
const fontTags = html(
  'td{font:11px Arial}input{font:11px Arial}',
  `<table width="100%" bgcolor="#dddddd"><tr><td><b>KEYLINE BUREAU</b> Claim keying</td><td align="right"><form>Acct lookup <input name="q" size="10" data-truth=""> DOS ${no({ name: 'qd', size: 8 })} <input type="submit" value="Go" data-truth=""></form></td></tr></table>
<form action="/cgi-bin/key.pl" method="post"><table cellpadding="1" cellspacing="0" border="0">
${bar('INSURANCE')}<tr>${ft('Ins Co')}${fd(t('payer.name', cg(26, 20)))}${ft('Co #')}${fd(t('payer.id', cg(1, 8)))}${ft('Ins ID')}${fd(t('subscriber.memberId', cg(2)))}${ft('Grp #')}${fd(t('subscriber.groupNumber', cg(3, 8)))}</tr>
<tr>${ft('Ins Last')}${fd(t('subscriber.lastName', cg(25)))}${ft('First')}${fd(t('subscriber.firstName', cg(33)))}${ft('B/D')}${fd(mdy('subscriber.dob', '', (part) => ({ name: `fld17${part[0]}` })))}${ft('Rel to ins')}${fd(pick('subscriber.relationship', ['S|Self', 'P|Spouse', 'C|Child', 'O|Other'], { name: 'fld24' }))}</tr>
${bar('PATIENT')}<tr>${ft('Pt Last')}${fd(t('patient.lastName', cg(4)))}${ft('First')}${fd(t('patient.firstName', cg(5)))}${ft('M.I.')}${fd(t('patient.middleName', { ...cg(6, 1), maxlength: 1 }))}${ft('B/D')}${fd(mdy('patient.dob', '', (part) => ({ name: `fld7${part[0]}` })))}</tr>
<tr>${ft('Addr')}${fd(t('patient.address1', cg(11, 20)))}${ft('Cty')}${fd(t('patient.city', cg(21)))}${ft('St')}${fd(t('patient.state', { ...cg(32, 2), maxlength: 2 }))}${ft('Zip')}${fd(t('patient.zip', cg(23, 6)))}</tr>
<tr>${ft('Ph')}${fd(`(${t('patient.phone#area', { name: 'ac', size: 3, maxlength: 3 })}) ${typed('patient.phone#rest', '555', { name: 'p3', size: 3, maxlength: 3 })}-${typed('patient.phone#rest', '0148', { name: 'p4', size: 4, maxlength: 4 })}`)}${ft('Sex')}${fd(`<font size="1">M${radio('patient.sex', 'M', { name: 'fld9' })} F${radio('patient.sex', 'F', { name: 'fld9' })} U${radio('patient.sex', 'U', { name: 'fld9' })}</font>`)}${ft('Acct')}${fd(t('patient.accountNumber', cg(8)))}${ft('Pt SSN')}${fd(no(cg(10, 9)))}</tr>
${bar('OTHER INS (if any)')}<tr>${ft('Last')}${fd(t('otherInsured.lastName', cg(41)))}${ft('First')}${fd(t('otherInsured.firstName', cg(42)))}${ft('Pol #')}${fd(t('otherInsured.memberId', cg(43)))}${ft('Plan')}${fd(t('otherInsured.planName', cg(44)))}</tr>
${bar('COND REL TO / REFERRAL')}<tr>${ft('Empl')}${fd(ynLetters('condition.employment', 'c1'))}${ft('Auto')}${fd(`${ynLetters('condition.autoAccident', 'c2')} <font size="1">St</font>${t('condition.autoAccidentState', { name: 'c2s', size: 2, maxlength: 2 })}`)}${ft('Oth acc')}${fd(ynLetters('condition.otherAccident', 'c3'))}${ft('Onset')}${fd(t('claim.onsetDate', cg(14, 10)))}</tr>
<tr>${ft('Ref Dr')}${fd(t('referring.name', cg(50, 18)))}${ft('Ref NPI')}${fd(t('referring.npi', cg(51, 10)))}${ft('Ref UPIN')}${fd(no(cg(52, 6)))}${ft('Note to payer')}${fd(t('claim.additionalInfo', cg(53, 20)))}</tr>
${bar('DX / AUTH')}<tr>${rows(4, (i) => `${ft(`DX${i + 1}`)}${fd(t(`diagnoses[${i}].code`, cg(60 + i, 7)))}`)}</tr>
<tr>${ft('PA#')}${fd(t('claim.priorAuthorizationNumber', cg(70)))}${ft('Freq')}${fd(pick('claim.frequencyCode', ['1|Orig', '7|Repl', '8|Void'], { name: 'fld71' }))}${ft('ICN if repl')}${fd(t('claim.originalReferenceNumber', cg(72, 15)), 3)}</tr></table>
<table cellpadding="1" cellspacing="0" border="1"><tr bgcolor="#336699">${['#', 'SVC FROM', 'SVC THRU', 'PL', 'TS', 'CPT/HCPCS', 'MODS', 'DX PTR', 'CHG $', 'UN'].map((head) => `<td><font color="white" size="1">${head}</font></td>`).join('')}</tr>
<tr>${['', 'mmddyyyy', 'mmddyyyy', '11', '9', '5 chars', '2+2', '1234', '999.99', '99'].map((eg) => `<td><font size="1" color="gray"><i>${eg}</i></font></td>`).join('')}</tr>
${rows(4, (i) => `<tr><td>${i + 1}</td><td>${typed(`lines[${i}].dateFrom`, val(`lines[${i}].dateFrom`).replaceAll('/', ''), { name: 'df', size: 8 })}</td><td>${typed(`lines[${i}].dateTo`, val(`lines[${i}].dateTo`).replaceAll('/', ''), { name: 'dt', size: 8 })}</td><td>${t(`lines[${i}].placeOfService`, { name: 'pl', size: 2 })}</td><td>${no({ name: 'ts', size: 1, value: '9' })}</td><td>${t(`lines[${i}].procedureCode`, { name: 'pr', size: 5 })}</td><td>${rows(2, (m) => t(`lines[${i}].modifiers[${m}]`, { name: 'm', size: 2, maxlength: 2 }))}</td><td>${typed(`lines[${i}].diagnosisPointers`, ['12', '1'][i] ?? '', { name: 'dp', size: 4 })}</td><td>${t(`lines[${i}].charge`, { name: 'ch', size: 8 })}</td><td>${t(`lines[${i}].units`, { name: 'un', size: 3 })}</td></tr>`)}</table>
<font size="1">TOT CHG ${t('claim.totalCharge', { name: 'tot', size: 9 })} PT PD ${t('claim.amountPaid', { name: 'ppd', size: 9 })} BAL ${t('claim.balanceDue', { name: 'bal', size: 9 })} &nbsp; TAX ID ${t('billing.taxId', { name: 'tin', size: 9 })} BILL NPI ${t('billing.npi', { name: 'n1', size: 10 })} REND NPI ${t('rendering.npi', { name: 'n2', size: 10 })}</font><hr><font size="1">Keyed by ${no({ name: 'init', size: 3 })} Batch ${no({ name: 'btch', size: 6 })} Office remarks (not sent) ${no({ name: 'rmk', size: 30 })}</font></form>`,
);

const brk = (label: string, control: string) => `${label}: ${control}<br>\n`;

/** PHP of one page for a two-person practice: no id, no name, no table; text, colon, box, line break. */
const bare = html(
  'body{font:14px Georgia}input{margin:1px}',
  `<h1>Sliding Door Counseling</h1><p>Signed in as <b>noor</b> | <a href="#">Clients</a> | <a href="#">Calendar</a> | <a href="#">Log out</a></p><form>Find a client: ${no()}<input type="submit" value="Find" data-truth=""></form><hr><h2>Bill a session</h2><form method="post">
<h3>The client</h3>${brk('First name', t('patient.firstName'))}${brk('Middle', t('patient.middleName', { size: 2 }))}${brk('Last name', t('patient.lastName'))}${brk('Birthday', t('patient.dob'))}${brk('Gender on the insurance card', pick('patient.sex', SEX))}${brk('Street', `${t('patient.address1')} Apt: ${t('patient.address2', { size: 6 })}`)}${brk('Town', `${t('patient.city')} State: ${pick('patient.state', ST)} Zip: ${t('patient.zip', { size: 6 })}`)}${brk('Home phone', `${t('patient.phone')} Email: ${no()}`)}${brk('Our number for this client', t('patient.accountNumber'))}
<h3>Whose insurance is it</h3>${brk('The client is the', `${pick('subscriber.relationship', ['self|policyholder', 'spouse|spouse of the policyholder', 'child|child of the policyholder', 'other|other'])} <i>(relation to the policyholder)</i>`)}${brk("Policyholder's first name", t('subscriber.firstName'))}${brk("Policyholder's last name", t('subscriber.lastName'))}${brk("Policyholder's birthday", t('subscriber.dob'))}${brk('Insurance company', t('payer.name'))}${brk('Their electronic payer number', t('payer.id', { size: 6 }))}${brk('ID on the card', t('subscriber.memberId'))}${brk('Group on the card', t('subscriber.groupNumber'))}${brk('Customer service phone on the card', no())}
<h3>Emergency contact</h3>${brk('Name', no())}${brk('Phone', no())}
<h3>What for</h3>${brk('Diagnosis', t('diagnoses[0].code'))}${brk('Second diagnosis', t('diagnoses[1].code'))}${brk('Third diagnosis', t('diagnoses[2].code'))}${brk('Authorization, if they gave one', t('claim.priorAuthorizationNumber'))}${brk('Sessions left on it', no({ size: 3 }))}
<h3>Sessions</h3>${rows(3, (i) => `${i + 1}) Day ${t(`lines[${i}].dateFrom`, { size: 10 })} Code ${t(`lines[${i}].procedureCode`, { size: 5 })} Modifier ${t(`lines[${i}].modifiers[0]`, { size: 2 })} Where ${t(`lines[${i}].placeOfService`, { size: 2 })} Minutes ${no({ size: 3 })} Units ${t(`lines[${i}].units`, { size: 2 })} Fee $${t(`lines[${i}].charge`, { size: 7 })}<br>`)}
<br>${brk('All together', `$${t('claim.totalCharge', { size: 8 })}`)}${brk('The client already paid', `$${t('claim.amountPaid', { size: 8 })}`)}
<h3>Us</h3>${brk('Therapist', t('rendering.name'))}${brk("Therapist's NPI", t('rendering.npi'))}${brk('Practice', t('billing.name'))}${brk("Practice's NPI", t('billing.npi'))}${brk('EIN', t('billing.taxId'))}${brk('Progress note (stays with us)', '<textarea data-truth=""></textarea>')}<input type="submit" value="Save and send" data-truth=""></form>`,
);

const tip = (text: string) => `<span class="q" title="${text}">?</span>`;
const cf = (caption: string, help: string, control: string) =>
  `<tr><td class="n">${caption}</td><td>${tip(help)}</td><td>${control}</td></tr>`;
const titled = (path: string, title: string) => t(path, { title, class: 'cfinput' });

/** ColdFusion: nothing but box numbers for captions; what a box means is in its title and in a help icon's. */
const boxNumbers = html(
  '.n{font:bold 11px monospace;width:50px;text-align:right}.col{float:left;margin-right:24px}td{padding:1px 3px;white-space:nowrap}.q{border:1px solid;border-radius:9px;padding:0 3px;font-size:9px}',
  `<cfoutput></cfoutput><form name="CFForm_1"><p>Claim batch <b>0418</b> &nbsp; Jump to item ${no({ size: 3, title: 'Item number' })} &nbsp; Operator ${no({ size: 3, title: 'Your initials' })}</p><div class="col"><table>
${cf('1a', 'As on the card', titled('subscriber.memberId', "Insured's ID"))}${cf('2', 'Last, First MI', titled('patient.fullName', "Patient's name"))}${cf('3', 'MM/DD/YYYY', `${titled('patient.dob', "Patient's birth date")} ${pick('patient.sex', ['M', 'F', 'U'], { title: 'Sex' })}`)}${cf('4', 'Last, First MI', titled('subscriber.fullName', "Insured's name"))}${cf('5', 'No. and street', titled('patient.address1', "Patient's street"))}${cf('', 'City', titled('patient.city', "Patient's city"))}${cf('', 'State and ZIP', `${t('patient.state', { title: "Patient's state", size: 2, maxlength: 2 })} ${t('patient.zip', { title: "Patient's ZIP", size: 6 })}`)}${cf('6', 'Patient to insured', pick('subscriber.relationship', ['1|Self', '2|Spouse', '3|Child', '4|Other'], { title: 'Relationship' }))}${cf('7', 'No. and street', titled('subscriber.address1', "Insured's street"))}${cf('9', 'Last, First MI', titled('otherInsured.fullName', "Other insured's name"))}${cf('9a', 'Policy or group', titled('otherInsured.groupNumber', "Other insured's policy"))}${cf('9d', 'Plan or program', titled('otherInsured.planName', "Other insured's plan"))}</table></div>
<div class="col"><table>${cf('10a', 'Job', `${check('condition.employment', { title: 'Employment' })}`)}${cf('10b', 'Auto', `${check('condition.autoAccident', { title: 'Auto accident' })}`)}${cf('10c', 'Other', `${check('condition.otherAccident', { title: 'Other accident' })}`)}${cf('11', 'Group or FECA', titled('subscriber.groupNumber', "Insured's group"))}${cf('11a', 'Birth date, sex', `${titled('subscriber.dob', "Insured's birth date")} ${pick('subscriber.sex', ['M', 'F', 'U'], { title: 'Sex' })}`)}${cf('11c', 'Plan', titled('subscriber.planName', 'Plan name'))}${cf('11d', 'Another plan?', pick('claim.otherCoverage', ['Y|Yes', 'N|No'], { title: 'Another plan' }))}${cf('14', 'Illness', titled('claim.onsetDate', 'Onset'))}${cf('17', 'DN, DK or DQ, then name', `${t('referring.qualifier', { title: 'Qualifier', size: 2, maxlength: 2 })} ${titled('referring.name', 'Referring provider')}`)}${cf('17b', '10 digits', titled('referring.npi', 'NPI'))}${cf('19', 'Free text', titled('claim.additionalInfo', 'Additional information'))}${cf('22', 'Code, reference', `${t('claim.frequencyCode', { title: 'Resubmission code', size: 1 })} ${titled('claim.originalReferenceNumber', 'Original reference')}`)}${cf('23', 'Authorization', titled('claim.priorAuthorizationNumber', 'Prior authorization'))}</table></div>
<div class="col"><table>${rows(4, (i) => cf(`21${'ABCD'[i]}`, 'ICD-10', t(`diagnoses[${i}].code`, { title: `Diagnosis ${'ABCD'[i]}`, size: 8 })))}${cf('25', 'EIN or SSN', titled('billing.taxId', 'Tax ID'))}${cf('26', 'Yours', titled('patient.accountNumber', 'Account'))}${cf('27', 'Y or N', t('claim.acceptAssignment', { title: 'Assignment', size: 3 }))}${cf('28', 'Dollars', titled('claim.totalCharge', 'Total'))}${cf('29', 'Dollars', titled('claim.amountPaid', 'Paid'))}${cf('31', 'Signature', titled('rendering.signature', 'Signature'))}${cf('32', 'Where', titled('facility.name', 'Service facility'))}${cf('32a', '10 digits', titled('facility.npi', 'NPI'))}${cf('33', 'Who bills', titled('billing.name', 'Billing provider'))}${cf('33a', '10 digits', titled('billing.npi', 'NPI'))}</table></div><br clear="all">
<table border="1" cellspacing="0"><tr class="n"><td></td>${['24A', '24A', '24B', '24C', '24D', '', '24E', '24F', '24G', '24J'].map((number) => `<td class="n" style="text-align:left">${number}</td>`).join('')}</tr>${rows(3, (i) => `<tr><td>${i + 1}</td><td>${t(`lines[${i}].dateFrom`, { title: 'From', size: 9 })}</td><td>${t(`lines[${i}].dateTo`, { title: 'To', size: 9 })}</td><td>${t(`lines[${i}].placeOfService`, { title: 'Place', size: 2 })}</td><td>${t(`lines[${i}].emergency`, { title: 'EMG', size: 1 })}</td><td>${t(`lines[${i}].procedureCode`, { title: 'Procedure', size: 5 })}</td><td>${rows(4, (m) => t(`lines[${i}].modifiers[${m}]`, { title: 'Modifier', size: 2, maxlength: 2 }))}</td><td>${t(`lines[${i}].diagnosisPointers`, { title: 'Pointer', size: 4 })}</td><td>${t(`lines[${i}].charge`, { title: 'Charge', size: 8 })}</td><td>${t(`lines[${i}].units`, { title: 'Units', size: 3 })}</td><td>${t(`lines[${i}].renderingNpi`, { title: 'NPI', size: 10 })}</td></tr>`)}</table></form>`,
);

const of = (x: number, y: number, width: number, prompt: string, control: string) =>
  `<span class="pr" style="left:${x - 150}px;top:${y}px">${prompt}</span><span class="it" style="left:${x}px;top:${y}px;width:${width}px">${control}</span>`;
const item = (path: string, n: number, block = 1) => t(path, { id: `F_0_B${block}_ITEM${n}`, name: `ITEM${n}` });
const lov = '<button type="button" tabindex="-1">...</button>';

/** Oracle Forms in the browser: prompts right-aligned in layers of their own, lists of values, a block of records. */
const oracleForms = html(
  'body{background:#d4d9dc}.cv{position:relative;height:300px;border:1px solid #666;margin:6px}.pr{position:absolute;width:144px;text-align:right;font-size:11px}.it{position:absolute;white-space:nowrap}.it input,.it select{width:calc(100% - 4px)}.it button{position:absolute;padding:0 2px}.rec input{width:80px}.ti{font-weight:bold;font-size:12px}',
  `<div class="ti">CLM0100 - Professional Claim Entry</div><div style="font-size:11px">Action &nbsp; Edit &nbsp; Query &nbsp; Block &nbsp; Record &nbsp; Help</div><div class="cv">
${of(160, 14, 110, 'Recipient Id', item('subscriber.memberId', 4) + lov)}${of(460, 14, 140, 'Last Nm', item('patient.lastName', 5))}${of(740, 14, 120, 'First Nm', item('patient.firstName', 6))}${of(950, 14, 24, 'Mid Init', item('patient.middleName', 7))}
${of(160, 42, 80, 'Birth Dt', item('patient.dob', 8))}${of(460, 42, 70, 'Sex Cd', pick('patient.sex', ['M', 'F', 'U'], { id: 'F_0_B1_ITEM9' }))}${of(740, 42, 120, 'Pat Acct No', item('patient.accountNumber', 10))}
${of(160, 70, 90, 'Bill Prov NPI', item('billing.npi', 11) + lov)}${of(460, 70, 200, 'Bill Prov Nm', item('billing.name', 12))}${of(860, 70, 90, 'Bill Taxonomy', item('billing.taxonomy', 13))}
${of(160, 98, 90, 'Rend Prov NPI', item('rendering.npi', 14) + lov)}${of(460, 98, 90, 'Ref Prov NPI', item('referring.npi', 15) + lov)}${of(740, 98, 90, 'Supv Prov NPI', no({ id: 'F_0_B1_ITEM16' }) + lov)}
${of(160, 126, 140, 'Prior Auth No', item('claim.priorAuthorizationNumber', 17))}${of(460, 126, 100, 'Referral No', no({ id: 'F_0_B1_ITEM18' }))}${of(740, 126, 60, 'Clm Freq Cd', pick('claim.frequencyCode', ['1', '7', '8'], { id: 'F_0_B1_ITEM19' }))}${of(960, 126, 130, 'Orig TCN', item('claim.originalReferenceNumber', 20))}
${rows(4, (i) => of(160 + 200 * i, 154, 70, i === 0 ? 'Diag Cd  1' : `${i + 1}`, item(`diagnoses[${i}].code`, 30 + i)))}
${of(160, 182, 50, 'TPL Ind', chosen('claim.otherCoverage', ['', 'Y|Y - Yes', 'N|N - No'], 'N', { id: 'F_0_B1_ITEM40' }))}${of(460, 182, 180, 'TPL Carrier Nm', item('otherPayer.name', 41))}${of(860, 182, 70, 'TPL Paid Amt', item('otherPayer.paidAmount', 42))}
${of(160, 210, 50, 'Empl Rel', chosen('condition.employment', ['', 'Y|Y - Yes', 'N|N - No'], 'N', { id: 'F_0_B1_ITEM43' }))}${of(460, 210, 50, 'Auto Acc', chosen('condition.autoAccident', ['', 'Y|Y - Yes', 'N|N - No'], 'N', { id: 'F_0_B1_ITEM44' }))}${of(740, 210, 80, 'Acc Dt', item('claim.accidentDate', 45))}
${of(160, 238, 80, 'Tot Bill Amt', item('claim.totalCharge', 46))}${of(460, 238, 80, 'Pat Paid Amt', item('claim.amountPaid', 47))}${of(740, 238, 80, 'Net Bill Amt', item('claim.balanceDue', 48))}${of(160, 266, 120, 'Entry Clerk', no({ value: 'NCASTELL', readonly: true }))}${of(460, 266, 100, 'Batch Dt', no({ value: '10/20/2026', readonly: true }))}</div>
<div class="cv rec" style="height:150px">${['Ln', 'First DOS', 'Last DOS', 'POS Cd', 'Proc Cd', 'Mod 1', 'Mod 2', 'Diag Xref', 'Units', 'Bill Amt'].map((head, c) => `<span class="pr" style="left:${c === 0 ? 0 : 40 + (c - 1) * 92}px;top:8px;width:90px;text-align:left">${head}</span>`).join('')}${rows(4, (i) => `<span class="it" style="left:4px;top:${26 + i * 24}px">${i + 1}</span>${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'modifiers[1]', 'diagnosisPointers', 'units', 'charge'].map((leaf, c) => `<span class="it" style="left:${40 + c * 92}px;top:${26 + i * 24}px">${item(`lines[${i}].${leaf}`, c + 4, 2)}</span>`).join('')}`)}</div><div style="font-size:11px">Record: 1/2 &nbsp; &lt;OSC&gt;</div>`,
);

const th = (text: string) => `<th>${text}</th>`;
const jqui = (label: string, control: string) => `<div class="ff"><span>${label}</span>${control}</div>`;
const p = { 'data-printed': true };

/** jQuery UI: the eligibility answer is printed, the lines are printed, one line is open in a dialog, one dialog is about money. */
const lineDialog = html(
  '.ui-dialog{position:absolute;background:#fff;border:1px solid #444;padding:6px;z-index:5}.ui-dialog-titlebar{background:#ddd;padding:3px;font-weight:bold}.ff{margin:3px}.ff span{display:inline-block;width:170px}dl{display:grid;grid-template-columns:120px 190px 120px 190px}dd{margin:0}td,th{border:1px solid #ccc;padding:2px 6px}.ui-helper-hidden{display:none}',
  `<div class="bar"><a>Claims</a> <a>Payments</a> <input type="search" placeholder="Patient or claim" data-truth=""></div><h2>Claim for services</h2><fieldset><legend>Coverage found 10/20/2026</legend><dl><dt>Member</dt>${out('patient.fullName', 'dd', p)}<dt>Born</dt>${out('patient.dob', 'dd', p)}<dt>Member no.</dt>${out('subscriber.memberId', 'dd', p)}<dt>Plan</dt>${out('subscriber.planName', 'dd', p)}<dt>Copay</dt><dd>$20.00</dd><dt>Deductible left</dt><dd>$150.00</dd></dl></fieldset>
<div style="width:600px">${jqui('Patient account', t('patient.accountNumber', { name: 'acct' }))}${jqui('Authorization', t('claim.priorAuthorizationNumber', { name: 'auth' }))}${jqui('Claim is', pick('claim.frequencyCode', FREQ, { name: 'freq' }))}${jqui('Replaces payer claim', t('claim.originalReferenceNumber', { name: 'icn' }))}${jqui('ICD-10 principal', t('diagnoses[0].code', { name: 'dx1', class: 'ui-autocomplete-input' }))}${jqui('ICD-10 additional', `${t('diagnoses[1].code', { name: 'dx2', class: 'ui-autocomplete-input' })} ${t('diagnoses[2].code', { name: 'dx3', class: 'ui-autocomplete-input' })}`)}${jqui('Treating clinician NPI', t('rendering.npi', { name: 'tnpi' }))}${jqui('Group practice NPI', t('billing.npi', { name: 'gnpi' }))}${jqui('Group practice tax ID', t('billing.taxId', { name: 'gtin' }))}${jqui('Assignment accepted', check('claim.acceptAssignment', { name: 'aa' }))}${jqui('Message to the plan', area('claim.additionalInfo', { name: 'msg' }))}${jqui('Reminder for my desk', '<textarea name="todo" data-truth=""></textarea>')}</div>
<table><tr>${['Line', 'Service date', 'Code', 'Mod', 'POS', 'Units', 'Charge', ''].map(th).join('')}</tr><tr><td>1</td>${['dateFrom', 'procedureCode', 'modifiers[0]', 'placeOfService', 'units', 'charge'].map((leaf) => out(`lines[0].${leaf}`, 'td', p)).join('')}<td><a>Edit</a></td></tr></table><button type="button">Add line</button>
<div class="ui-dialog" role="dialog" style="left:620px;top:190px;width:430px"><div class="ui-dialog-titlebar"><span class="ui-dialog-title">Line 2</span><button type="button" title="Close">x</button></div><div class="ui-dialog-content">${jqui('Service date', t('lines[1].dateFrom', { class: 'hasDatepicker' }))}${jqui('Through', t('lines[1].dateTo', { class: 'hasDatepicker' }))}${jqui('Place of service', pick('lines[1].placeOfService', ['11|Office', '10|Telehealth, home', '02|Telehealth, other', '12|Home']))}${jqui('CPT or HCPCS', t('lines[1].procedureCode', { class: 'ui-autocomplete-input' }))}${jqui(
    'Modifiers',
    rows(4, (m) => t(`lines[1].modifiers[${m}]`, { size: 2, maxlength: 2 })),
  )}${jqui('Points to', `<span class="ui-buttonset" style="width:auto">${['A', 'B', 'C'].map((letter) => `${ticks('lines[1].diagnosisPointers', letter)}${letter}`).join(' ')}</span>`)}${jqui('Charge', t('lines[1].charge'))}${jqui('Units', t('lines[1].units', { class: 'ui-spinner-input', role: 'spinbutton' }))}${jqui('NDC', no())}${jqui('NDC quantity', `${no({ size: 4 })} ${noPick(['UN', 'ML', 'GR'])}`)}</div></div>
<div class="ui-dialog" role="dialog" aria-labelledby="paytitle" style="left:620px;top:470px;width:430px"><div class="ui-dialog-titlebar"><span id="paytitle">Take a card payment</span></div>${jqui('Name on card', no())}${jqui('Card number', no())}${jqui('Expires', no({ size: 5 }))}${jqui('Billing ZIP', no({ size: 5 }))}${jqui('Amount', no())}</div>
<div class="ui-dialog ui-helper-hidden" role="dialog" title="Find a code">${jqui('Code', no())}${jqui('Description', no())}</div>`,
);

/** Of the last parts: pages of the nineties and two thousands. */
export const D1: Pages = {
  'd01-font-tags': fontTags,
  'd02-bare-php': bare,
  'd03-box-numbers': boxNumbers,
  'd04-oracle-forms': oracleForms,
  'd05-line-dialog': lineDialog,
};
