import { readFileSync } from 'node:fs';
import { escapeText } from '../html.ts';
import { plainPage } from './plain.ts';

/** The plain page with a diagnosis box that behaves as boxes of other frameworks do; `box` says which. */
export function boxesPage(query: URLSearchParams): string {
  const script = readFileSync(new URL('./boxes.js', import.meta.url), 'utf8');
  return plainPage(query)
    .replace('<body>', `<body data-box="${escapeText(query.get('box') ?? '')}">`)
    .replace('</body>', () => `<script>${script}</script></body>`);
}
