import { html, no, noPick, type Pages, POS, rows, SEX, ST } from './claim.ts';
import { area, check, chosen, mdy, out, pick, radio, t, ticks, typed, val } from './claim-self.ts';

const net = (name: string) => ({
  id: `ctl00_cphBody_${name.replaceAll('$', '_')}`,
  name: `ctl00$cphBody$${name}`,
  class: 'txt',
});
const star = '<span class="req">*</span>';
/** The label was copied from the box before and still names that one. */
const lab = (text: string, wrong: string, control: string, must = false) =>
  `<td><label id="ctl00_cphBody_lbl" for="ctl00_cphBody_${wrong}">${text}</label>${must ? star : ''}<br>${control}<span class="val" style="display:none">Required</span></td>`;
const cellOf = (i: number, name: string) => net(`gvSvc$ctl0${i + 2}$${name}`);
const small = (i: number, name: string, size: number) => ({ ...cellOf(i, name), size });

/** WebForms: labels that name the box before, a GridView with two rows a line, a hidden row to copy, a session box. */
const gridView = html(
  '.req{color:red}td{vertical-align:top;padding:2px 5px;font-size:12px}.hdr td{background:#dfe6ee;font-weight:bold}.alt td{background:#f6f6f6}#ctl00_top{float:right}',
  `<form id="aspnetForm"><div id="ctl00_top">User ID ${no({ id: 'ctl00_ucLogin_txtUser', size: 8 })} Password <input type="password" id="ctl00_ucLogin_txtPwd" size="8" data-truth=""> <input type="submit" value="Log in" data-truth=""></div><h2>Direct data entry: professional</h2><div class="crumb">Home &gt; Claims &gt; New</div>
<div><b>Find client</b> <span>Client ID</span> ${no({ id: 'ctl00_cphBody_ucFind_txtId', size: 10 })} <span>Last name</span> ${no({ id: 'ctl00_cphBody_ucFind_txtLast', size: 10 })} <input type="submit" value="Find" data-truth=""></div>
<fieldset><legend>Client</legend><table><tr>${lab('Client ID', 'txtPayer', t('subscriber.memberId', net('txtClientId')), true)}${lab('Last name', 'txtClientId', t('patient.lastName', net('txtLName')), true)}${lab('First name', 'txtLName', t('patient.firstName', net('txtFName')), true)}${lab('M', 'txtFName', t('patient.middleName', { ...net('txtMI'), size: 1 }))}${lab('Date of birth', 'txtMI', t('patient.dob', net('txtDob')), true)}${lab('Gender', 'txtDob', pick('patient.sex', SEX, net('ddlGender')), true)}</tr>
<tr>${lab('Address line 1', 'ddlGender', t('patient.address1', net('txtA1')))}${lab('Address line 2', 'txtA1', t('patient.address2', net('txtA2')))}${lab('City', 'txtA2', t('patient.city', net('txtCity')))}${lab('State', 'txtCity', pick('patient.state', ST, net('ddlSt')))}${lab('ZIP + 4', 'ddlSt', t('patient.zip', net('txtZip')))}${lab('Patient control no.', 'txtZip', t('patient.accountNumber', net('txtPcn')), true)}</tr></table></fieldset>
<fieldset><legend>Claim</legend><table><tr>${lab('Submission reason', 'txtPcn', pick('claim.frequencyCode', ['1|ORIGINAL', '7|REPLACEMENT', '8|VOID'], net('ddlFreq')), true)}${lab('TCN to replace', 'ddlFreq', t('claim.originalReferenceNumber', net('txtTcn')))}${lab('Prior approval no.', 'txtTcn', t('claim.priorAuthorizationNumber', net('txtPa')))}${lab('Referral no.', 'txtPa', no(net('txtRef')))}${lab('Delay reason', 'txtRef', noPick(['1|Proof of eligibility', '7|Third party', '11|Other'], net('ddlDelay')))}${lab('Special program', 'ddlDelay', noPick(['02|Physically handicapped', '05|Disability'], net('ddlSpec')))}</tr>
<tr>${rows(4, (i) => lab(i === 0 ? 'Principal diagnosis' : `Other diagnosis ${i}`, 'ddlSpec', t(`diagnoses[${i}].code`, net(`rptDx$ctl0${i}$txtDx`)), i === 0))}${lab('Related to employment', 'txtRef', chosen('condition.employment', ['', 'Y|Yes', 'N|No'], 'N', net('ddlEmp')))}${lab('Related to auto accident', 'ddlEmp', chosen('condition.autoAccident', ['', 'Y|Yes', 'N|No'], 'N', net('ddlAuto')))}</tr></table></fieldset>
<fieldset><legend>Services</legend><table id="ctl00_cphBody_gvSvc" border="1" rules="all"><tr class="hdr"><td rowspan="2">Ln</td><td>From${star}</td><td>To</td><td>POS${star}</td><td>Proc${star}</td><td colspan="4">Modifiers</td><td colspan="4">Diag ptr${star}</td><td rowspan="2">Del</td></tr><tr class="hdr"><td>Amount${star}</td><td>Units${star}</td><td>EPSDT</td><td>Emerg.</td><td colspan="4">Rendering NPI</td><td colspan="4">Line prior approval</td></tr>
<tr style="display:none"><td></td>${rows(12, (n) => `<td>${no(net(`gvSvc$ctl01$new${n}`))}</td>`)}</tr>
${rows(
  3,
  (
    i,
  ) => `<tr><td rowspan="2">${i + 1}</td><td>${t(`lines[${i}].dateFrom`, small(i, 'txtDosF', 9))}</td><td>${t(`lines[${i}].dateTo`, small(i, 'txtDosT', 9))}</td><td>${pick(`lines[${i}].placeOfService`, ['11', '10', '02', '12'], cellOf(i, 'ddlPos'))}</td><td>${t(`lines[${i}].procedureCode`, small(i, 'txtProc', 5))}</td>${rows(4, (m) => `<td>${t(`lines[${i}].modifiers[${m}]`, small(i, `txtM${m}`, 1))}</td>`)}${rows(4, (m) => `<td>${chosen(`lines[${i}].diagnosisPointers[${m}]`, ['', '1', '2', '3', '4'], String('ABCD'.indexOf(val(`lines[${i}].diagnosisPointers[${m}]`) || '-') + 1 || ''), cellOf(i, `ddlP${m}`))}</td>`)}<td rowspan="2"><input type="checkbox" data-truth=""></td></tr>
<tr class="alt"><td>${t(`lines[${i}].charge`, small(i, 'txtAmt', 8))}</td><td>${t(`lines[${i}].units`, small(i, 'txtU', 3))}</td><td>${check(`lines[${i}].epsdt`, cellOf(i, 'chkE'))}</td><td>${check(`lines[${i}].emergency`, cellOf(i, 'chkX'))}</td><td colspan="4">${t(`lines[${i}].renderingNpi`, small(i, 'txtRend', 10))}</td><td colspan="4">${t(`lines[${i}].priorAuthorizationNumber`, small(i, 'txtLpa', 12))}</td></tr>`,
)}</table>Total ${t('claim.totalCharge', { ...net('txtTot'), readonly: true })} Client paid ${t('claim.amountPaid', net('txtPd'))}</fieldset>
<fieldset><legend>Submitter contact</legend>Name ${no(net('txtSubName'))} Phone ${no(net('txtSubPh'))} E-mail ${no(net('txtSubEm'))}</fieldset></form>`,
);

