import { OFFICE_ALLY } from '../../engine/packs/office-ally.ts';
import { decoy } from '../controls.ts';
import { page } from '../html.ts';

const LINES = 2;

/**
 * A form whose captions say nothing and whose ids are those of a portal that has a pack. Only on that portal's host
 * can it be read. With `design=new` most ids are others.
 */
export function packedPage(query: URLSearchParams): string {
  const { prefix = '', fields = [] } = OFFICE_ALLY.pages.find(({ kind }) => kind === 'entry')?.controls ?? {};
  const isNew = query.get('design') === 'new';
  const box = ([name, path]: (typeof fields)[number], row: number, at: number) => {
    const id = prefix + name.replace('#', `${row}`).replace('@', `${row + 1}`);
    return `<div><label>Q-${at}</label> ${decoy({ id: isNew && at % 4 !== 0 ? `q${at}` : id, 'data-path': path.replace('[]', `[${row}]`) })}</div>`;
  };
  // Buttons of a question would need its words.
  const typed = fields.filter(([, , kind]) => kind === undefined);
  const once = typed.filter(([, path]) => !path.startsWith('lines[]'));
  const rows = Array.from({ length: LINES }, (_, row) =>
    typed.filter(([, path]) => path.startsWith('lines[]')).map((field, at) => box(field, row, 100 * (row + 1) + at)),
  );
  return page({
    title: 'Service Center',
    style: 'plain.css',
    body: `<header><strong>Service Center</strong></header><main><h1>Form</h1><p class="lead">NPI, diagnosis, patient: see the manual.</p>
<form onsubmit="return false"><fieldset><legend>Part A: patient, diagnosis, procedure code, billing NPI</legend><div class="grid">${once.map((field, at) => box(field, 0, at)).join('')}</div></fieldset>
${rows.map((boxes, row) => `<fieldset><legend>Part B${row + 1}</legend><div class="grid">${boxes.join('')}</div></fieldset>`).join('')}</form></main>`,
  });
}
