import type { Fields } from '../claim/claim.ts';

/** A second line for examples, that day and by the same provider as the first; the total follows. */
export const SECOND_LINE: Fields = {
  'lines[1].dateFrom': '11/16/2026',
  'lines[1].dateTo': '11/16/2026',
  'lines[1].placeOfService': '11',
  'lines[1].procedureCode': '90785',
  'lines[1].diagnosisPointers': 'A',
  'lines[1].charge': '150.00',
  'lines[1].units': '1',
  'lines[1].renderingNpi': '1234567893',
  'claim.totalCharge': '300.00',
};

/** A third line, the same way; spread it after `SECOND_LINE`. */
export const THIRD_LINE: Fields = {
  'lines[2].dateFrom': '11/16/2026',
  'lines[2].dateTo': '11/16/2026',
  'lines[2].placeOfService': '11',
  'lines[2].procedureCode': '90785',
  'lines[2].diagnosisPointers': 'A',
  'lines[2].charge': '150.00',
  'lines[2].units': '1',
  'lines[2].renderingNpi': '1234567893',
  'claim.totalCharge': '450.00',
};

/** What makes the clean claim a Medicare claim. */
export const MEDICARE: Fields = {
  'payer.name': 'Medicare Part B',
  'payer.id': 'MR034',
  'claim.type': 'MEDICARE',
  'subscriber.memberId': '1EG4TE5MK73',
  'subscriber.groupNumber': '',
};

/** What an ABA claim has beside its lines: the diagnosis and the authorization. */
export const AUTISM: Fields = { 'diagnoses[0].code': 'F84.0', 'claim.priorAuthorizationNumber': 'A2217088' };

/** An earlier claim of the clean claim's patient with one line; what it differs in goes last. */
/* @__NO_SIDE_EFFECTS__ */
export function earlierClaim(
  dateFrom: string,
  procedureCode: string,
  line: { modifiers?: string[]; units?: number; renderingNpi?: string } = {},
  claim: { status?: string; payerName?: string; claimId?: string } = {},
) {
  return {
    status: 'paid',
    patientKey: { lastName: 'Okafor', firstName: 'Dana', dob: '1988-04-12' },
    memberId: 'W123456789',
    payerName: 'Aetna',
    ...claim,
    lines: [{ dateFrom, procedureCode, modifiers: [], units: 1, renderingNpi: '1234567893', ...line }],
  };
}

/** What is known beside a Medicare claim. */
export const AT_MEDICARE = { profile: 'medicare-ffs', payerKey: 'medicare' } as const;
