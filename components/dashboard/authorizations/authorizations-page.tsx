import type { AuthorizationRecord } from '../../../engine/log/events/authorization-recorded.ts';
import { isRunningLow, type Ledger } from '../../../engine/record/ledger.ts';
import { valuesOf } from '../../../engine/record/plain-map.ts';
import { ledgerOfPatient } from '../../../engine/record/worklist.ts';
import { Icon } from '../../ui/icon.tsx';
import { NothingOpen } from '../detail.tsx';
import { List } from '../list.tsx';
import { dayOr, nameOf } from '../record-words.ts';
import type { Column } from '../rows.ts';
import { OnRecord, type Seen, useRecordViews, useRows } from '../seen-record.tsx';
import type { Desk } from '../state.ts';
import { inRanges } from '../values.ts';
import { AddAuthorization } from './add-authorization.tsx';
import { AuthorizationDetail } from './authorization-detail.tsx';

export interface AuthorizationRow {
  readonly record: AuthorizationRecord;
  readonly ledger: Ledger;
}

const COLUMNS: readonly Column<AuthorizationRow>[] = [
  {
    key: 'number',
    head: 'Number',
    sort: ({ record }) => record.number,
    cell: ({ record }) => <span class="nowrap">{record.number}</span>,
  },
  {
    key: 'patient',
    head: 'Patient',
    greedy: true,
    sort: ({ record }) => nameOf(record.patient),
    cell: ({ record }) => nameOf(record.patient),
  },
  {
    key: 'payer',
    head: 'Payer',
    from: 'medium',
    sort: ({ record }) => record.payer.name,
    cell: ({ record }) => record.payer.name,
  },
  {
    key: 'codes',
    head: 'Codes',
    from: 'wide',
    sort: ({ record }) => codesOf(record),
    cell: ({ record }) => codesOf(record),
  },
  {
    key: 'left',
    head: 'Left',
    numeric: true,
    sort: ({ ledger }) => ledger.left ?? 1e6,
    text: ({ record, ledger }) => leftOf(record, ledger),
    cell: ({ record, ledger }) => <Left record={record} ledger={ledger} />,
  },
  {
    key: 'to',
    head: 'Ends',
    sort: ({ record }) => record.to ?? '9999',
    text: ({ record }) => dayOr(record.to),
    cell: ({ record }) => dayOr(record.to),
  },
  {
    key: 'state',
    head: 'State',
    from: 'wide',
    sort: ({ record }) => record.state,
    cell: ({ record }) => record.state.replaceAll('-', ' '),
  },
];

/** What payers have authorized, and what is left of it. */
export default function AuthorizationsPage({ desk, item }: { desk: Desk; item: string | null }) {
  const sight = useRecordViews(desk.actions.record(), 'authorizations', 'claims', 'sessions');
  return (
    <OnRecord sight={sight.value} teaches="Authorizations are counted down by what you send.">
      {(seen) => <Authorizations desk={desk} item={item} seen={seen} />}
    </OnRecord>
  );
}

function Authorizations(props: {
  desk: Desk;
  item: string | null;
  seen: Seen<'authorizations' | 'claims' | 'sessions'>;
}) {
  const { desk, item, seen } = props;
  const rows = useRows(seen, '', (views) =>
    valuesOf(views.authorizations.byId)
      .map((record) => ({ record, ledger: ledgerOfPatient(record, views) }))
      .sort((a, b) => (a.record.to ?? '9999').localeCompare(b.record.to ?? '9999')),
  );
  if (item === 'new') return <AddAuthorization desk={desk} />;
  if (rows.length === 0) {
    return (
      <NothingOpen words="Enter an authorization once; it is counted down by the claims you send, and you hear of it before it runs out or ends.">
        <a class="button main" href="#authorizations/new">
          Enter an authorization
        </a>
      </NothingOpen>
    );
  }
  const open = rows.find(({ record }) => record.id === item);
  return (
    <>
      <List
        label="authorizations"
        noun={['authorization', 'authorizations']}
        placeholder="Number, patient, payer or code"
        rows={rows}
        columns={COLUMNS}
        onSave={(csv) => desk.actions.download('claimside-authorizations.csv', csv)}
        keyOf={({ record }) => record.id}
        hrefOf={({ record }) => `#authorizations/${record.id}`}
        textOf={({ record }) => record.codes.join(' ')}
        selected={item}
        action={
          <a class="button" href="#authorizations/new">
            <Icon is="plus" />
            Add
          </a>
        }
      />
      {open ? (
        <AuthorizationDetail key={open.record.id} desk={desk} row={open} />
      ) : (
        <NothingOpen words="Choose an authorization to see what is left of it and how that came about.">
          <a class="button" href={`#authorizations/${rows[0]?.record.id}`}>
            Open {rows[0]?.record.number}
          </a>
        </NothingOpen>
      )}
    </>
  );
}

function codesOf({ codes }: AuthorizationRecord): string {
  return codes.length === 0 ? 'all' : inRanges([...codes].sort()).join(', ');
}

function leftOf({ approved }: AuthorizationRecord, { left }: Ledger): string {
  return left === null ? '' : `${left} of ${approved}`;
}

function Left({ record, ledger }: AuthorizationRow) {
  if (ledger.left === null) return <span class="quiet">not said</span>;
  const words = leftOf(record, ledger);
  if (!isRunningLow(record, ledger)) return <>{words}</>;
  return (
    <span class="severity warning">
      <Icon is="warning" />
      {words}
    </span>
  );
}
