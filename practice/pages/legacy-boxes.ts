import { type Controls, decoy, decoySelect, type Option } from '../controls.ts';
import { STATES } from '../options.ts';

const box = (form: Controls, path: string, id: string, maxlength: number, css = 'opt') =>
  form.text(path, { id, name: id, maxlength, size: Math.min(maxlength, 22), class: css });

/** Number, caption and boxes, each in a cell of its own. */
const row = (number: string, caption: string, boxes: string) =>
  `<tr><td class="no">${number}</td><td>${caption}</td><td>${boxes}</td></tr>`;

const date = (form: Controls, path: string, id: string) =>
  `<nobr>${form.text(`${path}#month`, { id: `${id}MM`, name: `${id}MM`, maxlength: 2, size: 2, class: 'opt' })}
${form.text(`${path}#day`, { id: `${id}DD`, name: `${id}DD`, maxlength: 2, size: 2, class: 'opt' })}
${form.text(`${path}#year`, { id: `${id}YYYY`, name: `${id}YYYY`, maxlength: 4, size: 4, class: 'opt' })}</nobr>`;

const yes = (form: Controls, path: string, id: string) => `${form.check(path, { id, name: id, value: 'Y' })} Yes`;

/** Boxes 9 to 11d. */
export function conditionRows(form: Controls): string {
  return [
    row(
      '9.',
      "OTHER INSURED'S NAME (Last Name, First Name, MI)",
      `${box(form, 'otherInsured.lastName', 'txt_otherInsLName', 60)} ${box(form, 'otherInsured.firstName', 'txt_otherInsFName', 35)} ${box(form, 'otherInsured.middleName', 'txt_otherInsMI', 1)}`,
    ),
    row(
      'a.',
      "OTHER INSURED'S POLICY OR GROUP NUMBER",
      box(form, 'otherInsured.groupNumber', 'txt_otherInsuredPolicy', 30),
    ),
    row('d.', 'INSURANCE PLAN NAME OR PROGRAM NAME', box(form, 'otherInsured.planName', 'txt_otherInsPlanName', 60)),
    row('10.', '<b>IS PATIENTS CONDITION RELATED TO:</b>', ''),
    row('a.', 'EMPLOYMENT? (CURRENT OR PREVIOUS)', yes(form, 'condition.employment', 'cb_conditionE')),
    row(
      'b.',
      'AUTO ACCIDENT? PLACE(State)',
      `${yes(form, 'condition.autoAccident', 'cb_conditionA')} ${box(form, 'condition.autoAccidentState', 'txt_conditionReasonState', 2)}`,
    ),
    row('c.', 'OTHER ACCIDENT?', yes(form, 'condition.otherAccident', 'cb_conditionO')),
    row('11d.', 'IS THERE ANOTHER HEALTH BENEFIT PLAN?', yes(form, 'claim.otherCoverage', 'cb_anotherPlanInd')),
    row('', 'BENEFIT CODE', decoy({ id: 'txt_benefitCode', name: 'txt_benefitCode', maxlength: 5, size: 5 })),
  ].join('\n');
}

const QUALIFIERS: readonly Option[] = [
  ['', ''],
  ['DK', 'DK-Ordering Provider'],
  ['DN', 'DN-Referring Provider'],
  ['DQ', 'DQ-Supervising Provider'],
];

/** Boxes 14 to 23. */
export function referralRows(form: Controls): string {
  return [
    row(
      '14.',
      'DATE OF CURRENT ILLNESS, INJURY, OR PREGNANCY (LMP)',
      date(form, 'claim.onsetDate', 'txt_currentIllnessDate'),
    ),
    row(
      '17.',
      'NAME OF REFERRING PHYSICIAN OR OTHER SOURCE<br>Qualifier / Last Name / First Name',
      `${form.select('referring.qualifier', QUALIFIERS, { id: 'sel_referringQual', name: 'sel_referringQual' })} ${box(form, 'referring.lastName', 'txt_referringPhysLName', 35)} ${box(form, 'referring.firstName', 'txt_referringPhysFName', 25)}`,
    ),
    row(
      '17a.',
      'ID NUMBER OF PHYSICIAN',
      decoy({ id: 'txt_referringPhysID', name: 'txt_referringPhysID', maxlength: 50, size: 16 }),
    ),
    row('17b.', 'NPI OF PHYSICIAN', box(form, 'referring.npi', 'txt_referringPhyNPI', 10)),
    row(
      '19.',
      'ADDITIONAL CLAIM INFORMATION (Designated by NUCC)',
      box(form, 'claim.additionalInfo', 'txt_addlClaimInfo', 71),
    ),
    row('22.', 'RESUBMISSION CODE', box(form, 'claim.frequencyCode', 'txt_resubmissionCode', 1)),
    row('', 'ORIGINAL REF. NO.', box(form, 'claim.originalReferenceNumber', 'txt_originalRefNo', 30)),
    row('23.', 'PRIOR AUTHORIZATION NUMBER', box(form, 'claim.priorAuthorizationNumber', 'txt_priorAuthNo', 30)),
  ].join('\n');
}

/** Box 21 with its code set. */
export function diagnosisTable(form: Controls): string {
  const codeSet = (answer: string, submits: string) =>
    `${form.radio('claim.icdIndicator', submits, { id: `cb_icdCodeInd${submits}`, name: 'cb_icdCodeInd' }, answer)} ${answer === '0' ? 'ICD-10' : 'ICD-9'}`;
  const cell = (at: number) =>
    `<td>${'ABCDEFGHIJKL'[at]}. ${box(form, `diagnoses[${at}].code`, `txt_diagnosisText${at + 1}`, 8, at === 0 ? 'req' : 'opt')}</td>`;
  const rows = [0, 1, 2].map((row) => `<tr>${[0, 1, 2, 3].map((column) => cell(row * 4 + column)).join('')}</tr>`);
  return `<table class="form"><tr><td class="no">21.</td><td>DIAGNOSIS OR NATURE OF ILLNESS OR INJURY. &nbsp; CODE SET? ${codeSet('9', '1')} ${codeSet('0', '0')}
