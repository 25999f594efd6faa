/** The line of business a payer's claims follow; `unknown` when the page did not say. */
export type PayerKind =
  | 'medicare-ffs'
  | 'medicare-advantage'
  | 'medicaid'
  | 'commercial'
  | 'tricare'
  | 'va'
  | 'unknown';

/** Payers that follow Medicare's rules for codes. */
export const MEDICARE_KINDS: readonly PayerKind[] = ['medicare-ffs', 'medicare-advantage'];
export const OUTSIDE_MEDICARE: readonly PayerKind[] = ['medicaid', 'commercial', 'tricare', 'va', 'unknown'];

export type Confidence = 'high' | 'medium' | 'low';

/** A payer fact with where it came from; the practice's own contract has confidence high. */
export interface PayerFact<T> {
  readonly value: T;
  readonly confidence: Confidence;
  /** "your contract", "Aetna's default" ... */
  readonly from: string;
  /** The fact that would hold without this one: the shipped one under a contract. */
  readonly over?: PayerFact<T>;
}

/** The payer of a claim after recognising and the cascade. */
export interface Payer {
  /** Key of the shipped profile, or null when the payer is not recognised. */
  readonly key: string | null;
  readonly name: string;
  readonly kind: PayerKind;
  /** Two-letter state of a Medicaid program, where known. */
  readonly state: string | null;
  /** Days from date of service to receipt; undefined when not known. */
  readonly filingDays: PayerFact<number> | undefined;
  /** Days from a denial in which it can be appealed; undefined when not known. */
  readonly appealDays: PayerFact<number> | undefined;
  /** Modifiers this payer wants on video telehealth, first preferred; undefined when not known. */
  readonly videoModifiers: PayerFact<readonly string[]> | undefined;
  /** Codes this payer commonly wants authorized (`*`: every one), from the shipped table; undefined when not known. */
  readonly authorizationCodes: PayerFact<readonly string[]> | undefined;
  /** The practice has confirmed this payer's shipped facts. */
  readonly confirmed: boolean;
}
