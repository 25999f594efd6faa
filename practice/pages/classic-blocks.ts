import { decoy, decoySelect } from '../controls.ts';
import { COVERAGE_TYPES, STATES } from '../options.ts';
import { type Parts, PICK, splitDate, splitPhone, yesNo } from './classic-ids.ts';

/** The payer at the top, before the red form begins. */
export function payerBlock({ form, ids }: Parts): string {
  return `<table class="top">
<tr><td colspan="2"><label for="ctl00_main_ucClaim_SECONDARY_CLAIM">This Is a SECONDARY Claim</label> ${decoy({ ...ids('SECONDARY_CLAIM'), type: 'checkbox', value: '1' })}</td></tr>
<tr><td>Payer Name: ${form.text('payer.name', ids('PAYER_INFO_1', 50, 34))} ${PICK} <input type="button" value="Payers"></td>
<td>Payer ID: ${form.text('payer.id', ids('PAYER_INFO_2', 50, 12))}</td></tr>
<tr><td>2nd Address: ${decoy(ids('PAYER_INFO_3', 50, 34))}</td>
<td>City, State, Zip: ${decoy(ids('PAYER_INFO_CITY', 20, 16))} ${decoySelect(STATES, ids('PAYER_INFO_STATE'))} ${decoy(ids('PAYER_INFO_ZIP', 10, 8))}</td></tr>
</table>`;
}

const TYPE_WORDS = ['MEDICARE', 'MEDICAID', 'TRICARE', 'CHAMPVA', 'GROUP HEALTH PLAN', 'FECA BLK LUNG', 'OTHER'];

function insuranceType({ form, ids }: Parts): string {
  return COVERAGE_TYPES.map(([value], at) => {
    const id = ids(`INSURANCETYPE${at + 1}`);
    return `<nobr>${form.radio('claim.type', value, { ...id, name: ids('INSURANCETYPE').name })} <label for="${id.id}">${TYPE_WORDS[at]}</label></nobr>`;
  }).join(' &nbsp; ');
}

function personName({ form, ids }: Parts, who: string, last: string, first: string, middle: string): string {
  return `Last: ${form.text(`${who}.lastName`, ids(last, 25, 14))} First: ${form.text(`${who}.firstName`, ids(first, 25, 11))} MI: ${form.text(`${who}.middleName`, ids(middle, 1, 1))}`;
}

function sex({ form, ids }: Parts, path: string, suffix: string): string {
  const name = ids(suffix).name;
  return `SEX M${form.radio(path, 'M', { ...ids(`${suffix}1`), name })} F${form.radio(path, 'F', { ...ids(`${suffix}2`), name })}`;
}

function relationship({ form, ids }: Parts): string {
  const answers = [
    ['S', 'Self'],
    ['P', 'Spouse'],
    ['C', 'Child'],
    ['O', 'Other'],
  ] as const;
  const name = ids('PNT_REL_TO_INSRD').name;
  return answers
    .map(([code, word], at) => {
      const id = ids(`PNT_REL_TO_INSRD${at + 1}`);
      return `<nobr><label for="${id.id}">${word}</label>${form.radio('subscriber.relationship', code, { ...id, name }, word)}</nobr>`;
    })
    .join(' ');
}

function cityRow(parts: Parts, who: string, prefix: string): string {
  const { form, ids } = parts;
  return `<table class="in"><tr><td>CITY<br>${form.text(`${who}.city`, ids(`${prefix}CITY`, 25, 16))}</td>
<td>STATE<br>${form.select(`${who}.state`, STATES, ids(`${prefix}STATE`))}</td>
<td>ZIP CODE<br>${form.text(`${who}.zip`, ids(`${prefix}ZIP`, 10, 9))}</td>
<td>TELEPHONE<br>${splitPhone(parts, `${who}.phone`, `${prefix}PHONE`)}</td></tr></table>`;
}

