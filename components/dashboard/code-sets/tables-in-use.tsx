import type { Edition } from '../../../engine/codes/tables.ts';
import { Icon } from '../../ui/icon.tsx';
import { NothingOpen } from '../detail.tsx';
import { List } from '../list.tsx';
import { useLoaded } from '../loaded.ts';
import type { Column } from '../rows.ts';
import type { Desk } from '../state.ts';
import { usDate } from '../values.ts';

/** The code tables that claims are checked with, as the engine names them. */
export function TablesInUse({ desk }: { desk: Desk }) {
  const loaded = useLoaded(desk.actions.editions).value;
  if (loaded.kind === 'loading') return <p class="waiting">Asking for the code tables</p>;
  if (loaded.kind === 'failed' || loaded.value.length === 0) {
    return <NothingOpen words="The engine did not answer. Close this page and open it again." />;
  }
  return (
    <List
      label="code tables"
      noun={['table', 'tables']}
      placeholder="Table or edition"
      rows={loaded.value}
      columns={columnsAsOf(desk.actions.today())}
      onSave={(csv) => desk.actions.download('claimside-code-tables.csv', csv)}
      keyOf={({ table }) => table}
    />
  );
}

function columnsAsOf(today: string): readonly Column<Edition>[] {
  return [
    { key: 'edition', head: 'Edition', sort: ({ edition }) => edition, cell: ({ edition }) => edition },
    { key: 'table', head: 'Table', from: 'medium', sort: ({ table }) => table, cell: ({ table }) => table },
    { key: 'from', head: 'Speaks from', from: 'medium', sort: ({ from }) => from, cell: ({ from }) => usDate(from) },
    { key: 'to', head: 'to', sort: ({ to }) => to, cell: ({ to }) => usDate(to) },
    {
      key: 'state',
      head: 'State',
      sort: ({ to }) => (to < today ? 'out of date' : 'current'),
      cell: ({ to }) =>
        to < today ? (
          <span class="severity warning">
            <Icon is="warning" />
            out of date
          </span>
        ) : (
          <span class="severity good">
            <Icon is="good" />
            current
          </span>
        ),
    },
  ];
}
