import type { Fields } from '../controls.ts';
import { line } from './claim-line.ts';
import type { PortalClaim } from './portal-claim.ts';

const JUNO: Fields = {
  'patient.lastName': 'Brightwater',
  'patient.firstName': 'Juno',
  'patient.dob': '05/20/2012',
  'patient.sex': 'F',
  'patient.accountNumber': 'B30977',
};

export const WIZARD: PortalClaim = {
  clean: {
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
  wrong: {
    'claim.originalReferenceNumber': '5026300418822',
    'diagnoses[0].code': 'Z62.820',
    'diagnoses[1].code': 'F43.2',
    'diagnoses[2].code': 'F90.2',
    ...line(0, {
      dateFrom: '11/09/2026',
      placeOfService: '11',
      procedureCode: '90837',
      'modifiers[0]': 'HO',
      diagnosisPointers: 'AC',
      charge: '185.00',
    }),
    ...line(1, {
      dateFrom: '11/09/2026',
      placeOfService: '11',
      procedureCode: '90837',
      'modifiers[0]': 'HO',
      diagnosisPointers: 'AC',
      charge: '185.00',
    }),
    ...line(2, {
      dateFrom: '11/10/2026',
      placeOfService: '11',
      procedureCode: '90840',
      'modifiers[0]': 'HO',
      'modifiers[1]': 'HN',
      diagnosisPointers: 'A',
      charge: '90.00',
    }),
    ...line(3, {
      dateFrom: '11/12/2026',
      dateTo: '11/02/2026',
      placeOfService: '11',
      procedureCode: '90834',
      diagnosisPointers: 'B',
      charge: '',
      renderingNpi: '1234567839',
    }),
    ...line(4, {
      dateFrom: '11/13/2026',
      placeOfService: '11',
      procedureCode: '99354',
      diagnosisPointers: 'A',
      charge: '100.00',
    }),
    ...line(5, {
      dateFrom: '10/30/2025',
      placeOfService: '11',
      procedureCode: '90832',
      'modifiers[0]': '9S',
      diagnosisPointers: 'A',
      charge: '125.00',
    }),
  },
};
