import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DEFAULTS } from '../../../engine/vault/defaults.ts';
import type { PageRecord, Unlocked } from '../../record/connect.ts';
import { UnlockForm } from '../../record/unlock-form.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Part } from '../detail.tsx';
import type { Desk } from '../state.ts';
import { ImportOpen, Restore } from './bring-back.tsx';
import { BackUp, ExportOpen, Wholeness } from './keep.tsx';
import { Lock } from './lock.tsx';
import { MakeRecord } from './make-record.tsx';
import { RecoveryKey } from './recovery-key.tsx';
import { ChangePassphrase, NewRecoveryKey } from './secrets.tsx';

/** The record as a whole: making it, opening and locking it, keeping a copy, bringing one back. */
export default function RecordPage({ desk }: { desk: Desk }) {
  const record = desk.actions.record();
  /** A recovery key that has to be put away before anything else. */
  const newKey = useSignal<string | null>(null);
  /** A part that stays in sight until its work is done, though the record is there by then. */
  const holding = useSignal(false);
  const opened = useSignal<Unlocked | null>(null);
  const state = record.state.value;
  useEffect(() => {
    if (newKey.value !== null) document.getElementById('recovery-title')?.focus();
  }, [newKey.value]);

  if (newKey.value !== null) {
    return (
      <div class="record-page">
        <RecoveryKey
          recoveryKey={newKey.value}
          today={desk.actions.today()}
          onPrint={desk.actions.print}
          onDone={() => {
            newKey.value = null;
          }}
        />
      </div>
    );
  }
  const making = {
    record,
    known: knownNames(desk),
    onBegin: () => {
      holding.value = true;
    },
    onMade: (recoveryKey: string | null) => {
      newKey.value = recoveryKey;
      holding.value = false;
    },
  };
  if (state === null) {
    return (
      <div class="record-page">
        <p role="status">{record.trouble.value || 'Looking for the record'}</p>
      </div>
    );
  }
  if (state.kind === 'none' || holding.value) {
    return (
      <div class="record-page">
        <StateLine record={record} />
        <MakeRecord {...making} />
        <Restore record={record} />
        <ImportOpen {...making} />
      </div>
    );
  }
  if (state.kind === 'locked') {
    return (
      <div class="record-page">
        <StateLine record={record} />
        <Part title="Unlock" note="Claims go on being checked while it is locked, without what the record knows.">
          <UnlockForm
            record={record}
            onOpened={(found) => {
              opened.value = found;
            }}
          />
        </Part>
        <BackUp desk={desk} record={record} />
      </div>
    );
  }
  return (
    <div class="record-page">
      <StateLine record={record} />
      {opened.value ? <Found opened={opened.value} /> : null}
      <Lock desk={desk} record={record} />
      <BackUp desk={desk} record={record} />
      <Wholeness record={record} />
      <ChangePassphrase record={record} known={making.known} />
      <NewRecoveryKey record={record} onKey={making.onMade} />
      <ExportOpen desk={desk} record={record} />
    </div>
  );
}

const STATE_WORDS = {
  none: 'There is no record in this browser yet',
  locked: 'The record is locked',
  unlocked: 'The record is open',
} as const;

function StateLine({ record }: { record: PageRecord }) {
  const state = record.state.value;
  if (!state) return null;
  return (
    <h2 class="record-state" id="detail-title" tabIndex={-1}>
      <Icon is={state.kind === 'unlocked' ? 'unlocked' : 'locked'} />
      {STATE_WORDS[state.kind]}
    </h2>
  );
}

/** What unlocking found that isn't as it should be. */
function Found({ opened: { found, notWritten } }: { opened: Unlocked }) {
  if (found === 'read-only')
    return (
      <p class="damage" role="alert">
        So much of the record is damaged that it can only be read. Restore it from a backup in another browser profile.
      </p>
    );
  if (found === 'rebuilt')
    return (
      <p class="damage" role="alert">
        The signed end of the record was damaged and was made again from its entries. The audit says so.
      </p>
    );
  return notWritten ? (
    <p class="damage" role="alert">
      {notWritten.sentence}
    </p>
  ) : null;
}

/** What somebody who knows the practice would try first. */
function knownNames(desk: Desk): string[] {
  const { practice } = desk.state.settings.value ?? DEFAULTS;
  const names = [practice.name, ...practice.providers.map(({ name }) => name)];
  return names.flatMap((name) => (name ? name.split(/\s+/) : []));
}
