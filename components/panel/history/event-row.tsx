import { useSignal } from '@preact/signals';
import { usDay } from '../../../engine/claim/day.ts';
import type { LogEvent } from '../../../engine/log/event.ts';
import type { Interaction } from '../../../engine/log/events/interaction-recorded.ts';
import { AMENDABLE, amendedBy, textOf } from '../../../engine/record/call/amend.ts';
import { plainText } from '../../../engine/record/call/plain-text.ts';
import type { RecordDoor } from '../../../engine/record/door.ts';
import { entryWords } from '../../record/entry-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { CopyButton } from '../call/copy-button.tsx';
import { AmendForm } from './amend-form.tsx';
import { moreWords } from './more-words.ts';
import { interactionIn, type Row } from './timeline.ts';

interface EventRowProps {
  readonly row: Row;
  readonly door: RecordDoor;
  readonly copy: (text: string) => Promise<boolean>;
}

/** One event in one line, with all it says folded under it. */
export function EventRow({ row, door, copy }: EventRowProps) {
  const { event, amendments } = row;
  const original = interactionIn(event);
  const now = original && amendedBy(original, amendments.map(changesOf));
  const words = now ? entryWords({ type: event.type, body: { ...now } }).line : entryWords(event).line;
  const more = moreWords(event);
  const day = <span class="event-day">{usDay((original?.startedAt ?? event.at).slice(0, 10))}</span>;
  const mark = amendments.length > 0 ? <span class="small">corrected</span> : null;
  if (!now && more.length === 0) {
    return (
      <li class="event plain">
        {day}
        <span class="grow">{words}</span>
      </li>
    );
  }
  return (
    <li>
      <details class="event">
        <summary>
          <Icon is="chevron" />
          {day}
          <span class="grow">
            {words} {mark}
          </span>
        </summary>
        <div class="event-body">
          {more.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {original && now ? (
            <Contact original={original} now={now} amendments={amendments} door={door} copy={copy} />
          ) : null}
        </div>
      </details>
    </li>
  );
}

function Contact(props: {
  readonly original: Interaction;
  readonly now: Interaction;
  readonly amendments: readonly LogEvent[];
  readonly door: RecordDoor;
  readonly copy: EventRowProps['copy'];
}) {
  const { original, now, amendments, door, copy } = props;
  const amending = useSignal(false);
  return (
    <>
      <p class="as-text">{plainText(original)}</p>
      {amendments.map((event, at) => (
        <p key={event.seq} class="correction">
          <b>Corrected {usDay(event.at.slice(0, 10))}</b>: {String(event.body.why)}.{' '}
          {differences(original, amendments.slice(0, at), changesOf(event))}
        </p>
      ))}
      {amending.value ? (
        <AmendForm
          door={door}
          interaction={now}
          onDone={() => {
            amending.value = false;
          }}
        />
      ) : (
        <div class="call-foot">
          <button
            type="button"
            class="button"
            onClick={() => {
              amending.value = true;
            }}
          >
            Correct
          </button>
          <CopyButton copy={copy} text={() => plainText(now)} />
        </div>
      )}
    </>
  );
}

/** "Reference number: R2, before R1." for each box that a correction changed. */
function differences(original: Interaction, earlier: readonly LogEvent[], changes: Partial<Interaction>): string {
  const before = amendedBy(original, earlier.map(changesOf));
  const after = amendedBy(before, [changes]);
  return AMENDABLE.filter(({ value }) => textOf(before, value) !== textOf(after, value))
    .map(({ value, label }) => `${label}: ${textOf(after, value)}, before ${textOf(before, value) || 'nothing'}.`)
    .join(' ');
}

function changesOf({ body }: LogEvent): Partial<Interaction> {
  return (body.changes ?? {}) as Partial<Interaction>;
}