const dosBox = (path: string, i: number, which: string) =>
  mdy(path, '', (part) => ({ name: `svcLine[${i}].dos${which}_${part.slice(0, 1)}`, class: 'fld' }));
const money = (path: string, name: string) =>
  `$${t(`${path}#dollars`, { name: `${name}Dol`, size: 5, class: 'fld' })}.${t(`${path}#cents`, { name: `${name}Cts`, size: 2, maxlength: 2, class: 'fld' })}`;
const jsp = (label: string, control: string) =>
  `<td class="l">${label}</td><td class="c"><a href="#" class="h" title="What is this?">[?]</a></td><td>${control}</td>`;

/** JSP with Struts names: from over to in one cell, the captions of the grid above an instruction row, twelve ticks a line. */
const struts = html(
  'td,th{font:11px Verdana;padding:1px 4px}.l{text-align:right;background:#eef}.h{font-size:9px}.g td,.g th{border:1px solid #99a}',
  `<h3>Professional Claim - Step 2 of 3: Claim Detail</h3><ul><li>1 Member</li><li><b>2 Claim</b></li><li>3 Review</li></ul><p>Member ID: ${out('subscriber.memberId', 'b', { 'data-printed': true })} &nbsp; Eligibility: <b>active on 11/03/2026</b> &nbsp; <a href="#">Change member</a></p><form name="claimForm" action="/claims/save.do"><table>
<tr>${jsp('Member Last Name', t('patient.lastName', { name: 'claimForm.mbr.lname' }))}${jsp('Member First Name', t('patient.firstName', { name: 'claimForm.mbr.fname' }))}</tr><tr>${jsp(
    'Date of Birth',
    mdy('patient.dob', '/', (part) => ({ name: `claimForm.mbr.dob_${part[0]}` })),
  )}${jsp('Sex', `${radio('patient.sex', 'M', { name: 'claimForm.mbr.sex' })}Male ${radio('patient.sex', 'F', { name: 'claimForm.mbr.sex' })}Female ${radio('patient.sex', 'U', { name: 'claimForm.mbr.sex' })}Unknown`)}</tr>
<tr>${jsp('Patient Account Number', t('patient.accountNumber', { name: 'claimForm.pan' }))}${jsp('Medical Record Number', no({ name: 'claimForm.mrn' }))}</tr><tr>${jsp('Claim Frequency', chosen('claim.frequencyCode', ['|-- Select --', '1|Original', '7|Replacement of prior claim', '8|Void of prior claim'], '7', { name: 'claimForm.clmFreq' }))}${jsp('Payer Claim Control Number', t('claim.originalReferenceNumber', { name: 'claimForm.pccn' }))}</tr>
<tr>${jsp('Prior Authorization Number', t('claim.priorAuthorizationNumber', { name: 'claimForm.ref[0].num' }))}${jsp('Referral Number', no({ name: 'claimForm.ref[1].num' }))}</tr><tr>${jsp(
    'Onset of Current Illness',
    mdy('claim.onsetDate', '/', (part) => ({ name: `claimForm.ons_${part[0]}` })),
  )}${jsp(
    'Admission Date',
    mdy('claim.hospitalizationFrom', '/', (part) => ({ name: `claimForm.adm_${part[0]}` })),
  )}</tr>
<tr>${jsp(
    'Discharge Date',
    mdy('claim.hospitalizationTo', '/', (part) => ({ name: `claimForm.dis_${part[0]}` })),
  )}${jsp('Date Last Seen', no({ name: 'claimForm.lastSeen' }))}</tr><tr>${jsp('Provider Accept Assignment', chosen('claim.acceptAssignment', ['', 'A|Assigned', 'B|Assignment on lab only', 'C|Not assigned'], 'A', { name: 'claimForm.asgn' }))}${jsp('Referring Provider NPI', t('referring.npi', { name: 'claimForm.prv[2].npi' }))}</tr>
<tr>${jsp('Rendering Provider NPI', t('rendering.npi', { name: 'claimForm.prv[1].npi' }))}${jsp('Rendering Provider Taxonomy', t('rendering.taxonomy', { name: 'claimForm.prv[1].tax' }))}</tr><tr>${jsp('Billing Provider NPI', t('billing.npi', { name: 'claimForm.prv[0].npi' }))}${jsp('Billing Provider Taxonomy', t('billing.taxonomy', { name: 'claimForm.prv[0].tax' }))}</tr></table>
<p>Health Care Diagnosis Codes &nbsp; ${rows(4, (i) => `${'ABCD'[i]} ${t(`diagnoses[${i}].code`, { name: `claimForm.hi[${i}]`, size: 7 })}`)}</p>
<table class="g"><tr><th rowspan="2">&nbsp;</th><th>Service Date</th><th rowspan="2">Place</th><th colspan="2">Procedure</th><th>Diagnosis</th><th rowspan="2">Line Item Charge</th><th rowspan="2">Service Unit Count</th></tr><tr><th>From / To</th><th>Code</th><th>Modifiers</th><th>A B C D E F G H I J K L</th></tr><tr><td colspan="8"><i>Enter dates as MM DD YYYY. Do not enter decimals in codes. Lines without a code are dropped.</i></td></tr>
${rows(3, (i) => `<tr><td>${i + 1}</td><td>${dosBox(`lines[${i}].dateFrom`, i, 'Frm')}<br>${dosBox(`lines[${i}].dateTo`, i, 'To')}</td><td>${chosen(`lines[${i}].placeOfService`, ['', '11', '10', '02', '53'], val(`lines[${i}].placeOfService`), { name: `svcLine[${i}].fac` })}</td><td>${t(`lines[${i}].procedureCode`, { name: `svcLine[${i}].sv1`, size: 6 })}</td><td>${rows(2, (m) => t(`lines[${i}].modifiers[${m}]`, { name: `svcLine[${i}].sv1m${m}`, size: 2 }))}<br>${rows(2, (m) => t(`lines[${i}].modifiers[${m + 2}]`, { name: `svcLine[${i}].sv1m${m + 2}`, size: 2 }))}</td><td>${ticks(`lines[${i}].diagnosisPointers`, 'ABCDEFGHIJKL', (letter) => ({ name: `svcLine[${i}].ptr`, id: `ptr${letter}` }))}</td><td>${money(`lines[${i}].charge`, `svcLine[${i}].chg`)}</td><td>${t(`lines[${i}].units`, { name: `svcLine[${i}].qty`, size: 3 })}</td></tr>`)}</table><p>Total Claim Charge ${money('claim.totalCharge', 'claimForm.tot')}</p></form><form>Newsletter: your e-mail ${no({ name: 'nl' })} <input type="submit" value="Subscribe" data-truth=""></form>`,
);

