import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SITE_KNOWLEDGE } from '../engine/site-knowledge.ts';

/** Brought into the engine's Worker when the first page comes of whose site something is known. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { claimsideKnowledge: SITE_KNOWLEDGE });
});
