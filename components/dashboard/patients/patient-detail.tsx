import { useSignal } from '@preact/signals';
import type { Happening } from '../../../engine/log/events/index.ts';
import { type LookUp, lookUp, patientLookUp } from '../../../engine/log/look-ups.ts';
import type { PatientOnFile } from '../../../engine/record/folds/patients.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { Detail, Part } from '../detail.tsx';
import { Entries } from '../log/entries.tsx';
import { dayOr, nameOf } from '../record-words.ts';
import { append } from '../record-writing.ts';
import type { Desk } from '../state.ts';
import type { PatientRow } from './patients-page.tsx';

/** One patient: the cards, what was said and sent, and who else may be the same person. */
export function PatientDetail({ desk, row, others }: { desk: Desk; row: PatientRow; others: readonly PatientRow[] }) {
  const { patient, parts } = row;
  const members = parts.flatMap((part) => part.members);
  return (
    <Detail
      back={{ href: '#patients', to: 'Patients' }}
      title={nameOf(patient.named)}
      below={patient.named.dob ? `Born ${dayOr(patient.named.dob)}` : 'Birth date not known'}
      state={desk.state}
    >
      <Part title="Cards">
        {members.length === 0 ? (
          <p class="small">No member ID on file.</p>
        ) : (
          <ul>
            {members.map(({ memberId, payer, on }) => (
              <li key={`${payer} ${memberId}`}>
                {memberId} <span class="quiet">{[payer, `last seen ${dayOr(on)}`].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part
        title="The same person"
        note="Patients are put together by name and birth date, or by a card and the first name. A name alone is never enough."
      >
        {parts.slice(1).map((part) => (
          <p key={part.id} class="choices">
            {wordsOf(part)}
            <button type="button" class="button" onClick={() => void append(desk, [parted(part, patient)], 'Parted')}>
              Take apart
            </button>
          </p>
        ))}
        <MergeForm desk={desk} patient={patient} others={others} />
      </Part>
      <Part title="What was said and sent">
        <Entries door={desk.actions.record()} lookUps={parts.flatMap(lookUpsOf)} />
      </Part>
    </Detail>
  );
}

function MergeForm({ desk, patient, others }: { desk: Desk; patient: PatientOnFile; others: readonly PatientRow[] }) {
  const chosen = useSignal('');
  const likely = others.map((one) => one.patient).filter((one) => one.id !== patient.id && mayBe(one, patient));
  const other = likely.find(({ id }) => id === chosen.value);
  if (likely.length === 0) return <p class="small">Nobody on file looks like the same person.</p>;
  return (
    <form
      class="choices"
      onSubmit={(event) => {
        event.preventDefault();
        if (other) void append(desk, [merged(other, patient)], 'Put together');
      }}
    >
      <label for="merge-with">Also written as</label>
      <select
        {...OPT_OUT}
        id="merge-with"
        name="merge"
        value={chosen.value}
        onChange={(event) => (chosen.value = event.currentTarget.value)}
      >
        <option value="">Choose</option>
        {likely.map((one) => (
          <option key={one.id} value={one.id}>
            {wordsOf(one)}
          </option>
        ))}
      </select>
      <button type="submit" class="button" disabled={!other}>
        Put together
      </button>
    </form>
  );
}

/** Whether two are worth a look: a name, a birth date or a card in common. */
function mayBe(a: PatientOnFile, b: PatientOnFile): boolean {
  const cards = b.members.map(({ memberId }) => memberId);
  return (
    (a.named.dob !== undefined && a.named.dob === b.named.dob) ||
    a.named.lastName === b.named.lastName ||
    a.members.some(({ memberId }) => cards.includes(memberId))
  );
}

function wordsOf({ named }: PatientOnFile): string {
  return [nameOf(named), dayOr(named.dob), named.memberId].filter(Boolean).join(', ');
}

function merged(one: PatientOnFile, into: PatientOnFile): Happening {
  return {
    type: 'patient.merged',
    body: { patient: one.named, into: into.named, why: 'Put together in the list of patients' },
  };
}

function parted(one: PatientOnFile, from: PatientOnFile): Happening {
  return {
    type: 'patient.unmerged',
    body: { patient: one.named, from: from.named, why: 'Taken apart in the list of patients' },
  };
}

function lookUpsOf({ named, members }: PatientOnFile): LookUp[] {
  const { lastName, firstName, dob } = named;
  const byName = lastName && dob ? [patientLookUp(lastName, firstName ?? '', dob)] : [];
  // A family shares a card: entries are looked up by it only where the name can't be.
  const byCard = byName.length > 0 ? [] : members.map(({ memberId }) => lookUp('member', memberId));
  return [...byName, ...byCard.filter((one) => one !== null)];
}