const cap = (x: number, y: number, text: string) => `<span style="left:${x}px;top:${y}px">${text}</span>`;
const put = (x: number, y: number, width: number, control: string) =>
  control.replace(/^<(input|select|textarea)/, `<$1 style="left:${x}px;top:${y}px;width:${width}px"`);
/** Caption for the layer below, control for the layer above. */
type Box = readonly [x: number, y: number, width: number, caption: string, control: string, dx?: number];
const PAPER: readonly Box[] = [
  ...['MEDICARE', 'MEDICAID', 'TRICARE', 'CHAMPVA', 'GROUP|GROUP HEALTH PLAN', 'FECA|FECA BLK LUNG', 'OTHER'].map(
    (kind, at): Box => [
      20 + at * 98,
      24,
      14,
      `${at === 0 ? '1. ' : ''}${kind.split('|').at(-1)}`,
      radio('claim.type', kind.split('|')[0] as string, { name: 'c1' }),
    ],
  ),
  [720, 24, 240, '1a. INSURED’S I.D. NUMBER (For Program in Item 1)', t('subscriber.memberId')],
  [20, 62, 260, '2. PATIENT’S NAME (Last Name, First Name, Middle Initial)', t('patient.fullName')],
  [320, 62, 24, '3. PATIENT’S BIRTH DATE', t('patient.dob#month')],
  [350, 62, 24, '', t('patient.dob#day')],
  [380, 62, 40, '', t('patient.dob#year')],
  [470, 62, 14, 'M', radio('patient.sex', 'M', { name: 'c3' }), -14],
  [520, 62, 14, 'F', radio('patient.sex', 'F', { name: 'c3' }), -14],
  [720, 62, 240, '4. INSURED’S NAME (Last Name, First Name, Middle Initial)', t('subscriber.fullName')],
  [20, 100, 260, '5. PATIENT’S ADDRESS (No., Street)', t('patient.address1')],
  ...['Self', 'Spouse', 'Child', 'Other'].map(
    (word, at): Box => [360 + at * 80, 102, 14, word, radio('subscriber.relationship', word, { name: 'c6' }), -34],
  ),
  [720, 100, 240, '7. INSURED’S ADDRESS (No., Street)', t('subscriber.address1')],
  [20, 138, 180, 'CITY', t('patient.city')],
  [220, 138, 30, 'STATE', t('patient.state')],
  [320, 100, 0, '6. PATIENT RELATIONSHIP TO INSURED', ''],
  [320, 138, 300, '8. RESERVED FOR NUCC USE', no()],
  [720, 138, 160, 'CITY', t('subscriber.city')],
  [910, 138, 30, 'STATE', t('subscriber.state')],
  [20, 176, 90, 'ZIP CODE', t('patient.zip')],
  [140, 176, 36, 'TELEPHONE (Include Area Code)', t('patient.phone#area')],
  [184, 176, 90, '', t('patient.phone#rest')],
  [720, 176, 90, 'ZIP CODE', t('subscriber.zip')],
  [830, 176, 36, 'TELEPHONE (Include Area Code)', t('subscriber.phone#area')],
  [874, 176, 90, '', t('subscriber.phone#rest')],
  [20, 214, 260, '9. OTHER INSURED’S NAME (Last Name, First Name, Middle Initial)', t('otherInsured.fullName')],
  [20, 252, 260, 'a. OTHER INSURED’S POLICY OR GROUP NUMBER', t('otherInsured.groupNumber')],
  [20, 290, 260, 'd. INSURANCE PLAN NAME OR PROGRAM NAME', t('otherInsured.planName')],
  ...(
    [
      ['10. a. EMPLOYMENT?', 'condition.employment'],
      ['b. AUTO ACCIDENT?', 'condition.autoAccident'],
      ['c. OTHER ACCIDENT?', 'condition.otherAccident'],
    ] as const
  ).flatMap(([caption, path], at): Box[] => [
    [320, 225 + at * 34, 0, caption, ''],
    [480, 212 + at * 34, 14, 'YES', radio(path, 'YES', { name: `c10${at}` }, 'Yes'), -22],
    [540, 212 + at * 34, 14, 'NO', radio(path, 'NO', { name: `c10${at}` }, 'No'), -18],
  ]),
  [600, 248, 30, 'PLACE (State)', t('condition.autoAccidentState')],
  [720, 214, 240, '11. INSURED’S POLICY GROUP OR FECA NUMBER', t('subscriber.groupNumber')],
  [720, 252, 90, 'a. INSURED’S DATE OF BIRTH', t('subscriber.dob')],
  [870, 252, 14, 'SEX M', radio('subscriber.sex', 'M', { name: 'c11' })],
  [920, 252, 14, 'F', radio('subscriber.sex', 'F', { name: 'c11' })],
  [720, 290, 240, 'c. INSURANCE PLAN NAME OR PROGRAM NAME', t('subscriber.planName')],
  [320, 320, 240, '10d. CLAIM CODES (Designated by NUCC)', no()],
  [720, 328, 0, 'd. IS THERE ANOTHER HEALTH BENEFIT PLAN?', ''],
  [750, 328, 14, 'YES', radio('claim.otherCoverage', 'Yes', { name: 'c11d' }), -22],
  [820, 328, 14, 'NO', radio('claim.otherCoverage', 'No', { name: 'c11d' }), -18],
  [20, 366, 90, '14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)', t('claim.onsetDate')],
  [220, 366, 40, 'QUAL.', no(), -28],
  [360, 366, 40, '15. OTHER DATE &nbsp; QUAL.', no()],
  [420, 366, 90, '', t('claim.otherDate')],
  [720, 366, 90, '16. DATES PATIENT UNABLE TO WORK &nbsp; FROM', t('claim.unableToWorkFrom')],
  [870, 366, 90, 'TO', t('claim.unableToWorkTo'), -18],
  [20, 404, 24, '17. NAME OF REFERRING PROVIDER OR OTHER SOURCE', t('referring.qualifier')],
  [52, 404, 230, '', t('referring.name')],
  [360, 404, 130, '17a.', no()],
  [520, 404, 110, '17b. NPI', t('referring.npi')],
  [720, 404, 90, '18. HOSPITALIZATION DATES &nbsp; FROM', t('claim.hospitalizationFrom')],
  [870, 404, 90, 'TO', t('claim.hospitalizationTo'), -18],
  [20, 442, 480, '19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)', t('claim.additionalInfo')],
  [720, 442, 0, '20. OUTSIDE LAB?', ''],
  [742, 442, 14, 'YES', radio('claim.outsideLab', 'Yes', { name: 'c20' }), -22],
  [802, 442, 14, 'NO', radio('claim.outsideLab', 'No', { name: 'c20' }), -18],
  [860, 442, 90, '$ CHARGES', t('claim.outsideLabCharges')],
  [620, 480, 24, 'ICD Ind.', t('claim.icdIndicator')],
  ...Array.from(
    { length: 12 },
    (_, i): Box => [
      40 + (i % 4) * 140,
      500 + Math.floor(i / 4) * 24,
      80,
      `${'ABCDEFGHIJKL'[i]}.`,
      t(`diagnoses[${i}].code`),
      -16,
    ],
  ),
  [720, 490, 90, '22. RESUBMISSION CODE', t('claim.frequencyCode')],
  [840, 490, 130, 'ORIGINAL REF. NO.', t('claim.originalReferenceNumber')],
  [720, 528, 240, '23. PRIOR AUTHORIZATION NUMBER', t('claim.priorAuthorizationNumber')],
];
const LINE_CAPTIONS: readonly (readonly [number, string])[] = [
  [20, '24. A. DATE(S) OF SERVICE<br>From MM DD YY'],
  [120, '<br>To MM DD YY'],
  [216, 'B. PLACE OF<br>SERVICE'],
  [270, 'C.<br>EMG'],
  [300, 'D. PROCEDURES, SERVICES, OR SUPPLIES<br>CPT/HCPCS'],
  [372, '<br>MODIFIER'],
  [500, 'E. DIAGNOSIS<br>POINTER'],
  [570, 'F.<br>$ CHARGES'],
  [670, 'G. DAYS OR<br>UNITS'],
  [740, 'H.<br>EPSDT'],
  [790, 'I.<br>ID. QUAL.'],
  [850, 'J. RENDERING<br>PROVIDER ID. #'],
];
const paperLine = (i: number): readonly (readonly [number, number, string])[] => [
  ...['month', 'day', 'year'].map(
    (part, at) => [20 + at * 30, 24, typed2(`lines[${i}].dateFrom`, part)] as [number, number, string],
  ),
  ...['month', 'day', 'year'].map(
    (part, at) => [120 + at * 30, 24, typed2(`lines[${i}].dateTo`, part)] as [number, number, string],
  ),
  [216, 30, t(`lines[${i}].placeOfService`, { maxlength: 2 })],
  [270, 20, t(`lines[${i}].emergency`, { maxlength: 1 })],
  [300, 60, t(`lines[${i}].procedureCode`, { maxlength: 5 })],
  ...[0, 1, 2, 3].map(
    (m) => [372 + m * 30, 24, t(`lines[${i}].modifiers[${m}]`, { maxlength: 2 })] as [number, number, string],
  ),
  [500, 50, t(`lines[${i}].diagnosisPointers`, { maxlength: 4 })],
  [570, 50, t(`lines[${i}].charge#dollars`)],
  [626, 24, t(`lines[${i}].charge#cents`, { maxlength: 2 })],
  [670, 30, t(`lines[${i}].units`)],
  [740, 24, t(`lines[${i}].epsdt`)],
  [850, 110, t(`lines[${i}].renderingNpi`, { maxlength: 10 })],
];
/** Years of two digits, as the paper has room for. */
const typed2 = (path: string, part: string) =>
  part === 'year'
    ? typed(`${path}#year`, val(`${path}#year`).slice(-2), { maxlength: 2 })
    : t(`${path}#${part}`, { maxlength: 2 });
