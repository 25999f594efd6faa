import type { ControlDescriptor } from './descriptor.ts';

/** An empty, visible text box that says nothing of itself; a test names what matters. */
export function plainControl(more: Partial<ControlDescriptor> = {}): ControlDescriptor {
  return {
    key: 'c1',
    index: 0,
    kind: 'text',
    type: 'text',
    id: '',
    name: '',
    classes: '',
    placeholder: '',
    title: '',
    autocomplete: '',
    binding: '',
    maxLength: null,
    pattern: '',
    options: [],
    value: '',
    stored: '',
    checked: null,
    visible: true,
    disabled: false,
    readOnly: false,
    rect: [0, 0, 120, 20],
    captions: [],
    cell: null,
    sections: [],
    group: '',
    aside: '',
    ...more,
  };
}
