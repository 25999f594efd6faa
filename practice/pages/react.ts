import { claimFor, fillOf } from '../claims.ts';
import { page } from '../html.ts';
import { reactBundle } from './react-bundle.ts';

/** The React portal: an empty root, the claim as data, and the bundle. */
export function reactPage(query: URLSearchParams): string {
  const claim = JSON.stringify(claimFor('react', fillOf(query))).replaceAll('<', '\\u003c');
  return page({
    title: 'Professional Claim - Northlight Provider Hub',
    style: 'react.css',
    body: `<div id="root"></div><script type="application/json" id="claim">${claim}</script><script src="/react/app.js" defer></script>`,
  });
}

/** The page's script. */
export async function reactScript(): Promise<{ type: string; body: string }> {
  return { type: 'text/javascript', body: await reactBundle() };
}
