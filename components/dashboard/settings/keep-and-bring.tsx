import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../../../engine/vault/defaults.ts';
import { settingsChanges } from '../../../engine/vault/settings-changes.ts';
import { fromSettingsFile, settingsFile } from '../../../engine/vault/settings-file.ts';
import { count } from '../../ui/count.ts';
import { Part } from '../detail.tsx';
import { JsonFile } from '../json-file.tsx';
import type { Desk } from '../state.ts';
import { changeInWords } from './change-words.ts';

/** Settings to a file and back, each change shown before it is made. */
export function KeepAndBring({ desk }: { desk: Desk }) {
  const known = desk.state.settings.value ?? DEFAULTS;
  const { today } = desk.actions;
  return (
    <>
      <Part
        title="Export"
        note="One file with your practice, clinicians, contract values, taught fields and looks. Keep a copy: removing the extension removes its settings."
      >
        <button
          type="button"
          class="button main"
          data-export
          onClick={() => desk.actions.download(`claimside-settings-${today()}.json`, settingsFile(known, today()))}
        >
          Export settings
        </button>
      </Part>
      <Import desk={desk} known={known} />
      <StartOver desk={desk} known={known} />
    </>
  );
}

function Import({ desk, known }: { desk: Desk; known: Settings }) {
  const next = useSignal<Settings | null>(null);
  const take = (text: string) => {
    const answer = fromSettingsFile(text, known);
    next.value = answer.ok ? answer.settings : null;
    return answer.ok ? '' : answer.reason;
  };
  return (
    <Part title="Import" note="You see what would change before anything does.">
      <JsonFile name="settings-file" label="Settings file" onText={take} />
      {next.value ? (
        <Preview
          before={known}
          after={next.value}
          onCancel={() => {
            next.value = null;
          }}
          onImport={(settings) => {
            next.value = null;
            desk.replace(settings, 'Imported');
          }}
        />
      ) : null}
    </Part>
  );
}

function Preview(props: {
  readonly before: Settings;
  readonly after: Settings;
  readonly onCancel: () => void;
  readonly onImport: (settings: Settings) => void;
}) {
  const { before, after, onCancel, onImport } = props;
  const changes = settingsChanges(before, after);
  if (changes.length === 0) {
    return (
      <p class="preview" role="status">
        This file changes nothing: it says what is set here already.
      </p>
    );
  }
  return (
    <div class="preview" role="status">
      <p>
        <b>{count(changes.length, 'change')}:</b>
      </p>
      <ul>
        {changes.map((change) => {
          const { what, from, to } = changeInWords(change, before, after);
          return (
            <li key={`${change.setting}|${change.about}|${change.field}`}>
              <span class="change-what">{what}</span>
              <span>
                <span class="quiet">{from}</span> → {to}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="preview-tools">
        <button type="button" class="button main" data-import onClick={() => onImport(after)}>
          Import
        </button>
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </div>
  );
}

function StartOver({ desk, known }: { desk: Desk; known: Settings }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Part
      title="Start over"
      note="Practice, clinicians, contract values, taught fields and looks as on the first day. Sites stay."
    >
      <button type="button" class="button" data-clear onClick={() => dialog.current?.showModal()}>
        Clear all settings
      </button>
      <dialog ref={dialog} aria-labelledby="clear-title">
        <h2 id="clear-title">Clear all settings</h2>
        <p>Your contract values, clinicians and taught fields go. Export them first if you may want them back.</p>
        <p class="preview-tools">
          <button
            type="button"
            class="button main"
            data-clear-now
            onClick={() => {
              dialog.current?.close();
              const { sites, pills, welcomed } = known;
              desk.replace({ ...DEFAULTS, sites, pills, welcomed }, 'Cleared');
            }}
          >
            Clear
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Keep them
          </button>
        </p>
      </dialog>
    </Part>
  );
}
