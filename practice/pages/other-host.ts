import { fillOf } from '../claims.ts';
import { page } from '../html.ts';
import type { Visit } from '../visit.ts';
import { smallForm } from './small-form.ts';

/** A portal whose claim form is served by another host, as payers that rent their form have it. */
export function otherHostPage({ query, otherOrigin }: Visit): string {
  return page({
    title: 'Submit a claim - Tidewater Health',
    style: 'plain.css',
    body: `<header><strong>Tidewater Health</strong><a href="/">All portals</a><a href="#">Eligibility</a><a href="#">Claims</a></header>
<main><h1>Submit a claim</h1>
<p class="lead">The form below comes from our claims partner.</p>
<iframe title="Claim form" src="${otherOrigin}/other-host/form?fill=${fillOf(query)}" style="width:100%;height:760px;border:1px solid #d3dae0"></iframe>
</main>`,
  });
}

/** The form that stands in that frame. */
export function otherHostForm({ query }: Visit): string {
  return page({
    title: 'Claim form',
    style: 'plain.css',
    body: `<main>${smallForm(fillOf(query))}</main>`,
  });
}
