import type { MarkFinding } from '../../../engine/wire.ts';
import { draw } from './draw.ts';
import type { Shown } from './mark.ts';
import { drawShape, wordFor } from './shapes.ts';
import { blanks } from './words.ts';

export type Apply = NonNullable<MarkFinding['apply']>;
type Press = (event: MouseEvent, apply: Apply, key: string) => void;

/** One finding as the bubble shows it. `press` gets the click on Apply. */
export function drawFinding(document: Document, finding: Shown, press: Press): HTMLElement {
  const { severity, message, why, fix, small, apply, key } = finding;
  const line = (kind: string, text: string) => (text ? [draw(document, 'p', { class: kind }, text)] : []);
  const word = draw(document, 'span', { class: 'quiet' }, `${wordFor(severity)}: `);
  const body = draw(
    document,
    'div',
    { class: 'body' },
    draw(document, 'p', { class: 'what' }, word, message),
    ...line('why', why),
    ...line('fix', fix),
    ...(apply ? [drawApply(document, apply, key, press)] : []),
    ...line('small', small),
  );
  return draw(document, 'div', { class: `finding ${severity}` }, drawShape(document, severity), body);
}

function drawApply(document: Document, apply: Apply, key: string, press: Press): HTMLElement {
  const { from, to } = apply;
  const label = `Apply: change "${from}" to "${to}"`;
  const button = draw(document, 'button', { type: 'button', class: 'do', 'aria-label': label }, 'Apply');
  button.addEventListener('click', (event) => press(event, apply, key));
  const arrow = draw(document, 'span', { 'aria-hidden': 'true' }, '→');
  return draw(document, 'div', { class: 'apply' }, button, preview(document, from), arrow, preview(document, to));
}

/** A value with its blanks made visible. */
function preview(document: Document, text: string): HTMLElement {
  const parts = blanks(text).map((part) =>
    part.blank ? draw(document, 'span', { class: 'blank' }, '␣'.repeat(part.text.length)) : part.text,
  );
  return draw(document, 'code', {}, ...(parts.length > 0 ? parts : ['(empty)']));
}

/** What became of an Apply, with the way back when it was written. */
export function drawOutcome(document: Document, text: string, undo: (() => void) | null): HTMLElement {
  const row = draw(document, 'div', { class: 'apply', role: 'status' }, draw(document, 'span', {}, text));
  if (undo) {
    const button = draw(document, 'button', { type: 'button', class: 'do plain' }, 'Undo');
    button.addEventListener('click', (event) => event.isTrusted && undo());
    row.append(button);
  }
  return row;
}
