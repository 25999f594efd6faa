import { type Controls, decoy, decoySelect, type Option } from '../controls.ts';

const ROWS = 6;
const rows = (one: (row: number) => string) => Array.from({ length: ROWS }, (_, row) => one(row)).join('\n');

const HEAD = `<tr><th rowspan="2"></th><th colspan="6">24. A. Date(s) of Service</th><th rowspan="2">B.<br>Place of Svc</th><th rowspan="2">C.<br>Type of Svc</th>
<th colspan="5">D. Procedures, Svcs or Supplies (Explain Unusual Circumstances)</th><th rowspan="2">E.<br>Diagnosis Pointer<br>A-L</th><th rowspan="2">F.<br>$ Charges</th><th rowspan="2">G.<br>Days or Units</th><th rowspan="2">H.<br>Rental or Purchase</th><th rowspan="2">I.<br>EMG</th><th rowspan="2">J.<br>Note Ref.</th></tr>
<tr><th colspan="3">From<br>MM DD YYYY</th><th colspan="3">To<br>MM DD YYYY</th><th>CPT/HCPCS</th><th colspan="4">Modifier</th></tr>`;

/** Box 24: a row a line, and twelve check boxes in it for the diagnoses it points to. */
export function linesTable(form: Controls): string {
  return `<table class="form lines" id="tblServiceLines">${HEAD}${rows((row) => lineRow(form, row))}</table>`;
}

function lineRow(form: Controls, row: number): string {
  const at = `lines[${row}]`;
  const n = row + 1;
  const cell = (leaf: string, id: string, maxlength: number, css = 'opt') =>
    `<td>${form.text(`${at}.${leaf}`, { id: `${id}${n}`, name: `${id}${n}`, maxlength, size: maxlength, class: css })}</td>`;
  const date = (leaf: string, word: string) =>
    (
      [
        ['month', 'MM', 2],
        ['day', 'DD', 2],
        ['year', 'YYYY', 4],
      ] as const
    )
      .map(
        ([part, end, maxlength]) =>
          `<td>${form.text(`${at}.${leaf}#${part}`, { id: `${word}${n}${end}`, name: `${word}${n}${end}`, maxlength, size: maxlength, class: row === 0 ? 'req' : 'opt' })}</td>`,
      )
      .join('');
  const modifiers = [...'abcd'].map((letter, j) =>
    cell(`modifiers[${j}]`, 'txt_modifer', 2).replaceAll(`txt_modifer${n}`, `txt_modifer${n}${letter}`),
  );
  const pointed = form.value(`${at}.diagnosisPointers`);
  const pointers = [...'ABCDEFGHIJKL'].map((letter, i) => {
    const id = `cb_diagnosisCode${n}${letter.toLowerCase()}`;
    const box = form.check(`${at}.diagnosisPointers`, { id, name: id, value: i + 1 });
    return `<nobr>${pointed.includes(letter) ? box.replace('<input', '<input checked') : box}${letter}</nobr>`;
  });
  const rental: readonly Option[] = [
    ['', ''],
    ['R', 'Rental'],
    ['P', 'Purchase'],
  ];
  return `<tr><th>${n}</th>${date('dateFrom', 'txt_dosFrom')}${date('dateTo', 'txt_dosTo')}
${cell('placeOfService', 'txt_pos', 2)}<td>${decoy({ id: `txt_tos${n}`, name: `txt_tos${n}`, maxlength: 2, size: 2 })}</td>
${cell('procedureCode', 'txt_procCode', 5)}${modifiers.join('')}
<td class="twelve">${pointers.join(' ')}</td>${cell('charge', 'txt_charge', 9)}${cell('units', 'txt_days', 4)}
<td>${decoySelect(rental, { id: `sel_rentpurch${n}`, name: `sel_rentpurch${n}` })}</td>
<td>${form.check(`${at}.emergency`, { id: `cb_emg${n}`, name: `cb_emg${n}`, value: 'Y' })}</td>
<td>${decoy({ id: `txt_noteRef${n}`, name: `txt_noteRef${n}`, maxlength: 3, size: 3 })}</td></tr>`;
}

const UNITS: readonly Option[] = [
  ['UN', 'Units'],
  ['MJ', 'Minutes'],
];
const RENTALS: readonly Option[] = [
  ['', ''],
  ['D', 'Daily'],
  ['W', 'Weekly'],
  ['M', 'Monthly'],
];

/** What a line holds beside the grid, keyed by the same row number; nothing of it is in our vocabulary. */
export function detailsTable(): string {
  const row = (at: number) =>
    `<tr><th>${at + 1}</th><td>${decoySelect(UNITS, { id: `sel_unitCode${at + 1}` })}</td><td>${decoySelect(RENTALS, { id: `sel_rentalFreq${at + 1}` })}</td>
<td>${decoy({ id: `txt_lineItemContlNo${at + 1}`, maxlength: 30, size: 20 })}</td></tr>`;
  return `<table class="form lines"><tr><th></th><th>Code</th><th>Rental Freq</th><th>Line Item Control No.</th></tr>${rows(row)}</table>`;
}

const GROUPS: readonly Option[] = ['', 'CO', 'OA', 'PI', 'PR'].map((code): Option => [code, code]);

/** The primary payer's result for each line, keyed by the same row number. */
export function otherPayerTable(form: Controls): string {
  const row = (at: number) => {
    const adjustment = `lines[${at}].adjustments[0]`;
    const cell = (path: string, id: string) =>
      `<td>${form.text(path, { id: `${id}${at + 1}`, name: `${id}${at + 1}`, maxlength: 9, size: 9, class: 'opt' })}</td>`;
    return `<tr><th>${at + 1}</th><td>${form.select(`${adjustment}.group`, GROUPS, { id: `sel_groupCode${at + 1}` })}</td>
${cell(`${adjustment}.reason`, 'txt_reasonCode')}${cell(`${adjustment}.amount`, 'txt_adjustAmt')}${cell(`lines[${at}].otherPayerPaid`, 'txt_paidAmt')}</tr>`;
  };
  return `<table class="form lines"><tr><th></th><th>Claim Group Code</th><th>Claim Adjustment Reason Code</th><th>Primary Ins. Adjust. Amt.</th><th>Paid Amt</th></tr>${rows(row)}</table>`;
}
