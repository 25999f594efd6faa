import { assemble } from '../claim/assemble.ts';
import type { Claim, Fields } from '../claim/claim.ts';
import { contextSchema, type Facts, type FactsInput } from '../claim/context.ts';
import { type Day, fromIso } from '../claim/day.ts';
import type { Example } from './rule.ts';

/** The day example claims are judged on unless they say otherwise. */
export const EXAMPLE_AS_OF = '2026-11-23';

/** A clean commercial claim: one 45-minute session in the office, everything filled and known. */
export const CLEAN_FIELDS: Fields = {
  'payer.name': 'Aetna',
  'payer.id': '60054',
  'claim.type': 'GROUP',
  'claim.payerSequence': 'primary',
  'subscriber.memberId': 'W123456789',
  'subscriber.groupNumber': '0877001',
  'subscriber.lastName': 'Okafor',
  'subscriber.firstName': 'Dana',
  'subscriber.dob': '04/12/1988',
  'subscriber.sex': 'F',
  'subscriber.relationship': 'Self',
  'subscriber.address1': '48 Alder Street',
  'subscriber.city': 'Dayton',
  'subscriber.state': 'OH',
  'subscriber.zip': '45402',
  'subscriber.signatureOnFile': 'Yes',
  'patient.lastName': 'Okafor',
  'patient.firstName': 'Dana',
  'patient.dob': '04/12/1988',
  'patient.sex': 'F',
  'patient.address1': '48 Alder Street',
  'patient.city': 'Dayton',
  'patient.state': 'OH',
  'patient.zip': '45402',
  'patient.phone': '9375550142',
  'patient.accountNumber': 'A10234',
  'patient.signatureOnFile': 'Yes',
  'condition.employment': 'No',
  'condition.autoAccident': 'No',
  'condition.otherAccident': 'No',
  'claim.otherCoverage': 'No',
  'claim.icdIndicator': '0',
  'diagnoses[0].code': 'F41.1',
  'claim.frequencyCode': '1',
  'claim.originalReferenceNumber': '',
  'claim.priorAuthorizationNumber': '',
  'lines[0].dateFrom': '11/16/2026',
  'lines[0].dateTo': '11/16/2026',
  'lines[0].placeOfService': '11',
  'lines[0].procedureCode': '90834',
  'lines[0].diagnosisPointers': 'A',
  'lines[0].charge': '150.00',
  'lines[0].units': '1',
  'lines[0].renderingNpi': '1234567893',
  'billing.taxId': '31-1234567',
  'billing.taxIdType': 'EIN',
  'claim.acceptAssignment': 'Yes',
  'claim.totalCharge': '150.00',
  'claim.amountPaid': '0.00',
  'rendering.npi': '1234567893',
  'rendering.taxonomy': '1041C0700X',
  'rendering.signature': 'Signature on file',
  'facility.name': '',
  'billing.name': 'Alder Street Therapy LLC',
  'billing.npi': '1993999998',
  'billing.taxonomy': '261QM0801X',
  'billing.address1': '200 Canal Road',
  'billing.city': 'Dayton',
  'billing.state': 'OH',
  'billing.zip': '45402-1234',
  'billing.phone': '9375550100',
};

/** What is known beside the clean claim. */
export const CLEAN_CONTEXT: FactsInput = {
  profile: 'commercial',
  payerKey: 'aetna',
  sessions: [{ line: 0, minutes: 45, modality: 'in-person', patientLocation: 'office' }],
  authorizations: [],
  authorizationRequired: [],
  history: [],
  contract: { filingDays: 120 },
  practice: {
    name: 'Alder Street Therapy LLC',
    npi: '1993999998',
    taxId: '311234567',
    part2Program: false,
    providers: [
      {
        npi: '1234567893',
        name: 'Sam Ruiz',
        credential: 'LCSW',
        taxonomy: '1041C0700X',
        enrolled: [{ payerKey: 'aetna', from: '2020-01-01' }],
      },
    ],
  },
};

/** Who else sees the patient where a social worker can't bill the codes of an example. */
const CLINICIANS: readonly (readonly [RegExp, string, string])[] = [
  [
    /^(98[04]\d\d|99[23]\d\d|994[1-9]\d|90792|9083[368]|9086[5-9]|90870|G0(31[678]|4[45]\d|5[56]\d)|G2(08[2-8]|21[124]))$/,
    'MD',
    '2084P0800X',
  ],
  [/^(9715\d|03[67]\dT)$/, 'BCBA', '103K00000X'],
  [/^(961\d\d|90880)$/, 'PhD', '103TC0700X'],
];

/** What a patient has who is given services that only some diagnoses need. */
const DIAGNOSES: readonly (readonly [RegExp, string])[] = [
  [/^9086[7-9]$/, 'F33.2'],
  [/^9940[67]$/, 'F17.210'],
  [/^G208[6-8]$/, 'F11.20'],
  [/^99483$/, 'G31.84'],
  [/^961(5[6-9]|6\d|7[01])$/, 'E11.65'],
];

/** The clean claim and what is known beside it, with the clinician and the diagnosis that fit the example's codes. */
function cleanFor({ fields = {} }: Example): { fields: Fields; context: FactsInput } {
  const codes = Object.keys(fields).flatMap((path) =>
    path.endsWith('.procedureCode') ? [(fields[path] ?? '').toUpperCase()] : [],
  );
  const fits = ([pattern]: readonly [RegExp, ...unknown[]]) => codes.some((code) => pattern.test(code));
  const [, diagnosis = 'F41.1'] = DIAGNOSES.find(fits) ?? [];
  const diagnosed = { ...CLEAN_FIELDS, 'diagnoses[0].code': diagnosis };
  const found = CLINICIANS.find(fits);
  if (!found) return { fields: diagnosed, context: CLEAN_CONTEXT };
  const [, credential, taxonomy] = found;
  const { practice } = CLEAN_CONTEXT;
  const providers = practice?.providers?.map((provider) => ({ ...provider, credential, taxonomy }));
  return {
    fields: { ...diagnosed, 'rendering.taxonomy': taxonomy },
    context: { ...CLEAN_CONTEXT, practice: { ...practice, providers } },
  };
}

/** An example as the engine takes it: the clean claim with the example's changes. */
export function exampleInput(example: Example): { claim: Claim; fields: Fields; facts: Facts; asOf: Day } {
  const clean = cleanFor(example);
  const merged: Record<string, string> = { ...clean.fields };
  for (const [path, text] of Object.entries(example.fields ?? {})) {
    if (text === null) delete merged[path];
    else merged[path] = text;
  }
  const facts = contextSchema.parse({ ...clean.context, ...example.context });
  const asOf = fromIso(example.asOf ?? EXAMPLE_AS_OF);
  if (asOf === null) throw new Error(`${example.title}: asOf is no date`);
  return { claim: assemble(merged, facts.seen), fields: merged, facts, asOf };
}
