import { useSignal } from '@preact/signals';
import type { TabView, WaitingView } from '../../engine/wire.ts';
import type { PanelActions } from './actions.ts';
import { copyText, statusWords, waitingNote, waitingTitle } from './waiting-words.ts';

/** What pages have shown after Submit that belongs in the log, and what it proves. */
export function WaitingList({ view, actions }: { view: TabView; actions: PanelActions }) {
  const { waiting, refusal } = view;
  return (
    <div role="status">
      {refusal === '' ? null : (
        <p class="notice warning">The page says that the claim was not taken: {refusal}. It counts as not sent.</p>
      )}
      {waiting.map((one) => (
        <WaitingNotice key={one.id} waiting={one} actions={actions} />
      ))}
      {waiting.length === 0 ? null : (
        <p class="site small">
          Not saved yet: {waiting.length === 1 ? 'it waits in this tab and is' : 'these wait in this tab and are'} gone
          when the tab closes.
        </p>
      )}
    </div>
  );
}

function WaitingNotice({ waiting, actions }: { waiting: WaitingView; actions: PanelActions }) {
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
      {note === '' ? null : <span class="small">{note}</span>}
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
