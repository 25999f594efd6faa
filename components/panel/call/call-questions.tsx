import { type CallNote, LONGEST, withAnswer, withOutcome } from '../../../engine/record/call/call-note.ts';
import { denialText, readDenialCodes } from '../../../engine/record/call/denial-codes.ts';
import { outcomesOf, SITUATIONS } from '../../../engine/record/call/outcomes.ts';
import { questionsFor } from '../../../engine/record/call/question-set.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { Box } from './box.tsx';
import type { CallDesk } from './desk.ts';

/** What the call is about, what to ask then with a box beside each question, and what came of it in one tap. */
export function CallQuestions({ desk, note }: { readonly desk: CallDesk; readonly note: CallNote }) {
  return (
    <>
      <label class="box-in wide">
        <span>Situation</span>
        <select
          {...OPT_OUT}
          data-field="situation"
          value={note.situation ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const situation = SITUATIONS.find((one) => one.value === value)?.value ?? null;
            desk.edit((one) => ({ ...one, situation }));
          }}
        >
          <option value="">Choose to see what to ask</option>
          {SITUATIONS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {note.situation === 'denied' || note.texts.denials ? <DenialCodes desk={desk} note={note} /> : null}
      <ol class="questions">
        {questionsFor(note).map((question) => (
          <li key={question.id}>
            <label>
              <span>{question.ask}</span>
              <input
                type="text"
                {...OPT_OUT}
                data-field={`answer-${question.id}`}
                maxLength={LONGEST.line}
                value={note.answers.find(({ id }) => id === question.id)?.said ?? ''}
                onInput={({ currentTarget: { value } }) => desk.edit((one) => withAnswer(one, question, value))}
              />
            </label>
          </li>
        ))}
      </ol>
      <fieldset class="chips">
        <legend>Outcome</legend>
        {outcomesOf(note.situation).map(({ label }) => (
          <button
            key={label}
            type="button"
            class="button"
            aria-pressed={note.texts.status === label}
            onClick={() => desk.edit((one) => withOutcome(one, label))}
          >
            {label}
          </button>
        ))}
        <Box desk={desk} name="status" label="Status in their words" class="wide" />
      </fieldset>
    </>
  );
}

function DenialCodes({ desk, note }: { readonly desk: CallDesk; readonly note: CallNote }) {
  const { denials, unread } = readDenialCodes(note.texts.denials);
  const read = denials.length > 0 ? `Read as ${denials.map(denialText).join(', ')}.` : '';
  const words = [read, unread.length > 0 ? `No code: ${unread.join(' ')}.` : ''].filter(Boolean).join(' ');
  return (
    <>
      <Box
        desk={desk}
        name="denials"
        label="Denial codes"
        class="wide"
        placeholder="CO-197 N130 $165.00"
        describedBy="denials-read"
      />
      <p id="denials-read" class="small">
        {words || 'The codes choose what else to ask.'}
      </p>
    </>
  );
}
