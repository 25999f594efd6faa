import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PRACTICE_OWN } from '../engine/practice-own.ts';

/** Brought into the engine's Worker when the practice has rules of its own or has loaded an official file. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { claimsideOwn: PRACTICE_OWN });
});
