import type { ControlDescriptor } from '../../../engine/reading/descriptor.ts';
import { attr, clean, has, isBare, matches, roleOf, tagOf } from './dom.ts';
import { CONTROLS } from './selector.ts';

export const isControl = (element: Element): boolean => matches(element, CONTROLS);

/** A button that stays pressed answers a question; the read-page format doesn't count it. */
export const isPressed = (element: Element): boolean =>
  has(element, 'aria-pressed') && matches(element, 'button, [role=button]');

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
  const role = roleOf(element).trim().toLowerCase();
  if (tag === 'select') return 'select';
  if (tag === 'textarea') return 'textarea';
  if (tag === 'input') {
    const type = attr(element, 'type').toLowerCase();
    if (type === 'radio' || type === 'checkbox') return type;
    return role === 'combobox' || role === 'spinbutton' ? role : 'text';
  }
  return isPressed(element) ? 'toggle' : (BY_ROLE[role] ?? 'editable');
}

/** What every descriptor says of its element; the rest is what a printed value has. */
export function plainDescriptor(key: string, element: Element): ControlDescriptor {
  const text = (name: string, cap?: number) => clean(attr(element, name), cap);
  return {
    key,
    index: -1,
    kind: 'output',
    type: text('type', 20),
    id: text('id'),
    name: text('name'),
    classes: text('class'),
    placeholder: text('placeholder'),
    title: text('title'),
    autocomplete: text('autocomplete', 60),
    binding: bindingOf(element),
    maxLength: null,
    pattern: text('pattern', 80),
    options: [],
    value: '',
    stored: '',
    checked: null,
    visible: true,
    disabled: false,
    readOnly: true,
    rect: [0, 0, 0, 0],
    captions: [],
    cell: null,
    sections: [],
    group: '',
    aside: '',
  };
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
  if (isBare(element)) return '';
  for (const name of BINDINGS) if (has(element, name)) return attr(element, name);
  return '';
}