<table class="in">${rows.join('')}</table></td></tr></table>`;
}

/** Boxes 25 to 31. */
export function totalsTable(form: Controls): string {
  return `<table class="form"><tr><td class="no">25.</td><td>FEDERAL TAX ID NUMBER<br>${box(form, 'billing.taxId', 'txt_taxId', 11, 'req')}
${form.radio('billing.taxIdType', 'SSN', { id: 'rb_taxSSN', name: 'rb_taxType' })} SSN ${form.radio('billing.taxIdType', 'EIN', { id: 'rb_taxEIN', name: 'rb_taxType' })} EIN</td>
<td class="no">26.</td><td>PATIENT'S ACCOUNT NO.<br>${box(form, 'patient.accountNumber', 'txt_patientAcctNo', 20)}</td>
<td class="no">27.</td><td>ACCEPT ASSIGNMENT?<br>${form.radio('claim.acceptAssignment', 'Y', { id: 'rb_acceptY', name: 'rb_accept' }, 'Yes')} YES ${form.radio('claim.acceptAssignment', 'N', { id: 'rb_acceptN', name: 'rb_accept' }, 'No')} NO</td>
<td class="no">28.</td><td>TOTAL CHARGE<br>${box(form, 'claim.totalCharge', 'txt_totalCharge', 11, 'req')}</td>
<td class="no">29.</td><td>AMOUNT PAID<br>${box(form, 'claim.amountPaid', 'txt_amtPaid', 11)}</td></tr></table>`;
}

const NOTES: readonly Option[] = ['', 'ADD', 'CER', 'DCP', 'DGN', 'TPO'].map((code): Option => [code, code]);

/** Boxes 31 to 34. */
export function providerTable(form: Controls): string {
  return `<table class="form"><tr><td class="half"><table class="in">
${row('', 'CLAIM NOTE REFERENCE CODE', decoySelect(NOTES, { id: 'sel_claimNoteRef', name: 'sel_claimNoteRef' }))}
${row('31.', 'SIGNATURE OF PHYSICIAN OR SUPPLIER INCLUDING DEGREES OR CREDENTIALS', 'On File')}
${row('33.', "PHYSICIAN'S, SUPPLIER'S BILLING NAME", box(form, 'billing.name', 'txt_billingName', 60, 'req'))}
${row('', 'BILLING ADDRESS', box(form, 'billing.address1', 'txt_billingAddress', 55, 'req'))}
${row('', 'CITY', box(form, 'billing.city', 'txt_billingCity', 30, 'req'))}
${row('', 'STATE', form.select('billing.state', STATES, { id: 'sel_billingState', name: 'sel_billingState' }))}
${row('', 'ZIP CODE', box(form, 'billing.zip', 'txt_billingZip', 10, 'req'))}
${row('', 'PHONE #', box(form, 'billing.phone', 'txt_billingPhone', 14))}</table></td>
<td class="half"><table class="in">
${row('33a.', 'BILLING PROVIDER NPI', box(form, 'billing.npi', 'txt_billingNPI', 10, 'req'))}
${row('', 'BILLING PROVIDER TAXONOMY', box(form, 'billing.taxonomy', 'txt_billingTaxonomy', 10))}
${row('34.', '<b>RENDERING PHYSICIAN INFORMATION</b>', '')}
${row('', 'RENDERING PHYSICIAN NPI', box(form, 'rendering.npi', 'txt_renderingNPI', 10))}
${row('', 'RENDERING PHYSICIAN TAXONOMY', box(form, 'rendering.taxonomy', 'txt_renderingTaxonomy', 10))}
${row('', 'RENDERING PHYSICIAN LAST NAME', box(form, 'rendering.lastName', 'txt_renderingLName', 60))}
${row('', 'RENDERING PHYSICIAN FIRST NAME', box(form, 'rendering.firstName', 'txt_renderingFName', 35))}</table></td></tr></table>`;
}
