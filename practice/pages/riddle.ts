import { decoy } from '../controls.ts';
import { page } from '../html.ts';

const BOXES = 14;
const LINES = 3;

/**
 * A claim form whose boxes carry numbers of a manual that isn't there: nobody can tell them apart. `design=names`
 * is the same form drawn by another program, `design=more` has a box more and stands under another heading, and
 * `design=mute` says nowhere that it is a claim.
 */
export function riddlePage(query: URLSearchParams): string {
  const design = query.get('design');
  const name = (at: number) => (design === 'names' ? `fld_${(at * 37 + 11) % 89}` : `r${at}`);
  const number = (at: number) => `R-${String(at + 1).padStart(2, '0')}`;
  const box = (at: number) =>
    `<div><label for="${name(at)}">${number(at)}</label>${decoy({ id: name(at), name: name(at) })}</div>`;
  const boxes = Array.from({ length: BOXES }, (_, at) => box(at));
  if (design === 'more')
    boxes.splice(2, 0, `<div><label for="new">R-00</label>${decoy({ id: 'new', name: 'new' })}</div>`);
  const isMute = design === 'mute';
  const legend = isMute
    ? 'Part 1'
    : design === 'more'
      ? 'Part 1: patient, diagnosis, billing NPI'
      : 'Patient, diagnosis, billing NPI';
  const heads = ['K-1', 'K-2', 'K-3', 'K-4'];
  const cell = (line: number, column: number) => decoy({ name: `k${column + 1}_${line + 1}`, size: '9' });
  const rows = Array.from(
    { length: LINES },
    (_, line) => `<tr>${heads.map((_, column) => `<td>${cell(line, column)}</td>`).join('')}</tr>`,
  );
  return page({
    title: 'Claim form 7 - Quarry Mutual',
    style: 'plain.css',
    body: `<header><strong>Quarry Mutual</strong><a href="/">All portals</a></header>
<main><h1>${isMute ? 'Form 7' : 'Claim form 7'}</h1><p class="lead">${isMute ? '' : 'The numbers are those of the manual. Patient, diagnosis, procedure code, NPI: see there.'}</p>
<form onsubmit="return false"><fieldset><legend>${legend}</legend><div class="grid">${boxes.join('')}</div></fieldset>
<fieldset><legend>${isMute ? 'Part 2' : 'Procedure code'}</legend><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${rows.join('')}</tbody></table></fieldset></form></main>`,
  });
}
