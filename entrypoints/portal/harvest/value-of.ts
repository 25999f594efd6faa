import { kindOf } from './controls.ts';
import { all, attr, clean, getter, inside, matches, parentElement, roleOf, tagOf, textOf } from './dom.ts';
import { CONTROLS } from './selector.ts';

export interface Held {
  /** As the biller sees it; for radio and checkbox the value attribute. */
  readonly value: string;
  /** The submitted value where it differs from what is shown. */
  readonly stored: string;
  readonly checked: boolean | null;
}

const CAP = 2000;

const entered = getter<string>(HTMLInputElement, 'value');
const ticked = getter<boolean>(HTMLInputElement, 'checked');
const written = getter<string>(HTMLTextAreaElement, 'value');

/** What one control holds now. Cheap: reads the node and at most a few siblings, never the layout. */
export function heldBy(element: Element): Held {
  try {
    return held(element);
  } catch {
    return { value: '', stored: '', checked: null };
  }
}

function held(element: Element): Held {
  const kind = kindOf(element);
  const tag = tagOf(element);
  if (kind === 'radio' || kind === 'checkbox' || kind === 'toggle') return choice(element, tag);
  if (tag === 'select') return chosen(element as HTMLSelectElement);
  if (tag === 'textarea') return typed(raw(written.call(element)));
  if (tag !== 'input') return drawn(element, kind);
  const text = raw(entered.call(element));
  if (text !== '' || kind !== 'combobox') return typed(text, kind === 'combobox' ? partner(element, text) : '');
  const shown = beside(element);
  return typed(shown, partner(element, shown));
}

/** What was typed, stray blanks and all: they are a finding of their own. Only blanks is nothing. */
const raw = (text: string): string => (clean(text) === '' ? '' : text.slice(0, CAP));

const typed = (value: string, stored = ''): Held => ({ value, stored, checked: null });

function choice(element: Element, tag: string): Held {
  const own = attr(element, 'value') || attr(element, 'data-value');
  if (tag === 'input') {
    return {
      value: clean(own || 'on'),
      stored: '',
      checked: ticked.call(element),
    };
  }
  const state = attr(element, 'aria-checked') || attr(element, 'aria-pressed');
  return { value: clean(own || 'on'), stored: '', checked: state === 'true' };
}

function chosen(select: HTMLSelectElement): Held {
  const options = Array.from(select.selectedOptions ?? []);
  const value = clean(options.map((option) => option.text).join(', '), CAP);
  const stored = clean(options.map((option) => option.value).join(', '), CAP);
  return { value, stored: stored === value ? '' : stored, checked: null };
}

const isPlaceholder = (element: Element): boolean => /placeholder/i.test(attr(element, 'class'));

/** A widget drawn from other elements: its text is the value, a hidden partner input may hold the code. */
function drawn(element: Element, kind: string): Held {
  if (kind === 'select') {
    const picked = optionsIn(element).filter((option) => attr(option, 'aria-selected') === 'true');
    return typed(clean(picked.map((option) => textOf(option)).join(', '), CAP));
  }
  const said = kind === 'spinbutton' ? attr(element, 'aria-valuetext') || attr(element, 'aria-valuenow') : '';
  if (said) return typed(clean(said));
  const value = isPlaceholder(element) ? '' : textOf(element, isNoValue);
  return typed(value, kind === 'combobox' ? partner(element, value) : '');
}

/** What a widget draws beside its value. */
const isNoValue = (child: Element): boolean => isPlaceholder(child) || hiddenFrom(child) || tagOf(child) === 'label';

const hiddenFrom = (element: Element): boolean =>
  attr(element, 'aria-hidden') === 'true' || roleOf(element) === 'listbox' || tagOf(element) === 'svg';

function optionsIn(list: Element): Element[] {
  return all(list, '[role=option]').slice(0, 80);
}

const BESIDE = 'input:not([type=hidden]), select, textarea, label';
const PARTNERS = `${CONTROLS}, input[type=hidden]`;

/** Text that a select widget draws beside its own empty input (React-Select and kin). */
function beside(input: Element): string {
  let around = parentElement(input);
  for (let level = 0; around && level < 3; level++, around = parentElement(around)) {
    let boxes = 0;
    for (const part of inside(around)) if (matches(part, BESIDE) && ++boxes > 1) return '';
    const text = textOf(around, isNoValue);
    if (text) return /value|select|token|chip/i.test(attr(around, 'class')) || level < 2 ? text : '';
  }
  return '';
}

/** Value of the hidden input that stands in the same small wrapper; '' where there are none or several. */
function partner(element: Element, shown: string): string {
  let around: Element | null = parentElement(element);
  for (let level = 0; around && level < 2; level++, around = parentElement(around)) {
    const hidden: Element[] = [];
    for (const part of inside(around)) {
      if (part === element || !matches(part, PARTNERS)) continue;
      if (!isSilent(part)) return '';
      hidden.push(part);
    }
    const [only, other] = hidden;
    if (only) {
      const stored = other || tagOf(only) !== 'input' ? '' : clean(entered.call(only));
      return stored === shown ? '' : stored;
    }
  }
  return '';
}

/** A partner input no one types into: hidden by type, or by aria and taken out of the tab order. */
export const isSilent = (element: Element): boolean =>
  attr(element, 'type') === 'hidden' || (attr(element, 'aria-hidden') === 'true' && attr(element, 'tabindex') === '-1');
