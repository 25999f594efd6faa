import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '../portal/marks/overlay.ts';

/** What draws on a page, brought when there is first something to draw: most frames never need it. */
export default defineUnlistedScript({
  main() {
    const world: typeof globalThis & { claimsideMarks?: typeof createOverlay } = globalThis;
    world.claimsideMarks = createOverlay;
  },
});
