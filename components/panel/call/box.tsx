import { LONGEST, type TextName, withText } from '../../../engine/record/call/call-note.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import type { CallDesk } from './desk.ts';

/** One box of the note with its caption. What is typed goes into the note at once. */
export function Box(props: {
  readonly desk: CallDesk;
  readonly name: TextName;
  readonly label: string;
  readonly kind?: 'text' | 'date' | 'tel';
  readonly class?: string;
  readonly placeholder?: string;
  /** Texts offered while typing. */
  readonly offers?: readonly string[];
  readonly describedBy?: string;
  readonly invalid?: boolean;
}) {
  const { desk, name, label, kind = 'text', placeholder, offers = [], describedBy, invalid } = props;
  const list = offers.length > 0 ? `offers-${name}` : undefined;
  return (
    <label class={`box-in ${props.class ?? ''}`}>
      <span>{label}</span>
      <input
        type={kind}
        {...OPT_OUT}
        spellcheck={false}
        data-field={name}
        maxLength={kind === 'date' ? undefined : LONGEST.line}
        list={list}
        placeholder={placeholder}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={desk.current.value?.texts[name] ?? ''}
        onInput={({ currentTarget: { value } }) => desk.edit((note) => withText(note, name, value))}
      />
      {list ? (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      ) : null}
    </label>
  );
}
