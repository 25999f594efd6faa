import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Subject } from '../../../engine/log/events/subject.ts';
import { count } from '../../ui/count.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { CallDesk } from '../call/desk.ts';
import { EventRow } from './event-row.tsx';
import { lookUpsFor, type Row, timelineOf } from './timeline.ts';

/** Rows drawn at once; older ones come on demand. */
const SHOWN = 50;

/** All that was said and sent about this claim, or about its patient, newest first. */
export function HistoryTab(props: {
  readonly desk: CallDesk;
  readonly claim: Subject | null;
  readonly copy: (text: string) => Promise<boolean>;
  readonly onUnlock: () => void;
}) {
  const { desk, claim, copy, onUnlock } = props;
  const { door, record } = desk;
  const rows = useSignal<readonly Row[] | null>(null);
  const refusal = useSignal('');
  const scope = useSignal<'claim' | 'patient'>('claim');
  const most = useSignal(SHOWN);
  const isOpen = record.value.kind === 'unlocked';
  const key = claim ? lookUpsFor(claim).join() : '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: the claim is another object at each check; what it is found by says whether it is another claim.
  useEffect(() => {
    rows.value = null;
    most.value = SHOWN;
    if (!door || !isOpen || !claim || key === '') return;
    let latest = 0;
    const load = async () => {
      const own = ++latest;
      const found = await timelineOf(door, claim);
      if (own !== latest) return;
      rows.value = found.ok ? found.value : [];
      refusal.value = found.ok ? '' : found.sentence;
    };
    void load();
    const stop = door.onWritten(() => void load());
    return () => {
      latest = -1;
      stop();
    };
  }, [door, isOpen, key]);

  if (!isOpen) {
    const locked = record.value.kind === 'locked';
    return (
      <div class="state">
        <h1>{locked ? 'The record is locked' : 'There is no record yet'}</h1>
        <p>
          {locked
            ? 'Unlock it to see what was said and sent about this claim.'
            : 'A record keeps calls, submissions and answers of each claim, encrypted on this computer.'}
        </p>
        <button type="button" class="button main" onClick={onUnlock}>
          {locked ? 'Unlock' : 'Make a record'}
        </button>
      </div>
    );
  }
  if (!door || !claim || key === '') {
    return (
      <div class="state">
        <h1>No claim on this tab</h1>
        <p>Open a claim form to see what was said and sent about it.</p>
      </div>
    );
  }
  const all = rows.value ?? [];
  const shown = all.filter(({ ofClaim }) => scope.value === 'patient' || ofClaim);
  const ofClaim = all.filter((row) => row.ofClaim).length;
  return (
    <div class="history">
      <h1 class="unseen">History</h1>
      <Segmented
        legend="Whose history"
        name="scope"
        choices={[
          { value: 'claim', label: `This claim (${ofClaim})` },
          { value: 'patient', label: `This patient (${all.length})` },
        ]}
        value={scope.value}
        onChange={(next) => {
          if (next) scope.value = next;
        }}
      />
      {refusal.value ? <p class="notice warning">{refusal.value}</p> : null}
      {rows.value !== null && shown.length === 0 ? (
        <p class="nothing">Nothing yet. Calls, submissions and answers appear here as they are kept.</p>
      ) : null}
      <ol class="events">
        {shown.slice(0, most.value).map((row) => (
          <EventRow key={row.event.seq} row={row} door={door} copy={copy} />
        ))}
      </ol>
      {shown.length > most.value ? (
        <button
          type="button"
          class="button bare"
          onClick={() => {
            most.value += SHOWN;
          }}
        >
          Show {count(Math.min(SHOWN, shown.length - most.value), 'older entry', 'older entries')}
        </button>
      ) : null}
    </div>
  );
}
