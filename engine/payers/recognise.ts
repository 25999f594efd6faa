import { placeOf } from '../claim/boxes.ts';
import type { Claim } from '../claim/claim.ts';
import type { Facts } from '../claim/context.ts';
import { type CoverageType, coverageTypeOf, kindOf } from './line-of-business.ts';
import { MEDICAID_STATES, type MedicaidState, stateOfName, stateOfProgram } from './medicaid-states.ts';
import type { Payer, PayerFact, PayerKind } from './payer.ts';
import { firstListed, MOST_OF_NAME, phrasesOf, wordsOf } from './phrases.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { contractual } from './provenance.ts';

/** Finds out whose rules a claim follows: what the case says, then coverage type and payer name. */
export function recognisePayer(claim: Claim, facts: Facts): Payer {
  const { name, id, type } = payerBoxes(claim);
  return recogniseFrom(name, id, type, facts);
}

const NAME = placeOf('payer.name');
const ID = placeOf('payer.id');
const TYPE = placeOf('claim.type');

/** What the claim shows of its payer: name, payer ID and item 1; empty text where unseen. */
export function payerBoxes(claim: Claim): { readonly name: string; readonly id: string; readonly type: string } {
  return { name: claim.shown(NAME).trim(), id: claim.shown(ID).trim(), type: claim.shown(TYPE).trim() };
}

/**
 * The payer of a name, payer ID and coverage type as shown on the page; empty text where unseen.
 * What `facts` say comes first. A payer nobody recognises has kind `unknown` and no facts.
 */
export function recogniseFrom(name: string, id: string, claimType: string, facts: Facts): Payer {
  // Where the case says both, words are looked at for the state of a Medicaid program only.
  const isTold = Boolean(facts.profile && facts.payerKey);
  const words = isTold && !facts.profile?.startsWith('medicaid') ? [] : wordsOf(name);
  const coverage = isTold ? 'none' : coverageTypeOf(claimType);
  const given = facts.payerKey ? payerKeyOf(facts.payerKey) : null;
  const named = given ? byKey(given) : (byWords(words, coverage) ?? byId(id));
  const kind = kindFrom(facts, named, words, coverage);
  const state = kind === 'medicaid' ? stateFrom(facts, given, words, name) : undefined;
  const profile = fitting(named, kind, given !== null);
  const shipped = factsOf(profile, kind, state);
  const key = given ?? (profile?.key === 'medicaid' && state ? `medicaid-${state.state}` : (profile?.key ?? null));
  return {
    key,
    name: name.trim() || (profile?.name ?? ''),
    kind,
    state: state?.state ?? null,
    filingDays: inContract(facts.contract?.filingDays, shipped.filingDays),
    appealDays: inContract(facts.contract?.appealDays, shipped.appealDays),
    videoModifiers: shipped.videoModifiers,
    authorizationCodes: shipped.authorizationCodes,
    confirmed: facts.practice?.confirmedPayers?.some((confirmed) => payerKeyOf(confirmed) === key) ?? false,
  };
}

/** Key or alias -> profile. */
const BY_KEY: ReadonlyMap<string, Profile> = new Map(
  PROFILES.flatMap((profile) => [profile.key, ...(profile.aliases ?? [])].map((key) => [key, profile])),
);
const BY_ID: ReadonlyMap<string, Profile> = new Map(
  PROFILES.flatMap((profile) => (profile.ids ?? []).map((id) => [id, profile])),
);

/** One key for a payer however a case file or the practice writes it: `Medicare` -> `medicare-ffs`. */
export function payerKeyOf(key: string): string {
  const written = BY_KEY.get(key);
  if (written) return written.key;
  const low = key.trim().toLowerCase();
  const known = BY_KEY.get(low);
  if (known) return known.key;
  const state = /^medicaid-([a-z]{2})$/.exec(low)?.[1];
  return state ? `medicaid-${state.toUpperCase()}` : low;
}

function byKey(key: string): Profile | undefined {
  const found = BY_KEY.get(key);
  return found?.key === key ? found : /^medicaid-[A-Z]{2}$/.test(key) ? BY_KEY.get('medicaid') : undefined;
}