const FOOT: readonly Box[] = [
  [20, 760, 110, '25. FEDERAL TAX I.D. NUMBER', t('billing.taxId')],
  [150, 766, 14, 'SSN', radio('billing.taxIdType', 'SSN', { name: 'c25' })],
  [180, 766, 14, 'EIN', radio('billing.taxIdType', 'EIN', { name: 'c25' })],
  [250, 760, 120, '26. PATIENT’S ACCOUNT NO.', t('patient.accountNumber')],
  [420, 760, 0, '27. ACCEPT ASSIGNMENT?', ''],
  [444, 764, 14, 'YES', radio('claim.acceptAssignment', 'Yes', { name: 'c27' }), -22],
  [504, 764, 14, 'NO', radio('claim.acceptAssignment', 'No', { name: 'c27' }), -18],
  [620, 760, 60, '28. TOTAL CHARGE', t('claim.totalCharge#dollars')],
  [686, 760, 24, '', t('claim.totalCharge#cents')],
  [740, 760, 60, '29. AMOUNT PAID', t('claim.amountPaid#dollars')],
  [806, 760, 24, '', t('claim.amountPaid#cents')],
  [860, 760, 90, '30. Rsvd for NUCC Use', no()],
  [20, 810, 150, '31. SIGNATURE OF PHYSICIAN OR SUPPLIER', t('rendering.signature')],
  [200, 810, 80, 'DATE', t('rendering.signatureDate')],
  [320, 804, 260, '32. SERVICE FACILITY LOCATION INFORMATION', t('facility.name')],
  [320, 830, 260, '', t('facility.address1')],
  [320, 864, 110, 'a. NPI', t('facility.npi')],
  [460, 864, 110, 'b.', no()],
  [700, 804, 260, '33. BILLING PROVIDER INFO &amp; PH #', t('billing.name')],
  [700, 830, 260, '', t('billing.address1')],
  [700, 864, 110, 'a. NPI', t('billing.npi')],
  [840, 864, 120, 'b. TAXONOMY', t('billing.taxonomy')],
];

