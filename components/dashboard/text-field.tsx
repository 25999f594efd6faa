import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { OPT_OUT } from '../ui/opt-out.ts';
import type { Parsed } from './values.ts';

/** Text in the box that isn't stored, or not yet. */
interface Draft {
  /** The stored text it stands over: once that changes, it is of no use. */
  readonly over: string;
  readonly text: string;
  readonly reason: string;
}

type Typed = { readonly currentTarget: { readonly value: string } };

/** A box whose text is stored when it is left or Enter is pressed, if it is a value; else says what to write. */
export function TextField<T>(props: {
  readonly label: string;
  /** Hides the label from sight where a heading beside the box says it. */
  readonly quietLabel?: boolean;
  readonly name: string;
  /** The stored value as text. */
  readonly value: string;
  readonly parse: (text: string) => Parsed<T>;
  readonly onSave: (value: T | undefined) => void;
  readonly placeholder?: string;
  readonly unit?: string;
  readonly numeric?: boolean;
  readonly lines?: number;
  readonly list?: string;
}) {
  const { label, quietLabel, name, value, parse, onSave, placeholder, unit, numeric, lines, list } = props;
  const id = useId();
  const draft = useSignal<Draft | null>(null);
  const typed = draft.value?.over === value ? draft.value : null;
  const reason = typed?.reason ?? '';
  const type = (text: string) => {
    draft.value = { over: value, text, reason };
  };
  const take = (text: string) => {
    const parsed = parse(text);
    draft.value = parsed.ok ? null : { over: value, text, reason: parsed.reason };
    if (parsed.ok && text !== value) onSave(parsed.value);
  };
  const shared = {
    ...OPT_OUT,
    id,
    name,
    placeholder,
    spellcheck: false,
    value: typed?.text ?? value,
    onInput: (event: Typed) => type(event.currentTarget.value),
    onChange: (event: Typed) => take(event.currentTarget.value),
    'aria-invalid': reason !== '',
    'aria-describedby': reason === '' ? undefined : `${id}-why`,
  };
  return (
    <div class={`text-field${numeric ? ' short' : ''}`}>
      <label for={id} class={quietLabel ? 'unseen' : undefined}>
        {label}
      </label>
      <span class="text-field-box">
        {lines ? (
          <textarea {...shared} rows={lines} />
        ) : (
          <input {...shared} type="text" inputMode={numeric ? 'numeric' : 'text'} list={list} />
        )}
        {unit ? <span class="small">{unit}</span> : null}
      </span>
      {reason === '' ? null : (
        <p id={`${id}-why`} class="why-not" role="alert">
          {reason}
        </p>
      )}
    </div>
  );
}
