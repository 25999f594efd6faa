import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../background/ask.ts';
import { probe } from './probe.ts';

export default defineUnlistedScript({
  main() {
    // One probe a frame, however often the browser or the background injects it.
    const world: typeof globalThis & { claimsideProbe?: true } = globalThis;
    if (world.claimsideProbe) return;
    world.claimsideProbe = true;
    probe(document, () => ask('portal-found'));
  },
});