/** Boxes 1 to 13. */
export function upperBlock(parts: Parts): string {
  const { form, ids } = parts;
  return `<table class="hcfa"><tr><td class="bar" colspan="3">HEALTH INSURANCE CLAIM FORM</td></tr>
<tr><td colspan="2">1. ${insuranceType(parts)}</td>
<td>1a. INSURED'S I.D. NUMBER<br>${form.text('subscriber.memberId', ids('PRI_PATIENT_ID', 30))} ${PICK}</td></tr>
<tr><td>2. PATIENT'S NAME (Last Name, First Name, Middle Init)<br>${personName(parts, 'patient', 'LAST_NAME', 'FIRST_NAME', 'MIDDLE_INIT')} ${PICK}</td>
<td>3. PATIENT'S BIRTHDATE<br>${splitDate(parts, 'patient.dob', 'PATIENT_DOB')} ${sex(parts, 'patient.sex', 'GENDER')}</td>
<td>4. INSURED'S NAME (Last Name, First Name, Middle Init)<br>${personName(parts, 'subscriber', 'PRI_INSRD_LST_NAME', 'PRI_INSRD_FST_NAME', 'PRI_INSRD_MID_INIT')}<br><a href="#" id="lnkCopyPatient">Copy From Patient</a></td></tr>
<tr><td>5. PATIENT'S ADDRESS (No. Street):<br>${form.text('patient.address1', ids('STREET_ADDR', 30, 30))}<br>${cityRow(parts, 'patient', '')}</td>
<td>6. PATIENT RELATIONSHIP TO INSURED<br>${relationship(parts)}</td>
<td>7. INSURED'S ADDRESS (No. Street)<br>${form.text('subscriber.address1', ids('PRI_INSRD_ADDR', 30, 30))}<br>${cityRow(parts, 'subscriber', 'PRI_INSRD_')}</td></tr>
<tr><td>9. OTHER INSURED'S NAME (Last Name, First Name, Middle Init)<br>${personName(parts, 'otherInsured', 'SEC_INSRD_LST_NAME', 'SEC_INSRD_FST_NAME', 'SEC_INSRD_MID_INIT')} <a href="#">Copy From 4 &amp; 7</a></td>
<td>8. RESERVED FOR NUCC USE<br>${decoy(ids('txtRsv8a', 20, 18))}
<span class="old">8. PATIENT'S STATUS Single ${decoy({ ...ids('PNT_STATUS1'), type: 'radio', name: 'PNT_STATUS', value: 'S' })} Married ${decoy({ ...ids('PNT_STATUS2'), type: 'radio', name: 'PNT_STATUS', value: 'M' })} Employed ${decoy({ ...ids('PNT_EMPL'), type: 'checkbox' })}</span></td>
<td>11. INSURED'S POLICY GROUP OR FECA NUMBER<br>${form.text('subscriber.groupNumber', ids('PRI_FECA_GRP_NUM', 25))}</td></tr>
<tr><td>a. OTHER INSURED'S POLICY OR GROUP NUMBER<br>${form.text('otherInsured.groupNumber', ids('SEC_FECA_GRP_NUM', 25))}</td>
<td>10. IS PATIENT'S CONDITION RELATED TO:<br>a. EMPLOYMENT? (CURRENT OR PREVIOUS) ${yesNo(parts, 'condition.employment', 'PNT_COND_FRM_EMPL')}</td>
<td>a. INSURED'S DATE OF BIRTH<br>${splitDate(parts, 'subscriber.dob', 'PRI_INSRD_DOB')} ${sex(parts, 'subscriber.sex', 'PRI_INSRD_GENDER')}</td></tr>
<tr><td>b. RESERVED FOR NUCC USE<br>${decoy(ids('txtRsv9b', 20, 18))}</td>
<td>b. AUTO ACCIDENT? ${yesNo(parts, 'condition.autoAccident', 'PNT_COND_FRM_AUTO')} PLACE (State) ${form.text('condition.autoAccidentState', ids('AUTO_STATE', 2, 2))}</td>
<td>b. Other Claim ID (Designated by NUCC)<br>${decoySelect(
    [
      ['', ''],
      ['Y4', 'Y4 - Property Casualty Claim Number'],
    ],
    ids('selOtherClaimQual'),
  )} ${decoy(ids('txtOtherClaimID', 30, 14))}</td></tr>
<tr><td>c. RESERVED FOR NUCC USE<br>${decoy(ids('txtRsv9c', 20, 18))}</td>
<td>c. OTHER ACCIDENTS? ${yesNo(parts, 'condition.otherAccident', 'PNT_COND_FRM_OTR')}</td>
<td>c. INSURANCE PLAN NAME OR PROGRAM NAME<br>${form.text('subscriber.planName', ids('PRI_INSRNCE_NAME', 40))}</td></tr>
<tr><td>d. INSURANCE PLAN NAME OR PROGRAM NAME<br>${form.text('otherInsured.planName', ids('SEC_INSRNCE_NAME', 40))}</td>
<td>10d. CLAIM CODES (Designated by NUCC)<br>${decoy(ids('txtClaimCodes10d', 35))}</td>
<td>d. IS THERE ANOTHER HEALTH BENEFIT PLAN?<br>${yesNo(parts, 'claim.otherCoverage', 'PRI_INSRD_HAS_2ND')}</td></tr>
<tr><td colspan="2">12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE<br>SIGNED ${yesNo(parts, 'patient.signatureOnFile', 'P_SIG_ON_FILE')}</td>
<td>13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE<br>SIGNED ${yesNo(parts, 'subscriber.signatureOnFile', 'INSURED_SIG')}</td></tr></table>`;
}

