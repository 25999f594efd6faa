import { line } from './claim-line.ts';
import type { PortalClaim } from './portal-claim.ts';

export const MINIMAL: PortalClaim = {
  clean: {
    'subscriber.memberId': '4410099283',
    'patient.lastName': 'Marchetti',
    'patient.firstName': 'Noel',
    'patient.dob': '08/22/1985',
    'patient.sex': 'Male',
    'patient.accountNumber': 'M0981',
    'billing.npi': '1993999998',
    'rendering.npi': '1234567893',
    'claim.priorAuthorizationNumber': '88217704',
    'diagnoses[0].code': 'F41.1',
    ...line(0, {
      dateFrom: '11/12/2026',
      placeOfService: '11',
      procedureCode: '90834',
      charge: '150.00',
      renderingNpi: '',
    }),
    ...line(1, {
      dateFrom: '11/19/2026',
      placeOfService: '11',
      procedureCode: '90834',
      charge: '150.00',
      renderingNpi: '',
    }),
  },
  wrong: {
    'subscriber.memberId': '4410099283 ',
    'billing.npi': '1993999989',
    'diagnoses[0].code': 'F41',
    'lines[1].charge': '0.00',
  },
};
