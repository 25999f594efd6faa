import { usDay } from '../../../engine/claim/day.ts';
import { Icon } from '../../ui/icon.tsx';
import { NothingOpen } from '../detail.tsx';
import { List } from '../list.tsx';
import type { Column } from '../rows.ts';
import type { Desk } from '../state.ts';
import { AddPayer } from './add-payer.tsx';
import { PayerDetail } from './payer-detail.tsx';
import { filingOf, KIND_WORDS, leastSure, type PayerRow, payerRows, valuesEntered, videoOf } from './payer-rows.ts';
import { payerTyped, Recognised } from './recognised.tsx';

const COLUMNS: readonly Column<PayerRow>[] = [
  { key: 'name', head: 'Payer', sort: ({ name }) => name, cell: ({ name }) => name },
  {
    key: 'line',
    head: 'Line of business',
    from: 'medium',
    sort: ({ lines }) => lines.map((line) => KIND_WORDS[line]).join(', '),
    cell: ({ lines }) => lines.map((line) => KIND_WORDS[line]).join(', '),
  },
  {
    key: 'filing',
    head: 'Filing',
    numeric: true,
    sort: (row) => filingOf(row)?.days ?? 9999,
    text: (row) => filingOf(row)?.days.toString() ?? '',
    cell: (row) => <Filing row={row} />,
  },
  {
    key: 'video',
    head: 'Video',
    from: 'wide',
    sort: (row) => videoOf(row)?.join(' ') ?? '',
    cell: (row) => listed(videoOf(row)),
  },
  {
    key: 'auth',
    head: 'Authorized',
    from: 'wide',
    numeric: true,
    sort: (row) => authorizedIn(row)?.length ?? -1,
    text: (row) => authorizedIn(row)?.join(' ') ?? '',
    cell: (row) => <Authorized row={row} />,
  },
  {
    key: 'confidence',
    head: 'Confidence',
    from: 'wide',
    sort: (row) => leastSure(row) ?? '',
    cell: (row) => leastSure(row) ?? <NotKnown />,
  },
  {
    key: 'source',
    head: 'Source of the limit',
    from: 'widest',
    sort: ({ filingDays }) => filingDays?.from ?? '',
    cell: ({ filingDays }) => filingDays?.from ?? <NotKnown />,
  },
  {
    key: 'yours',
    head: 'Yours',
    from: 'medium',
    sort: ({ terms }) => terms.confirmedOn ?? (valuesEntered(terms) > 0 ? '1' : ''),
    text: ({ terms }) => terms.confirmedOn ?? '',
    cell: (row) => <Yours row={row} />,
  },
];

/** Who pays, what is shipped about each, and what the practice's own contract says. */
export default function PayersPage({ desk, item }: { desk: Desk; item: string | null }) {
  const payers = desk.state.settings.value?.payers ?? {};
  const rows = payerRows(payers);
  const open = rows.find(({ key }) => key === item);
  return (
    <>
      <List
        label="payers"
        noun={['payer', 'payers']}
        placeholder="Name or payer ID"
        rows={rows}
        columns={COLUMNS}
        onSave={(csv) => desk.actions.download('claimside-payers.csv', csv)}
        keyOf={({ key }) => key}
        hrefOf={({ key }) => `#payers/${key}`}
        textOf={({ key, ids }) => [key, ...ids].join(' ')}
        selected={item}
        keep={(typed) => payerTyped(typed, payers)?.key ?? null}
        hint={(typed) => <Recognised desk={desk} typed={typed} />}
        action={
          <a class="button" href="#payers/new">
            <Icon is="plus" />
            Add
          </a>
        }
      />
      {open ? (
        <PayerDetail key={open.key} desk={desk} payer={open} />
      ) : item === 'new' ? (
        <AddPayer desk={desk} />
      ) : (
        <NothingOpen words="Choose a payer to see what it asks for, and to enter what your own contract says. A claim is checked against your values first.">
          <a class="button" href={`#payers/${rows[0]?.key}`}>
            Open {rows[0]?.name}
          </a>
        </NothingOpen>
      )}
    </>
  );
}

function Filing({ row }: { row: PayerRow }) {
  const limit = filingOf(row);
  if (!limit) return <span class="quiet">not known</span>;
  return limit.yours ? <b>{limit.days} days</b> : <>{limit.days} days</>;
}

function authorizedIn({ terms, authorizationCodes }: PayerRow): readonly string[] | undefined {
  return terms.authorizations?.flatMap(({ procedureCodes }) => procedureCodes) ?? authorizationCodes?.value;
}

function Authorized({ row }: { row: PayerRow }) {
  const codes = authorizedIn(row);
  if (!codes) return <NotKnown />;
  if (codes.includes('*')) return <>everything</>;
  return <>{codes.length === 0 ? 'none' : `${codes.length} ${codes.length === 1 ? 'code' : 'codes'}`}</>;
}

function Yours({ row: { terms } }: { row: PayerRow }) {
  const entered = valuesEntered(terms);
  const values = entered === 0 ? '' : `${entered} ${entered === 1 ? 'value' : 'values'}`;
  if (terms.confirmedOn === undefined) return <span class="nowrap">{values}</span>;
  return (
    <span class="severity good" title={`Checked on ${usDay(terms.confirmedOn)}`}>
      <Icon is="good" />
      {values || 'checked'}
    </span>
  );
}

function listed(modifiers: readonly string[] | undefined) {
  if (!modifiers) return <NotKnown />;
  return <span class="nowrap">{modifiers.length === 0 ? 'none' : modifiers.join(', ')}</span>;
}

function NotKnown() {
  return (
    <span class="quiet">
      <span aria-hidden="true">–</span>
      <span class="unseen">not known</span>
    </span>
  );
}
