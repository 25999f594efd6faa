import type { Subject } from '../../../engine/log/events/subject.ts';
import { CHANNELS } from '../../../engine/record/call/outcomes.ts';
import { plainText } from '../../../engine/record/call/plain-text.ts';
import { CopyButton } from './copy-button.tsx';
import type { CallDesk } from './desk.ts';

/** No note is open: what one is for, and the ways to begin. */
export function CallStart(props: {
  readonly desk: CallDesk;
  readonly claim: Subject | null;
  readonly copy: (text: string) => Promise<boolean>;
}) {
  const { desk, claim, copy } = props;
  const closed = desk.closed.value;
  return (
    <div class="state">
      {closed ? (
        <div class="notice" role="status">
          <span class="grow">Kept.</span>
          <CopyButton copy={copy} text={() => plainText(closed)} />
        </div>
      ) : null}
      <h1>Calls with the insurer</h1>
      <p>
        Start when you dial: the note keeps the time, says what to ask and is saved as you type
        {claim ? ', with this claim filled in.' : '. A claim can be tied to it later.'}
      </p>
      <button type="button" class="button main" aria-keyshortcuts="C" onClick={() => desk.begin('call', claim)}>
        Start a call
      </button>
      <p class="small">Or write down something else:</p>
      <div class="chips">
        {CHANNELS.filter(({ value }) => value !== 'call').map(({ value, label }) => (
          <button key={value} type="button" class="button" onClick={() => desk.begin(value, claim)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
