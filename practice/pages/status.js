// A hash-routed page: `#/` searches, `#/summary/BASE64` shows one claim. Claims are invented.
const CLAIMS = [
  {
    number: 'LK2611090042',
    status: 'Finalized - Denied',
    patient: 'Dana Okafor',
    member: 'W123456789',
    dob: '04/12/1988',
    dos: '11/09/2026',
    billed: '$150.00',
    paid: '$0.00',
    pan: 'A10234',
    billing: 'Alder Street Therapy LLC',
    tax: '31-1234567',
    lines: [['11/09/2026', '90834', '$150.00', '$0.00', 'CO-197', 'N706']],
  },
  {
    number: 'LK2611160107',
    status: 'Acknowledged - In process',
    patient: 'Dana Okafor',
    member: 'W123456789',
    dob: '04/12/1988',
    dos: '11/16/2026',
    billed: '$150.00',
    paid: '',
    pan: 'A10234',
    billing: 'Alder Street Therapy LLC',
    tax: '31-1234567',
    lines: [['11/16/2026', '90834', '$150.00', '', '', '']],
  },
];

const app = document.getElementById('app');
const linkTo = (claim) => `#/summary/${btoa(JSON.stringify({ claim: claim.number, dos: claim.dos }))}`;
const pair = (id, label, text) => `<div><dt>${label}</dt><dd data-testid="${id}">${text}</dd></div>`;

function search() {
  const box = (name, label, more = '') =>
    `<div><label for="${name}">${label}</label><input type="text" id="${name}" name="${name}" autocomplete="off" data-truth=""${more}></div>`;
  const rows = CLAIMS.map(
    (claim) =>
      `<tr><td><a class="abyss-link-root" href="${linkTo(claim)}">${claim.number}</a></td><td>${claim.patient}</td><td>${claim.dos}</td><td>${claim.billed}</td><td>${claim.status}</td></tr>`,
  );
  app.innerHTML = `<h1>Search claims</h1><form role="search"><div class="grid">
<div><label for="type">Search type</label><select id="type" data-truth=""><option>Member ID &amp; date of birth</option><option>Claim number</option></select></div>
${box('search.claim.memberId', 'Member ID')}${box('search.claim.dateOfBirth', 'Date of birth')}${box('search.dates.firstServiceDate', 'First service date')}${box('search.dates.lastServiceDate', 'Last service date')}</div>
<button type="button" id="submit-claim-search-button">Search</button></form>
<table><thead><tr><th>Claim number</th><th>Patient</th><th>Date of service</th><th>Billed</th><th>Status</th></tr></thead><tbody id="claims-results">${rows.join('')}</tbody></table>`;
}

function summary(claim) {
  const lines = claim.lines.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`);
  app.innerHTML = `<p><a href="#/">Back to search</a></p><h1>Claim summary</h1><section><h2>Overview</h2><dl>
${pair('overview-claim-number', 'Claim number', claim.number)}${pair('overview-status', 'Claim status', claim.status)}${pair('overview-patient-name', 'Patient name', claim.patient)}
${pair('overview-member-id', 'Member ID', claim.member)}${pair('overview-first-dos', 'First date of service', claim.dos)}${pair('overview-total-billed', 'Total billed', claim.billed)}${pair('overview-pan', 'Patient account number', claim.pan)}</dl></section>
<section><h2>Patient and provider</h2><dl>${pair('pi-dob', 'Date of birth', claim.dob)}${pair('pi-billing-provider', 'Billing provider', claim.billing)}${pair('pi-tax-id', 'Tax ID', claim.tax)}</dl></section>
<section><h2>Service lines</h2><table><thead><tr><th>Date of service</th><th>Procedure</th><th>Billed</th><th>Paid</th><th>CARC</th><th>Remark</th></tr></thead><tbody>${lines.join('')}</tbody></table></section>
<button type="button">Create claim reconsideration</button>`;
}

function route() {
  const [, asked] = /^#\/summary\/(.+)$/.exec(location.hash) ?? [];
  const wanted = asked && JSON.parse(atob(asked)).claim;
  const claim = CLAIMS.find(({ number }) => number === wanted);
  if (claim) summary(claim);
  else search();
}

addEventListener('hashchange', route);
route();
