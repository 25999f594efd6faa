import { line } from './claim-line.ts';
import type { PortalClaim } from './portal-claim.ts';

export const TABS: PortalClaim = {
  clean: {
    'claim.frequencyCode': '1',
    'patient.accountNumber': 'W3390',
    'subscriber.memberId': 'AB12345C',
    'patient.fullName': 'Wexler, Rowan',
    'patient.dob': '03/14/2001',
    'patient.sex': 'Male',
    'claim.placeOfService': '11',
    'rendering.signature': 'Yes',
    'claim.acceptAssignment': 'Assigned',
    'claim.amountPaid': '0.00',
    'condition.employment': 'No',
    'condition.autoAccident': 'No',
    'condition.otherAccident': 'No',
    'billing.name': 'Alder Street Therapy LLC',
    'billing.npi': '1993999998',
    'billing.taxonomy': '261QM0801X',
    'rendering.lastName': 'Ruiz',
    'rendering.firstName': 'Sam',
    'rendering.npi': '1234567893',
    'diagnoses[0].code': 'F40.10',
    'diagnoses[1].code': 'F33.1',
    'claim.totalCharge': '300.00',
    ...line(0, {
      dateFrom: '11/11/2026',
      procedureCode: '90834',
      diagnosisPointers: 'AB',
      charge: '150.00',
    }),
    ...line(1, {
      dateFrom: '11/18/2026',
      procedureCode: '90834',
      diagnosisPointers: 'A',
      charge: '150.00',
    }),
  },
  wrong: {
    'claim.frequencyCode': '7',
    'claim.totalCharge': '390.00',
    'billing.npi': '1993999989',
    'diagnoses[1].code': 'F33.4',
    ...line(2, {
      dateFrom: '12/18/2026',
      procedureCode: '90834',
      'modifiers[0]': 'X9',
      diagnosisPointers: 'A',
      charge: '90.00',
    }),
  },
};
