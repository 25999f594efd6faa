import { attr, matches } from './dom.ts';

const languages = new WeakMap<Document, string>();

/**
 * Whether the page is shown in another language than it came in: Chrome marks the root, Firefox changes the
 * language that the root names.
 */
export function isTranslated(document: Document): boolean {
  const root = document.documentElement;
  const now = attr(root, 'lang').slice(0, 2).toLowerCase();
  const first = languages.get(document) || now;
  languages.set(document, first);
  return first !== now || matches(root, '.translated-ltr, .translated-rtl');
}

/** A font tag that Chrome's or Edge's translation put around a text. */
export function isTranslation(font: Element): boolean {
  return matches(font, '[style*="vertical-align: inherit"], [_mstmutation]');
}
