import { decoy, decoySelect } from '../controls.ts';
import { STATES } from '../options.ts';
import { type Parts, PICK, splitDate, splitPhone, yesNo } from './classic-ids.ts';

function taxId({ form, ids }: Parts): string {
  const name = ids('HCFA_SSN_EIN').name;
  const one = (word: string, at: number) => {
    const id = ids(`HCFA_SSN_EIN${at}`);
    return `<label for="${id.id}">${word}</label>${form.radio('billing.taxIdType', word, { ...id, name })}`;
  };
  return `25. FEDERAL TAX I.D. NUMBER<br>${form.text('billing.taxId', ids('HCFA_TAX_ID', 16, 14))} ${one('SSN', 1)} ${one('EIN', 2)}`;
}

function place({ form, ids }: Parts, who: string, prefix: string): string {
  return `Address: ${form.text(`${who}.address1`, ids(`${prefix}_2`, 30, 26))}<br>
City: ${form.text(`${who}.city`, ids(`${prefix}_CITY`, 25, 14))} State: ${form.select(`${who}.state`, STATES, ids(`${prefix}_STATE`))} Zip: ${form.text(`${who}.zip`, ids(`${prefix}_ZIP`, 10, 10))}`;
}

/** Boxes 25 to 33 and the row of extra dates between them. */
export function lastBlock(parts: Parts): string {
  const { form, ids } = parts;
  return `<table class="hcfa"><tr><td>${taxId(parts)}</td>
<td>26. PATIENT'S ACCOUNT NO.<br>${form.text('patient.accountNumber', ids('PATIENT_ACCT_NUM', 20, 16))}</td>
<td>27. ACCEPT ASSIGNMENT?<br>${yesNo(parts, 'claim.acceptAssignment', 'ACCEPT_SIGNATURE')}</td>
<td>28. TOTAL CHARGE<br>$ ${form.text('claim.totalCharge', ids('TOTAL_CHARGE', 11, 10))}</td>
<td>29. AMOUNT PAID<br>$ ${form.text('claim.amountPaid', ids('AMOUNT_PAID', 11, 10))}</td>
<td>30. Rsvd for NUCC use<br>${decoy(ids('txtRsv30', 11, 10))}</td></tr>
<tr><td colspan="6">Latest Visit or Consultation Date: ${splitDate(parts, 'claim.latestVisit', 'LATEST_VISIT', true)} &nbsp; Supervising Physician NPI: ${decoy(ids('SUPERVISING_NPI', 10, 11))} &nbsp; CLIA: ${decoy(ids('CLIA', 25, 12))} &nbsp; Accident Date: ${splitDate(parts, 'claim.accidentDate', 'ACCIDENT_DATE')} <a href="#">more...</a></td></tr>
<tr><td colspan="3">32. SERVICE FACILITY LOCATION AND INFORMATION<br>Facility Name: ${form.text('facility.name', ids('FACILITY_1', 30, 26))} ${PICK}<br>
${place(parts, 'facility', 'FACILITY')}<br>a. NPI: ${form.text('facility.npi', ids('FACILITY_NPI', 10, 11))} b. Facility ID: ${decoy(ids('FACILITY_ID', 20, 12))}</td>
<td colspan="3">33. BILLING PROVIDER INFO. &amp; PHONE #<br>Billing Provider: ${form.text('billing.name', ids('SUPPLIER_1', 55, 30))} ${PICK}<br>
${place(parts, 'billing', 'SUPPLIER')}<br>Telephone: ${splitPhone(parts, 'billing.phone', 'SUPPLIER_PHONE')}<br>
Billing Provider Specialty/Taxonomy: ${form.text('billing.taxonomy', ids('SPECIALTY', 10, 12))}<br>
Rendering Provider: (Last, First, MI) ${form.text('rendering.lastName', ids('SUPPLIER_2_LAST', 35, 12))} ${form.text('rendering.firstName', ids('SUPPLIER_2_FIRST', 25, 9))} ${decoy(ids('SUPPLIER_2_MI', 1, 1))}<br>
Rendering Provider Specialty/Taxonomy: ${form.text('rendering.taxonomy', ids('RENDERING_PHYSICIAN_TAXONOMY', 10, 12))}<br>
Provider PIN#: ${decoy(ids('PRACTICE_ID', 15, 10))} (please see box 24J)<br>
a. Billing/Group NPI: ${form.text('billing.npi', ids('SUPPLIER_NPI', 10, 11))} b. Billing/Group No.: ID QUAL: ${decoy(ids('SUPPLIER_GROUP_QUALIFIER', 2, 2))} ${decoy(ids('CLAIM_GRP_NO', 20, 12))}</td></tr></table>`;
}

/** The primary payer's result, filled only on a secondary claim. */
export function secondaryBlock({ form, ids }: Parts): string {
  return `<table class="hcfa" id="tblSecondary"><tr><td class="bar" colspan="3">SECONDARY CLAIM: FILL IN INFORMATION FROM PRIMARY EOB/ERA HERE:</td></tr>
<tr><td>PRIMARY PAYER NAME:<br>${form.text('otherPayer.name', ids('PRI_PAYER_NAME', 50, 30))}</td>
<td>PRIMARY PAYER ID:<br>${form.text('otherPayer.id', ids('PRI_PAYER_ID', 30, 12))}</td>
<td>INSURANCE TYPE CODE:<br>${decoySelect(
    [
      ['', ''],
      ['12', '12'],
      ['13', '13'],
      ['47', '47'],
    ],
    ids('INS_TYPE_CODE'),
  )}</td></tr></table>`;
}
