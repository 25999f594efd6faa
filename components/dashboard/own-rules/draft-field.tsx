import { useId } from 'preact/hooks';
import { OPT_OUT } from '../../ui/opt-out.ts';

/** A box of the form with what is wrong with it below. */
export function DraftField(props: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly fault?: string | undefined;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date';
  readonly list?: string;
  readonly numeric?: boolean;
  readonly onInput: (text: string) => void;
}) {
  const { label, name, value, fault = '', placeholder, type = 'text', list, numeric, onInput } = props;
  const id = useId();
  return (
    <div class={numeric ? 'text-field short' : 'text-field'}>
      <label for={id}>{label}</label>
      <span class="text-field-box">
        <input
          {...OPT_OUT}
          id={id}
          name={name}
          type={type}
          placeholder={placeholder}
          list={list}
          inputMode={numeric ? 'numeric' : 'text'}
          spellcheck={false}
          value={value}
          aria-invalid={fault !== ''}
          aria-describedby={fault === '' ? undefined : `${id}-why`}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </span>
      {fault === '' ? null : (
        <p id={`${id}-why`} class="why-not">
          {fault}
        </p>
      )}
    </div>
  );
}

/** A choice of the form. */
export function DraftChoice<T extends string>(props: {
  readonly label: string;
  readonly name: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, words: string])[];
  readonly fault?: string | undefined;
  readonly onChoose: (value: T) => void;
}) {
  const { label, name, value, choices, fault = '', onChoose } = props;
  const id = useId();
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <select {...OPT_OUT} id={id} name={name} onChange={({ currentTarget }) => onChoose(currentTarget.value as T)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
      {fault === '' ? null : <p class="why-not">{fault}</p>}
    </div>
  );
}
