import { useSignal } from '@preact/signals';
import type { Interaction } from '../../../engine/log/events/interaction-recorded.ts';
import { AMENDABLE, type Amendable, amendmentOf, textOf } from '../../../engine/record/call/amend.ts';
import { LONGEST } from '../../../engine/record/call/call-note.ts';
import type { RecordDoor } from '../../../engine/record/door.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';

/** Puts one thing of a contact right: a later word beside the first one, which stays. */
export function AmendForm(props: {
  readonly door: RecordDoor;
  readonly interaction: Interaction;
  readonly onDone: () => void;
}) {
  const { door, interaction, onDone } = props;
  const what = useSignal<Amendable>('reference');
  const text = useSignal(textOf(interaction, 'reference'));
  const why = useSignal('');
  const refusal = useSignal('');
  const save = async () => {
    const happening = amendmentOf(interaction, what.value, text.value, why.value);
    if (!happening) {
      refusal.value = 'Say what is right, and why it is changed.';
      return;
    }
    const written = await door.append([happening]);
    if (written.ok) onDone();
    else refusal.value = written.sentence;
  };
  return (
    <form
      class="amend boxes"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="box-in wide">
        <span>What to correct</span>
        <select
          {...OPT_OUT}
          value={what.value}
          onChange={({ currentTarget: { value } }) => {
            what.value = AMENDABLE.find((one) => one.value === value)?.value ?? 'reference';
            text.value = textOf(interaction, what.value);
          }}
        >
          {AMENDABLE.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="box-in">
        <span>What is right</span>
        <input
          {...(what.value === 'followUpOn' ? { type: 'date' } : { type: 'text' })}
          {...OPT_OUT}
          name="amend-text"
          maxLength={what.value === 'note' ? LONGEST.note : LONGEST.line}
          value={text.value}
          onInput={({ currentTarget: { value } }) => {
            text.value = value;
          }}
        />
      </label>
      <label class="box-in">
        <span>Why</span>
        <input
          type="text"
          {...OPT_OUT}
          name="amend-why"
          maxLength={LONGEST.line}
          value={why.value}
          onInput={({ currentTarget: { value } }) => {
            why.value = value;
          }}
        />
      </label>
      <p class="small wide" role="status">
        {refusal.value || 'What was written first stays visible.'}
      </p>
      <div class="wide">
        <button type="submit" class="button main">
          Save the correction
        </button>{' '}
        <button type="button" class="button bare" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