function diagnosisBoxes({ form, ids }: Parts): string {
  const cell = (at: number) =>
    `<td>${'ABCDEFGHIJKL'[at]}. ${form.text(`diagnoses[${at}].code`, ids(`DIAGNOSIS_CODECMS0212_${at + 1}`, 8, 8))}${PICK}</td>`;
  const rows = [0, 1, 2].map((row) => `<tr>${[0, 1, 2, 3].map((column) => cell(row * 4 + column)).join('')}</tr>`);
  return `<table class="in">${rows.join('')}</table>`;
}

/** The 08/05 edition of box 21, still in the page and not shown; its first boxes hold an earlier claim's codes. */
function oldDiagnosisBoxes({ ids }: Parts): string {
  const stale = ['F32.9', 'F41.9'];
  const boxes = Array.from(
    { length: 8 },
    (_, at) => `${at + 1}. ${decoy({ ...ids(`DIAGNOSIS_CODE${at + 1}`, 8, 8), value: stale[at] ?? '' })}`,
  );
  return `<div class="old">21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY. (Relate Items 1-8 to Item 24E by Line) ${boxes.join(' ')}</div>`;
}

/** Boxes 14 to 23. */
export function lowerBlock(parts: Parts): string {
  const { form, ids } = parts;
  return `<table class="hcfa"><tr>
<td>14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP):<br>${splitDate(parts, 'claim.onsetDate', 'DATE_OF_CURRENT')} QUAL. ${decoySelect(
    [
      ['', ''],
      ['431', '431 - Onset of Current Symptoms or Illness'],
      ['484', '484 - Last Menstrual Period'],
    ],
    ids('selDateOfCurrentQual'),
  )}</td>
<td>15. OTHER DATE<br>QUAL. ${decoySelect(
    [
      ['', ''],
      ['454', '454 - Initial Treatment'],
      ['304', '304 - Latest Visit or Consultation'],
      ['439', '439 - Accident'],
    ],
    ids('selOtherDateQual'),
  )} ${splitDate(parts, 'claim.otherDate', 'OTHER_DATE')}</td>
<td>16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION<br>FROM ${splitDate(parts, 'claim.unableToWorkFrom', 'UNABLE_WRK_FM_DATE')} TO ${splitDate(parts, 'claim.unableToWorkTo', 'UNABLE_WRK_TO_DATE')}</td></tr>
<tr><td>17. NAME OF REFERRING PROVIDER OR OTHER SOURCE<br>${form.select(
    'referring.qualifier',
    [
      ['', ''],
      ['DN', 'DN - Referring Provider'],
      ['DK', 'DK - Ordering Provider'],
      ['DQ', 'DQ - Supervising Provider'],
    ],
    ids('selReferringProviderQual'),
  )}
First: ${form.text('referring.firstName', ids('OrderFirst0212', 21, 9))} MI: ${decoy(ids('OrderMI0212', 1, 1))} Last: ${form.text('referring.lastName', ids('OrderLast0212', 20, 11))}</td>
<td>17a. ${decoy(ids('REFER_PHYSICIAN_QUALIFIER', 2, 2))} ${decoy(ids('REFER_PHYSICIAN_ID', 15, 12))}<br>17b. NPI ${form.text('referring.npi', ids('REFER_PHYSICIAN_NPI', 10, 11))}</td>
<td>18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES<br>FROM ${splitDate(parts, 'claim.hospitalizationFrom', 'HOSPITAL_FM_DATE')} TO ${splitDate(parts, 'claim.hospitalizationTo', 'HOSPITAL_TO_DATE')}</td></tr>
<tr><td colspan="2">19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)<br>${form.text('claim.additionalInfo', ids('RESERVE_LOCAL_USE', 80, 70))}</td>
<td>20. OUTSIDE LAB? ${yesNo(parts, 'claim.outsideLab', 'OUTSIDE_LAB')} $ CHARGES ${form.text('claim.outsideLabCharges', ids('OUTSIDE_LAB_CHRGS', 11, 9))}</td></tr>
<tr><td colspan="2" rowspan="2">21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY. (Relate A-L to service line below (24E)) &nbsp; ICD Ind. ${form.select(
    'claim.icdIndicator',
    [
      ['', ''],
      ['9', '9 - ICD-9'],
      ['0', '0 - ICD-10'],
    ],
    ids('selICDInd'),
  )}
${diagnosisBoxes(parts)}${oldDiagnosisBoxes(parts)}</td>
<td>22. MEDICAID RESUBMISSION CODE ${form.text('claim.frequencyCode', ids('MCAID_RESUB_CODE', 9, 4))} ORIGINAL REF. NO ${form.text('claim.originalReferenceNumber', ids('MCAID_ORIG_REF_NO', 30, 18))}</td></tr>
<tr><td>23. PRIOR AUTHORIZATION NUMBER<br>${form.text('claim.priorAuthorizationNumber', ids('PRIOR_AUTH_NUMBER', 25))}</td></tr></table>`;
}
