import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../background/ask.ts';
import { probe } from './probe.ts';

export default defineUnlistedScript({
  main() {
    // One probe a frame, however often the browser or the background injects it.
    const world: typeof globalThis & { claimsideProbe?: true; claimsidePortal?: { isAlive(): boolean } } = globalThis;
    // A portal script that was told to leave may be wanted again.
    if (world.claimsideProbe && world.claimsidePortal?.isAlive() !== false) return;
    world.claimsideProbe = true;
    probe(document, () => ask('portal-found'));
  },
});
