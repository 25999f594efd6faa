import { line } from './claim-line.ts';
import type { PortalClaim } from './portal-claim.ts';

export const SMALL: PortalClaim = {
  clean: {
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
  wrong: {
    'diagnoses[0].code': 'F33.4',
    'claim.totalCharge': '105.00',
    'lines[0].procedureCode': '90837',
    'lines[0].placeOfService': '02',
  },
};