/** A print overlay: all captions in a layer below, all boxes in a layer above, in the order someone drew them. */
const overlay = html(
  '#ov{position:relative;height:900px;width:1000px;border:1px solid #c33}#bg span{position:absolute;font-size:8px;color:#a22;white-space:nowrap}#bx input{position:absolute;border:1px solid #dba;height:16px;padding:0;margin:0}#tools{margin-bottom:6px}',
  `<div id="tools">Form 2 of 14 &nbsp; Go to account ${no({ size: 8 })} Print offset X ${no({ size: 2 })} Y ${no({ size: 2 })} <button>Print</button></div><div id="ov"><div id="bg">${[...PAPER, ...FOOT].map(([x, y, , caption, , dx = 0]) => (dx < 0 ? cap(x + dx, y + 3, caption) : cap(x, y - 11, caption))).join('')}${cap(20, 479, '21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY &nbsp; Relate A-L to service line below (24E)')}${LINE_CAPTIONS.map(([x, text]) => cap(x, 585, text)).join('')}${rows(3, (i) => cap(796, 632 + i * 44, 'NPI'))}</div><div id="bx">${[...FOOT, ...PAPER].map(([x, y, width, , control]) => put(x, y, width, control)).join('')}${rows(
    3,
    (i) =>
      `${put(20, 610 + i * 44, 620, no({ title: 'Shaded' }))}${put(790, 610 + i * 44, 24, t(`lines[${i}].renderingIdQualifier`, { maxlength: 2 }))}${put(850, 610 + i * 44, 110, no())}${paperLine(
        i,
      )
        .map(([x, width, control]) => put(x, 630 + i * 44, width, control))
        .join('')}`,
  )}</div></div>`,
);

