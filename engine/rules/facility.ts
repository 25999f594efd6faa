import type { Claim, Line } from '../claim/claim.ts';

/** Inpatient hospital, psychiatric and rehabilitation hospitals. */
export const INPATIENT: ReadonlySet<string> = new Set(['21', '51', '61']);

/**
 * Places of service that are somebody else's house when a clinician bills: hospitals, emergency rooms, nursing
 * homes, psychiatric and rehabilitation facilities. Clinics and programs (53, 57, 58 ...) mostly bill for themselves; a partial
 * hospital (52) does by day codes, and a clinician in it by CPT codes.
 */
const FACILITY_PLACES: readonly string[] = ['21', '19', '22', '23', '31', '32', '34', '51', '61'];

/** Taxonomies of hospitals, their units, and nursing and residential facilities: these are the place themselves. */
const INSTITUTION = /^(2[78]|31|32)/;

/** The first line at a place that is not the billing provider's own. */
export function lineElsewhere(claim: Claim): Line | undefined {
  const line = claim.lines.find(
    ({ place, code }) =>
      FACILITY_PLACES.includes(place.value ?? '') || (place.value === '52' && /^9/.test(code.value ?? '')),
  );
  return line && !INSTITUTION.test(claim.code('billing.taxonomy').value ?? '') ? line : undefined;
}