const BY_WORDS = phrasesOf(PROFILES.map((profile) => [profile, profile.spelled]));

function byWords(words: readonly string[], coverage: CoverageType): Profile | undefined {
  if (words[0] === 'triwest' && coverage === 'tricare') return byKey('tricare-west');
  // Within a name these two letters are Virginia.
  if (words.length === 1 && words[0] === 'va') return byKey('va-ccn');
  const found = firstListed(BY_WORDS, words);
  if (found) return found;
  if (coverage === 'champva') return byKey('champva');
  return stateOfProgram(words) ? byKey('medicaid') : undefined;
}

function byId(id: string): Profile | undefined {
  return BY_ID.get(id) ?? BY_ID.get(id.replace(/\s+/g, '').toUpperCase());
}

function kindFrom(
  facts: Facts,
  named: Profile | undefined,
  words: readonly string[],
  coverage: CoverageType,
): PayerKind {
  const { profile } = facts;
  if (profile) return profile.startsWith('medicaid') ? 'medicaid' : (profile as PayerKind);
  return kindOf(named, words, coverage);
}

function stateFrom(
  facts: Facts,
  given: string | null,
  words: readonly string[],
  name: string,
): MedicaidState | undefined {
  const told = /^medicaid-([A-Za-z]{2})$/.exec(facts.profile ?? '') ?? /^medicaid-([A-Z]{2})$/.exec(given ?? '');
  const code = told?.[1]?.toUpperCase();
  return code === undefined
    ? stateOfName(words, name.slice(0, MOST_OF_NAME))
    : MEDICAID_STATES.find(({ state }) => state === code);
}

/** Government programs are payers in their own right; a name that belongs to another program is not believed. */
const PROGRAM: Readonly<Partial<Record<PayerKind, Profile | undefined>>> = {
  'medicare-ffs': byKey('medicare-ffs'),
  'medicare-advantage': byKey('medicare-advantage'),
  medicaid: byKey('medicaid'),
  tricare: byKey('tricare'),
  va: byKey('va-ccn'),
};

function fitting(named: Profile | undefined, kind: PayerKind, given: boolean): Profile | undefined {
  const brand =
    named !== undefined && (named.kind === 'commercial' || named.kind === 'medicaid' || named.kind === 'unknown');
  const plan = kind === 'medicare-advantage' || kind === 'medicaid' || kind === 'commercial';
  if (named && (named.kind === kind || given || (brand && plan && named.key !== 'medicaid'))) return named;
  return PROGRAM[kind];
}

/** Whether a payer's facts hold for a line of business: Aetna's don't for its Medicare plans. */
export function holdsFor({ kind, lines }: Profile, asked: PayerKind): boolean {
  return lines ? lines.includes(asked) : asked === kind;
}

/** The payer's own facts where they speak for this line, else those of the program. */
export function factsOf(profile: Profile | undefined, kind: PayerKind, state: MedicaidState | undefined) {
  const own = profile && holdsFor(profile, kind) ? profile : undefined;
  const program = PROGRAM[kind];
  const fromState = profile?.key === 'medicaid' ? state : undefined;
  return {
    filingDays: (fromState && filingOf(fromState)) ?? own?.filing ?? program?.filing,
    appealDays: own?.appeal ?? program?.appeal,
    videoModifiers: (fromState && videoOf(fromState)) ?? own?.video ?? program?.video,
    authorizationCodes: own?.authorizes ?? program?.authorizes,
  };
}

function filingOf({ state, days, confidence }: MedicaidState): PayerFact<number> {
  return { value: days, confidence, from: `${state} Medicaid's usual limit; managed care plans may differ` };
}

function videoOf({ state, video }: MedicaidState): PayerFact<readonly string[]> | undefined {
  return video && { value: video, confidence: 'high', from: `${state} Medicaid's telehealth rule` };
}

/** The contract's own days over the shipped ones. */
function inContract(
  days: number | null | undefined,
  shipped: PayerFact<number> | undefined,
): PayerFact<number> | undefined {
  return days === null || days === undefined ? shipped : contractual(days, shipped);
}
