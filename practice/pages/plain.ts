import { claimFor, fillOf } from '../claims.ts';
import { type Controls, controlsFor, type Option } from '../controls.ts';
import { type Attributes, page } from '../html.ts';
import { COVERAGE_TYPES, FREQUENCIES, PLACES, RELATIONSHIPS, SEXES, STATES, YES_NO } from '../options.ts';
import { isoDate, lineCount } from '../values.ts';

/**
 * One simple page: every control has its label, every date is one box (`?dates=native`: a date input).
 * `?sessions=1` adds what few portals ask for in a service line: minutes, and how the session was held.
 */
export function plainPage(query: URLSearchParams): string {
  const native = query.get('dates') === 'native';
  const fields = claimFor('plain', fillOf(query));
  const form = controlsFor(native ? withIsoDates(fields) : fields);
  const date = native ? { type: 'date' } : { placeholder: 'MM/DD/YYYY', maxlength: 10 };
  return page({
    title: 'New professional claim - Harborline Claims',
    style: 'plain.css',
    body: `<header><strong>Harborline Claims</strong><a href="/">All portals</a><a href="/no-claim">Home</a></header>
<main>
<h1>New professional claim</h1>
<p class="lead">Fill every part, then submit. Harborline is an invented company; nothing is sent anywhere.</p>
<form method="post" action="/plain/submit" autocomplete="off" novalidate>
${section('Payer', payer(form))}
${section('Insured person', insured(form))}
${section('Patient', patient(form, date))}
${section('Condition and other coverage', condition(form))}
${section('Claim', claim(form))}
${section('Diagnosis codes', diagnoses(form))}
${linesSection(form, lineCount(fields, 6), date, query.get('sessions') === '1')}
${section('Rendering provider', rendering(form))}
${section('Billing provider', billing(form))}
${section('Totals', totals(form))}
<div class="actions"><button type="reset">Clear</button><button class="main" type="submit">Submit claim</button></div>
</form>
</main>`,
  });
}

function withIsoDates(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([path, text]) => [path, isoDate(text) || text]));
}

const idOf = (path: string) =>
  path
    .replace(/([A-Z])/g, '-$1')
    .replace(/[.[\]]+/g, '-')
    .replace(/-$/, '')
    .toLowerCase();

function field(form: Controls, label: string, path: string, more: Attributes = {}, wide = false): string {
  const id = idOf(path);
  const control = form.text(path, { id, name: id, ...more });
  return `<div${wide ? ' class="wide"' : ''}><label for="${id}">${label}</label>${control}</div>`;
}

function choice(form: Controls, label: string, path: string, options: readonly Option[]): string {
  const id = idOf(path);
  return `<div><label for="${id}">${label}</label>${form.select(path, options, { id, name: id })}</div>`;
}

function yesNo(form: Controls, label: string, path: string): string {
  const id = idOf(path);
  const one = (answer: string) =>
    `${form.radio(path, answer, { id: `${id}-${answer}`, name: id })} <label for="${id}-${answer}">${answer}</label>`;
  return `<div class="wide choice" role="radiogroup" aria-label="${label}"><b>${label}</b>${one('Yes')}${one('No')}</div>`;
}

const section = (legend: string, inside: string) =>
  `<fieldset><legend>${legend}</legend><div class="grid">${inside}</div></fieldset>`;

const ADDRESS = (form: Controls, who: string) =>
  field(form, 'Street address', `${who}.address1`, {}, true) +
  field(form, 'City', `${who}.city`) +
  choice(form, 'State', `${who}.state`, STATES) +
  field(form, 'ZIP code', `${who}.zip`, { maxlength: 10 });

const payer = (form: Controls) =>
  field(form, 'Payer name', 'payer.name', {}, true) +
  field(form, 'Payer ID', 'payer.id') +
  choice(form, 'Payer responsibility', 'claim.payerSequence', [
    ['P', 'Primary'],
    ['S', 'Secondary'],
    ['T', 'Tertiary'],
  ]) +
  choice(form, 'Coverage type', 'claim.type', [['', ''], ...COVERAGE_TYPES]);

const insured = (form: Controls) =>
  field(form, 'Member ID', 'subscriber.memberId', { maxlength: 30 }) +
  field(form, 'Group number', 'subscriber.groupNumber') +
  field(form, 'Insured last name', 'subscriber.lastName') +
  field(form, 'Insured first name', 'subscriber.firstName') +
  yesNo(form, 'Insured signature on file', 'subscriber.signatureOnFile');

const patient = (form: Controls, date: Attributes) =>
  choice(form, 'Patient relationship to insured', 'subscriber.relationship', RELATIONSHIPS) +
  field(form, 'Patient last name', 'patient.lastName') +
  field(form, 'Patient first name', 'patient.firstName') +
  field(form, 'Middle name', 'patient.middleName') +
  field(form, 'Date of birth', 'patient.dob', date) +
  choice(form, 'Sex', 'patient.sex', SEXES) +
  ADDRESS(form, 'patient') +
  field(form, 'Telephone', 'patient.phone', { type: 'tel' }) +
  field(form, 'Patient account number', 'patient.accountNumber', { maxlength: 38 }) +
  yesNo(form, 'Patient signature on file', 'patient.signatureOnFile');

