import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Kept } from '../../engine/vault/kept.ts';
import type { RecordKeeper, Unlocked } from './connect.ts';
import { SecretField } from './secret-field.tsx';

/** Opens the record with its passphrase or, where that is lost, with the recovery key. */
export function UnlockForm(props: {
  readonly record: RecordKeeper;
  readonly onOpened: (opened: Unlocked) => void;
  /** Ends a dialog; left out where there is none. */
  readonly onCancel?: () => void;
}) {
  const { record, onOpened, onCancel } = props;
  const kind = useSignal<'passphrase' | 'recovery-key'>('passphrase');
  const text = useSignal('');
  const reason = useSignal('');
  const busy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const byKey = kind.value === 'recovery-key';

  async function open(): Promise<void> {
    if (busy.value || text.value === '') return;
    busy.value = true;
    reason.value = '';
    const opened: Kept<Unlocked> = await record.unlock({ kind: kind.value, text: text.value });
    busy.value = false;
    if (opened.ok) {
      text.value = '';
      onOpened(opened.value);
    } else {
      reason.value = opened.sentence;
      form.current?.querySelector('input')?.select();
    }
  }

  return (
    <form
      ref={form}
      class="secret-form"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <SecretField
        key={kind.value}
        label={byKey ? 'Recovery key' : 'Passphrase'}
        name={byKey ? 'recovery-key' : 'passphrase'}
        value={text.value}
        open={byKey}
        focused
        reason={reason.value}
        onInput={(typed) => {
          text.value = typed;
        }}
      />
      <p class="form-tools">
        <button type="submit" class="button main" disabled={busy.value}>
          {busy.value ? 'Unlocking' : 'Unlock'}
        </button>
        {onCancel ? (
          <button type="button" class="button" onClick={onCancel}>
            Cancel
          </button>
        ) : null}
        <button
          type="button"
          class="button bare"
          onClick={() => {
            kind.value = byKey ? 'passphrase' : 'recovery-key';
            text.value = '';
            reason.value = '';
          }}
        >
          {byKey ? 'Use the passphrase' : 'Use the recovery key'}
        </button>
      </p>
    </form>
  );
}
