import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { UNCAPTIONED } from '../engine/reading/uncaptioned.ts';

/** Brought into the engine's Worker when the first page comes with boxes in its lines that nothing names. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { claimsideUncaptioned: UNCAPTIONED });
});
