import { useSignal } from '@preact/signals';

/** Puts a contact on the clipboard as plain text, for the portal's own note box. */
export function CopyButton(props: { readonly copy: (text: string) => Promise<boolean>; readonly text: () => string }) {
  const said = useSignal('Copy as text');
  return (
    <button
      type="button"
      class="button"
      onClick={() =>
        void props.copy(props.text()).then((done) => {
          said.value = done ? 'Copied' : 'The browser refused to copy';
        })
      }
    >
      {said.value}
    </button>
  );
}
