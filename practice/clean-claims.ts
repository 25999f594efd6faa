import { CLEAN_FIELDS } from '../engine/rules/example-claim.ts';
import { line } from './claim-line.ts';
import type { PortalName } from './claims.ts';
import type { Fields } from './controls.ts';

/** The example claim without the boxes that a page lacks, and with what differs there. */
function base(without: RegExp, changes: Fields): Fields {
  const kept = Object.entries(CLEAN_FIELDS).filter(([path, text]) => text !== '' && !without.test(path));
  return { ...Object.fromEntries(kept), ...changes };
}

const WALTER: Fields = {
  'patient.lastName': 'Lindqvist',
  'patient.firstName': 'Walter',
  'patient.middleName': 'J',
  'patient.dob': '02/09/1949',
  'patient.sex': 'M',
  'patient.address1': '7 Sycamore Court',
  'patient.city': 'Columbus',
  'patient.state': 'OH',
  'patient.zip': '43215',
  'patient.phone': '6145550177',
  'patient.accountNumber': 'L20418',
  'subscriber.lastName': 'Lindqvist',
  'subscriber.firstName': 'Walter',
  'subscriber.middleName': 'J',
  'subscriber.dob': '02/09/1949',
  'subscriber.sex': 'M',
  'subscriber.address1': '7 Sycamore Court',
  'subscriber.city': 'Columbus',
  'subscriber.state': 'OH',
  'subscriber.zip': '43215',
  'subscriber.phone': '6145550177',
};

const JUNO: Fields = {
  'patient.lastName': 'Brightwater',
  'patient.firstName': 'Juno',
  'patient.dob': '05/20/2012',
  'patient.sex': 'F',
  'patient.accountNumber': 'B30977',
};

/** A claim for each portal that no rule objects to. */
export const CLEAN: Record<PortalName, Fields> = {
  plain: base(/^(claim\.icdIndicator|subscriber\.(dob|sex|address1|city|state|zip)|rendering\.signature)$/, {
    'diagnoses[0].code': 'F411',
    'rendering.lastName': 'Ruiz',
    'rendering.firstName': 'Sam',
  }),
  classic: base(/^claim\.payerSequence$|^rendering\.(npi|signature)$/, {
    ...WALTER,
    'payer.name': 'Medicare Part B Ohio',
    'payer.id': '99150',
    'claim.type': 'MEDICARE',
    'subscriber.memberId': '4KP2WJ7QD85',
    'subscriber.groupNumber': 'NONE',
    'diagnoses[0].code': 'F33.1',
    'rendering.lastName': 'Ruiz',
    'rendering.firstName': 'Sam',
    'lines[0].emergency': 'N',
  }),
  react: base(
    /^claim\.(type|icdIndicator|otherCoverage)$|^condition\.|^(patient|subscriber)\.signatureOnFile$|^rendering\./,
    {
      'payer.name': 'Cigna Healthcare',
      'payer.id': '62308',
      'subscriber.memberId': 'U4822159001',
      'patient.phone': '(937) 555-0142',
      'billing.phone': '(937) 555-0100',
      'claim.placeOfService': '11',
      'rendering.lastName': 'Ruiz',
      'rendering.firstName': 'Sam',
      'rendering.npi': '1234567893',
      'rendering.taxonomy': '1041C0700X',
    },
  ),
  wizard: {
    ...JUNO,
    'payer.name': 'Ohio Medicaid',
    'claim.icdIndicator': 'ICD-10-CM',
    'subscriber.memberId': '910000123456',
    'billing.name': 'Alder Street Therapy LLC',
    'billing.npi': '1993999998',
    'billing.taxonomy': '261QM0801X',
    'claim.frequencyCode': '1',
    'claim.otherCoverage': 'No',
    'claim.acceptAssignment': 'Yes',
    'claim.amountPaid': '0.00',
    'diagnoses[0].code': 'F90.2',
    ...line(0, {
      dateFrom: '11/16/2026',
      placeOfService: '11',
      procedureCode: '90834',
      diagnosisPointers: 'A',
      charge: '150.00',
    }),
  },
  small: {
    'payer.name': 'Aetna',
    'subscriber.memberId': 'W552013744',
    'patient.lastName': 'Okafor',
    'patient.firstName': 'Dana',
    'patient.dob': '04/12/1988',
    'patient.sex': 'F',
    'patient.accountNumber': 'A10234',
    'diagnoses[0].code': 'F41.1',
    'billing.npi': '1993999998',
    'claim.totalCharge': '150.00',
    ...line(0, {
      dateFrom: '11/16/2026',
      placeOfService: '11',
      procedureCode: '90834',
      diagnosisPointers: 'A',
      charge: '150.00',
    }),
  },
};
