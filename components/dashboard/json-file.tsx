import { useSignal } from '@preact/signals';
import { OPT_OUT } from '../ui/opt-out.ts';

/**
 * Takes a file that Claimside wrote. `onText` gets what is in it and answers why it can't be taken, or an empty
 * text; that is said below. A file that can't be read counts as an empty one.
 */
export function JsonFile(props: {
  readonly name: string;
  readonly label: string;
  readonly onText: (text: string) => string;
}) {
  const { name, label, onText } = props;
  const reason = useSignal('');
  const take = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text().catch(() => '');
    // The same file can be chosen again after it was corrected.
    input.value = '';
    if (text !== undefined) reason.value = onText(text);
  };
  return (
    <>
      <input
        {...OPT_OUT}
        type="file"
        name={name}
        accept=".json,application/json"
        aria-label={label}
        aria-describedby={`${name}-why`}
        onChange={(event) => void take(event.currentTarget)}
      />
      <p id={`${name}-why`} class="why-not" role="alert">
        {reason.value}
      </p>
    </>
  );
}
