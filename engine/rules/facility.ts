import type { Claim, Line } from '../claim/claim.ts';

/** Inpatient hospital, psychiatric and rehabilitation hospitals. */
export const INPATIENT: ReadonlySet<string> = new Set(['21', '51', '61']);

/**
 * Places of service that are somebody else's house when a clinician bills: hospitals, emergency rooms, nursing
 * homes, psychiatric and rehabilitation facilities. Clinics and programs (53, 57, 58 ...) mostly bill for themselves; a partial
 * hospital (52) does by day codes, and a clinician in it by CPT codes.
 */
const FACILITY_PLACES: ReadonlySet<string> = new Set(['21', '19', '22', '23', '31', '32', '34', '51', '61']);
const PARTIAL_HOSPITAL = '52';
/** All of them: without one there is no `lineElsewhere`. */
export const PLACES_ELSEWHERE: readonly string[] = [...FACILITY_PLACES, PARTIAL_HOSPITAL];

/** Taxonomies of hospitals, their units, and nursing and residential facilities: these are the place themselves. */
const INSTITUTION = /^(2[78]|31|32)/;

/** The first line at a place that is not the billing provider's own. */
export function lineElsewhere(claim: Claim): Line | undefined {
  for (const line of claim.lines) {
    if (!isElsewhere(line)) continue;
    return INSTITUTION.test(claim.code('billing.taxonomy').value ?? '') ? undefined : line;
  }
  return undefined;
}

function isElsewhere({ place: { value }, code }: Line): boolean {
  if (value === null) return false;
  return value === PARTIAL_HOSPITAL ? code.value?.startsWith('9') === true : FACILITY_PLACES.has(value);
}
