import { controlsFor, decoy } from '../controls.ts';
import { escapeText, page } from '../html.ts';

/** Where a session that ended leads to; the claim stays on the server. */
export function loginPage(draft: string): string {
  return page({
    title: 'eClaims - Log In - Hudson State Medicaid',
    style: 'tabs.css',
    body: `<div class="top"><b>Hudson State Medicaid</b> eClaims</div>
<form method="post" action="/tabs/login" autocomplete="off"><input type="hidden" name="draft" value="${escapeText(draft)}">
<h1>Log In</h1><p>Your session has ended because nothing was entered for a while.</p>
<table class="pairs"><tr><td class="cap">User Name</td><td>${decoy({ id: 'Username', name: 'Username' })}</td></tr>
<tr><td class="cap">Password</td><td>${decoy({ id: 'Password', name: 'Password', type: 'password' })}</td></tr></table>
<p><label><input type="checkbox" id="chkbxAgree" data-truth=""> I agree to the terms of use</label></p>
<p><button id="btnAgreeLogin">Log In</button></p></form>`,
  });
}

/** What comes after Finish: the number, and whose claim it was. */
export function finishedPage(fields: Readonly<Record<string, string>>, number: string): string {
  const form = controlsFor(fields);
  const row = (caption: string, path: string) =>
    `<tr><td class="cap">${caption}:</td>${form.output(path, 'td', { class: 'said' })}</tr>`;
  return page({
    title: 'eClaims - Claim Entry Confirmation - Hudson State Medicaid',
    style: 'tabs.css',
    body: `<div class="top"><b>Hudson State Medicaid</b> eClaims</div><main id="confirmation"><h1>Claim Entry Confirmation</h1>
<p>The claim is complete. It goes out with the next batch.</p><table class="pairs">
<tr><td class="cap">Claim Number:</td><td class="said" data-truth="claim.number">${number}</td></tr>
${row('Client ID', 'subscriber.memberId')}${row('Client Name', 'patient.fullName')}${row('Patient Control Number', 'patient.accountNumber')}
<tr><td class="cap">Status:</td><td>Complete</td></tr></table>
<p><a href="/tabs?fill=empty">Enter another claim</a></p></main>`,
  });
}
