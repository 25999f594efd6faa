import { browser } from 'wxt/browser';

declare global {
  interface ImportMetaEnv {
    /** Set by the build: true in the Firefox package. */
    readonly FIREFOX: boolean;
  }
  interface ImportMeta {
    readonly env: ImportMetaEnv;
  }
}

interface FirefoxOnly {
  readonly sidebarAction: { open(): Promise<void> };
  /** MV2's name for the toolbar button. */
  readonly browserAction: typeof browser.action;
}

/** What Firefox has beside or instead of Chrome's API. */
export const firefox = browser as unknown as FirefoxOnly;
