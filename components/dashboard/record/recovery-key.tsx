import { useSignal } from '@preact/signals';
import { OPT_OUT } from '../../ui/opt-out.ts';

/** A new recovery key, shown this once: to be printed, then put away. */
export function RecoveryKey(props: {
  readonly recoveryKey: string;
  /** ISO day. */
  readonly today: string;
  readonly onPrint: () => void;
  readonly onDone: () => void;
}) {
  const { recoveryKey, today, onPrint, onDone } = props;
  const safe = useSignal(false);
  return (
    <section class="detail-part printed" aria-labelledby="recovery-title">
      <h3 id="recovery-title" tabIndex={-1}>
        Recovery key of the Claimside record
      </h3>
      <p>
        It opens the record when the passphrase is lost, and is shown this once. Print it and put it where you keep
        contracts. Without the passphrase and without this key nobody can open the record, not even the makers of
        Claimside.
      </p>
      <ol class="recovery-key" aria-label="Recovery key">
        {recoveryKey.split('-').map((group, at) => (
          <li key={group}>
            <span class="small">{at + 1}</span> <code>{group}</code>
          </li>
        ))}
      </ol>
      <p class="small">
        Made on {today.slice(5, 7)}/{today.slice(8)}/{today.slice(0, 4)}. It holds no letters I, L, O or U; 0 is a zero,
        1 a one.
      </p>
      <div class="not-printed">
        <p class="form-tools">
          <button type="button" class="button main" onClick={onPrint}>
            Print
          </button>
        </p>
        <label class="check">
          <input
            {...OPT_OUT}
            type="checkbox"
            name="key-is-safe"
            checked={safe.value}
            onChange={(event) => {
              safe.value = event.currentTarget.checked;
            }}
          />
          It is printed or written down
        </label>
        <p class="form-tools">
          <button type="button" class="button" data-key-done disabled={!safe.value} onClick={onDone}>
            Done
          </button>
        </p>
      </div>
    </section>
  );
}
