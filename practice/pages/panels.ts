import { controlOf, takeBoxes } from '../boxes.ts';
import { fillOf } from '../claims.ts';
import { controlsFor } from '../controls.ts';
import { beginDraft, draftOf, entryAt, putEntry, removeEntry } from '../drafts.ts';
import { escapeText, page } from '../html.ts';
import { lineCount } from '../values.ts';
import type { Answer, Visit } from '../visit.ts';
import { confirmationPage, nextClaimNumber } from './confirmation.ts';
import { BILLING, CLIENT, DETAIL, DIAGNOSIS, HEADER } from './panels-boxes.ts';

type Fields = Readonly<Record<string, string>>;
/** A row of a list that stands in the boxes below it; the next free one when it adds. */
interface Chosen {
  readonly diagnosis: number;
  readonly line: number;
}

/** A claim of a state's classic portal: panels, each list with the chosen row's boxes below it; every click is a postback. */
export function panelsPage({ query }: Visit): string {
  const draft = beginDraft('panels', fillOf(query));
  return draw(draft.id, draft.fields, {
    diagnosis: Math.max(1, count(draft.fields, 'diagnoses')) - 1,
    line: lineCount(draft.fields, 1) - 1,
  });
}

/** Takes the whole form, does what the pressed button says, and draws the whole page again. */
export function panelsPost({ posted }: Visit): string | Answer {
  const draft = draftOf(posted.get('__VIEWSTATE'));
  if (!draft) return { location: '/panels', body: '' };
  const { fields } = draft;
  takeBoxes(fields, [...CLIENT, ...BILLING, ...HEADER], posted);
  let diagnosis = Number(posted.get('dxRow'));
  let line = Number(posted.get('dtlRow'));
  putEntry(fields, 'diagnoses', diagnosis, { code: posted.get(DIAGNOSIS.name) ?? '' });
  putEntry(fields, 'lines', line, Object.fromEntries(DETAIL.map(({ path, name }) => [path, posted.get(name) ?? ''])));
  const [panel, act, row] = (posted.get('do') ?? '').split(' ');
  if (panel === 'submit') {
    draft.number = nextClaimNumber();
    return confirmationPage('panels.css', 'Prairie Medicaid Provider Portal', '/panels?fill=empty', draft.number);
  }
  if (panel === 'dx') {
    if (act === 'delete') removeEntry(fields, 'diagnoses', diagnosis);
    diagnosis = act === 'row' ? Number(row) : count(fields, 'diagnoses');
  }
  if (panel === 'dtl') {
    if (act === 'delete') removeEntry(fields, 'lines', line);
    line = act === 'row' ? Number(row) : lineCount(fields, 0);
  }
  return draw(draft.id, fields, { diagnosis, line });
}

function count(fields: Fields, list: 'diagnoses'): number {
  return Object.keys(fields).filter((path) => path.startsWith(`${list}[`)).length;
}

function draw(id: string, fields: Fields, chosen: Chosen): string {
  const form = controlsFor(fields);
  const boxes = (list: typeof HEADER) =>
    list
      .map((box) => `<div class="f"><label>${box.required ? '*' : ''}${box.label}</label>${controlOf(form, box)}</div>`)
      .join('\n');
  return page({
    title: 'Professional Claim - Prairie Medicaid Provider Portal',
    style: 'panels.css',
    body: `<div class="head"><b>Prairie Medicaid</b> Provider Portal</div><div class="menu"><a href="/">Home</a><a href="#">Eligibility</a><a href="#">Claims</a><a href="#">Prior Authorization</a></div>
<form method="post" action="/panels" autocomplete="off"><input type="hidden" name="__VIEWSTATE" value="${id}"><input type="hidden" name="dxRow" value="${chosen.diagnosis}"><input type="hidden" name="dtlRow" value="${chosen.line}">
${panel('Professional Claim', `<div class="f"><span class="cap">Payer:</span>${form.output('payer.name', 'span', { class: 'fixed' })}</div>${boxes(CLIENT)}${boxes(BILLING)}${boxes(HEADER)}`)}
${panel('Diagnosis', diagnoses(fields, chosen.diagnosis))}
${panel('Detail', details(fields, chosen.line))}
<p class="foot"><button name="do" value="submit">Submit</button> <button type="button">Cancel</button></p></form>`,
  });
}

const panel = (title: string, inside: string) =>
  `<div class="panel"><div class="bar"><span class="panel-title">${title}</span><span class="help">?</span></div><div class="inside">${inside}</div></div>`;

const buttons = (name: string) =>
  `<div class="buttons"><button name="do" value="${name} add">Add</button> <button name="do" value="${name} delete">Delete</button></div>`;

function diagnoses(fields: Fields, chosen: number): string {
  const form = controlsFor(fields);
  const rows = Array.from(
    { length: Math.max(count(fields, 'diagnoses'), chosen + 1) },
    (_, at) =>
      `<tr${at === chosen ? ' class="on"' : ''}><td><button class="link" name="do" value="dx row ${at}">${at + 1}</button></td>${form.output(`diagnoses[${at}].code`, 'td')}</tr>`,
  );
  return `<table class="list"><tr><th>Sequence</th><th>Diagnosis Code</th></tr>${rows.join('')}</table>
<div class="f"><label>*${DIAGNOSIS.label}</label>${controlOf(form, { ...DIAGNOSIS, path: `diagnoses[${chosen}].code` }, { name: DIAGNOSIS.name })}</div>${buttons('dx')}`;
}

/** The list prints every detail, the chosen one too, and its boxes stand below. */
function details(fields: Fields, chosen: number): string {
  const form = controlsFor(fields);
  const shown = DETAIL.filter(({ path }) => !/modifiers\[[23]\]/.test(path));
  const rows = Array.from({ length: Math.max(lineCount(fields, 0), chosen + 1) }, (_, at) => {
    const line = entryAt(fields, 'lines', at);
    const cells = shown.map(({ path }) => `<td data-truth="lines[${at}].${path}">${escapeText(line[path] ?? '')}</td>`);
    return `<tr${at === chosen ? ' class="on"' : ''}><td><button class="link" name="do" value="dtl row ${at}">${at + 1}</button></td>${cells.join('')}</tr>`;
  });
  const boxes = DETAIL.map(
    (box) =>
      `<div class="f"><label>${box.required ? '*' : ''}${box.label}</label>${controlOf(form, { ...box, path: `lines[${chosen}].${box.path}` })}</div>`,
  );
  return `<table class="list"><tr><th>Item</th>${shown.map(({ label }) => `<th>${label}</th>`).join('')}</tr>${rows.join('')}</table>
<div class="boxes">${boxes.join('\n')}</div>${buttons('dtl')}`;
}
