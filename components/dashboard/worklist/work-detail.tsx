import type { Happening } from '../../../engine/log/events/index.ts';
import { type LookUp, lookUp } from '../../../engine/log/look-ups.ts';
import type { Work } from '../../../engine/record/worklist.ts';
import { Detail, Part } from '../detail.tsx';
import { Entries } from '../log/entries.tsx';
import { dayOr, moneyOf, nameOf, payerName } from '../record-words.ts';
import { append } from '../record-writing.ts';
import type { Desk } from '../state.ts';
import { KIND_WORDS } from './work-words.ts';

/** A row of the worklist: what to know before the telephone is picked up. */
export function WorkDetail({ desk, work }: { desk: Desk; work: Work }) {
  const { kind, why, due, worth, patient, payer, about } = work;
  const facts: readonly (readonly [string, string])[] = [
    ['Due', dayOr(due) || 'no day known'],
    ['Open', moneyOf(worth)],
    ['Patient', nameOf(patient)],
    ['Born', dayOr(patient?.dob)],
    ['Member ID', patient?.memberId ?? ''],
    ['Payer', payerName(payer)],
  ];
  return (
    <Detail back={{ href: '#worklist', to: 'Worklist' }} title={KIND_WORDS[kind]} state={desk.state}>
      <p>{why}</p>
      <dl class="facts">
        {facts.map(([label, value]) =>
          value === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {kind === 'follow-up' || kind === 'promise' ? <Closing desk={desk} work={work} /> : null}
      <Part title="What was said and sent">
        <Entries door={desk.actions.record()} lookUps={lookUpsOf(kind, about)} />
      </Part>
    </Detail>
  );
}

function lookUpsOf(kind: Work['kind'], about: string): LookUp[] {
  const isClaim = kind === 'rejected' || kind === 'denied' || kind === 'waiting';
  return [lookUp(isClaim ? 'claim' : 'record', about)].filter((one) => one !== null);
}

/** A promise is kept or broken; anything else is done or no longer needed. */
function Closing({ desk, work: { kind, about } }: { desk: Desk; work: Work }) {
  const close = (outcome: 'done' | 'kept' | 'broken' | 'dropped', words: string) => {
    const happening: Happening = { type: 'followup.closed', body: { id: about, outcome } };
    void append(desk, [happening], words).then((ok) => {
      if (ok) desk.state.route.value = { page: 'worklist', item: null };
    });
  };
  const choices =
    kind === 'promise'
      ? ([
          ['kept', 'Kept'],
          ['broken', 'Broken'],
          ['dropped', 'No longer needed'],
        ] as const)
      : ([
          ['done', 'Done'],
          ['dropped', 'No longer needed'],
        ] as const);
  return (
    <p class="choices">
      {choices.map(([outcome, words], at) => (
        <button
          key={outcome}
          type="button"
          class={at === 0 ? 'button main' : 'button'}
          onClick={() => close(outcome, words)}
        >
          {words}
        </button>
      ))}
    </p>
  );
}
