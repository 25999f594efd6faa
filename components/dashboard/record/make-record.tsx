import { useSignal } from '@preact/signals';
import type { PageRecord } from '../../record/connect.ts';
import { Part } from '../detail.tsx';
import { type NewPassphrase, PassphraseFields } from './passphrase-fields.tsx';
import { useWork, WorkLine } from './work.tsx';

/** No record yet: what it is for, and the passphrase that makes it. */
export function MakeRecord(props: {
  readonly record: PageRecord;
  readonly known: readonly string[];
  /** Asked before the work begins, so that this stays in sight until its end. */
  readonly onBegin: () => void;
  /** The recovery key, or null when there is none after all. */
  readonly onMade: (recoveryKey: string | null) => void;
}) {
  const { record, known, onBegin, onMade } = props;
  const passphrase = useSignal<NewPassphrase>({ text: '', isGood: false });
  const { work, isBusy, run } = useWork();
  return (
    <Part
      title="Make the record"
      note="Calls, submissions, follow-ups and evidence, encrypted on this computer. The passphrase opens it; nobody can get it back for you, so a recovery key to print comes next."
    >
      <form
        class="secret-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!passphrase.value.isGood) return;
          onBegin();
          void run(
            'Making the record',
            async () => {
              const made = await record.create(passphrase.value.text);
              onMade(made.ok ? made.value.recoveryKey : null);
              return made;
            },
            () => 'The record is made.',
          );
        }}
      >
        <PassphraseFields
          known={known}
          onChange={(next) => {
            passphrase.value = next;
          }}
        />
        <p class="form-tools">
          <button type="submit" class="button main" data-make disabled={!passphrase.value.isGood || isBusy}>
            Make the record
          </button>
        </p>
      </form>
      <WorkLine work={work.value} />
    </Part>
  );
}
