import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The engine's own thread. Its code and its tables come with the extension; it has no browser API at all. */
export default defineUnlistedScript(() => {});
