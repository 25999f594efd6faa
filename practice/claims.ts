import { CLEAN_FIELDS } from '../engine/rules/example-claim.ts';
import type { Fields } from './controls.ts';

/** Portals that show a claim. Each has a clean claim and one that is half wrong; everything is invented. */
export type PortalName = 'classic' | 'react' | 'wizard' | 'plain' | 'small';
export type Fill = 'wrong' | 'clean' | 'empty';

/** The fill that an address asks for; the half-wrong claim unless it says otherwise. */
export function fillOf(query: URLSearchParams): Fill {
  const asked = query.get('fill');
  return asked === 'clean' || asked === 'empty' ? asked : 'wrong';
}

/** The claim a portal is filled with: canonical path -> text as the page shows it. */
export function claimFor(portal: PortalName, fill: Fill): Fields {
  if (fill === 'empty') return {};
  return fill === 'clean' ? CLEAN[portal] : { ...CLEAN[portal], ...WRONG[portal] };
}

/** The example claim without the boxes that a page lacks, and with what differs there. */
function base(without: RegExp, changes: Fields): Fields {
  const kept = Object.entries(CLEAN_FIELDS).filter(([path, text]) => text !== '' && !without.test(path));
  return { ...Object.fromEntries(kept), ...changes };
}

function line(index: number, fields: Record<string, string>): Fields {
  const whole: Record<string, string> = { units: '1', renderingNpi: '1234567893', ...fields };
  if (whole.dateFrom) whole.dateTo ??= whole.dateFrom;
  return Object.fromEntries(Object.entries(whole).map(([leaf, text]) => [`lines[${index}].${leaf}`, text]));
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

const CLEAN: Record<PortalName, Fields> = {
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
    'payer.name': 'Harborline Health Plan',
    'subscriber.memberId': 'HL5520137',
    'patient.lastName': 'Okafor',
    'patient.firstName': 'Dana',
    'patient.dob': '04/12/1988',
    'patient.sex': 'F',
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

const WRONG: Record<PortalName, Fields> = {
  plain: {
    'subscriber.memberId': 'W123456789 ',
    'patient.zip': '54402',
    'claim.priorAuthorizationNumber': 'AUTH# 4471902',
    'billing.address1': 'PO Box 1180',
    'billing.zip': '45402',
    'diagnoses[0].code': 'F41.1',
    'diagnoses[1].code': 'F334',
    'claim.totalCharge': '241.00',
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
  },
  classic: {
    'subscriber.memberId': '4KP2WJ7SD85',
    'patient.accountNumber': '512-40-7731',
    'claim.originalReferenceNumber': '2226301447890',
    'claim.acceptAssignment': 'No',
    'claim.totalCharge': '604.00',
    'billing.npi': '1993999989',
    'diagnoses[1].code': 'F32.1',
    'diagnoses[3].code': 'F43.2',
    ...line(0, {
      dateFrom: '11/10/2026',
      placeOfService: '11',
      procedureCode: '90791',
      diagnosisPointers: 'A',
      charge: '190.00',
      emergency: 'N',
      note: 'New patient intake',
    }),
    ...line(1, {
      dateFrom: '11/10/2026',
      placeOfService: '11',
      procedureCode: '90834',
      diagnosisPointers: 'AB',
      charge: '130.00',
    }),
    ...line(2, {
      dateFrom: '11/12/2026',
      placeOfService: '02',
      procedureCode: '90834',
      'modifiers[0]': 'GT',
      diagnosisPointers: 'A',
      charge: '130.00',
    }),
    ...line(3, {
      dateFrom: '11/13/2026',
      placeOfService: '11',
      procedureCode: '9O834',
      diagnosisPointers: 'AC',
      charge: '130.00',
    }),
    ...line(4, {
      dateFrom: '11/17/2026',
      placeOfService: '11',
      procedureCode: '90853',
      diagnosisPointers: 'A',
      charge: '60.00',
      units: '2',
    }),
  },
  react: {
    'patient.firstName': 'Dr. Dana',
    'subscriber.firstName': 'Chidi',
    'billing.taxId': '00-1234567',
    'claim.frequencyCode': '7',
    'claim.amountPaid': '900.00',
    'claim.totalCharge': '705.00',
    'diagnoses[0].code': 'F43.10',
    'diagnoses[1].code': 'F41.1',
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
  wizard: {
    'claim.originalReferenceNumber': '5026300418822',
    'diagnoses[1].code': 'F43.2',
    'diagnoses[2].code': 'Z62.820',
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
      diagnosisPointers: 'A',
      charge: '90.00',
    }),
    ...line(3, {
      dateFrom: '11/12/2026',
      dateTo: '11/02/2026',
      placeOfService: '11',
      procedureCode: '90834',
      diagnosisPointers: 'B',
      charge: '150.00',
      renderingNpi: '1234567839',
    }),
    ...line(4, {
      dateFrom: '10/30/2025',
      placeOfService: '11',
      procedureCode: '90832',
      'modifiers[0]': '9S',
      diagnosisPointers: 'A',
      charge: '125.00',
    }),
  },
  small: {
    'diagnoses[0].code': 'F33.4',
    'claim.totalCharge': '105.00',
    'lines[0].procedureCode': '90837',
    'lines[0].placeOfService': '02',
  },
};
