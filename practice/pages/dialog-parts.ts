import type { Controls } from '../controls.ts';
import { attributes, escapeText } from '../html.ts';

export const YES_NO_UNKNOWN: readonly string[] = ['Yes', 'No', 'Unknown'];

let made = 0;

/** A text box as Material draws it: the caption floats over the box and is tied to a made-up id. */
export function matInput(form: Controls, label: string, path: string, control: string): string {
  const id = `mat-input-${made++}`;
  return field(id, label, form.text(path, { id, class: 'mat-mdc-input-element', formcontrolname: control }));
}

/** A list that is no select: a combobox with text in it, whose options come up in an overlay. */
export function matSelect(
  form: Controls,
  label: string,
  path: string,
  control: string,
  options: readonly string[],
): string {
  const id = `mat-select-${made++}`;
  const text = form.value(path);
  const shown = text
    ? `<span class="mat-mdc-select-value-text"><span class="mat-mdc-select-min-line">${escapeText(text)}</span></span>`
    : '<span class="mat-mdc-select-placeholder"></span>';
  const select = `<mat-select${attributes({
    role: 'combobox',
    id,
    tabindex: 0,
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-labelledby': `${id}-label`,
    class: 'mat-mdc-select',
    formcontrolname: control,
    'data-options': options.join('|'),
    'data-truth': path,
  })}><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value">${shown}</div><div class="mat-mdc-select-arrow-wrapper"></div></div></mat-select>`;
  return field(id, label, select);
}

function field(id: string, label: string, control: string): string {
  return `<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex"><div class="mat-mdc-form-field-infix">
<label id="${id}-label" for="${id}"><mat-label>${escapeText(label)}</mat-label></label>${control}</div></div></div></mat-form-field>`;
}

export function matCard(title: string, inside: string): string {
  return `<mat-card class="mat-mdc-card"><mat-card-title class="mat-mdc-card-title">${escapeText(title)}</mat-card-title><mat-card-content class="grid">${inside}</mat-card-content></mat-card>`;
}
