import { useSignal } from '@preact/signals';
import { instantOf } from '../../engine/log/instant.ts';
import { happeningsOf } from '../../engine/record/sent/happenings.ts';
import type { TabView, WaitingView } from '../../engine/wire.ts';
import type { PageRecord } from '../record/connect.ts';
import type { PanelActions } from './actions.ts';
import { copyText, statusWords, waitingNote, waitingTitle } from './waiting-words.ts';

/** What pages have shown after Submit that belongs in the log, and what it proves. */
export function WaitingList(props: {
  readonly view: TabView;
  readonly actions: PanelActions;
  readonly record: PageRecord;
}) {
  const { view, actions, record } = props;
  const isLocked = record.state.value?.kind === 'locked';
  const { waiting, refusal } = view;
  return (
    <div role="status">
      {refusal === '' ? null : (
        <p class="notice warning">The page says that the claim was not taken: {refusal}. It counts as not sent.</p>
      )}
      {waiting.map((one) => (
        <WaitingNotice key={one.id} waiting={one} origin={view.origin} actions={actions} record={record} />
      ))}
      {waiting.length === 0 ? null : (
        <p class="site small">
          {isLocked ? 'Not saved: unlock the record.' : 'Not saved yet.'}{' '}
          {waiting.length === 1 ? 'It waits in this tab and is' : 'These wait in this tab and are'} gone when the tab
          closes.
        </p>
      )}
    </div>
  );
}

function WaitingNotice(props: {
  readonly waiting: WaitingView;
  readonly origin: string;
  readonly actions: PanelActions;
  readonly record: PageRecord;
}) {
  const { waiting, origin, actions, record } = props;
  const saving = useSignal('');
  const { capture } = waiting;
  const copied = useSignal<'' | 'Copied' | "Couldn't copy">('');
  const note = waitingNote(waiting);
  return (
    <div class="notice captured">
      <span class="grow">{waitingTitle(capture)}</span>
      {capture.kind === 'status' && capture.lines.length > 1 ? (
        <ul class="reasons numbered">
          {capture.lines.map((line) => (
            <li key={`${line.claimNumber} ${line.dateFrom} ${line.billed}`}>{statusWords(line)}</li>
          ))}
        </ul>
      ) : null}
      {saving.value === '' ? null : <span class="small">{saving.value}</span>}
      {note === '' ? null : <span class="small">{note}</span>}
      {record.state.value?.kind === 'unlocked' ? (
        <button
          type="button"
          class="button main"
          data-save-capture
          disabled={saving.value === 'Saving'}
          onClick={async () => {
            saving.value = 'Saving';
            const now = new Date();
            const at = instantOf({ now: now.getTime(), offset: -now.getTimezoneOffset() });
            const saved = await record.append(happeningsOf({ ...waiting, origin }, at, () => crypto.randomUUID()));
            saving.value = saved.ok ? '' : saved.sentence;
            if (saved.ok) actions.send({ kind: 'dismiss', id: waiting.id });
          }}
        >
          Save
        </button>
      ) : null}
      <button
        type="button"
        class="button"
        onClick={async () => {
          copied.value = (await actions.copy(copyText(capture))) ? 'Copied' : "Couldn't copy";
        }}
      >
        {copied.value || 'Copy'}
      </button>
      <button type="button" class="button bare" onClick={() => actions.send({ kind: 'dismiss', id: waiting.id })}>
        Dismiss
      </button>
    </div>
  );
}
