/** The boxes of an invented claim as a portal shows them. */
export const CLAIM: Readonly<Record<string, string>> = {
  'payer.name': 'Cedar Health Plan',
  'payer.id': '60054',
  'subscriber.memberId': 'W2209184471',
  'patient.fullName': 'Okafor, Rosalind',
  'patient.dob': '04/12/1988',
  'patient.accountNumber': 'A-118',
  'claim.number': 'E4410228',
  'claim.totalCharge': '$165.00',
  'rendering.name': 'Dana Brandt LCSW',
  'billing.npi': '1234567893',
  'lines[0].dateFrom': '11/16/2026',
  'lines[0].dateTo': '11/16/2026',
  'lines[0].procedureCode': '90834',
  'lines[0].modifiers[0]': '95',
  'lines[0].units': '1',
  'lines[0].charge': '165.00',
  'lines[1].dateFrom': 'to be seen',
  'lines[1].procedureCode': '90785',
};

/** 11/24/2026 09:00 in New York. */
export const NINE = { now: Date.UTC(2026, 10, 24, 14), offset: -300 };

/** So many seconds after nine. */
export function at(seconds: number): number {
  return NINE.now + seconds * 1000;
}
