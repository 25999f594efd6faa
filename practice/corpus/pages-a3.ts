import { check, html, mdy, no, noPick, type Pages, rows, t, val } from './claim.ts';

const top = `<div>Member ID ${t('subscriber.memberId')} Patient last name ${t('patient.lastName')} Patient first name ${t('patient.firstName')}</div><div>Diagnosis 1 ${t('diagnoses[0].code')} Diagnosis 2 ${t('diagnoses[1].code')}</div>`;
const foot = `<div>Total charge ${t('claim.totalCharge')} Billing NPI ${t('billing.npi')} Tax ID ${t('billing.taxId')}</div>`;
const LEAVES = [
  'dateFrom',
  'placeOfService',
  'procedureCode',
  'modifiers[0]',
  'diagnosisPointers',
  'charge',
  'units',
] as const;
const HEADS = ['Date of service', 'POS', 'Procedure code', 'Modifier', 'Dx pointer', 'Charge', 'Units'] as const;

/** Each column holds its boxes for all lines. */
const columnMajor = html(
  '.cols{display:flex}.col{width:110px}.col input{width:90px;display:block;height:20px;margin:2px 0}',
  `${top}<div class="cols">${LEAVES.map((leaf, at) => `<div class="col"><div class="hd">${HEADS[at]}</div>${rows(4, (i) => t(`lines[${i}].${leaf}`))}</div>`).join('')}</div>${foot}`,
);

/** A card a line, the captions repeated; a claim-level place of service above them. */
const cards = html(
  '.card{border:1px solid #bbb;margin:8px;padding:6px}.f{display:inline-block;margin:3px;width:130px}.f span{display:block}.f input{width:110px}',
  `${top}<div class="f"><span>Claim place of service</span>${t('claim.placeOfService')}</div>${rows(3, (i) => `<div class="card"><b>Line ${i + 1}</b><div>${[...LEAVES, 'renderingNpi'].map((leaf, at) => `<div class="f"><span>${[...HEADS, 'Rendering NPI'][at]}</span>${t(`lines[${i}].${leaf}`)}</div>`).join('')}</div></div>`)}${foot}`,
);

/** Headers in a list, boxes flowing after it, seven to a line. */
const flat = html(
  'ul{list-style:none;padding:0;margin:0;display:flex}li{width:100px}.grid{width:700px;font-size:0}.grid input{width:94px;height:20px;margin:2px 3px;box-sizing:border-box;padding:0;border:1px solid #555}',
  `${top}<ul>${HEADS.map((head) => `<li>${head}</li>`).join('')}</ul><div class="grid">${rows(3, (i) => LEAVES.map((leaf) => t(`lines[${i}].${leaf}`)).join(''))}</div>${foot}`,
);

