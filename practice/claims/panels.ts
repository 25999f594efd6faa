import { line } from './claim-line.ts';
import type { PortalClaim } from './portal-claim.ts';

export const PANELS: PortalClaim = {
  clean: {
    'payer.name': 'Prairie Medicaid',
    'subscriber.memberId': 'B20441187',
    'patient.lastName': 'Thornquist',
    'patient.firstName': 'Ada',
    'patient.dob': '12/03/1979',
    'patient.sex': 'F',
    'patient.accountNumber': 'T5501',
    'billing.name': 'Alder Street Therapy LLC',
    'billing.npi': '1993999998',
    'claim.frequencyCode': '1',
    'claim.amountPaid': '0.00',
    'claim.totalCharge': '300.00',
    'diagnoses[0].code': 'F33.1',
    'diagnoses[1].code': 'F41.1',
    ...line(0, {
      dateFrom: '11/10/2026',
      placeOfService: '11',
      procedureCode: '90834',
      diagnosisPointers: '12',
      charge: '150.00',
    }),
    ...line(1, {
      dateFrom: '11/17/2026',
      placeOfService: '11',
      procedureCode: '90834',
      diagnosisPointers: '1',
      charge: '150.00',
    }),
  },
  wrong: {
    'claim.totalCharge': '415.00',
    'diagnoses[1].code': 'F32.1',
    'lines[0].diagnosisPointers': '13',
    'lines[1].units': '0',
    ...line(2, {
      dateFrom: '11/18/2026',
      placeOfService: '11',
      procedureCode: '99354',
      diagnosisPointers: '1',
      charge: '115.00',
    }),
  },
};
