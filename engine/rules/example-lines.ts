import type { Fields } from '../claim/claim.ts';
import type { FactsInput } from '../claim/context.ts';

type Authorization = NonNullable<FactsInput['authorizations']>[number];

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

/** What makes the clean claim one of Ohio's Medicaid. */
export const OHIO_MEDICAID: Fields = {
  'payer.name': 'Ohio Medicaid',
  'payer.id': 'MMISODJFS',
  'claim.type': 'MEDICAID',
  'subscriber.memberId': '910000123456',
  'subscriber.groupNumber': '',
};

/** What an ABA claim has beside its lines: the diagnosis and the authorization. */
export const AUTISM: Fields = { 'diagnoses[0].code': 'F84.0', 'claim.priorAuthorizationNumber': 'A2217088' };

/** The practice of the clean claim, with its one provider of another license. */
export function practiceOf(credential: string | null, taxonomy: string | null = null): FactsInput['practice'] {
  return {
    name: 'Alder Street Therapy LLC',
    npi: '1993999998',
    taxId: '311234567',
    part2Program: false,
    providers: [{ npi: '1234567893', name: 'Sam Ruiz', credential, taxonomy, enrolled: [] }],
  };
}

/** The facility of box 32, for services in a hospital. */
export const HOSPITAL: Fields = {
  'facility.name': 'Miami Valley Hospital',
  'facility.npi': '1992999999',
  'facility.address1': '1 Wyoming Street',
  'facility.city': 'Dayton',
  'facility.state': 'OH',
  'facility.zip': '45409-2711',
};

/** What the first payer, Aetna, said on a claim to the second: 150 charged, 80 paid, 50 written off, 20 left. */
export const AFTER_AETNA: Fields = {
  'claim.payerSequence': 'secondary',
  'claim.otherCoverage': 'Yes',
  'otherInsured.lastName': 'Okafor',
  'otherInsured.firstName': 'Dana',
  'otherInsured.memberId': 'W123456789',
  'otherPayer.name': 'Aetna',
  'otherPayer.id': '60054',
  'otherPayer.paidDate': '11/20/2026',
  'otherPayer.paidAmount': '80.00',
  'lines[0].otherPayerPaid': '80.00',
  'lines[0].adjustments[0].group': 'CO',
  'lines[0].adjustments[0].reason': '45',
  'lines[0].adjustments[0].amount': '50.00',
  'lines[0].adjustments[1].group': 'PR',
  'lines[0].adjustments[1].reason': '3',
  'lines[0].adjustments[1].amount': '20.00',
};

/** One or two diagnoses, both pointed to by the first line in their order. */
export const diagnosed = (first: string, second = ''): Fields => ({
  'diagnoses[0].code': first,
  'diagnoses[1].code': second,
  'lines[0].diagnosisPointers': second === '' ? 'A' : 'AB',
});

/** Sessions in the office, one for each line in order, with their minutes. */
/* @__NO_SIDE_EFFECTS__ */
export function inOffice(...minutes: readonly number[]): NonNullable<FactsInput['sessions']> {
  return minutes.map((each, line) => ({ line, minutes: each, modality: 'in-person', patientLocation: 'office' }));
}

/** Sessions by video with the patient at home, one for each line in order, with their minutes. */
/* @__NO_SIDE_EFFECTS__ */
export function byVideo(...minutes: readonly number[]): NonNullable<FactsInput['sessions']> {
  return minutes.map((each, line) => ({ line, minutes: each, modality: 'video', patientLocation: 'home' }));
}

/** An authorization of the clean claim's payer for its code and day, with visits left; `differs` goes over it. */
/* @__NO_SIDE_EFFECTS__ */
export function authorization(differs: Partial<Authorization> = {}): Authorization {
  return {
    number: 'A-2217',
    payerName: 'Aetna',
    procedureCodes: ['90834'],
    dateFrom: '2026-07-01',
    dateTo: '2026-12-31',
    unitsApproved: 12,
    unitsUsed: 3,
    unitType: 'visit',
    ...differs,
  };
}

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