/** One line in two tables with the same row numbers, twelve check boxes a line, dates in three boxes. */
const twoTables = html(
  'td,th{border:1px solid #ccc;padding:1px 3px;font-size:11px}td input[type=text]{width:60px}.n{width:24px!important}',
  `<div>1a. INSURED'S I.D. NUMBER ${t('subscriber.memberId')}</div><div>26. PATIENT'S ACCOUNT NO. ${t('patient.accountNumber', { id: 'txt_acct' })}</div><div>21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY ${rows(4, (i) => `${'ABCD'[i]}. ${t(`diagnoses[${i}].code`, { id: `txt_dx${i + 1}` })}`)}</div>
<table><tr><th>Line</th><th>Date(s) of Service From</th><th>Date(s) of Service To</th><th>Place of Svc</th><th>Procedures CPT/HCPCS</th><th>Modifier</th><th>Diagnosis Pointer A-L</th><th>$ Charges</th><th>Days or Units</th><th>EMG</th></tr>${rows(
    3,
    (i) =>
      `<tr><td>${i + 1}</td><td>${mdy(`lines[${i}].dateFrom`, '', (part) => ({ id: `txt_from${i + 1}${part}`, class: 'n' }))}</td><td>${mdy(`lines[${i}].dateTo`, '', (part) => ({ id: `txt_to${i + 1}${part}`, class: 'n' }))}</td><td>${t(`lines[${i}].placeOfService`, { id: `txt_pos${i + 1}`, class: 'n' })}</td><td>${t(`lines[${i}].procedureCode`, { id: `txt_proc${i + 1}` })}</td><td>${rows(4, (m) => t(`lines[${i}].modifiers[${m}]`, { id: `txt_mod${i + 1}${'abcd'[m]}`, maxlength: 2, class: 'n' }))}</td><td>${'abcdefghijkl'
        .split('')
        .map(
          (letter, at) =>
            `<input type="checkbox" id="cb_dx${i + 1}${letter}" value="${at + 1}"${val(`lines[${i}].diagnosisPointers`).toLowerCase().includes(letter) ? ' checked' : ''} data-truth="lines[${i}].diagnosisPointers">`,
        )
        .join(
          '',
        )}</td><td>${t(`lines[${i}].charge`, { id: `txt_chg${i + 1}` })}</td><td>${t(`lines[${i}].units`, { id: `txt_days${i + 1}`, class: 'n' })}</td><td>${check(`lines[${i}].emergency`, { id: `cb_emg${i + 1}` })}</td></tr>`,
  )}</table>
<h4>Other Payer Information</h4><table><tr><th>Line</th><th>Claim Adjustment Group Code</th><th>Claim Adjustment Reason Code</th><th>Adjustment Amt.</th><th>Paid Amt</th></tr>${rows(3, (i) => `<tr><td>${i + 1}</td><td>${t(`lines[${i}].adjustments[0].group`, { id: `txt_grp${i + 1}` })}</td><td>${t(`lines[${i}].adjustments[0].reason`, { id: `txt_rsn${i + 1}` })}</td><td>${t(`lines[${i}].adjustments[0].amount`, { id: `txt_adj${i + 1}` })}</td><td>${t(`lines[${i}].otherPayerPaid`, { id: `txt_pd${i + 1}` })}</td></tr>`)}</table><div>33a. BILLING NPI ${t('billing.npi')}</div>`,
);

/** Two header rows with spans, spacer cells, and a second row of text a line. */
const spans = html(
  'td,th{border:1px solid #ccc;padding:1px 3px}.s{width:6px;padding:0}td input{width:66px}',
  `${top}<table><tr><th rowspan="2">#</th><th colspan="2">Dates of service</th><td class="s"></td><th rowspan="2">Place</th><th colspan="3">Procedure</th><td class="s"></td><th rowspan="2">Pointer</th><th rowspan="2">Charges</th><th rowspan="2">Units</th></tr><tr><th>From</th><th>To</th><td class="s"></td><th>Code</th><th>Mod</th><th>Mod</th><td class="s"></td></tr>
${rows(3, (i) => `<tr><td>${i + 1}</td><td>${t(`lines[${i}].dateFrom`)}</td><td>${t(`lines[${i}].dateTo`)}</td><td class="s"></td><td>${t(`lines[${i}].placeOfService`)}</td><td>${t(`lines[${i}].procedureCode`)}</td><td>${t(`lines[${i}].modifiers[0]`, { maxlength: 2 })}</td><td>${t(`lines[${i}].modifiers[1]`, { maxlength: 2 })}</td><td class="s"></td><td>${t(`lines[${i}].diagnosisPointers`)}</td><td>${t(`lines[${i}].charge`)}</td><td>${t(`lines[${i}].units`)}</td></tr><tr><td></td><td colspan="5">Line note ${t(`lines[${i}].note`, { style: 'width:200px' })}</td><td colspan="6">NDC ${no()} Qualifier ${noPick(['N4'])}</td></tr>`)}</table>${foot}`,
);

/** The header row is a table of its own above the table of the rows. */
const headerApart = html(
  'table{table-layout:fixed;width:770px;border-collapse:collapse}td,th{width:110px;padding:1px;text-align:left}td input{width:96px}',
  `${top}<table><tbody><tr>${HEADS.map((head) => `<td><b>${head}</b></td>`).join('')}</tr></tbody></table><div style="height:90px;overflow:auto"><table><tbody>${rows(3, (i) => `<tr>${LEAVES.map((leaf) => `<td>${t(`lines[${i}].${leaf}`)}</td>`).join('')}</tr>`)}</tbody></table></div>${foot}`,
);

/** Layouts of service lines. */
export const A3: Pages = {
  'a13-column-major': columnMajor,
  'a14-cards': cards,
  'a15-flat-boxes': flat,
  'a16-two-tables': twoTables,
  'a17-spans': spans,
  'a18-header-apart': headerApart,
};
