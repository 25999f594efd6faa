import type { WriteOutcome } from '../../engine/wire.ts';
import { ancestors, findAll, holds, isConnected, rectOf, topAt } from './dom.ts';

/** Where a change of representation may go: what the biller could type it into. */
const TYPED = /^(text|search|tel|url|email|number)$/;

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** A change that was made and can be taken back once. */
export interface Written {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

export type WriteResult = { outcome: WriteOutcome; written: Written | null };

/** Selects, tick boxes, editors and drawn controls are never written. */
export function isField(control: Element | null): control is Field {
  if (control instanceof HTMLTextAreaElement) return true;
  return control instanceof HTMLInputElement && TYPED.test(control.type);
}

/**
 * Puts `to` where `from` stands, the way a biller would: focus, text, input, change, blur. Refuses
 * when the control is gone, locked, hidden or covered, or its text is no longer the one that was previewed.
 *
 * @param seen the text as it was reported, when that differs from the raw one by blanks
 */
export async function write(
  control: Element | null,
  from: string,
  to: string,
  seen: (control: Element) => string,
  isOurs: (node: Node) => boolean,
): Promise<WriteResult> {
  const refused = (outcome: WriteOutcome): WriteResult => ({ outcome, written: null });
  if (!control || !isConnected(control)) return refused('gone');
  if (!isField(control) || control.disabled || control.readOnly) return refused('locked');
  const before = control.value;
  if (before !== from && seen(control) !== from) return refused('changed');
  // Asked for from the panel, the field may be anywhere on the page; the biller sees what is changed.
  if (!isOnScreen(control)) control.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (!inPlainSight(control, isOurs)) return refused('covered');
  // A page whose focus handler changes the text, or takes the field away, has the last word.
  control.focus({ preventScroll: true });
  if (!isConnected(control)) return refused('gone');
  if (control.value !== before) return refused('changed');
  await set(control, to);
  await twoFrames();
  const field = isConnected(control) ? control : redrawn(control);
  if (!field) return refused('gone');
  if (field.value !== before && bare(field.value) === bare(to))
    return { outcome: 'written', written: { field, before, after: field.value } };
  // A box that holds numbers only is empty now: what the biller had typed must not be lost.
  if (field.value === '') await set(field, before);
  return refused('reverted');
}

/** Pages that check a moment after the last key put the old text back by then. */
const A_MOMENT = 700;

/** Whether the change still stands a moment later; one the biller has typed over since has stood. */
export async function stands({ field, before }: Written): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
  return field.value !== before;
}

/** The box that took the place of one that was drawn anew while it was written to. */
function redrawn({ id, name, ownerDocument }: Field): Field | null {
  const [field = null, more] = findAll(ownerDocument, 'input, textarea', 9000).filter(
    (one) => isField(one) && (id || name) !== '' && one.id === id && one.name === name,
  );
  return more ? null : (field as Field | null);
}

/** Takes back the last change if its text still stands. */
export async function undo(last: Written | null): Promise<WriteOutcome> {
  if (!last || !isConnected(last.field)) return 'gone';
  if (last.field.value !== last.after) return 'changed';
  last.field.focus({ preventScroll: true });
  await set(last.field, last.before);
  await twoFrames();
  return bare(last.field.value) === bare(last.before) ? 'undone' : 'reverted';
}

async function set(field: Field, text: string): Promise<void> {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Reflect.set(prototype, 'value', text, field);
  const options = { bubbles: true, composed: true };
  field.dispatchEvent(new InputEvent('input', { ...options, inputType: 'insertReplacementText', data: text }));
  // Nobody leaves a field in the moment of the last key: frameworks take the text over in between.
  await new Promise((resolve) => setTimeout(resolve));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  // Pages that check on leaving the field hear it without losing the biller's place in it.
  field.dispatchEvent(new FocusEvent('blur', { composed: true }));
  field.dispatchEvent(new FocusEvent('focusout', options));
}

/** Masks add and drop signs: what counts is letters and digits. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

/** Large enough to be seen, drawn, not see-through, and topmost at its middle: no trap laid by the page. */
function inPlainSight(control: Field, isOurs: (node: Node) => boolean): boolean {
  const { x, y, width, height } = rectOf(control);
  if (width < 8 || height < 8) return false;
  if (!(control.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true)) return false;
  let opacity = 1;
  for (const one of [control, ...ancestors(control)])
    opacity *= Number.parseFloat(getComputedStyle(one).opacity || '1');
  if (opacity < 0.5) return false;
  const top = topAt(document, x + width / 2, y + height / 2, isOurs);
  if (!top) return false;
  return holds(control, top) || [...(control.labels ?? [])].some((label) => holds(label, top));
}

function isOnScreen(control: Element): boolean {
  const { x, y, width, height } = rectOf(control);
  return x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
}

/** A page behind another window is not painted; its frameworks settle all the same. */
const UNPAINTED = 250;

function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, UNPAINTED);
  });
}
