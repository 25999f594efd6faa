import { page } from '../html.ts';

let sent = 1048;

/** An invented claim number, another one each time. */
export function nextClaimNumber(): string {
  sent += 37;
  return `PRX26328${String(sent).padStart(6, '0')}`;
}

/** What a portal shows after Submit: a claim number as text. */
export function confirmationPage(style: string, portal: string, back: string, number = nextClaimNumber()): string {
  return page({
    title: `Claim received - ${portal}`,
    style,
    body: `<header><strong>${portal}</strong><a href="/">All portals</a></header>
<main id="confirmation">
<h1>Claim received</h1>
<p>Your claim was accepted for processing. Keep this number for your records.</p>
<dl><dt>Claim number</dt><dd data-truth="claim.number">${number}</dd><dt>Received</dt><dd>11/23/2026</dd></dl>
<p><a href="${back}">Enter another claim</a></p>
</main>`,
  });
}
