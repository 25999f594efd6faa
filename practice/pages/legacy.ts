import { claimFor, fillOf } from '../claims.ts';
import { controlsFor } from '../controls.ts';
import { page } from '../html.ts';
import { conditionRows, diagnosisTable, providerTable, referralRows, totalsTable } from './legacy-boxes.ts';
import { detailsTable, linesTable, otherPayerTable } from './legacy-lines.ts';
import { memberTable } from './legacy-member.ts';

/**
 * Step 3 of 4 of an old payer portal: eligibility printed as text, number and caption in cells of their own,
 * required boxes by colour, and a service line that goes on in two further tables.
 */
export function legacyPage(query: URLSearchParams): string {
  const form = controlsFor(claimFor('legacy', fillOf(query)));
  return page({
    title: 'Claim Submission - Kestrel Health Online',
    style: 'legacy.css',
    script: 'legacy.js',
    body: `<div class="top"><b>Kestrel Health Online</b><a href="/">Home</a><a href="#">Patient Eligibility</a><a href="#">Claims</a><a href="#">Payments</a></div>
<h1>Claim Submission</h1>
<p class="steps">Step 3 of 4: <b>Enter Claim Information</b></p>
<p class="key"><span class="req">&nbsp; &nbsp;</span> = Required field &nbsp; <span class="opt">&nbsp; &nbsp;</span> = Optional field &nbsp; <input type="button" value="PRINT"></p>
<form name="claimForm" method="post" action="/legacy/submit" autocomplete="off">
${memberTable(form)}
<table class="form"><tr><td class="half"><table class="in">${conditionRows(form)}</table></td><td class="half"><table class="in">${referralRows(form)}</table></td></tr></table>
${diagnosisTable(form)}
${linesTable(form)}
${totalsTable(form)}
${providerTable(form)}
<h2>Additional Details For Service Lines</h2>${detailsTable()}
<h2>Other Payer Information</h2>${otherPayerTable(form)}
<p class="buttons"><input type="submit" value="SUBMIT CLAIM"> <input type="button" value="START A NEW CLAIM"></p>
</form>`,
  });
}
