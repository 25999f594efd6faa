import {
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
  typed,
  val,
} from './claim.ts';

const hc = (caption: string, control: string, span = 1) =>
  `<td colspan="${span}"><div class="c">${caption}</div>${control}</td>`;
const cb = (path: string, word: string, name: string, answer = word) =>
  `${word} ${check(path, { name, id: 'cb' }, answer)}`;
const n = (size: number, more: Record<string, string | number> = {}) => ({ size, maxlength: size, ...more });

/** A table drawn like the paper: boxes without numbers, check boxes for one of many, a shaded row above each line. */
const hcfaTable = html(
  'table{border-collapse:collapse;width:1180px}td{border:1px solid #b55;vertical-align:top;padding:1px 4px;font-size:11px}.c{font-size:8px;color:#b22}.sh td{background:#f7dede}.ln td{white-space:nowrap}.ln input[size="2"]{width:20px}input{font-size:11px;padding:1px}',
  `<p>Draft 31 of 40 <button>Prev</button><button>Next</button> Status ${noPick(['Open', 'Held', 'Sent'])} Assigned to ${no({ size: 8 })}</p><form><table>
<tr>${hc('INSURANCE TYPE', ['MEDICARE', 'MEDICAID', 'TRICARE', 'CHAMPVA', 'GROUP', 'FECA', 'OTHER'].map((word) => cb('claim.type', word, 'ty')).join(' '), 4)}${hc('INSURED’S I.D. NUMBER', t('subscriber.memberId'), 2)}</tr>
<tr>${hc('PATIENT’S NAME', `Last ${t('patient.lastName', { size: 14 })} First ${t('patient.firstName', { size: 10 })} MI ${t('patient.middleName', n(1))}`, 2)}${hc('PATIENT’S BIRTH DATE', mdy('patient.dob', ' '))}${hc('SEX', `${cb('patient.sex', 'M', 'sx')} ${cb('patient.sex', 'F', 'sx')}`)}${hc('INSURED’S NAME', `Last ${t('subscriber.lastName', { size: 12 })} First ${t('subscriber.firstName', { size: 10 })} MI ${t('subscriber.middleName', n(1))}`, 2)}</tr>
<tr>${hc('PATIENT’S ADDRESS', t('patient.address1', { size: 28 }), 2)}${hc('PATIENT RELATIONSHIP TO INSURED', ['Self', 'Spouse', 'Child', 'Other'].map((word) => cb('subscriber.relationship', word, 'rl')).join(' '), 2)}${hc('INSURED’S ADDRESS', t('subscriber.address1', { size: 28 }), 2)}</tr>
<tr>${hc('CITY', t('patient.city'))}${hc('STATE', t('patient.state', n(2)))}${hc('RESERVED', no(), 2)}${hc('CITY', t('subscriber.city'))}${hc('STATE', t('subscriber.state', n(2)))}</tr>
<tr>${hc('ZIP CODE', t('patient.zip', { size: 9 }))}${hc('TELEPHONE', `( ${t('patient.phone#area', n(3))} ) ${t('patient.phone#rest', { size: 8 })}`)}${hc('EMPLOYMENT? (Current or Previous)', `${cb('condition.employment', 'YES', 'em', 'Yes')} ${cb('condition.employment', 'NO', 'em', 'No')}`)}${hc('AUTO ACCIDENT?', `${cb('condition.autoAccident', 'YES', 'au', 'Yes')} ${cb('condition.autoAccident', 'NO', 'au', 'No')} PLACE ${t('condition.autoAccidentState', n(2))}`)}${hc('ZIP CODE', t('subscriber.zip', { size: 9 }))}${hc('TELEPHONE', `( ${t('subscriber.phone#area', n(3))} ) ${t('subscriber.phone#rest', { size: 8 })}`)}</tr>
<tr>${hc('OTHER INSURED’S NAME (Last, First, MI)', t('otherInsured.fullName'))}${hc('OTHER INSURED’S POLICY OR GROUP NUMBER', t('otherInsured.groupNumber'))}${hc('OTHER ACCIDENT?', `${cb('condition.otherAccident', 'YES', 'oa', 'Yes')} ${cb('condition.otherAccident', 'NO', 'oa', 'No')}`)}${hc('ANOTHER HEALTH BENEFIT PLAN?', `${cb('claim.otherCoverage', 'YES', 'ap', 'Yes')} ${cb('claim.otherCoverage', 'NO', 'ap', 'No')}`)}${hc('INSURED’S POLICY GROUP NUMBER', t('subscriber.groupNumber'))}${hc('INSURED’S DATE OF BIRTH', mdy('subscriber.dob', ' '))}</tr>
<tr>${hc('DATE OF CURRENT ILLNESS', mdy('claim.onsetDate', ' '))}${hc('NAME OF REFERRING PROVIDER', t('referring.name'))}${hc('REFERRING NPI', t('referring.npi', n(10)))}${hc('PRIOR AUTHORIZATION NUMBER', t('claim.priorAuthorizationNumber'))}${hc('RESUBMISSION CODE', t('claim.frequencyCode', n(1)))}${hc('ORIGINAL REF. NO.', t('claim.originalReferenceNumber'))}</tr>
<tr>${hc(
    'DIAGNOSIS OR NATURE OF ILLNESS OR INJURY',
    rows(4, (i) => `${i + 1}. ${t(`diagnoses[${i}].code`, { size: 7 })}`),
    4,
  )}${hc('OUTSIDE LAB?', `${cb('claim.outsideLab', 'YES', 'ol', 'Yes')} ${cb('claim.outsideLab', 'NO', 'ol', 'No')}`)}${hc('$ CHARGES', t('claim.outsideLabCharges', { size: 8 }))}</tr></table>
<table class="ln"><tr>${['DATE(S) OF SERVICE<br>From', '<br>To', 'PLACE OF SERVICE', 'EMG', 'CPT/HCPCS', 'MODIFIER', 'DIAGNOSIS POINTER', '$ CHARGES', 'DAYS OR UNITS', 'EPSDT', 'RENDERING PROVIDER'].map((head) => `<td class="c">${head}</td>`).join('')}</tr>${rows(3, (i) => `<tr class="sh"><td colspan="10">Note ${t(`lines[${i}].note`, { size: 40 })} NDC ${no({ size: 11 })} Start ${no(n(4))} Stop ${no(n(4))}</td><td>${no({ size: 12, title: 'Other ID' })}</td></tr><tr><td>${mdy(`lines[${i}].dateFrom`)}</td><td>${mdy(`lines[${i}].dateTo`)}</td><td>${t(`lines[${i}].placeOfService`, n(2))}</td><td>${t(`lines[${i}].emergency`, n(1))}</td><td>${t(`lines[${i}].procedureCode`, n(5))}</td><td>${rows(4, (m) => t(`lines[${i}].modifiers[${m}]`, n(2)))}</td><td>${rows(4, (m) => t(`lines[${i}].diagnosisPointers[${m}]`, n(1)))}</td><td>${t(`lines[${i}].charge#dollars`, { size: 5 })} ${t(`lines[${i}].charge#cents`, n(2))}</td><td>${t(`lines[${i}].units`, { size: 3 })}</td><td>${t(`lines[${i}].epsdt`, n(1))}</td><td>NPI ${t(`lines[${i}].renderingNpi`, n(10))}</td></tr>`)}</table>
<table><tr>${hc('FEDERAL TAX I.D. NUMBER', `${t('billing.taxId', { size: 10 })} ${cb('billing.taxIdType', 'SSN', 'tt')} ${cb('billing.taxIdType', 'EIN', 'tt')}`)}${hc('PATIENT’S ACCOUNT NO.', t('patient.accountNumber'))}${hc('ACCEPT ASSIGNMENT?', `${cb('claim.acceptAssignment', 'YES', 'aa', 'Yes')} ${cb('claim.acceptAssignment', 'NO', 'aa', 'No')}`)}${hc('TOTAL CHARGE', `$ ${t('claim.totalCharge', { size: 8 })}`)}${hc('AMOUNT PAID', `$ ${t('claim.amountPaid', { size: 8 })}`)}</tr><tr>${hc('SIGNATURE OF PHYSICIAN OR SUPPLIER', t('rendering.signature'), 2)}${hc('SERVICE FACILITY LOCATION', `${t('facility.name', { size: 26 })}<br>NPI ${t('facility.npi', n(10))}`)}${hc('BILLING PROVIDER', `${t('billing.name', { size: 26 })}<br>NPI ${t('billing.npi', n(10))}`, 2)}</tr></table></form>`,
);

