import { base } from './base.ts';
import { line } from './claim-line.ts';
import type { PortalClaim } from './portal-claim.ts';

export const LEGACY: PortalClaim = {
  clean: base(
    /^(payer\.id|claim\.(type|payerSequence))$|^(patient|subscriber)\.(last|first)Name$|^subscriber\.(dob|sex|city|state|zip)$|^(patient|subscriber)\.signatureOnFile$|^claim\.frequencyCode$|^rendering\.(npi|signature)$|renderingNpi$/,
    {
      'payer.name': 'UnitedHealthcare',
      'subscriber.memberId': '904417263',
      'patient.fullName': 'Okafor, Dana',
      'subscriber.fullName': 'Okafor, Dana',
      'rendering.lastName': 'Ruiz',
      'rendering.firstName': 'Sam',
      'rendering.npi': '1234567893',
    },
  ),
  wrong: {
    'diagnoses[0].code': 'F33.1',
    'diagnoses[1].code': 'F41.9',
    'diagnoses[3].code': 'F33.1',
    'claim.totalCharge': '395.00',
    'claim.priorAuthorizationNumber': 'PENDING',
    'rendering.npi': '1234567839',
    ...line(0, {
      dateFrom: '11/16/2026',
      placeOfService: '10',
      procedureCode: '90834',
      'modifiers[0]': '95',
      diagnosisPointers: 'AB',
      charge: '150.00',
      renderingNpi: '',
    }),
    ...line(1, {
      dateFrom: '11/17/2026',
      placeOfService: '11',
      procedureCode: '90853',
      diagnosisPointers: 'AC',
      charge: '65.00',
      units: '3',
      renderingNpi: '',
    }),
    ...line(2, {
      dateFrom: '11/18/2026',
      placeOfService: '11',
      procedureCode: '90834',
      diagnosisPointers: 'A',
      charge: '150.00',
      renderingNpi: '',
    }),
  },
};
