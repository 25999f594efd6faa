import { decoy, decoySelect } from '../controls.ts';
import { page } from '../html.ts';

/** Where a batch of claims is sent as a file: no claim is on the page, only the file's name. */
export function uploadPage(): string {
  const kinds = [
    ['X12', 'X12 837P'],
    ['RX', 'Pharmacy 1.2'],
  ] as const;
  return page({
    title: 'Submit Transactions - Northern Lakes MHCP',
    style: 'plain.css',
    body: `<header><strong>Northern Lakes MHCP</strong><a href="/">All portals</a><a href="#">Eligibility</a><a href="#">Claims (837)</a><a href="#">Mailbox</a></header>
<main><h1>Submit Transactions</h1><p class="lead">Upload claim files here. Reports (999, 277CA) come to your mailbox.</p>
<form onsubmit="return false"><fieldset><legend>File</legend><div class="grid">
<div class="wide"><label for="file">Choose file</label><input type="file" id="file" name="file" data-truth=""></div>
<div><label for="kind">Transaction Type</label>${decoySelect(kinds, { id: 'kind', name: 'kind' })}</div>
<div><label for="about">Description</label>${decoy({ id: 'about', name: 'about', maxlength: 40 })}</div></div></fieldset>
<div class="actions"><button class="main">Upload &amp; Submit</button></div></form>
<fieldset class="block"><legend>Recent uploads</legend><table><thead><tr><th>File</th><th>Received</th><th>Claims</th><th>Status</th></tr></thead>
<tbody><tr><td>claims-1116.837</td><td>11/16/2026</td><td>14</td><td>999 accepted</td></tr><tr><td>claims-1109.837</td><td>11/09/2026</td><td>11</td><td>999 accepted with errors</td></tr></tbody></table></fieldset></main>`,
  });
}
