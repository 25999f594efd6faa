import { decoy } from '../controls.ts';
import { page } from '../html.ts';

const NEWS = [
  ['11/19/2026', 'Offices are closed on November 26', 'Provider relations'],
  ['11/12/2026', 'New remittance download on the reports page', 'Electronic services'],
  ['11/02/2026', 'Directory update is due by December 15', 'Network'],
] as const;

/** A payer's home page: search, sign-in, news and a contact form. Nothing on it is a claim. */
export function noClaimPage(): string {
  const box = (label: string, id: string, type = 'text') =>
    `<div><label for="${id}">${label}</label>${decoy({ id, name: id, type })}</div>`;
  const rows = NEWS.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return page({
    title: 'Providers - Harborline Health Plan',
    style: 'plain.css',
    body: `<header><strong>Harborline Health Plan</strong><a href="/">All portals</a><a href="#">Members</a><a href="#">Providers</a>
<form role="search" onsubmit="return false">${decoy({ type: 'search', name: 'q', 'aria-label': 'Search this site', placeholder: 'Search' })}</form></header>
<main><h1>Welcome, providers</h1><p class="lead">Check eligibility, see remittances, and reach your representative.</p>
<form onsubmit="return false"><fieldset><legend>Sign in</legend><div class="grid">${box('User name', 'user')}${box('Password', 'password', 'password')}
<div><label><input type="checkbox" name="remember" data-truth=""> Remember me</label></div><div><button class="main">Sign in</button></div></div></fieldset></form>
<fieldset class="block"><legend>News</legend><table><thead><tr><th>Date</th><th>Subject</th><th>From</th></tr></thead><tbody>${rows.join('')}</tbody></table></fieldset>
<form onsubmit="return false"><fieldset><legend>Contact us</legend><div class="grid">${box('Your name', 'name')}${box('Email', 'email', 'email')}${box('Telephone', 'phone', 'tel')}
<div class="wide"><label for="message">Message</label><textarea id="message" name="message" rows="3" data-truth=""></textarea></div><div><button class="main">Send</button></div></div></fieldset></form></main>`,
  });
}
