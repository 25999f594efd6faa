import { line } from './claim-line.ts';
import type { PortalClaim } from './portal-claim.ts';

export const DIALOG: PortalClaim = {
  clean: {
    'subscriber.memberId': '910884271L',
    'patient.lastName': 'Castellan',
    'patient.firstName': 'Imani',
    'patient.dob': '07/30/1994',
    'patient.sex': 'Female',
    'patient.accountNumber': 'C77120',
    'subscriber.relationship': 'Self',
    'condition.employment': 'No',
    'condition.autoAccident': 'No',
    'condition.otherAccident': 'No',
    'claim.otherCoverage': 'No',
    'diagnoses[0].code': 'F43.23',
    'billing.name': 'Alder Street Therapy LLC',
    'billing.npi': '1993999998',
    'billing.taxId': '31-1234567',
    'claim.acceptAssignment': 'Yes',
    'claim.amountPaid': '0.00',
    'claim.totalCharge': '300.00',
    ...line(0, {
      dateFrom: '11/09/2026',
      placeOfService: '11',
      procedureCode: '90834',
      diagnosisPointers: 'A',
      charge: '150.00',
    }),
    ...line(1, {
      dateFrom: '11/16/2026',
      placeOfService: '11',
      procedureCode: '90834',
      diagnosisPointers: 'A',
      charge: '150.00',
    }),
  },
  wrong: {
    'diagnoses[0].code': 'F43.2',
    'claim.totalCharge': '335.00',
    'lines[1].procedureCode': '90837',
    'lines[1].modifiers[0]': 'GT',
    'lines[1].charge': '185.00',
    'lines[1].diagnosisPointers': 'B',
    ...line(2, {
      dateFrom: '11/17/2026',
      placeOfService: '11',
      procedureCode: '90785',
      diagnosisPointers: 'A',
      charge: '20.00',
    }),
  },
};
