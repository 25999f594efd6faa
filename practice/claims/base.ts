import { CLEAN_FIELDS } from '../../engine/rules/example-claim.ts';
import type { Fields } from '../controls.ts';

/** The example claim without the boxes that a page lacks, and with what differs there. */
export function base(without: RegExp, changes: Fields): Fields {
  const kept = Object.entries(CLEAN_FIELDS).filter(([path, text]) => text !== '' && !without.test(path));
  return { ...Object.fromEntries(kept), ...changes };
}