const xf = (label: string, control: string, n: number) =>
  `<table class="x-field" id="field-${n}"><tbody><tr><td class="x-lab"><label for="field-${n}-inputEl">${label}:</label></td><td>${control}</td></tr></tbody></table>`;
const xt = (label: string, path: string, n: number) => xf(label, t(path, { id: `field-${n}-inputEl` }), n);
/** A combo box: a read-only box that shows words, a hidden one with the code. */
const xc = (label: string, path: string, words: string, code: string, n: number) =>
  xf(
    label,
    `${typed(path, words, { id: `field-${n}-inputEl`, readonly: true, role: 'combobox' })}<input type="hidden" data-partner value="${code}"><span class="x-trig">v</span>`,
    n,
  );
const COLS = ['Date', 'Thru', 'POS', 'Svc Code', 'M1', 'M2', 'Dx', 'Qty', 'Rate', 'Charge'] as const;
const GRID_LEAVES = [
  'dateFrom',
  'dateTo',
  'placeOfService',
  'procedureCode',
  'modifiers[0]',
  'modifiers[1]',
  'diagnosisPointers',
  'units',
  '',
  'charge',
] as const;

/** ExtJS: combos as read-only boxes, lines printed in a grid, the second one under a row editor. */
const rowEditor = html(
  '.x-field{display:inline-table;width:300px}.x-lab{width:110px;font-size:11px}.x-panel{border:1px solid #88a;margin:5px}.x-hd{background:#dce6f4;padding:3px;font-weight:bold}.x-row,.x-head{display:flex}.x-c{width:92px;padding:2px;font-size:11px;box-sizing:border-box}.x-ed{background:#eef;display:flex;padding:2px 0}.x-ed input{width:80px}.x-trig{border:1px solid #aaa}.x-field td{white-space:nowrap}',
  `<div class="x-panel"><div class="x-hd">Service encounter 88213 <span style="float:right">Quick search ${no()}</span></div>${xt('Consumer ID', 'subscriber.memberId', 1201)}${xt('Last', 'patient.lastName', 1202)}${xt('First', 'patient.firstName', 1203)}${xt('Birthdate', 'patient.dob', 1204)}${xc('Sex', 'patient.sex', 'Male', 'M', 1205)}${xt('Account no.', 'patient.accountNumber', 1206)}</div>
<div class="x-panel"><div class="x-hd">Funding</div>${xt('Payer', 'payer.name', 1211)}${xt('Payer ID', 'payer.id', 1212)}${xc('Rank', 'claim.payerSequence', 'Primary', 'P', 1213)}${xt('Plan', 'subscriber.planName', 1214)}${xt('Auth #', 'claim.priorAuthorizationNumber', 1215)}${xf('Auth expires', no({ id: 'field-1216-inputEl' }), 1216)}${xf('Units left', no({ id: 'field-1217-inputEl' }), 1217)}${xc('Bill type', 'claim.frequencyCode', '7 - Replacement', '7', 1218)}${xt('Payer ICN', 'claim.originalReferenceNumber', 1219)}</div>
<div class="x-panel"><div class="x-hd">ICD-10</div>${rows(4, (i) => xt(`Dx ${i + 1}`, `diagnoses[${i}].code`, 1221 + i))}</div>
<div class="x-panel"><div class="x-hd">Staff</div>${xt('Performing staff', 'rendering.name', 1231)}${xt('Staff NPI', 'rendering.npi', 1232)}${xf('Supervisor', no({ id: 'field-1233-inputEl' }), 1233)}${xt('Program site', 'facility.name', 1234)}${xt('Site NPI', 'facility.npi', 1235)}${xt('Agency NPI', 'billing.npi', 1236)}${xt('Agency EIN', 'billing.taxId', 1237)}</div>
<div class="x-panel"><div class="x-hd">Services</div><div class="x-head">${COLS.map((head) => `<div class="x-c"><b>${head}</b></div>`).join('')}</div>
${rows(3, (i) => (i === 1 ? `<div class="x-ed">${GRID_LEAVES.map((leaf) => `<div class="x-c">${leaf ? t(`lines[1].${leaf}`) : no({ value: '24.63' })}</div>`).join('')}</div>` : `<div class="x-row">${GRID_LEAVES.map((leaf) => (leaf && val(`lines[${i}].${leaf}`) ? out(`lines[${i}].${leaf}`, 'div', { class: 'x-c', 'data-printed': true }) : '<div class="x-c"></div>')).join('')}</div>`))}<div><button>Update</button> <button>Cancel</button></div></div>
<div class="x-panel"><div class="x-hd">Note to payer</div>${area('claim.additionalInfo', { id: 'field-1250-inputEl' })}</div>`,
);

