import { base } from './base.ts';
import { line } from './claim-line.ts';
import type { PortalClaim } from './portal-claim.ts';

export const REACT: PortalClaim = {
  clean: base(
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
  wrong: {
    'patient.firstName': 'Dr. Dana',
    'subscriber.firstName': 'Chidi',
    'billing.taxId': '00-1234567',
    'rendering.taxonomy': '1041C07OOX',
    'claim.frequencyCode': '7',
    'claim.originalReferenceNumber': '',
    'claim.amountPaid': '900.00',
    'claim.totalCharge': '705.00',
    'diagnoses[0].code': 'F43.10',
    'diagnoses[1].code': 'F41.9',
    'diagnoses[2].code': 'F43.10',
    ...line(0, {
      dateFrom: '11/16/2026',
      placeOfService: '11',
      procedureCode: '99214',
      diagnosisPointers: 'AB',
      charge: '180.00',
    }),
    ...line(1, {
      dateFrom: '11/16/2026',
      placeOfService: '11',
      procedureCode: '90833',
      diagnosisPointers: 'A',
      charge: '95.00',
    }),
    ...line(2, {
      dateFrom: '11/18/2026',
      dateTo: '11/20/2026',
      placeOfService: '11',
      procedureCode: '90834',
      'modifiers[0]': '95',
      diagnosisPointers: 'A',
      charge: '150.00',
    }),
    ...line(3, {
      dateFrom: '12/01/2026',
      placeOfService: '10',
      procedureCode: '90846',
      'modifiers[0]': '95',
      'modifiers[1]': '93',
      diagnosisPointers: 'A',
      charge: '140.00',
    }),
    ...line(4, {
      dateFrom: '11/19/2026',
      placeOfService: '11',
      procedureCode: '96131',
      diagnosisPointers: 'A',
      charge: '140.00',
      units: '0',
    }),
  },
};
