import { useSignal } from '@preact/signals';
import type { PageRecord, Restored } from '../../record/connect.ts';
import { SecretField } from '../../record/secret-field.tsx';
import { count } from '../../ui/count.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Part } from '../detail.tsx';
import { FileField } from './file-field.tsx';
import { type NewPassphrase, PassphraseFields } from './passphrase-fields.tsx';
import { rangesInWords, totalOf } from './ranges.ts';
import { useWork, WorkLine } from './work.tsx';

type Kind = 'passphrase' | 'recovery-key';

/** A record from another computer, from its backup. */
export function Restore({ record }: { record: PageRecord }) {
  const file = useSignal<File | null>(null);
  const kind = useSignal<Kind>('passphrase');
  const text = useSignal('');
  const { work, isBusy, run } = useWork();
  const isReady = file.value !== null && text.value !== '' && !isBusy;
  const lacks = work.value.kind === 'refused' && work.value.reason === 'incomplete';

  function restore(acceptLoss: boolean): void {
    const from = file.value;
    if (!from || text.value === '') return;
    void run(
      'Reading and proving the backup',
      () => record.restore(from, { kind: kind.value, text: text.value }, acceptLoss),
      restoredWords,
    );
  }

  return (
    <Part
      title="Restore from a backup"
      note="The file of a backup and the passphrase or recovery key of the time it was made. Every entry is proven before anything is written."
    >
      <form
        class="secret-form"
        onSubmit={(event) => {
          event.preventDefault();
          restore(false);
        }}
      >
        <FileField
          label="Backup file"
          name="backup"
          accept=".claimside"
          onFile={(chosen) => {
            file.value = chosen;
          }}
        />
        <Segmented<Kind>
          legend="Open it with"
          name="restore-with"
          choices={[
            { value: 'passphrase', label: 'Passphrase' },
            { value: 'recovery-key', label: 'Recovery key' },
          ]}
          value={kind.value}
          onChange={(next) => {
            kind.value = next ?? kind.value;
            text.value = '';
          }}
        />
        <SecretField
          key={kind.value}
          label={kind.value === 'passphrase' ? 'Passphrase of the backup' : 'Recovery key of the backup'}
          name="restore-secret"
          open={kind.value === 'recovery-key'}
          value={text.value}
          onInput={(typed) => {
            text.value = typed;
          }}
        />
        <p class="form-tools">
          <button type="submit" class="button main" data-restore disabled={!isReady}>
            Restore
          </button>
          {lacks ? (
            <button type="button" class="button" data-restore-anyway disabled={!isReady} onClick={() => restore(true)}>
              Restore what there is
            </button>
          ) : null}
        </p>
      </form>
      <WorkLine work={work.value} />
    </Part>
  );
}

function restoredWords({ entries, missing }: Restored): string {
  if (missing.length === 0)
    return `All ${count(entries, 'entry', 'entries')} came back, and they are the ones that were signed.`;
  return `${entries - totalOf(missing)} of ${count(entries, 'entry', 'entries')} came back. ${rangesInWords(missing)} could not be read.`;
}

/** A record that somebody took along as open JSON. */
export function ImportOpen(props: {
  readonly record: PageRecord;
  readonly known: readonly string[];
  readonly onBegin: () => void;
  readonly onMade: (recoveryKey: string | null) => void;
}) {
  const { record, known, onBegin, onMade } = props;
  const file = useSignal<File | null>(null);
  const passphrase = useSignal<NewPassphrase>({ text: '', isGood: false });
  const { work, isBusy, run } = useWork();
  return (
    <Part
      title="Import an open export"
      note="A record that was exported as JSON, under a new passphrase. Each entry must follow the one before it, up to the signed end."
    >
      <form
        class="secret-form"
        onSubmit={(event) => {
          event.preventDefault();
          const from = file.value;
          if (!from || !passphrase.value.isGood) return;
          onBegin();
          void run(
            'Reading and proving the file',
            async () => {
              const made = await record.importOpen(from, passphrase.value.text);
              onMade(made.ok ? made.value.recoveryKey : null);
              return made;
            },
            ({ notWritten }) => (notWritten ? `Imported. ${notWritten.sentence}` : 'Imported.'),
          );
        }}
      >
        <FileField
          label="Exported file"
          name="open-export"
          accept=".json,application/json"
          onFile={(chosen) => {
            file.value = chosen;
          }}
        />
        <PassphraseFields
          known={known}
          onChange={(next) => {
            passphrase.value = next;
          }}
        />
        <p class="form-tools">
          <button
            type="submit"
            class="button main"
            data-import-open
            disabled={!file.value || !passphrase.value.isGood || isBusy}
          >
            Import
          </button>
        </p>
      </form>
      <WorkLine work={work.value} />
    </Part>
  );
}
