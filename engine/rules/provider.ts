import type { Claim, Line } from '../claim/claim.ts';
import type { Facts, Provider } from '../claim/context.ts';
import { parseId } from '../claim/normalise.ts';
import type { ProviderClass } from '../codes/tables.ts';

/**
 * License words as people write them behind a name, the narrower first: a social worker with a doctorate is a
 * social worker. Associates and interns are no class of their own and are left out.
 */
const CREDENTIALS: readonly (readonly [RegExp, ProviderClass])[] = [
  [/\b(LCSW|LICSW|LISW|LCSWA?-?[RC]|LSCSW|LCISW|CSW|(CLINICAL|INDEPENDENT) SOCIAL WORKER)\b/, 'CSW'],
  [/\b(LMFT|LCMFT|LIMFT|MFT|MARRIAGE (AND|&) FAMILY THERAPIST)\b/, 'MFT'],
  [/\b(LPC|LPCC|LMHC|LCPC|LCMHC|LPC-?MH|LCPCC|LIMHP|LPCMH|MENTAL HEALTH COUNSELOR|PROFESSIONAL COUNSELOR)\b/, 'MHC'],
  [/\b(BCBA|BCBA-?D|(?<!ASSISTANT )BEHAVIOR ANALYST)\b/, 'BCBA'],
  [/\b(RBT|BEHAVIOR TECHNICIAN|BCABA|ASSISTANT BEHAVIOR ANALYST)\b/, 'tech'],
  [/\b(PMHNP|NP|CRNP|ARNP|APRN|APN|FNP|DNP|CNS|PA|PAC|PA-?C|NURSE PRACTITIONER|PHYSICIAN ASSISTANT)\b/, 'NPP'],
  [/\b(MD|DO|PHYSICIAN(?! ASSISTANT)|PSYCHIATRIST)\b/, 'MD'],
  [/\b(PHD|PSYD|EDD|LP|PSYCHOLOGIST)\b/, 'PSY'],
  [/\b(CPSS?|CPRS|CRPS|PEER|RECOVERY (COACH|SPECIALIST))\b/, 'peer'],
  [/\b(RN|LPN|LVN|REGISTERED NURSE|MEDICAL ASSISTANT)\b/, 'staff'],
];
/** A doctorate alone makes a psychologist only of somebody with no other license. */
const PSYCHOLOGIST = /\b(PSYD|LP|PSYCHOLOGIST)\b/;
const ASSOCIATE =
  /\b(ASSOCIATE|INTERN|UNLICENSED|PRE-?LICENSED|SUPERVISEE|RESIDENT|TRAINEE|STUDENT|LIMITED|PROVISIONAL|LPC-?A|LPC-?IT?|LCMHC-?A|LMFT-?A|LMHC-?A|LCSW-?A|LAMFT|AMFT|APCC|LLPC|LLMSW|LGPC|LGSW|PLPC|PLMHP|RMHCI)\b/;
/** Full licenses in some states and none in others. */
const DOUBTFUL = /\b(ACSW|LMSW|LSW|MSW)\b/;
const ADDICTION =
  /\b(LCADC|LADC|LADAC|CADC|CASAC|LCDC|LCAS|LAC|LSAC|MAC|CAC|SUDP|(ADDICTION|DRUG|SUBSTANCE ABUSE|SUBSTANCE USE DISORDER) COUNSELOR)\b/;

const TAXONOMIES: readonly (readonly [RegExp, ProviderClass])[] = [
  [/^(2084|20[78])/, 'MD'],
  [/^(363|364)/, 'NPP'],
  [/^103[TG]/, 'PSY'],
  [/^1041C/, 'CSW'],
  [/^106H/, 'MFT'],
  [/^101Y(M0800|P2500)/, 'MHC'],
  [/^103K/, 'BCBA'],
  [/^106[SE]/, 'tech'],
  [/^175T/, 'peer'],
  [/^16[34]/, 'staff'],
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
  if (npi === null) return undefined;
  return facts.practice?.providers?.find((provider) => parseId(provider.npi) === npi);
}

/**
 * How the rendering provider of a line stands: by the license first, then the taxonomy on record, then the
 * claim's own; undefined when none of them says.
 */
export function standingOf(line: Line, claim: Claim, facts: Facts): Standing | undefined {
  const provider = providerOf(line.renderingNpi.value, facts);
  const credential = provider?.credential?.trim() ?? '';
  const words = credential.toUpperCase().replaceAll('.', '');
  if (ASSOCIATE.test(words)) return { kind: 'associate', classes: [], from: credential };
  const classes = classesIn(words);
  if (classes.length > 0) return { kind: 'licensed', classes, from: credential };
  if (ADDICTION.test(words)) return { kind: 'addiction', classes: [], from: credential };
  return DOUBTFUL.test(words) ? undefined : byTaxonomy(line, claim, provider);
}

function classesIn(words: string): ProviderClass[] {
  const found: ProviderClass[] = [];
  if (words === '') return found;
  for (const [pattern, one] of CREDENTIALS) {
    if (pattern.test(words) && (one !== 'PSY' || found.length === 0 || PSYCHOLOGIST.test(words))) found.push(one);
  }
  return found;
}

function byTaxonomy(line: Line, claim: Claim, provider: Provider | undefined): Standing | undefined {
  const own = claim.code('rendering.taxonomy').value;
  const sameAsClaim = line.renderingNpi.value === null || line.renderingNpi.value === claim.id('rendering.npi').value;
  const taxonomy = provider?.taxonomy?.toUpperCase() || (sameAsClaim ? own : null);
  if (!taxonomy) return undefined;
  const from = `taxonomy ${taxonomy}`;
  if (taxonomy.startsWith('390200000X')) return { kind: 'associate', classes: [], from };
  if (taxonomy.startsWith('101YA0400X')) return { kind: 'addiction', classes: [], from };
  const found = TAXONOMIES.find(([pattern]) => pattern.test(taxonomy));
  return found && { kind: 'licensed', classes: [found[1]], from };
}

/** The class a line's rendering provider bills as, the narrowest of several; undefined when nothing says. */
export function classOf(
  line: Line,
  claim: Claim,
  facts: Facts,
): { readonly class: ProviderClass; readonly from: string } | undefined {
  const standing = standingOf(line, claim, facts);
  const [first] = standing?.classes ?? [];
  return standing && first && { class: first, from: standing.from };
}
