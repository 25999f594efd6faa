import { decoy, decoySelect } from '../controls.ts';
import type { Ids, Parts } from './classic-ids.ts';

/** Rows shown at first. */
export const ROWS = 12;

const HEAD = `<tr><td colspan="6">24. A. DATE(S) OF SERVICE<br>From: &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; To:</td>
<td>B.<br>Place Of Service</td><td>C.<br>EMG</td><td colspan="5">D. PROCEDURES, SERVICES, OR SUPPLIES<br>CPT/HCPCS &nbsp; MODIFIER A B C D</td>
<td>E.<br>DIAGNOSIS POINTER</td><td>F.<br>$ CHARGES</td><td>G.<br>Days Or Units</td><td>H.<br>EPSDT Family Plan</td><td>I. (ID)<br>QUAL</td><td>J.<br>RENDERING PROVIDER ID. #</td></tr>`;

/** Box 24: its header and two table rows for each service line. */
export function linesTable(parts: Parts, rows: number): string {
  return HEAD + Array.from({ length: rows }, (_, row) => lineRows(parts, row)).join('\n');
}

/** The shaded upper row and the lower row of one line. */
export function lineRows({ form, ids }: Parts, row: number): string {
  const at = `lines[${row}]`;
  const id: Ids = (suffix, length, size) => ids(`ucLine_${suffix}${row}`, length, size);
  const date = (leaf: string, name: string) =>
    [
      ['month', 'MONTH', 2],
      ['day', 'DAY', 2],
      ['year', 'YEAR', 4],
    ]
      .map(
        ([part, word, length]) =>
          `<td>${form.text(`${at}.${leaf}#${part}`, id(`${name}_${word}`, Number(length), Number(length)))}</td>`,
      )
      .join('');
  const modifiers = [...'ABCD']
    .map((name, j) => `<td>${form.text(`${at}.modifiers[${j}]`, id(`MODIFIER_${name}`, 2, 2))}</td>`)
    .join('');
  return `<tr class="up"><td colspan="17">${row + 1}. Note: ${form.text(`${at}.note`, id('DOS_COMMENTS', 80, 24))}
Anest Start: ${decoy(id('START_TIME', 4, 4))} Stop: ${decoy(id('STOP_TIME', 4, 4))}
NDC Qual: ${decoySelect(
    [
      ['', ''],
      ['N4', 'N4'],
      ['UP', 'UP'],
    ],
    id('DRUG_QUALIFIER'),
  )} NDC Code: ${decoy(id('NDCCODE', 11, 11))} NDC Qty: ${decoy(id('NDCUNITS', 9, 5))}
NDC QtyQual: ${decoySelect(
    [
      ['', ''],
      ['UN', 'UN'],
      ['ML', 'ML'],
    ],
    id('NDCMEASURE'),
  )}</td>
<td>${form.text(`${at}.renderingIdQualifier`, id('RENDERING_PHYSICIAN_QUALIFIER', 2, 2))}</td><td>${decoy(id('RENDERING_PHYSICIAN_ID', 15, 13))}</td></tr>
<tr class="low">${date('dateFrom', 'FM_DATE_OF_SVC')}${date('dateTo', 'TO_DATE_OF_SVC')}
<td>${form.text(`${at}.placeOfService`, id('PLACE_OF_SVC', 2, 2))}</td><td>${form.text(`${at}.emergency`, id('EMG', 2, 2))}</td>
<td>${form.text(`${at}.procedureCode`, id('CPT_CODE', 5, 6))}</td>${modifiers}
<td>${form.text(`${at}.diagnosisPointers`, id('DOS_DIAG_CODE', 4, 4))}</td><td>${form.text(`${at}.charge`, id('DOS_CHRG', 11, 9))}</td>
<td>${form.text(`${at}.units`, id('UNITS', 11, 4))}</td><td>${form.text(`${at}.epsdt`, id('EPSDT_FAMILY_PLAN', 2, 2))}</td>
<td>NPI:</td><td>${form.text(`${at}.renderingNpi`, id('RENDERING_PHYSICIAN_NPI', 10, 13))}</td></tr>`;
}
