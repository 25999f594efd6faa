import { type PatientOnFile, partsOf } from '../../../engine/record/folds/patients.ts';
import { valuesOf } from '../../../engine/record/plain-map.ts';
import { NothingOpen } from '../detail.tsx';
import { List } from '../list.tsx';
import { dayOr, nameOf } from '../record-words.ts';
import type { Column } from '../rows.ts';
import { OnRecord, type Seen, useRecordViews, useRows } from '../seen-record.tsx';
import type { Desk } from '../state.ts';
import { PatientDetail } from './patient-detail.tsx';

/** A patient and those merged into it. */
export interface PatientRow {
  readonly patient: PatientOnFile;
  readonly parts: readonly PatientOnFile[];
}

const COLUMNS: readonly Column<PatientRow>[] = [
  {
    key: 'name',
    head: 'Patient',
    greedy: true,
    sort: ({ patient }) => nameOf(patient.named),
    cell: ({ patient }) => nameOf(patient.named),
  },
  {
    key: 'born',
    head: 'Born',
    sort: ({ patient }) => patient.named.dob ?? '',
    text: ({ patient }) => dayOr(patient.named.dob),
    cell: ({ patient }) => dayOr(patient.named.dob),
  },
  { key: 'members', head: 'Member IDs', from: 'medium', sort: membersOf, cell: membersOf },
  {
    key: 'entries',
    head: 'Entries',
    from: 'wide',
    numeric: true,
    sort: ({ parts }) => entriesOf(parts),
    cell: ({ parts }) => entriesOf(parts),
  },
  {
    key: 'last',
    head: 'Last entry',
    from: 'medium',
    sort: ({ patient }) => patient.last,
    text: ({ patient }) => dayOr(patient.last),
    cell: ({ patient }) => dayOr(patient.last),
  },
];

/** Whoever claims and calls have spoken of. */
export default function PatientsPage({ desk, item }: { desk: Desk; item: string | null }) {
  const sight = useRecordViews(desk.actions.record(), 'patients');
  return (
    <OnRecord sight={sight.value} teaches="Patients appear by themselves from claims and calls.">
      {(seen) => <Patients desk={desk} item={item} seen={seen} />}
    </OnRecord>
  );
}

function Patients({ desk, item, seen }: { desk: Desk; item: string | null; seen: Seen<'patients'> }) {
  const rows = useRows(seen, '', ({ patients }) =>
    valuesOf(patients.byId)
      .filter(({ into }) => into === undefined)
      .map((patient) => ({ patient, parts: partsOf(patients, patient) }))
      .sort(
        (a, b) =>
          b.patient.last.localeCompare(a.patient.last) ||
          nameOf(a.patient.named).localeCompare(nameOf(b.patient.named)),
      ),
  );
  if (rows.length === 0) {
    return (
      <NothingOpen words="Patients appear here by themselves, once a claim was sent or a call written down about them.">
        <a class="button" href="#log">
          Open the log
        </a>
      </NothingOpen>
    );
  }
  const open = rows.find(({ patient }) => patient.id === item);
  return (
    <>
      <List
        label="patients"
        noun={['patient', 'patients']}
        placeholder="Name, birth date or member ID"
        rows={rows}
        columns={COLUMNS}
        onSave={(csv) => desk.actions.download('claimside-patients.csv', csv)}
        keyOf={({ patient }) => patient.id}
        hrefOf={({ patient }) => `#patients/${patient.id}`}
        textOf={({ parts }) => parts.map(({ named }) => nameOf(named)).join(' ')}
        selected={item}
      />
      {open ? (
        <PatientDetail key={open.patient.id} desk={desk} row={open} others={rows} />
      ) : (
        <NothingOpen words="Choose a patient to see cards, entries and who may be the same person.">
          <a class="button" href={`#patients/${rows[0]?.patient.id}`}>
            Open the latest
          </a>
        </NothingOpen>
      )}
    </>
  );
}

function membersOf({ parts }: PatientRow): string {
  return [...new Set(parts.flatMap(({ members }) => members.map(({ memberId }) => memberId)))].join(', ');
}

function entriesOf(parts: readonly PatientOnFile[]): number {
  return parts.reduce((sum, { entries }) => sum + entries, 0);
}
