import { type Box, controlOf } from '../boxes.ts';
import { type Controls, controlsFor, decoy, decoySelect, type Option } from '../controls.ts';
import { page } from '../html.ts';
import { lineCount } from '../values.ts';
import { DIAGNOSES, GENERAL, LINE, MORE, OTHER_PAYERS, PROFESSIONAL, PROVIDERS } from './tabs-boxes.ts';

export const TABS = [
  ['general', 'GENERAL CLAIM INFORMATION'],
  ['professional', 'PROFESSIONAL CLAIM INFORMATION'],
  ['providers', 'PROVIDER INFORMATION'],
  ['diagnosis', 'DIAGNOSIS'],
  ['payers', 'OTHER PAYERS'],
  ['lines', 'SERVICE LINE'],
] as const;
export type TabName = (typeof TABS)[number][0];

/** What the page shows of a claim. */
export interface View {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly tab: TabName;
  /** Rows of the service line grid. */
  readonly rows: number;
  /** Seconds without typing until the session ends; 0 never. */
  readonly idle: number;
}

/** A server control's name; its id has underscores where this has `$`. */
const named = (name: string) => `ctl00$ContentPlaceHolder1$${name}`;
const idOf = (name: string) => named(name).replaceAll('$', '_');
/** Name under which a box of a grid row is posted. */
export const rowName = (at: number, name: string) => `RadGrid1$ctl00$ctl${String(at * 2 + 4).padStart(2, '0')}$${name}`;

const withIds = (box: Box): { id: string; name: string } => ({ id: idOf(box.name), name: box.name });

/** The page with one tab of the claim; nothing of the others is in it. */
export function drawTab(view: View): string {
  const { tab, fields } = view;
  const form = controlsFor(fields);
  const known = fields['patient.fullName'] !== undefined;
  const tabs = TABS.map(
    ([name, words]) =>
      `<button name="do" value="tab ${name}" class="rtsLink${name === tab ? ' rtsSelected' : ''}"${known || name === 'general' ? '' : ' disabled'}>${words}</button>`,
  );
  const inside = {
    general: () => generalTab(form, known),
    professional: () => section('Professional Claim Information', PROFESSIONAL.map((box) => pair(form, box)).join('')),
    providers: () =>
      PROVIDERS.map(([title, boxes]) => section(title, boxes.map((box) => pair(form, box)).join(''))).join(''),
    diagnosis: () =>
      section(
        'Diagnosis',
        `<tr><td class="cap">Diagnosis Type</td><td>ICD-10-CM</td></tr>${DIAGNOSES.map((box) => pair(form, box)).join('')}`,
      ),
    payers: () => section('Other Payer Details', OTHER_PAYERS.map((box) => pair(form, box)).join('')),
    lines: () => lineGrid(view, form),
  }[tab]();
  return page({
    title: 'eClaims - Professional Claim - Hudson State Medicaid',
    style: 'tabs.css',
    script: 'tabs.js',
    body: `<div class="top"><b>Hudson State Medicaid</b> eClaims<span>practice7 | <a href="/">Log Off</a></span></div>
<form method="post" action="/tabs" id="aspnetForm" autocomplete="off" data-idle="${view.idle}" data-draft="${view.id}">
<input type="hidden" name="__VIEWSTATE" value="${view.id}"><input type="hidden" name="tab" value="${tab}"><input type="hidden" name="rows" value="${view.rows}"><input type="hidden" name="idle" value="${view.idle}">
<h1>New Claim - Professional</h1>${known ? client(form, tab) : ''}
<div class="RadTabStrip">${tabs.join('')}</div><div class="rmpView">${inside}</div>
<p><button name="do" value="tab ${neighbour(tab, -1)}">Previous</button> <button name="do" value="tab ${neighbour(tab, 1)}"${known ? '' : ' disabled'}>Next</button> ${tab === 'lines' ? '<button name="do" value="finish">Finish</button>' : ''}</p></form>`,
  });
}

