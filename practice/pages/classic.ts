import { claimFor, fillOf } from '../claims.ts';
import { controlsFor, decoy, decoySelect } from '../controls.ts';
import { page } from '../html.ts';
import { lowerBlock, payerBlock, upperBlock } from './classic-blocks.ts';
import { idsFor } from './classic-ids.ts';
import { lineRows, linesTable, ROWS } from './classic-lines.ts';
import { lastBlock, secondaryBlock } from './classic-provider.ts';

/** The portal around the form: navigation and a claim search, which the reader must leave alone. */
export function classicPage(query: URLSearchParams): string {
  return page({
    title: 'Meridian Gateway - Online Claim Entry',
    style: 'classic.css',
    body: `<div class="banner"><b>Meridian Gateway</b> <i>Service Center</i><span>Signed in as: practice7 | <a href="/" style="color:#fff">Log off</a></span></div>
<div class="shell"><div class="nav">
<h3>Claims</h3><a href="#">Online Claim Entry</a><a href="#">Claims Awaiting Batch</a><a href="#">Manage Claims</a><a href="#">Claim Fix</a>
<h3>Patients</h3><a href="#">Patient List</a><a href="#">Eligibility</a>
<h3>Reports</h3><a href="#">Download File Summary</a><a href="#">Remittance</a></div>
<div class="main">
<div class="find">Find claim: ${decoySelect(
      [
        ['1', 'Patient Name'],
        ['2', 'Claim ID'],
        ['3', 'Payer Name'],
      ],
      { id: 'ctl00_ddlSearchBy', name: 'ctl00$ddlSearchBy' },
    )}
${decoy({ id: 'ctl00_txtSearch', name: 'ctl00$txtSearch', size: 22 })} Received from: ${decoy({ id: 'ctl00_txtFrom', name: 'ctl00$txtFrom', size: 10 })}
<input type="button" value="Search"></div>
<iframe id="Iframe9" name="Iframe9" title="Online claim entry" src="/classic/form?${query.toString().replaceAll('&', '&amp;')}"></iframe>
</div></div>`,
  });
}

/** The claim form inside the frame, as an old server-rendered page lays it out. */
export function classicForm(query: URLSearchParams): string {
  const form = controlsFor(claimFor('classic', fillOf(query)));
  const ids = idsFor('ctl00_main_ucClaim_');
  const parts = { form, ids };
  return page({
    title: 'Create Professional (CMS-1500) Claim',
    style: 'classic.css',
    script: 'classic.js',
    body: `<form id="aspnetForm" name="aspnetForm" method="post" action="/classic/submit" autocomplete="off">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTA4NzM2OTQxMjs7Pg==">
<h2>CMS 1500 02/12 Form <input type="button" value="Load Stored Info"> <input type="submit" name="btnUpdateTop" value="Update"></h2>
${payerBlock(parts)}
${upperBlock(parts)}
${lowerBlock(parts)}
<table class="hcfa lines" id="ctl00_main_ucClaim_tblLines">${linesTable(parts, ROWS)}</table>
<div class="cmd">Lines: <input type="button" id="btnAddRow" value="+"> <input type="button" id="btnRemove" value="-"></div>
${lastBlock(parts)}
${secondaryBlock(parts)}
<div class="cmd"><input type="submit" id="btnUpdate" name="btnUpdate" value="Update"> <input type="button" value="Cancel"></div>
</form>`,
  });
}

/** One more empty service line, as the add button asks for it. */
export function classicRow(query: URLSearchParams): string {
  const row = Math.min(49, Math.max(0, Math.trunc(Number(query.get('row')) || 0)));
  return lineRows({ form: controlsFor({}), ids: idsFor('ctl00_main_ucClaim_') }, row);
}
