import { expose } from 'comlink';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLoader } from '../../engine/codes/official/loader.ts';
import { packagedTables } from './packaged.ts';

/** How often the page hears how far a load is, in ms. */
const PROGRESS_EVERY = 100;

/** Reads official files in a thread of its own, so that claims are checked meanwhile. Started by the page that loads. */
export default defineUnlistedScript(() => {
  let last = Number.NEGATIVE_INFINITY;
  const sometimes = () => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY) return false;
    last = now;
    return true;
  };
  expose(createLoader(packagedTables, sometimes));
});