function neighbour(tab: TabName, by: number): TabName {
  const at = TABS.findIndex(([name]) => name === tab) + by;
  return (TABS[Math.min(TABS.length - 1, Math.max(0, at))] ?? TABS[0])[0];
}

/** Who eligibility says it is; printed above every tab. The first tab prints the number itself. */
function client(form: Controls, tab: TabName): string {
  const said = (caption: string, path: string) =>
    `<td class="cap">${caption}:</td>${form.output(path, 'td', { class: 'said' })}`;
  const id = tab === 'general' ? '' : said('Client ID', 'subscriber.memberId');
  return `<table class="client"><tr>${id}${said('Client Name', 'patient.fullName')}${said('Client DOB', 'patient.dob')}${said('Client Gender', 'patient.sex')}</tr></table>`;
}

const section = (title: string, rows: string) =>
  `<fieldset><legend>${title}</legend><table class="pairs">${rows}</table></fieldset>`;

function pair(form: Controls, box: Box): string {
  const control = box.path
    ? controlOf(form, box, withIds(box))
    : decoySelect(box.options ?? [], { id: idOf(box.name), name: box.name });
  return `<tr><td class="cap">${box.required ? '<span class="star">*</span>' : ''}${box.label}</td><td>${control}</td></tr>`;
}

/** Once eligibility has answered, these can't be changed any more. */
function generalTab(form: Controls, known: boolean): string {
  const rows = GENERAL.map((box) => {
    const row = known ? pair(form, box).replace(/<(input|select)/, '<$1 disabled') : pair(form, box);
    const asks = box.path === 'subscriber.memberId' && !known;
    return asks ? row.replace('</td></tr>', ' <button name="do" value="client">Go</button></td></tr>') : row;
  });
  return section(
    'General Claim Information',
    `${rows.join('')}<tr><td class="cap">Type of Claim</td><td>Professional</td></tr>`,
  );
}

function lineGrid(view: View, form: Controls): string {
  const codes = DIAGNOSES.flatMap(({ path }, at): Option[] => {
    const code = view.fields[path];
    return code ? [[String.fromCharCode(65 + at), code]] : [];
  });
  const rows = Array.from({ length: lineCount(view.fields, view.rows) }, (_, at) =>
    gridRow(form, at, [['', ''], ...codes]),
  );
  return `<fieldset><legend>Service Line(s)</legend><table class="rgMasterTable"><tr><th>Ln</th><th>Line Item Ctl#</th><th colspan="2">Svc Dates<br>From &nbsp; / &nbsp; To</th><th>Proc &amp; Mod*</th><th>Charge*</th><th>Units*</th><th></th><th></th></tr>${rows.join('')}</table>
<button name="do" value="rows">Add More Service Lines</button></fieldset>`;
}

function gridRow(form: Controls, at: number, codes: readonly Option[]): string {
  const ids = (name: string) => ({ name: rowName(at, name), id: idOf(rowName(at, name)) });
  const box = ({ path, name, maxlength }: Box) =>
    form.text(`lines[${at}].${path}`, { ...ids(name), maxlength, size: maxlength });
  const [from, to, code, mod1, mod2, mod3, mod4, charge, units] = LINE.map(box);
  const pointers = [0, 1, 2, 3].map((j) =>
    form.select(`lines[${at}].diagnosisPointers[${j}]`, codes, ids(`ddlPtr${j + 1}`)),
  );
  const more = MORE.map((one) => `<td class="cap">${one.label}</td><td>${box(one)}</td>`);
  return `<tr class="rgRow"><td>${at + 1}</td><td>${decoy({ ...ids('txtLineCtl'), size: 8 })}</td><td>${from}</td><td>${to}</td>
<td>${code} ${mod1}${mod2}${mod3}${mod4}</td><td>${charge}</td><td>${units}</td><td><button name="do" value="remove ${at}">Remove</button></td><td><button type="button" class="more">More</button></td></tr>
<tr class="detail" hidden><td></td><td colspan="8"><table class="pairs"><tr><td class="cap">Diagnosis Pointers</td><td>${pointers.join(' ')}</td>${more.join('')}</tr></table></td></tr>`;
}
