import { useEffect, useRef } from 'preact/hooks';

/** Keys and what they do, as the list that `?` opens says it. */
export type KeyList = readonly { readonly keys: readonly string[]; readonly does: string }[];

/** The list of keys. A native dialog: Escape closes it and focus goes back. */
export function KeysDialog(props: { readonly keys: KeyList; readonly open: boolean; readonly onClose: () => void }) {
  const { keys: list, open, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">Keys</h2>
      <dl class="keys">
        {list.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