const kv = (label: string, control: string) => `<div class="kv"><label>${label}</label><span>${control}</span></div>`;
const person = (root: 'subscriber' | 'otherInsured') =>
  `${kv('Last name', t(`${root}.lastName`))}${kv('First name', t(`${root}.firstName`))}${kv('Date of birth', t(`${root}.dob`))}${kv('Sex', pick(`${root}.sex`, SEX))}${kv('Policy or member ID', t(`${root}.memberId`))}${kv('Group number', t(`${root}.groupNumber`))}`;

/** A claim with two coverages in the same captions, what the first payer did by line, and mail beside it. */
const twoCoverages = html(
  'body{display:grid;grid-template-columns:1fr 220px;gap:8px}.two{display:flex;gap:20px}.two>section{flex:1;border:1px solid #ccc;padding:6px}.kv{display:flex;margin:2px}.kv label{width:140px}h3{margin:2px 0}td,th{border:1px solid #ccc;padding:2px 4px}td input{width:74px}aside{border-left:1px solid #ccc;padding-left:8px}',
  `<main><h2>Claim with more than one payer</h2>${kv('This claim goes to the', chosen('claim.payerSequence', ['', 'P|Primary payer', 'S|Secondary payer', 'T|Tertiary payer'], 'P'))}<div class="two"><section><h3>Destination coverage</h3>${kv('Payer', t('payer.name'))}${kv('Payer ID', t('payer.id'))}${person('subscriber')}${kv('Patient is the insured’s', pick('subscriber.relationship', ['Self', 'Spouse', 'Child', 'Other']))}</section><section><h3>Other coverage</h3>${kv('Payer', t('otherPayer.name'))}${kv('Payer ID', t('otherPayer.id'))}${person('otherInsured')}${kv('Plan name', t('otherInsured.planName'))}</section></div>
<div class="two"><section><h3>Patient</h3>${kv('Last name', t('patient.lastName'))}${kv('First name', t('patient.firstName'))}${kv('Date of birth', t('patient.dob'))}${kv('Sex', pick('patient.sex', SEX))}${kv('Account number', t('patient.accountNumber'))}</section><section><h3>Other payer's decision</h3>${kv('Paid on the claim', t('otherPayer.paidAmount'))}${kv('Decision date', t('otherPayer.paidDate'))}${kv('Allowed', no())}${kv('Check number', no())}${kv('Patient responsibility left', no())}</section></div>
${kv(
  'Diagnoses',
  rows(3, (i) => t(`diagnoses[${i}].code`, { size: 8, 'aria-label': `Diagnosis ${i + 1}` })),
)}
<table><tr><th>Line</th><th>Date</th><th>POS</th><th>Code</th><th>Modifier</th><th>Pointers</th><th>Units</th><th>Charge</th></tr>${rows(2, (i) => `<tr><td>${i + 1}</td><td>${t(`lines[${i}].dateFrom`)}</td><td>${pick(`lines[${i}].placeOfService`, POS)}</td><td>${t(`lines[${i}].procedureCode`)}</td><td>${t(`lines[${i}].modifiers[0]`)}</td><td>${t(`lines[${i}].diagnosisPointers`)}</td><td>${t(`lines[${i}].units`)}</td><td>${t(`lines[${i}].charge`)}</td></tr>`)}</table>
<h3>Adjustments by the other payer</h3><table><tr><th>Line</th><th>Allowed</th><th>Paid</th><th>Group</th><th>Reason</th><th>Amount</th><th>Remark</th></tr>${rows(2, (i) => `<tr><td>${i + 1}</td><td>${no()}</td><td>${t(`lines[${i}].otherPayerPaid`)}</td><td>${pick(`lines[${i}].adjustments[0].group`, ['CO', 'PR', 'OA', 'PI'])}</td><td>${t(`lines[${i}].adjustments[0].reason`)}</td><td>${t(`lines[${i}].adjustments[0].amount`)}</td><td>${no()}</td></tr>`)}</table>
${kv('Billing NPI', t('billing.npi'))}${kv('Rendering NPI', t('rendering.npi'))}${kv('Total charge', t('claim.totalCharge'))}${kv('Patient paid', t('claim.amountPaid'))}</main><aside><h3>Secure mail</h3>To ${no()}<br>Subject ${no()}<br><textarea data-truth="" placeholder="Message"></textarea><h3>Claim status</h3>Claim number ${no()}<br>Date of service ${no()}<br>Member ID ${no()}<button>Look up</button></aside>`,
);

/** Of the last parts: server pages of payers and bureaus. */
export const D2: Pages = {
  'd06-grid-view': gridView,
  'd07-struts': struts,
  'd08-overlay': overlay,
  'd09-row-editor': rowEditor,
  'd10-two-coverages': twoCoverages,
};
