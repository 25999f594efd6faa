import type { Claim, Line } from '../claim/claim.ts';
import type { Facts, Provider } from '../claim/context.ts';
import { parseId } from '../claim/normalise.ts';
import type { ProviderClass } from '../codes/tables.ts';

/**
 * License words as people write them behind a name, the narrower first: a social worker with a doctorate is a
 * social worker. Associates and interns are no class of their own and are left out.
 */
const CREDENTIALS: readonly (readonly [RegExp, ProviderClass])[] = [
  [/\b(LCSW|LICSW|LISW|LCSWA?-?[RC]|LSCSW|LCISW|CSW|CLINICAL SOCIAL WORKER)\b/, 'CSW'],
  [/\b(LMFT|LCMFT|LIMFT|MFT|MARRIAGE AND FAMILY THERAPIST)\b/, 'MFT'],
  [/\b(LPC|LPCC|LMHC|LCPC|LCMHC|LPC-?MH|LCPCC|LIMHP|LPCMH|MENTAL HEALTH COUNSELOR|PROFESSIONAL COUNSELOR)\b/, 'MHC'],
  [/\b(BCBA|BCBA-?D|BEHAVIOR ANALYST)\b/, 'BCBA'],
  [/\b(RBT|BEHAVIOR TECHNICIAN)\b/, 'tech'],
  [/\b(PMHNP|NP|CRNP|ARNP|APRN|APN|FNP|DNP|CNS|PA|PAC|PA-?C|NURSE PRACTITIONER|PHYSICIAN ASSISTANT)\b/, 'NPP'],
  [/\b(MD|DO|PHYSICIAN|PSYCHIATRIST)\b/, 'MD'],
  [/\b(PHD|PSYD|EDD|LP|PSYCHOLOGIST)\b/, 'PSY'],
];
const UNLICENSED =
  /\b(ASSOCIATE|INTERN|RESIDENT|TRAINEE|STUDENT|LIMITED|PROVISIONAL|LPC-?A|LMFT-?A|LMHC-?A|LCSW-?A|AMFT|APCC|ACSW|LMSW|LSW)\b/;

const TAXONOMIES: readonly (readonly [RegExp, ProviderClass])[] = [
  [/^(2084|20[78])/, 'MD'],
  [/^(363|364)/, 'NPP'],
  [/^103[TG]/, 'PSY'],
  [/^1041C/, 'CSW'],
  [/^106H/, 'MFT'],
  [/^101Y(M0800|P2500)/, 'MHC'],
  [/^103K/, 'BCBA'],
  [/^106S/, 'tech'],
];

/** Whether a provider works under somebody else's license: associates, interns, licenses of a lower grade. */
export function isUnlicensed({ credential }: Provider): boolean {
  return UNLICENSED.test((credential ?? '').toUpperCase().replaceAll('.', ''));
}

/** The practice's own record of a rendering NPI; undefined when the practice or the NPI isn't known. */
export function providerOf(npi: string | null, facts: Facts): Provider | undefined {
  if (npi === null) return undefined;
  return facts.practice?.providers?.find((provider) => parseId(provider.npi) === npi);
}

/**
 * The class a line's rendering provider bills as, with the word it was taken from: the license first, then the
 * taxonomy on record, then the claim's own; undefined when none of them says.
 */
export function classOf(
  line: Line,
  claim: Claim,
  facts: Facts,
): { readonly class: ProviderClass; readonly from: string } | undefined {
  const provider = providerOf(line.renderingNpi.value, facts);
  const credential = provider?.credential?.trim() ?? '';
  if (credential !== '') {
    const words = credential.toUpperCase().replaceAll('.', '');
    if (UNLICENSED.test(words)) return undefined;
    const found = CREDENTIALS.find(([pattern]) => pattern.test(words));
    if (found) return { class: found[1], from: credential };
  }
  const own = claim.code('rendering.taxonomy').value;
  const sameAsClaim = line.renderingNpi.value === null || line.renderingNpi.value === claim.id('rendering.npi').value;
  const taxonomy = provider?.taxonomy?.toUpperCase() || (sameAsClaim ? own : null);
  const found = taxonomy ? TAXONOMIES.find(([pattern]) => pattern.test(taxonomy)) : undefined;
  return found && taxonomy ? { class: found[1], from: `taxonomy ${taxonomy}` } : undefined;
}
