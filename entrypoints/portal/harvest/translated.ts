import { attr, matches } from './dom.ts';

const ROOT = '.translated-ltr, .translated-rtl';
const TEXTS = 'font[style*="vertical-align: inherit"], [_msttexthash]';
const languages = new WeakMap<Document, string>();

/**
 * Whether the page is shown in another language than it came in: Chrome marks the root and wraps texts in
 * font tags, Edge hashes them, Firefox changes the language that the root names.
 */
export function isTranslated(document: Document): boolean {
  const root = document.documentElement;
  const now = attr(root, 'lang').slice(0, 2).toLowerCase();
  const first = languages.get(document) || now;
  languages.set(document, first);
  return first !== now || matches(root, ROOT) || Element.prototype.querySelector.call(root, TEXTS) !== null;
}
