import { useSignal } from '@preact/signals';
import { type CallNote, isUntouched, LONGEST, type Missing, withText } from '../../../engine/record/call/call-note.ts';
import { readsLikeTherapyNote } from '../../../engine/record/call/therapy-note-words.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { Box } from './box.tsx';
import type { CallDesk } from './desk.ts';

/** The free text, with a word of warning where it reads like notes of a session. */
export function CallText({ desk, note }: { readonly desk: CallDesk; readonly note: CallNote }) {
  const warned = readsLikeTherapyNote(note.texts.note);
  return (
    <>
      <label class="box-in wide">
        <span>Note</span>
        <textarea
          {...OPT_OUT}
          rows={3}
          data-field="note"
          maxLength={LONGEST.note}
          aria-describedby="note-hint"
          value={note.texts.note}
          onInput={({ currentTarget: { value } }) => desk.edit((one) => withText(one, 'note', value))}
        />
      </label>
      <p id="note-hint" class={warned ? 'notice warning' : 'small'} role={warned ? 'status' : undefined}>
        {warned
          ? 'This reads like notes of a session. They have a protection of their own and belong in the clinical record; here, what the insurer said is enough.'
          : 'For billing only: nothing of what was said in a session.'}
      </p>
    </>
  );
}

/** What was promised and what comes next. */
export function CallNext({ desk, missing }: { readonly desk: CallDesk; readonly missing: readonly Missing[] }) {
  return (
    <div class="boxes">
      <Box
        desk={desk}
        name="promise"
        label="Promised"
        invalid={missing.includes('promise')}
        {...(missing.includes('promise') ? { describedBy: 'call-missing' } : {})}
      />
      <Box desk={desk} name="promiseBy" label="By" kind="date" />
      <Box desk={desk} name="nextAction" label="Next action" />
      <Box desk={desk} name="followUpOn" label="Follow up on" kind="date" />
    </div>
  );
}

/** Throwing a note away asks once where there is something to lose. */
export function Discard({ desk, note }: { readonly desk: CallDesk; readonly note: CallNote }) {
  const sure = useSignal(false);
  return (
    <button
      type="button"
      class="button bare"
      onBlur={() => {
        sure.value = false;
      }}
      onClick={() => {
        if (sure.value || isUntouched(note)) desk.discard();
        else sure.value = true;
      }}
    >
      {sure.value ? 'Press again to throw the note away' : 'Discard'}
    </button>
  );
}

const MISSING_WORDS: Readonly<Record<Missing, string>> = {
  reference: 'the reference number',
  representative: 'who you spoke with',
  promise: 'what was promised',
};

/** "Still missing: the reference number and who you spoke with." */
export function missingWords(missing: readonly Missing[]): string {
  return missing.map((one) => MISSING_WORDS[one]).join(' and ');
}
