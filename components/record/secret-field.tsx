import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { OPT_OUT } from '../ui/opt-out.ts';

/** A box for a passphrase or a recovery key: covered unless somebody wants to see it, kept nowhere. */
export function SecretField(props: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** What is wrong with it, in words. */
  readonly reason?: string;
  /** Shown from the start: a recovery key is copied from paper. */
  readonly open?: boolean;
  /** Has the focus as soon as it stands. */
  readonly focused?: boolean;
}) {
  const { label, name, value, onInput, reason = '', open = false, focused = false } = props;
  const id = useId();
  const shown = useSignal(open);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  const shared = {
    ...OPT_OUT,
    ref: box,
    id,
    name,
    spellcheck: false,
    value,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
    'aria-invalid': reason !== '',
    'aria-describedby': reason === '' ? undefined : `${id}-why`,
  };
  return (
    <div class="text-field secret-field">
      <label for={id}>{label}</label>
      <span class="secret-box">
        {shown.value ? <input {...shared} type="text" /> : <input {...shared} type="password" />}
        <button
          type="button"
          class="button bare"
          aria-pressed={shown.value}
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          Show
        </button>
      </span>
      <p id={`${id}-why`} class="why-not" role="alert">
        {reason}
      </p>
    </div>
  );
}
