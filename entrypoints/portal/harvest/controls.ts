import type { ControlDescriptor } from '../../../engine/reading/descriptor.ts';
import { attr, has, matches, tagOf } from './dom.ts';
import { CONTROLS } from './selector.ts';

export const isControl = (element: Element): boolean => matches(element, CONTROLS);

const BY_ROLE: Readonly<Record<string, ControlDescriptor['kind']>> = {
  combobox: 'combobox',
  listbox: 'select',
  radio: 'radio',
  checkbox: 'checkbox',
  switch: 'toggle',
  spinbutton: 'spinbutton',
  textbox: 'editable',
};

export function kindOf(element: Element): ControlDescriptor['kind'] {
  const tag = tagOf(element);
  const role = attr(element, 'role').trim().toLowerCase();
  if (tag === 'select') return 'select';
  if (tag === 'textarea') return 'textarea';
  if (tag === 'input') {
    const type = attr(element, 'type').toLowerCase();
    if (type === 'radio' || type === 'checkbox') return type;
    return role === 'combobox' || role === 'spinbutton' ? role : 'text';
  }
  return BY_ROLE[role] ?? 'editable';
}

const BINDINGS = [
  'formcontrolname',
  'ng-reflect-name',
  'ng-model',
  'data-ng-model',
  'v-model',
  'data-field',
  'data-bind',
  'data-name',
  'data-testid',
] as const;

/** The first form-binding attribute of this element; never any other data attribute. */
export function bindingOf(element: Element): string {
  for (const name of BINDINGS) if (has(element, name)) return attr(element, name);
  return '';
}
