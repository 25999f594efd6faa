import type { Cell } from '../../engine/claim/cell.ts';
import type { Claim } from '../../engine/claim/claim.ts';
import type { Facts } from '../../engine/claim/context.ts';
import { ageOn, type Day } from '../../engine/claim/day.ts';
import { frequencyOf } from '../../engine/rules/frequency.ts';
import { MASKED } from '../../engine/rules/masked.ts';
import { bornOf, patientRoot, personBoxes } from '../../engine/rules/patient.ts';

/**
 * A claim as the other engines like it best: read already, its boxes found and its texts turned into values. Days and
 * cents are numbers; what is no day or no amount stays text; what is blank is left out. Making it is not measured.
 */
export interface ParsedClaim {
  readonly asOf: Day;
  readonly onPaper: boolean;
  readonly sex?: string;
  readonly born?: Day | string;
  /** Full years on the day of submission. */
  readonly age?: number;
  readonly lastName?: string;
  readonly accountNumber?: string;
  readonly payerName?: string;
  readonly payerId?: string;
  /** Left out where the form has no such box. */
  readonly hasPayerId: boolean;
  /** '1', '7'; `unclear` where the box holds words nobody knows. */
  readonly frequency?: string;
  readonly originalReference?: string;
  readonly admitted?: string;
  readonly billingZip?: string;
  readonly billingAddress: readonly string[];
  /** All of the claim and its lines, those left out that the page hides. */
  readonly npis: readonly string[];
  readonly total?: number | string;
  readonly paid?: number | string;
  readonly diagnoses: readonly { readonly position: number; readonly code: string }[];
  readonly lines: readonly ParsedLine[];
}

export interface ParsedLine {
  readonly code?: string;
  readonly place?: string;
  readonly mods: readonly string[];
  readonly from?: Day | string;
  readonly to?: Day | string;
  readonly charge?: number | string;
  readonly units?: number | string;
  readonly pointers?: readonly number[] | string;
}

const SEX_BOX = personBoxes('sex');
const NPIS = ['rendering.npi', 'billing.npi', 'referring.npi', 'facility.npi'];

/** The parsed form of a claim whose whole form was shown. */
export function parsedClaim(claim: Claim, facts: Facts, asOf: Day): ParsedClaim {
  const text = (path: string) => given(claim.text(path)) as string | undefined;
  const original = text('claim.originalReferenceNumber');
  const frequency = frequencyOf(claim);
  const born = bornOf(claim);
  const npis = [...claim.lines.map(({ renderingNpi }) => renderingNpi), ...NPIS.map((path) => claim.id(path))];
  return withoutBlanks({
    asOf,
    onPaper: facts.medium === 'paper',
    sex: given(claim.sex(SEX_BOX[patientRoot(claim, SEX_BOX)][0] ?? '')) as string | undefined,
    born: given(born),
    age: born.value === null ? undefined : ageOn(born.value, asOf),
    lastName: text('patient.lastName'),
    accountNumber: text('patient.accountNumber'),
    payerName: text('payer.name'),
    payerId: text('payer.id'),
    hasPayerId: 'payer.id' in claim.fields,
    frequency: frequency === null ? 'unclear' : frequency || undefined,
    originalReference: original !== undefined && /\d/.test(original) ? original : undefined,
    admitted: text('claim.hospitalizationFrom'),
    billingZip: text('billing.zip'),
    billingAddress: ['billing.address1', 'billing.address2'].flatMap((path) => text(path) ?? []),
    npis: npis.flatMap(({ value, raw }) => (value === null || MASKED.test(raw) ? [] : [value])),
    total: given(claim.money('claim.totalCharge')),
    paid: given(claim.money('claim.amountPaid')),
    diagnoses: claim.diagnoses.map(({ position, code }) => ({ position, code: code.value ?? '' })),
    lines: claim.lines.map((line) =>
      withoutBlanks({
        code: given(line.code) as string | undefined,
        place: given(line.place) as string | undefined,
        mods: line.mods,
        from: given(line.dateFrom),
        to: given(line.dateTo),
        charge: given(line.charge),
        units: given(line.units),
        pointers: given(line.pointers),
      }),
    ),
  });
}

function given<T>({ state, value, raw }: Cell<T>): T | string | undefined {
  return state === 'value' ? (value as T) : state === 'odd' ? raw : undefined;
}

function withoutBlanks<T extends object>(record: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