const kf = (label: string, control: string, id = '') =>
  `<div class="k-form-field"><label class="k-label"${id && ` for="${id}"`}>${label}</label><div>${control}</div></div>`;
const ktb = (path: string, id: string) =>
  `<span class="k-textbox">${t(path, { id, class: 'k-input-inner', 'data-bind': `value: ${id}` })}</span>`;
const kdl = (path: string, shown: string, code: string) =>
  `<span class="k-dropdownlist" role="combobox" aria-haspopup="listbox" tabindex="0" data-truth="${path}"><span class="k-input-value-text">${shown}</span></span><input data-role="dropdownlist" style="display:none" value="${code}" data-truth="">`;
/** A number: shown formatted, and a second box that takes its place while one types. */
const knum = (path: string, shown: string) =>
  `<span class="k-numerictextbox">${typed(path, shown, { class: 'k-formatted-value k-input-inner', role: 'spinbutton' })}<input type="text" style="display:none" data-role="numerictextbox" value="${val(path)}" data-truth=""></span>`;
const kms = (path: string) =>
  `<div class="k-multiselect" role="listbox" aria-label="${path.includes('Pointers') ? 'Diagnoses' : ''}" data-truth="${path}">${[...val(path)].map((letter) => `<span class="k-chip shown" role="option" aria-selected="true">${letter}</span>`).join('')}<input role="searchbox" class="k-input-inner" data-truth=""></div>`;
