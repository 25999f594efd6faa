import { type Box, controlOf } from '../boxes.ts';
import { controlsFor } from '../controls.ts';
import type { Draft } from '../drafts.ts';
import { escapeText, page } from '../html.ts';
import { lineCount } from '../values.ts';
import type { Step } from './minimal.ts';
import { DETAIL } from './minimal-boxes.ts';

const TITLES: Readonly<Record<Step, string>> = {
  beneficiary: 'Beneficiary',
  providers: 'Providers',
  authorization: 'Prior Authorization and Referral',
  diagnosis: 'Diagnosis',
  detail: 'Claim Detail',
  insurance: 'Add/Edit Other Insurance Coverage Information',
};

/** One page of the tool: a heading, a few boxes and Continue. */
export function drawStep(draft: Draft, step: Step, boxes: readonly Box[]): string {
  const form = controlsFor(draft.fields);
  const field = (box: Box) =>
    `<div class="t-beaneditor-row"><label for="${box.name}">${box.label}</label>${controlOf(form, box)}</div>`;
  const last = step === 'insurance';
  return page({
    title: `${TITLES[step]} - Lowcountry Claims Tool`,
    style: 'minimal.css',
    body: `<div class="banner"><h1>Lowcountry Claims Tool</h1><a href="/">Lists</a> | <b>Claims Entry</b> | <a href="#">History</a></div>
<form method="post" action="/minimal" autocomplete="off"><input type="hidden" name="draft" value="${draft.id}"><input type="hidden" name="step" value="${step}">
<h3>${TITLES[step]}</h3>${step === 'detail' ? details(draft.fields) : boxes.map(field).join('\n')}
<p>${step === 'beneficiary' ? '' : '<input type="submit" name="backButton" value="Back"> '}<input type="submit" name="submit_0" value="${last ? 'Finish Claim' : 'Continue'}"></p></form>`,
  });
}

/** The added lines as text, and empty boxes for one more. */
function details(fields: Readonly<Record<string, string>>): string {
  const count = lineCount(fields, 0);
  const rows = Array.from({ length: count }, (_, at) => {
    const cells = DETAIL.map(({ path }) => {
      const text = fields[`lines[${at}].${path}`] ?? '';
      return `<td data-truth="lines[${at}].${path}">${escapeText(text)}</td>`;
    });
    return `<tr>${cells.join('')}<td><button name="removeLine" value="${at}">remove</button></td></tr>`;
  });
  const blank = controlsFor({});
  const boxes = DETAIL.map(
    (box) =>
      `<div class="t-beaneditor-row"><label for="${box.name}">${box.label}</label>${controlOf(blank, { ...box, path: `lines[${count}].${box.path}` })}</div>`,
  );
  return `<table class="t-data-grid"><thead><tr>${DETAIL.map(({ label }) => `<th>${label}</th>`).join('')}<th></th></tr></thead><tbody>${rows.join('')}</tbody></table>
${boxes.join('\n')}<p><input type="submit" name="addLineButton" value="Add Line"></p>`;
}