const condition = (form: Controls) =>
  yesNo(form, 'Related to employment', 'condition.employment') +
  yesNo(form, 'Related to an auto accident', 'condition.autoAccident') +
  yesNo(form, 'Related to another accident', 'condition.otherAccident') +
  yesNo(form, 'Is there another health benefit plan', 'claim.otherCoverage');

const claim = (form: Controls) =>
  choice(form, 'Claim frequency code', 'claim.frequencyCode', FREQUENCIES) +
  field(form, 'Original claim reference number', 'claim.originalReferenceNumber') +
  field(form, 'Prior authorization number', 'claim.priorAuthorizationNumber') +
  choice(form, 'Accept assignment', 'claim.acceptAssignment', YES_NO);

/** The boxes take codes without the dot: the pattern says so and the page refuses others. */
function diagnoses(form: Controls): string {
  const box = { maxlength: 7, pattern: '[A-Z][0-9A-Z]{2,6}', title: 'ICD-10 code without the dot' };
  return [...'ABCDEFGHIJKL']
    .map((name, at) => field(form, `Diagnosis code ${name}`, `diagnoses[${at}].code`, box))
    .join('');
}

const COLUMNS: readonly (readonly [leaf: string, header: string, more: Attributes])[] = [
  ['dateFrom', 'From date', {}],
  ['dateTo', 'To date', {}],
  ['placeOfService', 'Place of service', {}],
  ['procedureCode', 'CPT/HCPCS', { maxlength: 5 }],
  ['modifiers[0]', 'Modifier 1', { maxlength: 2 }],
  ['modifiers[1]', 'Modifier 2', { maxlength: 2 }],
  ['modifiers[2]', 'Modifier 3', { maxlength: 2 }],
  ['modifiers[3]', 'Modifier 4', { maxlength: 2 }],
  ['diagnosisPointers', 'Diagnosis pointer', { maxlength: 7 }],
  ['charge', 'Charge ($)', {}],
  ['units', 'Units', { maxlength: 4 }],
  ['renderingNpi', 'Rendering NPI', { maxlength: 10 }],
];

const SESSION_HEADS =
  '<th scope="col" id="head-minutes">Session minutes</th><th scope="col" id="head-how">Session type</th>';

/** Boxes beside a line that hold nothing of the claim; the first line's session lasted 45 minutes, by video. */
function sessionCells(row: number): string {
  const labelled = (head: string) => `aria-labelledby="row-${row} ${head}" data-truth=""`;
  const ways = ['', 'In person', 'Video', 'Audio only']
    .map((way) => `<option${row === 0 && way === 'Video' ? ' selected' : ''}>${way}</option>`)
    .join('');
  return `<td><input type="text" name="minutes-${row}" maxlength="3" value="${row === 0 ? 45 : ''}" ${labelled('head-minutes')}></td>
<td><select name="how-${row}" ${labelled('head-how')}>${ways}</select></td>`;
}

function linesSection(form: Controls, rows: number, date: Attributes, sessions: boolean): string {
  const shown = COLUMNS.map(([leaf, header]) => `<th scope="col" id="head-${idOf(leaf)}">${header}</th>`).join('');
  const head = sessions ? shown + SESSION_HEADS : shown;
  const cell = (row: number, leaf: string, more: Attributes) => {
    const path = `lines[${row}].${leaf}`;
    const named = { id: idOf(path), name: idOf(path), 'aria-labelledby': `row-${row} head-${idOf(leaf)}` };
    if (leaf === 'placeOfService') return `<td>${form.select(path, PLACES, named)}</td>`;
    return `<td>${form.text(path, { ...named, ...(leaf.startsWith('date') ? date : more) })}</td>`;
  };
  const body = Array.from(
    { length: rows },
    (_, row) =>
      `<tr><th scope="row" id="row-${row}">${row + 1}</th>${COLUMNS.map(([leaf, , more]) => cell(row, leaf, more)).join('')}${sessions ? sessionCells(row) : ''}</tr>`,
  ).join('\n');
  return `<fieldset class="block"><legend>Service lines</legend>
<table><thead><tr><th scope="col">Line</th>${head}</tr></thead><tbody>${body}</tbody></table></fieldset>`;
}

const rendering = (form: Controls) =>
  field(form, 'Rendering provider last name', 'rendering.lastName') +
  field(form, 'Rendering provider first name', 'rendering.firstName') +
  field(form, 'Rendering provider NPI', 'rendering.npi', { maxlength: 10 }) +
  field(form, 'Rendering provider taxonomy', 'rendering.taxonomy', { maxlength: 10 });

const billing = (form: Controls) =>
  field(form, 'Billing provider name', 'billing.name', {}, true) +
  field(form, 'Billing provider NPI', 'billing.npi', { maxlength: 10 }) +
  field(form, 'Billing provider taxonomy', 'billing.taxonomy', { maxlength: 10 }) +
  ADDRESS(form, 'billing') +
  field(form, 'Telephone', 'billing.phone', { type: 'tel' }) +
  field(form, 'Federal tax ID', 'billing.taxId') +
  choice(form, 'Tax ID type', 'billing.taxIdType', [
    ['EIN', 'EIN'],
    ['SSN', 'SSN'],
  ]);

const totals = (form: Controls) =>
  field(form, 'Total charge ($)', 'claim.totalCharge') + field(form, 'Amount paid ($)', 'claim.amountPaid');
