import type { Claim, Line } from '../claim/claim.ts';
import type { Facts, Provider } from '../claim/context.ts';
import { parseId } from '../claim/normalise.ts';
import { perClaim } from '../claim/per-claim.ts';
import type { ProviderClass } from '../codes/tables.ts';

/**
 * License words as people write them behind a name, and the phrases among them, the narrower first: a social worker
 * with a doctorate is a social worker. Associates and interns are no class of their own and are left out.
 */
const LICENSES: readonly (readonly [one: ProviderClass, words: string, phrases?: string])[] = [
  ['CSW', 'LCSW LICSW LISW LCSWR LCSWC LCSWAR LCSWAC LSCSW LCISW CSW', '(CLINICAL|INDEPENDENT) SOCIAL WORKER'],
  ['MFT', 'LMFT LCMFT LIMFT MFT', 'MARRIAGE (AND|&) FAMILY THERAPIST'],
  ['MHC', 'LPC LPCC LMHC LCPC LCMHC LCPCC LIMHP LPCMH', '(MENTAL HEALTH|PROFESSIONAL) COUNSELOR'],
  ['BCBA', 'BCBA BCBAD', '(?<!ASSISTANT )BEHAVIOR ANALYST'],
  ['tech', 'RBT BCABA', 'BEHAVIOR TECHNICIAN|ASSISTANT BEHAVIOR ANALYST'],
  ['NPP', 'PMHNP NP CRNP ARNP APRN APN FNP DNP CNS PA PAC', 'NURSE PRACTITIONER|PHYSICIAN ASSISTANT'],
  ['MD', 'MD DO PSYCHIATRIST', 'PHYSICIAN(?! ASSISTANT)'],
  ['PSY', 'PHD PSYD EDD LP PSYCHOLOGIST'],
  ['peer', 'CPS CPSS CPRS CRPS PEER', 'RECOVERY (COACH|SPECIALIST)'],
  ['staff', 'RN LPN LVN', 'REGISTERED NURSE|MEDICAL ASSISTANT'],
];
const CREDENTIALS = LICENSES.map(([one, words, phrases]) => {
  const parts = [...words.split(' '), ...(phrases ? [phrases] : [])];
  return [new RegExp(`\\b(${parts.join('|')})\\b`), one] as const;
});
/** Most providers are on file with one such word and nothing else. */
const BY_WORD: ReadonlyMap<string, readonly ProviderClass[]> = new Map(
  LICENSES.flatMap(([one, words]) => words.split(' ').map((word) => [word, [one]])),
);
/** A doctorate alone makes a psychologist only of somebody with no other license. */
const PSYCHOLOGIST = /\b(PSYD|LP|PSYCHOLOGIST)\b/;
const ASSOCIATE =
  /\b(ASSOCIATE|INTERN|UNLICENSED|PRE-?LICENSED|SUPERVISEE|RESIDENT|TRAINEE|STUDENT|LIMITED|PROVISIONAL|LPC-?A|LPC-?IT?|LCMHC-?A|LMFT-?A|LMHC-?A|LCSW-?A|LAMFT|AMFT|APCC|LLPC|LLMSW|LGPC|LGSW|PLPC|PLMHP|RMHCI)\b/;
/** Full licenses in some states and none in others. */
const DOUBTFUL = /\b(ACSW|LMSW|LSW|MSW)\b/;
const ADDICTION =
  /\b(LCADC|LADC|LADAC|CADC|CASAC|LCDC|LCAS|LAC|LSAC|MAC|CAC|SUDP|(ADDICTION|DRUG|SUBSTANCE ABUSE|SUBSTANCE USE DISORDER) COUNSELOR)\b/;

/** How taxonomy codes begin. */
const TAXONOMIES: readonly (readonly [beginning: string, ProviderClass])[] = [
  ['1041C', 'CSW'],
  ['101YM0800', 'MHC'],
  ['101YP2500', 'MHC'],
  ['103T', 'PSY'],
  ['103G', 'PSY'],
  ['106H', 'MFT'],
  ['207', 'MD'],
  ['208', 'MD'],
  ['363', 'NPP'],
  ['364', 'NPP'],
  ['103K', 'BCBA'],
  ['106S', 'tech'],
  ['106E', 'tech'],
  ['175T', 'peer'],
  ['163', 'staff'],
  ['164', 'staff'],
];

