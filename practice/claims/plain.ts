import { base } from './base.ts';
import { line } from './claim-line.ts';
import type { PortalClaim } from './portal-claim.ts';

export const PLAIN: PortalClaim = {
  clean: base(/^(claim\.icdIndicator|subscriber\.(dob|sex|address1|city|state|zip)|rendering\.signature)$/, {
    'diagnoses[0].code': 'F411',
    'rendering.lastName': 'Ruiz',
    'rendering.firstName': 'Sam',
  }),
  wrong: {
    'subscriber.memberId': 'W123456789 ',
    'patient.zip': '54402',
    'claim.priorAuthorizationNumber': 'AUTH# 4471902',
    'billing.address1': 'PO Box 1180',
    'billing.zip': '45402',
    'diagnoses[0].code': 'F41.1',
    'diagnoses[1].code': 'F334',
    'claim.totalCharge': '343.00',
    ...line(0, {
      dateFrom: '11/16/2026',
      placeOfService: '10',
      procedureCode: '90837',
      'modifiers[0]': '95',
      diagnosisPointers: 'A',
      charge: '185.00',
    }),
    ...line(1, {
      dateFrom: '11/17/2026',
      placeOfService: '11',
      procedureCode: '90785',
      diagnosisPointers: 'BC',
      charge: '29.00',
    }),
    ...line(2, { dateFrom: '11/18/2026', placeOfService: '11', diagnosisPointers: 'A', charge: '120.00' }),
  },
};
