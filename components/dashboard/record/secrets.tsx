import { useSignal } from '@preact/signals';
import type { PageRecord } from '../../record/connect.ts';
import { SecretField } from '../../record/secret-field.tsx';
import { Part } from '../detail.tsx';
import { OneAct } from './one-act.tsx';
import { type NewPassphrase, PassphraseFields } from './passphrase-fields.tsx';
import { useWork, WorkLine } from './work.tsx';

/** Another passphrase for the same record. */
export function ChangePassphrase({ record, known }: { record: PageRecord; known: readonly string[] }) {
  const current = useSignal('');
  const next = useSignal<NewPassphrase>({ text: '', isGood: false });
  const round = useSignal(0);
  const { work, isBusy, run } = useWork();
  return (
    <Part title="Change the passphrase" note="Nothing is encrypted anew. Backups made until now keep the old one.">
      <details class="fold">
        <summary>Change it</summary>
        <form
          key={round.value}
          class="secret-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (!next.value.isGood || current.value === '') return;
            void run(
              'Changing the passphrase',
              () => record.changePassphrase(current.value, next.value.text),
              () => {
                current.value = '';
                next.value = { text: '', isGood: false };
                round.value++;
                return 'Changed. The old passphrase opens nothing now.';
              },
            );
          }}
        >
          <SecretField
            label="Passphrase now"
            name="current-passphrase"
            value={current.value}
            onInput={(text) => {
              current.value = text;
            }}
          />
          <PassphraseFields
            known={known}
            onChange={(typed) => {
              next.value = typed;
            }}
          />
          <p class="form-tools">
            <button
              type="submit"
              class="button main"
              data-change-passphrase
              disabled={!next.value.isGood || current.value === '' || isBusy}
            >
              Change
            </button>
          </p>
        </form>
      </details>
      <WorkLine work={work.value} />
    </Part>
  );
}

/** Another recovery key; the old paper opens nothing then. */
export function NewRecoveryKey(props: { readonly record: PageRecord; readonly onKey: (recoveryKey: string) => void }) {
  const { record, onKey } = props;
  return (
    <OneAct
      title="New recovery key"
      note="When the paper is lost or somebody has seen it. The key before opens nothing then, but for backups made until now."
      label="Make a new key"
      mark="data-new-key"
      busy="Making a key"
      task={record.changeRecoveryKey}
      done={({ recoveryKey }) => {
        onKey(recoveryKey);
        return '';
      }}
    />
  );
}