/**
 * How a provider stands, with the word it was taken from.
 *
 * - `licensed`: in the classes named, the narrowest first
 * - `associate`: works under supervision towards a license
 * - `addiction`: an addiction counselor, whose rights differ from state to state
 */
export interface Standing {
  readonly kind: 'licensed' | 'associate' | 'addiction';
  readonly classes: readonly ProviderClass[];
  readonly from: string;
}

/** The practice's own record of a rendering NPI; undefined when the practice or the NPI isn't known. */
export function providerOf(npi: string | null, facts: Facts): Provider | undefined {
  const providers = facts.practice?.providers;
  if (npi === null || !providers) return undefined;
  for (const provider of providers) if (provider.npi === npi || parseId(provider.npi) === npi) return provider;
  return undefined;
}

/**
 * How the rendering provider of a line stands: by the license first, then the taxonomy on record, then the
 * claim's own; undefined when none of them says.
 */
export function standingOf(line: Line, claim: Claim, facts: Facts): Standing | undefined {
  const npi = line.renderingNpi.value;
  const known = standings(claim, facts);
  for (const one of known) if (one.npi === npi) return one.standing;
  const standing = findStanding(npi, claim, facts);
  known.push({ npi, standing });
  return standing;
}

/** Filled by `standingOf`: lines of one provider have one answer. */
const standings = perClaim(
  (_claim, _facts: Facts): { readonly npi: string | null; readonly standing: Standing | undefined }[] => [],
);

function findStanding(npi: string | null, claim: Claim, facts: Facts): Standing | undefined {
  const provider = providerOf(npi, facts);
  const credential = provider?.credential?.trim() ?? '';
  if (credential === '') return byTaxonomy(npi, claim, provider);
  const single = BY_WORD.get(credential);
  if (single) return { kind: 'licensed', classes: single, from: credential };
  const words = credential.toUpperCase().replaceAll('.', '');
  if (ASSOCIATE.test(words)) return { kind: 'associate', classes: [], from: credential };
  const classes = classesIn(words);
  if (classes.length > 0) return { kind: 'licensed', classes, from: credential };
  if (ADDICTION.test(words)) return { kind: 'addiction', classes: [], from: credential };
  return DOUBTFUL.test(words) ? undefined : byTaxonomy(npi, claim, provider);
}

function classesIn(words: string): ProviderClass[] {
  const found: ProviderClass[] = [];
  for (const [pattern, one] of CREDENTIALS) {
    if (pattern.test(words) && (one !== 'PSY' || found.length === 0 || PSYCHOLOGIST.test(words))) found.push(one);
  }
  return found;
}

function byTaxonomy(npi: string | null, claim: Claim, provider: Provider | undefined): Standing | undefined {
  const taxonomy = provider?.taxonomy?.toUpperCase() || claimTaxonomy(npi, claim);
  if (!taxonomy) return undefined;
  const from = `taxonomy ${taxonomy}`;
  if (taxonomy.startsWith('390200000X')) return { kind: 'associate', classes: [], from };
  if (taxonomy.startsWith('101YA0400X')) return { kind: 'addiction', classes: [], from };
  for (const [beginning, one] of TAXONOMIES) {
    if (taxonomy.startsWith(beginning)) return { kind: 'licensed', classes: [one], from };
  }
  return undefined;
}

/** The claim's taxonomy speaks of its own rendering provider only. */
function claimTaxonomy(npi: string | null, claim: Claim): string | null {
  const sameAsClaim = npi === null || npi === claim.id('rendering.npi').value;
  return sameAsClaim ? claim.code('rendering.taxonomy').value : null;
}

/** The class a line's rendering provider bills as, the narrowest of several; undefined when nothing says. */
export function classOf(
  line: Line,
  claim: Claim,
  facts: Facts,
): { readonly class: ProviderClass; readonly from: string } | undefined {
  const standing = standingOf(line, claim, facts);
  const first = standing?.classes[0];
  return standing && first && { class: first, from: standing.from };
}
