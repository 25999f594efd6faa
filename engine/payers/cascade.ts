import type { Claim } from '../claim/claim.ts';
import type { Facts } from '../claim/context.ts';
import type { Payer, PayerKind } from './payer.ts';
import { wordsOf } from './phrases.ts';
import { PROFILES } from './profiles.ts';
import { contractual } from './provenance.ts';
import { holdsFor, payerBoxes, recogniseFrom, recognisePayer } from './recognise.ts';
import type { PayerTerms } from './terms.ts';

/** The program whose values hold for a plan of that line of business, unless the plan has its own. */
const PROGRAM: Partial<Record<PayerKind, string>> = {
  'medicare-ffs': 'medicare-ffs',
  'medicare-advantage': 'medicare-advantage',
  medicaid: 'medicaid',
  tricare: 'tricare',
  va: 'va-ccn',
};

/**
 * The payer of a claim and what is known beside it, with the practice's own values laid over the shipped
 * ones: base, line of business, payer, practice. Without `facts.payers` both stay as they are.
 */
export function underContract(claim: Claim, facts: Facts): { readonly payer: Payer; readonly facts: Facts } {
  if (!facts.payers) return { payer: recognisePayer(claim, facts), facts };
  const { name, id, type } = payerBoxes(claim);
  return payerUnderContract(name, id, type, facts);
}

/** The same for a payer that is known by its name, payer ID and coverage type alone. */
export function payerUnderContract(
  name: string,
  id: string,
  type: string,
  facts: Facts,
): { readonly payer: Payer; readonly facts: Facts } {
  const payer = payerOf(name, id, type, facts);
  const terms = facts.payers && termsOf(payer, facts.payers);
  if (!terms) return { payer, facts };
  const known = withTerms(facts, payer.key, terms);
  const again = isOwn(payer, facts) ? ownFacts(payer, known, terms) : recogniseFrom(name, id, type, known);
  return { payer: withLists(again, terms), facts: known };
}

/** The payer of a name, payer ID and coverage type: one the practice entered by itself, else a shipped one. */
export function payerOf(name: string, id: string, claimType: string, facts: Facts): Payer {
  const shipped = recogniseFrom(name, id, claimType, facts);
  const spelled = spellingOf(name);
  const code = id.replace(/\s+/g, '').toUpperCase();
  for (const key in facts.payers) {
    const own = facts.payers[key];
    if (own?.name === undefined) continue;
    const named = spelled !== '' && spelled === spellingOf(own.name);
    if (named || (code !== '' && own.ids?.includes(code)))
      return { ...shipped, key, name: own.name, kind: own.kind ?? 'commercial' };
  }
  return shipped;
}

function spellingOf(name: string): string {
  return wordsOf(name).join(' ');
}

function isOwn({ key }: Payer, { payers }: Facts): boolean {
  return payers?.[key ?? '']?.name !== undefined;
}

/** Where no shipped profile speaks: nothing but the contract. */
function ownFacts(payer: Payer, { contract }: Facts, { confirmedOn }: PayerTerms): Payer {
  const own = (days: number | null | undefined) => (days == null ? undefined : contractual(days, undefined));
  return {
    ...payer,
    state: null,
    filingDays: own(contract?.filingDays),
    appealDays: own(contract?.appealDays),
    videoModifiers: undefined,
    authorizationCodes: undefined,
    confirmed: confirmedOn !== undefined,
  };
}

/** The practice's values for this payer, then for its program; undefined where it has entered none. */
function termsOf(payer: Payer, payers: NonNullable<Facts['payers']>): PayerTerms | undefined {
  const own = speaksFor(payer) ? payers[payer.key ?? ''] : undefined;
  const program = payers[PROGRAM[payer.kind] ?? ''];
  if (!own || !program || own === program) return own ?? program;
  // The program's confirmation says nothing of this payer's own facts.
  const { confirmedOn: _, ...values } = program;
  return { ...values, ...own };
}

/** False for Aetna's Medicare plans: what the practice agreed with Aetna holds for the lines of its profile. */
function speaksFor({ key, kind }: Payer): boolean {
  const profile = PROFILES.find((one) => one.key === key);
  return !profile || profile.kind === 'unknown' || holdsFor(profile, kind);
}

function withTerms(facts: Facts, key: string | null, terms: PayerTerms): Facts {
  const { filingDays, correctedDays, appealDays, rates, authorizations, confirmedOn } = terms;
  const { practice } = facts;
  return {
    ...facts,
    contract: facts.contract ?? { filingDays, correctedDays, appealDays, ...(rates && { rates }) },
    ...(authorizations && { authorizationRequired: facts.authorizationRequired ?? authorizations }),
    ...(confirmedOn !== undefined &&
      key !== null && { practice: { ...practice, confirmedPayers: [...(practice?.confirmedPayers ?? []), key] } }),
  };
}

/** The practice's list of services to authorize stands in the place of the usual one, an empty list too. */
function withLists(payer: Payer, { videoModifiers, authorizations }: PayerTerms): Payer {
  return {
    ...payer,
    ...(videoModifiers && { videoModifiers: contractual(videoModifiers, payer.videoModifiers) }),
    ...(authorizations && { authorizationCodes: contractual([], payer.authorizationCodes) }),
  };
}
