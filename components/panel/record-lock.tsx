import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RecordKeeper } from '../record/connect.ts';
import { UnlockForm } from '../record/unlock-form.tsx';
import { Icon } from '../ui/icon.tsx';

const LABELS = {
  none: 'No record yet. Make it',
  locked: 'The record is locked. Unlock it',
  unlocked: 'The record is open. Lock it',
} as const;

/** Whether the record is open, in the header; one press opens or locks it. */
export function RecordLock(props: { readonly record: RecordKeeper; readonly onMake: () => void }) {
  const { record, onMake } = props;
  const asking = useSignal(false);
  const state = record.state.value;
  if (!state) return null;
  const press = () => {
    if (state.kind === 'none') onMake();
    else if (state.kind === 'unlocked') void record.lock();
    else asking.value = true;
  };
  const label = LABELS[state.kind];
  return (
    <>
      <button
        type="button"
        class="button bare icon-only"
        data-record-lock
        aria-label={label}
        title={label}
        onClick={press}
      >
        <Icon is={state.kind === 'unlocked' ? 'unlocked' : 'locked'} />
      </button>
      {asking.value ? (
        <UnlockDialog
          record={record}
          onClose={() => {
            asking.value = false;
          }}
        />
      ) : null}
    </>
  );
}

/** The passphrase right where the lock is. A native dialog: Escape closes it and focus goes back. */
function UnlockDialog({ record, onClose }: { record: RecordKeeper; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby="unlock-title" onClose={onClose}>
      <h2 id="unlock-title">Unlock the record</h2>
      <UnlockForm record={record} onOpened={close} onCancel={close} />
    </dialog>
  );
}
