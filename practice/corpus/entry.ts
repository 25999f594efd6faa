import { controlsFor, type Fields } from '../controls.ts';
import { type Attributes, attributes, escapeText } from '../html.ts';
import { isoDate } from '../values.ts';

/** "value|text" of a list's option; one word is both. */
export function pair(option: string): [string, string] {
  const [value = '', text = value] = option.split('|');
  return [value, text];
}

/** What pages are written with: controls that show one invented claim and say in `data-truth` what they are. */
export function entryOf(fields: Fields) {
  const form = controlsFor(fields);
  const val = form.value;
  const t = form.text;
  /** A typed box that writes its value in a way of its own: ISO dates, "$185.00", a code with its words. */
  const typed = (path: string, value: string, more: Attributes = {}): string =>
    `<input${attributes({ type: 'text', autocomplete: 'off', ...more, value, 'data-truth': path })}>`;
  return {
    /** Value of a path as pages show it. */
    val,
    /** A typed box. */
    t,
    typed,
    area: form.area,
    radio: form.radio,
    check: form.check,
    /** Printed text. */
    out: form.output,
    /** A list; "value|text" each, a blank one first. */
    pick: (path: string, options: readonly string[], more: Attributes = {}): string =>
      form.select(path, [['', ''], ...options.map(pair)], more),
    /** A list whose stored values are the page's own: the option that stores `value` is chosen. */
    chosen: (path: string, options: readonly string[], value: string, more: Attributes = {}): string =>
      `<select${attributes({ ...more, 'data-truth': path })}>${options
        .map(pair)
        .map(
          ([stored, text]) =>
            `<option${attributes({ value: stored, selected: stored === value })}>${escapeText(text)}</option>`,
        )
        .join('')}</select>`,
    /** A native date box. */
    iso: (path: string, more: Attributes = {}): string => typed(path, isoDate(val(path)), { ...more, type: 'date' }),
    /** A check box a letter; the page ticks those that the pointers name. */
    ticks: (path: string, letters: string, named: (letter: string) => Attributes = () => ({})): string =>
      [...letters]
        .map(
          (letter) =>
            `<input${attributes({ type: 'checkbox', ...named(letter), value: letter, checked: val(path).includes(letter), 'data-truth': path })}>`,
        )
        .join(''),
    /** Boxes of a date in parts. */
    mdy: (path: string, glue = '', named?: (part: string) => Attributes): string =>
      ['month', 'day', 'year']
        .map((part) =>
          t(`${path}#${part}`, { maxlength: part === 'year' ? 4 : 2, size: part === 'year' ? 4 : 2, ...named?.(part) }),
        )
        .join(glue),
    /** A box of another element than an input: div, span, td. */
    cell: (path: string, tag: string, more: string): string =>
      `<${tag} ${more} data-truth="${path}">${path ? val(path) : ''}</${tag}>`,
  };
}
