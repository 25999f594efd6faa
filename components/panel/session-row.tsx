import { useSignal } from '@preact/signals';
import type { LineView, SessionEntry } from '../../engine/wire.ts';
import { list } from '../ui/count.ts';
import { OPT_OUT } from '../ui/opt-out.ts';
import { Segmented } from '../ui/segmented.tsx';
import { readSessionTime, sessionTimeText, withTime } from './session-time.ts';

const MODALITIES = [
  { value: 'in-person', label: 'In person' },
  { value: 'video', label: 'Video' },
  { value: 'audio', label: 'Audio' },
] as const;
const PLACES = [
  { value: 'office', label: 'Office' },
  { value: 'home', label: 'Home' },
  { value: 'other', label: 'Elsewhere' },
] as const;
const FROM_PAGE = { minutes: 'time', modality: 'how', patientLocation: 'place' } as const;

/** One service line of the strip: length, modality, where the patient was; one Tab stop each. */
export function SessionRow(props: {
  readonly line: LineView;
  readonly entry: SessionEntry;
  readonly onEntry: (entry: SessionEntry) => void;
}) {
  const { line, entry, onEntry } = props;
  /** The text while it is being typed or could not be read; null shows the entry. */
  const text = useSignal<string | null>(null);
  const name = `Line ${line.line + 1}`;
  const typed = text.value === null ? null : readSessionTime(text.value);
  const unclear = typed?.kind === 'unclear';
  const hintId = `session-hint-${line.line}`;
  return (
    <li class="session-row">
      <span class="session-head">
        <span>
          <span class="unseen">Line </span>
          <b>{line.line + 1}</b> {line.code || 'no code'} <span class="quiet">{line.date}</span>
        </span>
        <input
          type="text"
          {...OPT_OUT}
          size={10}
          spellcheck={false}
          class="time"
          aria-label={`${name}: minutes, or start and stop`}
          aria-describedby={hintId}
          aria-invalid={unclear}
          placeholder="min or 2:00-2:53"
          value={text.value ?? sessionTimeText(entry)}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            const next = withTime(entry, readSessionTime(text.value));
            if (next) onEntry(next);
          }}
          onBlur={() => {
            if (!unclear) text.value = null;
          }}
        />
      </span>
      <Segmented
        legend={`${name}: how the session was held`}
        name={`modality-${line.line}`}
        choices={MODALITIES}
        value={entry.modality}
        onChange={(modality) => onEntry({ ...entry, modality })}
      />
      <Segmented
        legend={`${name}: where the patient was`}
        name={`place-${line.line}`}
        choices={PLACES}
        value={entry.patientLocation}
        onChange={(patientLocation) => onEntry({ ...entry, patientLocation })}
      />
      <span id={hintId} class={unclear ? 'session-hint unclear' : 'session-hint'}>
        {unclear ? 'Type minutes, as 53, or times, as 2:00-2:53.' : hintOf(line, entry)}
      </span>
    </li>
  );
}

function hintOf({ fromPage }: LineView, { start, stop, minutes }: SessionEntry): string {
  const length = start && stop && minutes !== null ? `${minutes} min` : '';
  const source = fromPage.length > 0 ? `${list(fromPage.map((what) => FROM_PAGE[what]))} from the page` : '';
  return [length, source].filter(Boolean).join(' · ');
}
