import { fillOf } from '../claims.ts';
import { page } from '../html.ts';
import type { Visit } from '../visit.ts';
import { smallForm } from './small-form.ts';

/** What `?do=` may ask for; `hostile.js` does it. */
const HOSTILITIES = [
  'remove',
  'cover',
  'clone',
  'events',
  'messages',
  'many',
  'endless',
  'loops',
  'text',
  'throws',
  'mutate',
  'rewrite',
  'rtl',
  'translate',
  'redraw',
] as const;

/** Inputs of `many` beside the claim, unless `&inputs=` asks for another number up to this. */
const MANY = 5000;

/** A page that works against whatever stands beside it, around a small claim form. */
export function hostilePage({ query }: Visit): string {
  const asked = HOSTILITIES.find((one) => one === query.get('do')) ?? 'remove';
  return page({
    title: 'Hostile practice page',
    style: 'plain.css',
    script: 'hostile.js',
    body: `<header><strong>Hostile practice page: ${asked}</strong><a href="/">All portals</a></header>
<main id="hostile" data-do="${asked}">${smallForm(fillOf(query))}${asked === 'many' ? manyInputs(Number(query.get('inputs') ?? MANY)) : ''}</main>`,
  });
}

function manyInputs(inputs: number): string {
  const rows = Array.from({ length: Math.min(inputs, MANY) / 10 }, (_, row) => {
    const cells = Array.from(
      { length: 10 },
      (_, column) => `<td><input name="r${row}c${column}" size="4" autocomplete="off" data-truth=""></td>`,
    );
    return `<tr><th>${row + 1}</th>${cells.join('')}</tr>`;
  });
  return `<fieldset class="block"><legend>Stock count</legend><table><tbody>${rows.join('\n')}</tbody></table></fieldset>`;
}
