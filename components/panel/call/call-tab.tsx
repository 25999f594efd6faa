import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Subject } from '../../../engine/log/events/subject.ts';
import { isLive, missingOf, withChannel } from '../../../engine/record/call/call-note.ts';
import { interactionOf } from '../../../engine/record/call/close.ts';
import { CHANNELS } from '../../../engine/record/call/outcomes.ts';
import { plainText } from '../../../engine/record/call/plain-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Box } from './box.tsx';
import { CallAbout } from './call-about.tsx';
import { CallClock } from './call-clock.tsx';
import { CallNext, CallText, Discard, missingWords } from './call-end.tsx';
import { CallQuestions } from './call-questions.tsx';
import { CallStart } from './call-start.tsx';
import { CallWho } from './call-who.tsx';
import { boxOf, noteCaret, useCaret } from './caret.ts';
import { CopyButton } from './copy-button.tsx';
import type { CallDesk } from './desk.ts';
import { useOffers } from './offers.ts';
import { OpenNotesList } from './open-notes-list.tsx';
import { SavedLine } from './saved-line.tsx';

/** A contact with an insurer on one screen, in the order of a real call. */
export function CallTab(props: {
  readonly desk: CallDesk;
  /** The claim on screen, if there is one. */
  readonly claim: Subject | null;
  readonly copy: (text: string) => Promise<boolean>;
  readonly onUnlock: () => void;
}) {
  const { desk, claim, copy, onUnlock } = props;
  const note = desk.current.value;
  /** Whether closing was tried without something, and why it was refused. */
  const tried = useSignal(false);
  const refusal = useSignal('');
  const form = useRef<HTMLFormElement>(null);
  const offers = useOffers(desk, note);
  useCaret(desk, form);
  const id = note?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another note was not tried to be closed.
  useEffect(() => {
    tried.value = false;
    refusal.value = '';
  }, [id]);
  if (!note) return <CallStart desk={desk} claim={claim} copy={copy} />;
  const isHidden = desk.hidden.value.has(note.id);
  const missing = tried.value ? missingOf(note) : [];

  const close = async () => {
    const [first] = missingOf(note);
    tried.value = first !== undefined;
    if (first) {
      boxOf(form.current, first)?.focus();
      return;
    }
    const closed = await desk.close();
    refusal.value = closed.ok ? '' : closed.sentence;
  };

  return (
    <form
      ref={form}
      class="call"
      aria-label="Call note"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isHidden) return;
        event.preventDefault();
        void close();
      }}
      onFocusOut={() => void desk.flush()}
      onInput={(event) => noteCaret(desk, event.target)}
      onKeyUp={(event) => noteCaret(desk, event.target)}
      onPointerUp={(event) => noteCaret(desk, event.target)}
    >
      <h1 class="unseen">Call note</h1>
      <div class="call-head">
        <OpenNotesList desk={desk} />
        <CallClock desk={desk} note={note} />
        <SavedLine desk={desk} onUnlock={onUnlock} />
      </div>
      {isHidden ? (
        <>
          <p class="notice">
            <span class="grow">
              The note is hidden until the record is unlocked. The timer goes on, and what you type here is added to it.
            </span>
            <button type="button" class="button" onClick={onUnlock}>
              Unlock
            </button>
          </p>
          <CallText desk={desk} note={note} />
        </>
      ) : (
        <>
          <Segmented
            legend="How"
            name="channel"
            choices={CHANNELS}
            value={note.channel}
            onChange={(channel) => {
              if (channel) desk.edit((one, now) => withChannel(one, channel, now));
            }}
          />
          <CallAbout desk={desk} note={note} claim={claim} payers={offers.payers} />
          <CallWho desk={desk} note={note} offers={offers} missing={missing} />
          <CallQuestions desk={desk} note={note} />
          <CallText desk={desk} note={note} />
          <CallNext desk={desk} missing={missing} />
          <div role="status">
            {missing.length > 0 ? (
              <p class="notice warning" id="call-missing">
                Still missing: {missingWords(missing)}.
              </p>
            ) : null}
            {refusal.value ? <p class="notice warning">{refusal.value}</p> : null}
          </div>
          {missing.some((one) => one !== 'promise') || note.texts.noReference ? (
            <div class="boxes">
              <Box desk={desk} name="noReference" label="Or why there is none" class="wide" />
            </div>
          ) : null}
          <div class="call-foot">
            <button type="button" class="button main" onClick={() => void close()} aria-keyshortcuts="Control+Enter">
              {isLive(note.channel) ? 'Close the call' : 'Close the note'}
            </button>
            <CopyButton copy={copy} text={() => plainText(interactionOf(note, desk.clock()))} />
            <Discard desk={desk} note={note} />
          </div>
        </>
      )}
    </form>
  );
}
