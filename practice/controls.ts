import { type Attributes, attributes, escapeText } from './html.ts';
import { shownValue } from './values.ts';

export type Fields = Readonly<Record<string, string>>;
export type Option = readonly [value: string, text: string];

/**
 * Makes the controls of one form. `data-truth` says what each control means: tests compare the
 * reader with it, the product never looks at it.
 */
export function controlsFor(fields: Fields) {
  const value = (path: string) => shownValue(fields, path);
  const same = (path: string, answer: string) => value(path).toLowerCase() === answer.toLowerCase();
  return {
    value,
    text: (path: string, more: Attributes = {}) =>
      `<input${attributes({ type: 'text', autocomplete: 'off', ...more, value: value(path), 'data-truth': path })}>`,
    area: (path: string, more: Attributes = {}) =>
      `<textarea${attributes({ ...more, 'data-truth': path })}>${escapeText(value(path))}</textarea>`,
    /** `answer` is the claim's word for this button, where it differs from the value it submits. */
    radio: (path: string, submits: string, more: Attributes = {}, answer = submits) =>
      `<input${attributes({ type: 'radio', ...more, value: submits, checked: same(path, answer), 'data-truth': path })}>`,
    check: (path: string, more: Attributes = {}, answer = 'Yes') =>
      `<input${attributes({ type: 'checkbox', value: answer, ...more, checked: same(path, answer), 'data-truth': path })}>`,
    select: (path: string, options: readonly Option[], more: Attributes = {}) =>
      `<select${attributes({ ...more, 'data-truth': path })}>${options
        .map(
          ([stored, text]) =>
            `<option${attributes({ value: stored, selected: same(path, stored) || same(path, text) })}>${escapeText(text)}</option>`,
        )
        .join('')}</select>`,
    /** Read-only text the portal prints instead of asking for it. */
    output: (path: string, tag = 'span', more: Attributes = {}) =>
      `<${tag}${attributes({ ...more, 'data-truth': path })}>${escapeText(value(path))}</${tag}>`,
  };
}

export type Controls = ReturnType<typeof controlsFor>;

/** A control that holds nothing of the claim. */
export function decoy(more: Attributes = {}): string {
  return `<input${attributes({ type: 'text', autocomplete: 'off', ...more, 'data-truth': '' })}>`;
}

/** A select that is not filled from the claim; `truth` is its path where it has one all the same. */
export function decoySelect(options: readonly Option[], more: Attributes = {}, truth = ''): string {
  const list = options.map(([value, text]) => `<option${attributes({ value })}>${escapeText(text)}</option>`).join('');
  return `<select${attributes({ ...more, 'data-truth': truth })}>${list}</select>`;
}
