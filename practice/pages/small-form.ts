import { claimFor, type Fill } from '../claims.ts';
import { controlsFor } from '../controls.ts';
import { PLACES, SEXES } from '../options.ts';

/** A short claim form with labels: the claim inside the frame of another host and on the hostile page. */
export function smallForm(fill: Fill): string {
  const form = controlsFor(claimFor('small', fill));
  const box = (label: string, path: string, id: string, maxlength = 30) =>
    `<div><label for="${id}">${label}</label>${form.text(path, { id, name: id, maxlength })}</div>`;
  const lines = [0, 1, 2].map((row) => {
    const at = `lines[${row}]`;
    const cell = (leaf: string, word: string, maxlength: number) =>
      `<td>${form.text(`${at}.${leaf}`, { name: `${word}${row + 1}`, maxlength, 'aria-label': `Line ${row + 1} ${word}` })}</td>`;
    return `<tr><th scope="row">${row + 1}</th>${cell('dateFrom', 'from', 10)}${cell('dateTo', 'to', 10)}
<td>${form.select(`${at}.placeOfService`, PLACES, { name: `place${row + 1}`, 'aria-label': `Line ${row + 1} place` })}</td>
${cell('procedureCode', 'procedure', 5)}${cell('modifiers[0]', 'modifier', 2)}${cell('diagnosisPointers', 'pointer', 4)}${cell('charge', 'charge', 10)}${cell('units', 'units', 4)}${cell('renderingNpi', 'npi', 10)}</tr>`;
  });
  return `<form method="post" action="/small/submit" autocomplete="off">
<fieldset><legend>Member</legend><div class="grid">
${box('Payer name', 'payer.name', 'payer')}${box('Member ID', 'subscriber.memberId', 'member')}
${box('Patient last name', 'patient.lastName', 'last')}${box('Patient first name', 'patient.firstName', 'first')}
${box('Patient date of birth', 'patient.dob', 'birth', 10)}
<div><label for="sex">Patient sex</label>${form.select('patient.sex', SEXES, { id: 'sex', name: 'sex' })}</div>${box('Patient account number', 'patient.accountNumber', 'account', 38)}</div></fieldset>
<fieldset><legend>Diagnoses</legend><div class="grid">
${[...'ABCD'].map((name, at) => box(`Diagnosis code ${name}`, `diagnoses[${at}].code`, `dx${name}`, 8)).join('')}</div></fieldset>
<fieldset class="block"><legend>Service lines</legend><table><thead><tr><th>Line</th><th>From date</th><th>To date</th><th>Place of service</th><th>Procedure code</th><th>Modifier</th><th>Diagnosis pointer</th><th>Charge</th><th>Units</th><th>Rendering NPI</th></tr></thead>
<tbody>${lines.join('\n')}</tbody></table></fieldset>
<fieldset><legend>Provider and total</legend><div class="grid">
${box('Billing provider NPI', 'billing.npi', 'npi', 10)}${box('Total charge', 'claim.totalCharge', 'total', 11)}</div></fieldset>
<div class="actions"><button class="main" type="submit">Submit claim</button></div>
</form>`;
}
