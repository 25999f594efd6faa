import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { kept } from '../../../engine/vault/kept.ts';
import type { Health, PageRecord } from '../../record/connect.ts';
import { count } from '../../ui/count.ts';
import { Part } from '../detail.tsx';
import type { Desk } from '../state.ts';
import { FileField } from './file-field.tsx';
import { OneAct } from './one-act.tsx';
import { rangesInWords, totalOf } from './ranges.ts';
import { useWork, WorkLine } from './work.tsx';

/** A backup as one file, encrypted as the record is. */
export function BackUp({ desk, record }: { desk: Desk; record: PageRecord }) {
  return (
    <OneAct
      title="Back up as a file"
      note="Encrypted as the record is: whoever finds it needs the passphrase or the recovery key. Keep it on another disk."
      label="Back up"
      mark="data-backup"
      isMain
      busy="Writing the backup"
      task={() => record.backup(true)}
      done={(file) => {
        desk.actions.download(`claimside-${desk.actions.today()}.claimside`, file);
        return `Backed up ${desk.actions.now()}, ${sizeInWords(file.size)}.`;
      }}
    />
  );
}

/** Everything in the open, for those who leave. */
export function ExportOpen({ desk, record }: { desk: Desk; record: PageRecord }) {
  return (
    <OneAct
      title="Export in the open"
      note="The whole record as JSON, not encrypted: anyone who gets the file can read about your patients. For moving to another program."
      label="Export as JSON"
      mark="data-export-open"
      busy="Writing the export"
      task={record.exportOpen}
      done={(file) => {
        desk.actions.download(`claimside-record-${desk.actions.today()}.json`, file);
        return `Exported ${desk.actions.now()}, ${sizeInWords(file.size)}.`;
      }}
    />
  );
}

/** Whether everything can be read, and putting it right from a backup where not. */
export function Wholeness({ record }: { record: PageRecord }) {
  const health = useSignal<Health | null>(null);
  const { work, isBusy, run } = useWork();
  useEffect(() => {
    void record.health().then((known) => {
      if (known.ok) health.value = known.value;
    });
  }, [record, health]);
  const missing = health.value?.missing ?? [];
  return (
    <Part
      title="Is everything there?"
      note="Reads and proves every entry. With very many it takes a while; go on working."
    >
      {missing.length > 0 ? (
        <div class="damage" role="alert">
          <p>
            <b>{rangesInWords(missing)} can’t be read.</b> Everything else can. A backup made before the damage puts{' '}
            {totalOf(missing) === 1 ? 'it' : 'them'} right.
          </p>
          <FileField
            label="Backup to mend from"
            name="mend"
            accept=".claimside"
            onFile={(file) => {
              if (!file) return;
              void run(
                'Mending',
                () => mendedFrom(record, file),
                ({ mended, now }) => {
                  health.value = now;
                  return mendedWords(mended, now);
                },
              );
            }}
          />
        </div>
      ) : null}
      <p class="form-tools">
        <button
          type="button"
          class="button"
          data-check-all
          disabled={isBusy}
          onClick={() =>
            void run('Reading every entry', record.checkAll, (found) => {
              health.value = found;
              return found.missing.length === 0
                ? `All ${count(found.entries, 'entry', 'entries')} can be read and follow each other.`
                : '';
            })
          }
        >
          Check every entry
        </button>
      </p>
      <WorkLine work={work.value} />
    </Part>
  );
}

async function mendedFrom(record: PageRecord, file: File) {
  const mended = await record.mend(file);
  if (!mended.ok) return mended;
  const now = await record.checkAll();
  return now.ok ? kept({ mended: totalOf(mended.value), now: now.value }) : now;
}

function mendedWords(mended: number, { missing }: Health): string {
  if (mended === 0) return 'This backup doesn’t hold what is missing. Try an older or a newer one.';
  const words = `${count(mended, 'entry', 'entries')} can be read again.`;
  return missing.length === 0 ? `${words} Nothing is missing now.` : words;
}

/** "1.4 MB". */
function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(Math.round(bytes / 1000), 1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
