import type { MarkFinding } from '../../../engine/wire.ts';
import { make } from '../dom.ts';
import type { Shown } from './mark.ts';
import { drawShape, wordFor } from './shapes.ts';
import { blanks } from './words.ts';

export type Apply = NonNullable<MarkFinding['apply']>;

/** One finding as the bubble shows it. `press` gets the click on Apply, `null` apply has no button. */
export function drawFinding(
  document: Document,
  finding: Shown,
  press: (event: MouseEvent, apply: Apply, key: string) => void,
): HTMLElement {
  const item = make(document, 'div');
  item.className = `finding ${finding.severity}`;
  const body = make(document, 'div');
  body.className = 'body';
  const word = line(document, 'quiet', `${wordFor(finding.severity)}: `);
  const what = line(document, 'what', finding.message);
  what.prepend(word);
  body.append(what);
  if (finding.why) body.append(line(document, 'why', finding.why));
  if (finding.fix) body.append(line(document, 'fix', finding.fix));
  if (finding.apply) body.append(drawApply(document, finding.apply, finding.key, press));
  if (finding.small) body.append(line(document, 'small', finding.small));
  item.append(drawShape(document, finding.severity), body);
  return item;
}

function drawApply(
  document: Document,
  apply: Apply,
  key: string,
  press: (event: MouseEvent, apply: Apply, key: string) => void,
): HTMLElement {
  const row = make(document, 'div');
  row.className = 'apply';
  const button = make(document, 'button');
  button.type = 'button';
  button.className = 'do';
  button.textContent = 'Apply';
  button.setAttribute('aria-label', `Apply: change "${apply.from}" to "${apply.to}"`);
  button.addEventListener('click', (event) => press(event, apply, key));
  const arrow = make(document, 'span');
  arrow.textContent = '→';
  arrow.setAttribute('aria-hidden', 'true');
  row.append(button, preview(document, apply.from), arrow, preview(document, apply.to));
  return row;
}

/** A value with its blanks made visible. */
function preview(document: Document, text: string): HTMLElement {
  const code = make(document, 'code');
  for (const part of blanks(text)) {
    const piece = make(document, 'span');
    if (part.blank) piece.className = 'blank';
    piece.textContent = part.blank ? '␣'.repeat(part.text.length) : part.text;
    code.append(piece);
  }
  if (text === '') code.textContent = '(empty)';
  return code;
}

/** What became of an Apply, with the way back when it was written. */
export function drawOutcome(document: Document, text: string, undo: (() => void) | null): HTMLElement {
  const row = make(document, 'div');
  row.className = 'apply';
  row.setAttribute('role', 'status');
  const words = make(document, 'span');
  words.textContent = text;
  row.append(words);
  if (undo) {
    const button = make(document, 'button');
    button.type = 'button';
    button.className = 'do plain';
    button.textContent = 'Undo';
    button.addEventListener('click', (event) => event.isTrusted && undo());
    row.append(button);
  }
  return row;
}

function line(document: Document, className: string, text: string): HTMLElement {
  const element = make(document, className === 'quiet' ? 'span' : 'p');
  element.className = className;
  element.textContent = text;
  return element;
}
