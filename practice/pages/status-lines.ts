import { page } from '../html.ts';

const ROWS = [
  ['E4410228', 'OKAFOR, ROSALIND', '11/02/2026', '$150.00', '$112.40', 'Paid', '0099812441'],
  ['E4410229', 'OKAFOR, ROSALIND', '11/09/2026', '$150.00', '$0.00', 'Denied', ''],
  ['E4410230', 'OKAFOR, ROSALIND', '11/16/2026', '$165.00', '', 'Pending', ''],
] as const;
const HEAD = ['Claim number', 'Patient', 'Date of service', 'Billed', 'Paid', 'Status', 'Check/EFT #'];

/** A list of sent claims and where they stand, under a search form; invented claims. */
export function statusLinesPage(): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  return page({
    title: 'Claim status - Harborline Claims',
    style: 'plain.css',
    body: `<header><strong>Harborline Claims</strong><nav><a href="/">All portals</a> <a href="/plain">Submit claims</a></nav></header>
<main><h1>Claim status</h1>
<form role="search" onsubmit="return false"><label>Member <input type="search" name="q" autocomplete="off"></label></form>
<table border="1" cellpadding="4"><thead>${row(HEAD, 'th')}</thead><tbody>${ROWS.map((cells) => row(cells, 'td')).join('\n')}</tbody></table>
</main>`,
  });
}

/** What a portal shows when it doesn't take a claim. */
export function refusedPage(): string {
  return page({
    title: 'Submission failed - Harborline Claims',
    style: 'plain.css',
    body: `<header><strong>Harborline Claims</strong></header>
<main><h1>Claim could not be submitted</h1><p>The member was not found on the date of service. Reference number: 5512-0099.</p></main>`,
  });
}
