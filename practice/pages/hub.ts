import { page } from '../html.ts';

/** A clearinghouse's shell: its apps, the React claim form among them, stand in a frame. */
export function hubPage(query: URLSearchParams): string {
  return page({
    title: 'Northlight Essentials',
    style: 'hub.css',
    body: `<header><strong>Northlight Essentials</strong><a href="/">Home</a><a href="#">Patient Registration</a><a href="#">Claims &amp; Payments</a><a href="#">Payer Spaces</a></header>
<iframe id="newBodyFrame" title="Claims" src="/react?${query.toString().replaceAll('&', '&amp;')}"></iframe>`,
  });
}
