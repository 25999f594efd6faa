import type { Place } from '../claim/boxes.ts';
import type { Claim } from '../claim/claim.ts';

/** Whether a question of the form is answered yes. Nearly every one says "No" or nothing: told without reading it as a flag. */
export function saysYes(claim: Claim, place: Place): boolean {
  const text = claim.shown(place);
  return text !== '' && text !== 'No' && claim.flag(place.path).value === true;
}