const ksw = (path: string) =>
  `<span class="k-switch" role="switch" tabindex="0" aria-checked="${val(path) === 'Yes'}" data-truth="${path}"><span class="k-switch-track"></span></span>`;
const p = { 'data-printed': true };

/** Kendo: lines are printed in a grid, the second is open in a window; numbers have a twin, a payment window stands by. */
const kendoWindow = html(
  '.k-form-field{display:inline-block;width:200px;margin:4px;vertical-align:top}.k-label{display:block;font-size:11px}.k-window{position:absolute;right:20px;top:60px;width:440px;background:#fff;border:1px solid #555;padding:6px}.k-dropdownlist,.k-multiselect{display:inline-block;border:1px solid #aaa;min-width:150px;min-height:20px}.k-multiselect input{width:40px;border:0}.k-chip{background:#ddd;margin:1px;padding:0 5px}.k-switch{display:inline-block;width:30px;height:14px;border:1px solid #777;border-radius:7px}td,th{border:1px solid #ccc;padding:2px 8px}.left{width:760px}',
  `<div class="left"><ul class="k-breadcrumb"><li>Claims</li><li>Work list</li><li>Claim draft</li></ul><h3>Client</h3>${kf('Client ID', ktb('subscriber.memberId', 'clientId'), 'clientId')}${kf('Family name', ktb('patient.lastName', 'family'), 'clientId')}${kf('Given name', ktb('patient.firstName', 'given'), 'clientId')}${kf('Birth date', `<span class="k-datepicker">${t('patient.dob', { 'data-role': 'datepicker' })}<button>v</button></span>`)}${kf('Sex', kdl('patient.sex', 'Female', 'F'))}${kf('Account number', ktb('patient.accountNumber', 'case'))}
<h3>Claim</h3>${kf('Authorization', ktb('claim.priorAuthorizationNumber', 'auth'))}${kf('Frequency', kdl('claim.frequencyCode', 'Original', '1'))}${kf('ICN', ktb('claim.originalReferenceNumber', 'icn'))}${rows(3, (i) => kf(`ICD-10 #${i + 1}`, ktb(`diagnoses[${i}].code`, `dx${i}`)))}${kf('Work related', ksw('condition.employment'))}${kf('Auto accident', ksw('condition.autoAccident'))}${kf('Assignment', ksw('claim.acceptAssignment'))}${kf('Paid by client', knum('claim.amountPaid', '$20.00'))}
<h3>Line items</h3><table class="k-grid"><thead><tr><th></th><th>From</th><th>To</th><th>POS</th><th>CPT</th><th>Mod</th><th>Ptr</th><th>Units</th><th>Charge</th></tr></thead><tbody><tr><td><button>Edit</button></td>${['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'modifiers[0]', 'diagnosisPointers', 'units', 'charge'].map((leaf) => out(`lines[0].${leaf}`, 'td', p)).join('')}</tr></tbody></table>
<h3>Billed by</h3>${kf('Organization', ktb('billing.name', 'org'))}${kf('NPI', ktb('billing.npi', 'npi'))}${kf('EIN', ktb('billing.taxId', 'ein'))}${kf('Clinician NPI', ktb('rendering.npi', 'npi'))}</div>
<div class="k-window" role="dialog" aria-labelledby="w1"><div class="k-window-titlebar"><b id="w1">Line item 2</b></div>${kf('From', t('lines[1].dateFrom', { 'data-role': 'datepicker' }))}${kf('To', t('lines[1].dateTo', { 'data-role': 'datepicker' }))}${kf('Place of service', kdl('lines[1].placeOfService', '10 - Telehealth, home', '10'))}${kf('Procedure', `<span class="k-combobox">${t('lines[1].procedureCode', { role: 'combobox', class: 'k-input-inner' })}</span>`)}${kf('Modifier 1', t('lines[1].modifiers[0]'))}${kf('Modifier 2', t('lines[1].modifiers[1]'))}${kf('Diagnoses', kms('lines[1].diagnosisPointers'))}${kf('Units', knum('lines[1].units', '1'))}${kf('Charge', knum('lines[1].charge', '$150.00'))}${kf('Rendering NPI', t('lines[1].renderingNpi'))}${kf('Tooth', no())}${kf('Anesthesia minutes', no())}<button>Update</button></div>
<div class="k-window" role="dialog" aria-label="Record a payment" style="top:520px">${kf('Payer', no())}${kf('Check number', no())}${kf('Check date', no())}${kf('Amount', no())}</div>`,
);

const ff = (label: string, control: string) => `<div class="form-floating">${control}<label>${label}</label></div>`;
const fl = (label: string, path: string, more: Record<string, string> = {}) =>
  ff(label, t(path, { class: 'form-control', placeholder: ' ', ...more }));
const fs = (label: string, path: string, options: readonly string[]) =>
  ff(label, pick(path, options, { class: 'form-select' }));
const btnCheck = (path: string, words: readonly string[], name: string) =>
  words
    .map(
      (word) =>
        `${radio(path, word, { class: 'btn-check', name, id: `${name}-${word}` }, word)}<label class="btn" for="${name}-${word}">${word}</label>`,
    )
    .join('');
const ask = (question: string, buttons: string) => `<div class="q"><span>${question}</span>${buttons}</div>`;
const group = (before: string, control: string) =>
  `<div class="input-group"><span class="input-group-text">${before}</span>${control}</div>`;
const acc = (title: string, body: string, open = true) =>
  `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" aria-expanded="${open}">${title}</button></h2><div class="accordion-collapse${open ? ' show' : ''}"><div class="accordion-body">${body}</div></div></div>`;

/** Bootstrap 5: floating captions after their boxes, radios behind buttons, groups with the caption as a text part, a filter drawer. */
const bootstrap5 = html(
  'body{display:flex;gap:10px}.offcanvas{width:180px;border-right:1px solid #ccc}.offcanvas input{width:150px}main{flex:1}.form-floating{position:relative;display:inline-block;width:190px;margin:3px}.form-control,.form-select{height:38px;padding-top:16px;width:180px;box-sizing:border-box}.form-floating label{position:absolute;left:6px;top:2px;font-size:10px;color:#666}.btn-check{position:absolute;clip:rect(0,0,0,0);pointer-events:none}.btn{border:1px solid #88a;padding:2px 10px}.btn-check:checked+.btn{background:#446;color:#fff}.accordion-collapse{display:none}.accordion-collapse.show{display:block}.accordion-header{margin:4px 0}.accordion-button{width:100%;text-align:left}.input-group{display:inline-flex;margin:3px}.input-group-text{background:#eee;border:1px solid #aaa;padding:2px 6px;font-size:11px}.input-group input{width:70px}.input-group .form-control{padding-top:0;height:auto}.q{margin:4px}',
  `<div class="offcanvas show"><h5>Filter claims</h5><label>Member ID</label>${no()}<label>Patient last name</label>${no()}<label>Date of service</label>${no()}<label>Claim number</label>${no()}<label>Status</label>${noPick(['Paid', 'Denied', 'Pending'])}<button>Apply</button></div><main>
${acc('1. Insured', `${fl('ID on card', 'subscriber.memberId')}${fl('Group', 'subscriber.groupNumber')}${fl('Last', 'subscriber.lastName')}${fl('First', 'subscriber.firstName')}${fl('Birthdate', 'subscriber.dob', { placeholder: 'MM/DD/YYYY' })}${fs('Sex', 'subscriber.sex', SEX)}`)}
${acc('2. Patient', `${fl('Last', 'patient.lastName')}${fl('First', 'patient.firstName')}${fl('Middle', 'patient.middleName')}${fl('Birthdate', 'patient.dob')}${fs('Sex', 'patient.sex', SEX)}${fl('Street', 'patient.address1')}${fl('City', 'patient.city')}${fs('State', 'patient.state', ST)}${fl('ZIP', 'patient.zip')}${fl('Account number', 'patient.accountNumber')}${ask('Patient is the insured’s', btnCheck('subscriber.relationship', ['Self', 'Spouse', 'Child', 'Other'], 'rel'))}`)}
${acc('3. Claim', `${fs('Frequency', 'claim.frequencyCode', FREQ)}${fl('Payer’s claim number', 'claim.originalReferenceNumber')}${fl('Authorization number', 'claim.priorAuthorizationNumber')}${ask('Employment related', btnCheck('condition.employment', ['Yes', 'No'], 'emp'))}${ask('Auto accident', btnCheck('condition.autoAccident', ['Yes', 'No'], 'aut'))}${ask('Any other plan', btnCheck('claim.otherCoverage', ['Yes', 'No'], 'oth'))}<div>${rows(4, (i) => group('ABCD'[i] as string, t(`diagnoses[${i}].code`, { class: 'form-control', 'aria-label': 'Diagnosis code' })))}</div>`)}
${acc(
  '4. Services',
  rows(
    2,
    (i) =>
      `<div>${group('DOS', t(`lines[${i}].dateFrom`))}${group('to', t(`lines[${i}].dateTo`))}${group('POS', t(`lines[${i}].placeOfService`))}${group('CPT/HCPCS', t(`lines[${i}].procedureCode`))}${group('Mod', t(`lines[${i}].modifiers[0]`))}${group('Ptr', t(`lines[${i}].diagnosisPointers`))}${group('$', t(`lines[${i}].charge`))}${group('×', t(`lines[${i}].units`, { 'aria-label': 'Units' }))}</div>`,
  ),
)}
${acc('5. Provider', `${fl('Rendering NPI', 'rendering.npi')}${fl('Billing name', 'billing.name')}${fl('Billing NPI', 'billing.npi')}${fl('Tax ID', 'billing.taxId')}${ask('Accept assignment', btnCheck('claim.acceptAssignment', ['Yes', 'No'], 'asg'))}`)}
${acc('6. Service facility, if elsewhere', `${ff('Name', no())}${ff('NPI', no())}${ff('City', no())}`, false)}</main>`,
);

const bx = (x: number, y: number, w: number, h: number, caption: string, controls: string) =>
  `<div class="box" style="left:${x}%;top:${y}px;width:${w}%;height:${h}px"><i>${caption}</i><div>${controls}</div></div>`;
const s = (size: number) => ({ size });

/** The lower half of the paper form on a page of its own, each box a frame with its caption and its controls in it. */
const lowerHalf = html(
  '#sheet{position:relative;height:560px;border:1px solid #c55}.box{position:absolute;border:1px solid #daa;box-sizing:border-box;padding:1px 3px;overflow:hidden}.box i{font:8px Arial;color:#a33;display:block}.box input{padding:0;font-size:11px}#nav{margin-bottom:6px}',
  `<div id="nav">Page 1 <b>Page 2 of 2</b> &nbsp; Patient name: ${out('patient.fullName', 'b', p)} &nbsp; Zoom ${noPick(['75%', '100%', '125%'])} Find on form ${no(s(8))}</div><div id="sheet">
${bx(0, 0, 34, 46, '14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)', `${mdy('claim.onsetDate', ' ')} QUAL. ${no(s(3))}`)}${bx(34, 0, 28, 46, '15. OTHER DATE', `QUAL. ${no(s(3))} ${mdy('claim.otherDate', ' ')}`)}${bx(62, 0, 38, 46, '16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION', `FROM ${mdy('claim.unableToWorkFrom', ' ')} TO ${mdy('claim.unableToWorkTo', ' ')}`)}
${bx(0, 46, 34, 46, '17. NAME OF REFERRING PROVIDER OR OTHER SOURCE', `${t('referring.qualifier', s(2))} ${t('referring.name', s(28))}`)}${bx(34, 46, 28, 46, '17a. / 17b. NPI', `${no(s(2))} ${no(s(10))} NPI ${t('referring.npi', s(10))}`)}${bx(62, 46, 38, 46, '18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES', `FROM ${mdy('claim.hospitalizationFrom', ' ')} TO ${mdy('claim.hospitalizationTo', ' ')}`)}
${bx(0, 92, 62, 40, '19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)', t('claim.additionalInfo', s(70)))}${bx(62, 92, 38, 40, '20. OUTSIDE LAB? &nbsp; $ CHARGES', `YES ${radio('claim.outsideLab', 'Yes', { name: 'l' })} NO ${radio('claim.outsideLab', 'No', { name: 'l' })} &nbsp; ${t('claim.outsideLabCharges', s(8))}`)}
${bx(0, 132, 62, 76, '21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY Relate A-L to service line below (24E) &nbsp; ICD Ind.', `${t('claim.icdIndicator', s(1))}<br>${rows(8, (i) => `${'ABCDEFGH'[i]}. ${t(`diagnoses[${i}].code`, s(8))}${i === 3 ? '<br>' : ''}`)}`)}${bx(62, 132, 38, 38, '22. RESUBMISSION CODE &nbsp; ORIGINAL REF. NO.', `${t('claim.frequencyCode', s(6))} ${t('claim.originalReferenceNumber', s(20))}`)}${bx(62, 170, 38, 38, '23. PRIOR AUTHORIZATION NUMBER', t('claim.priorAuthorizationNumber', s(26)))}
${
  [
    ['24. A. FROM', 9],
    ['TO', 9],
    ['B. PLACE', 5],
    ['C. EMG', 4],
    ['D. CPT/HCPCS', 9],
    ['MODIFIER', 14],
    ['E. POINTER', 8],
    ['F. $ CHARGES', 12],
    ['G. UNITS', 6],
    ['H. EPSDT', 5],
    ['J. RENDERING PROVIDER NPI', 19],
  ].reduce<{ at: number; html: string }>(
    ({ at, html: made }, [caption, width], column) => {
      const inner = rows(
        4,
        (i) =>
          `<div style="height:24px">${
            [
              t(`lines[${i}].dateFrom`, s(9)),
              t(`lines[${i}].dateTo`, s(9)),
              t(`lines[${i}].placeOfService`, s(2)),
              t(`lines[${i}].emergency`, s(1)),
              t(`lines[${i}].procedureCode`, s(6)),
              rows(4, (m) => t(`lines[${i}].modifiers[${m}]`, { size: 2, style: 'width:24px' })),
              t(`lines[${i}].diagnosisPointers`, s(4)),
              `${t(`lines[${i}].charge#dollars`, s(5))} ${t(`lines[${i}].charge#cents`, s(2))}`,
              t(`lines[${i}].units`, s(3)),
              t(`lines[${i}].epsdt`, s(1)),
              t(`lines[${i}].renderingNpi`, s(12)),
            ][column]
          }</div>`,
      );
      return { at: at + Number(width), html: made + bx(at, 208, Number(width), 124, String(caption), inner) };
    },
    { at: 0, html: '' },
  ).html
}
${bx(0, 332, 24, 44, '25. FEDERAL TAX I.D. NUMBER &nbsp; SSN EIN', `${t('billing.taxId', s(12))} ${radio('billing.taxIdType', 'SSN', { name: 'x' })}${radio('billing.taxIdType', 'EIN', { name: 'x' })}`)}${bx(24, 332, 20, 44, '26. PATIENT’S ACCOUNT NO.', t('patient.accountNumber', s(14)))}${bx(44, 332, 18, 44, '27. ACCEPT ASSIGNMENT?', `YES ${radio('claim.acceptAssignment', 'Yes', { name: 'y' })} NO ${radio('claim.acceptAssignment', 'No', { name: 'y' })}`)}${bx(62, 332, 14, 44, '28. TOTAL CHARGE', `$ ${t('claim.totalCharge', s(8))}`)}${bx(76, 332, 12, 44, '29. AMOUNT PAID', `$ ${t('claim.amountPaid', s(8))}`)}${bx(88, 332, 12, 44, '30. Rsvd for NUCC Use', no(s(8)))}
${bx(0, 376, 30, 110, '31. SIGNATURE OF PHYSICIAN OR SUPPLIER INCLUDING DEGREES OR CREDENTIALS', `<br>${t('rendering.signature', s(20))}<br>DATE ${t('rendering.signatureDate', s(10))}`)}${bx(30, 376, 34, 110, '32. SERVICE FACILITY LOCATION INFORMATION', `${t('facility.name', s(34))}<br>${t('facility.address1', s(34))}<br>${t('facility.city', s(14))} ${t('facility.state', s(2))} ${t('facility.zip', s(8))}<br>a. ${t('facility.npi', s(10))} b. ${no(s(8))}`)}${bx(64, 376, 36, 110, '33. BILLING PROVIDER INFO &amp; PH # &nbsp; (&nbsp;&nbsp;&nbsp;)', `${t('billing.phone#area', s(3))} ${t('billing.phone#rest', s(8))}<br>${t('billing.name', s(34))}<br>${t('billing.address1', s(34))}<br>a. ${t('billing.npi', s(10))} b. ${typed('billing.taxonomy', `ZZ${val('billing.taxonomy')}`, s(14))}`)}</div>`,
);

const MONTHS = ['01|January', '02|February', '03|March', '04|April', '05|May', '06|June'];
const LATER = ['07|July', '08|August', '09|September', '10|October', '11|November', '12|December'];
const wheel = (path: string) =>
  `${chosen(`${path}#month`, ['|Month', ...MONTHS, ...LATER], val(`${path}#month`))}${chosen(`${path}#day`, ['|Day', ...Array.from({ length: 31 }, (_, i) => String(i + 1).padStart(2, '0'))], val(`${path}#day`))}${chosen(`${path}#year`, ['|Year', ...Array.from({ length: 60 }, (_, i) => String(2026 - i))], val(`${path}#year`))}`;
const chipBtn = (path: string, word: string, on: boolean) =>
  `<button type="button" class="chip" aria-pressed="${on}" data-truth="${path}">${word}</button>`;
const q = (question: string, answer: string, help = '') =>
  `<fieldset><legend>${question}</legend>${help && `<p>${help}</p>`}${answer}</fieldset>`;

/** A small practice's app: a question over every control, wheels for dates, chips to press. */
const questions = html(
  'main{max-width:820px}fieldset{border:0;margin:4px 0;padding:2px}legend{font-weight:bold}fieldset p{margin:0;color:#666;font-size:11px}.chip{border:1px solid #888;border-radius:12px;background:#fff}.chip[aria-pressed=true]{background:#bfe3c8}.visit{border:1px solid #ccc;border-radius:8px;padding:6px;margin:6px 0}.two{display:flex;gap:12px}',
  `<main><h1>Send a claim</h1><p>Step 2 of 2. We keep a draft for you.</p><div class="two">${q('What is the client’s first name?', t('patient.firstName'))}${q('And last name?', t('patient.lastName'))}</div>${q('When were they born?', wheel('patient.dob'))}${q('What sex does the plan have on file?', chipBtn('patient.sex', 'Female', true) + chipBtn('patient.sex', 'Male', false))}${q('Which insurance company do they have?', t('payer.name'), 'As printed on the front of the card.')}<div class="two">${q('What is the member number on the card?', t('subscriber.memberId'))}${q('Is there a group number?', t('subscriber.groupNumber'))}</div>${q('How is the client related to the person who has the plan?', ['Self', 'Spouse', 'Child', 'Other'].map((word) => chipBtn('subscriber.relationship', word, val('subscriber.relationship') === word)).join(''))}<div class="two">${q('Whose plan is it? First name', t('subscriber.firstName'))}${q('Their last name', t('subscriber.lastName'))}</div>${q('Did the plan approve these visits? Approval number', t('claim.priorAuthorizationNumber'), 'Leave empty if no approval was needed.')}${q('What are you treating? Main diagnosis code', t('diagnoses[0].code'))}${q('Another diagnosis code', t('diagnoses[1].code'))}
${rows(2, (i) => `<div class="visit"><h3>Visit ${i + 1}</h3>${q('When was it?', wheel(`lines[${i}].dateFrom`))}${q('Where was it?', pick(`lines[${i}].placeOfService`, ['11|In the office', '10|Online, client at home', '02|Online, client elsewhere', '12|At the client’s home']))}<div class="two">${q('Service code', t(`lines[${i}].procedureCode`))}${q('Modifier', t(`lines[${i}].modifiers[0]`))}${q('How many units?', t(`lines[${i}].units`, { type: 'number' }))}${q('What do you charge?', typed(`lines[${i}].charge`, `$${val(`lines[${i}].charge`)}`))}</div>${q('Which diagnoses was it for?', ['A', 'B', 'C'].map((letter) => chipBtn(`lines[${i}].diagnosisPointers`, letter, val(`lines[${i}].diagnosisPointers`).includes(letter))).join(''))}${q('How did it go?', '<textarea data-truth="" placeholder="Private note"></textarea>')}</div>`)}
<div class="two">${q('Your NPI', t('rendering.npi'))}${q('Your practice’s NPI', t('billing.npi'))}${q('Your practice’s tax ID', t('billing.taxId'))}</div>${q('Do you accept what the plan allows as full payment?', chipBtn('claim.acceptAssignment', 'Yes', true) + chipBtn('claim.acceptAssignment', 'No', false), 'This is called accepting assignment.')}${q('Want a text when the plan answers? Your mobile number', no())}<button>Send claim</button></main>`,
);

/** The exam: paper, windows, accordions, questions. */
export const F2: Pages = {
  'f06-hcfa-table': hcfaTable,
  'f07-kendo-window': kendoWindow,
  'f08-bootstrap-5': bootstrap5,
  'f09-lower-half': lowerHalf,
  'f10-questions': questions,
};
