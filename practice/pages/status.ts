import { page } from '../html.ts';

/**
 * A payer's claim status: a search form, and a summary that the page draws from what stands behind the
 * `#` of its address. Nothing here is a claim being entered.
 */
export function statusPage(): string {
  return page({
    title: 'Claims - Lakeshore Provider Hub',
    style: 'status.css',
    script: 'status.js',
    body: `<header><strong>Lakeshore Provider Hub</strong><a href="/">Home</a><a href="#/">Claims &amp; Payments</a><a href="#">TrackIt</a><a href="#">Document Library</a></header>
<main id="app"></main>`,
  });
}
