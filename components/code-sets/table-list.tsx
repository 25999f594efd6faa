import { usDay } from '../../engine/claim/day.ts';
import type { LoadedKind } from '../../engine/codes/loaded.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { EditionRow, EditionState, TableRows } from './table-rows.ts';

/** Every code table with its editions, and a way back from the last load. */
export function TableList(props: {
  readonly tables: readonly TableRows[];
  readonly busy: boolean;
  readonly onUndo: (kind: LoadedKind) => void;
}) {
  const { tables, busy, onUndo } = props;
  return (
    <section class="code-tables" aria-label="Code tables">
      <table>
        <thead>
          <tr>
            <th scope="col">Edition</th>
            <th scope="col">State</th>
            <th scope="col">For days</th>
            <th scope="col" class="number">
              Entries
            </th>
            <th scope="col">From</th>
          </tr>
        </thead>
        {tables.map(({ table, title, editions, undo }) => (
          <tbody key={table}>
            <tr class="table-title">
              <th scope="rowgroup" colSpan={5}>
                {title}
                {undo ? (
                  <button type="button" class="button bare" disabled={busy} onClick={() => onUndo(undo.kind)}>
                    Take back {undo.edition}
                  </button>
                ) : null}
              </th>
            </tr>
            {editions.map((row) => (
              <Row key={row.id} {...row} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ edition, state, from, to, count, origin }: EditionRow) {
  const { icon, words } = sayState(state);
  return (
    <tr class={`edition ${state.kind}`}>
      <td>{edition}</td>
      <td>
        <span class="table-state">
          <Icon is={icon} /> {words}
        </span>
      </td>
      <td class="days">
        {usDay(from)} to {usDay(to)}
      </td>
      <td class="number">{count.toLocaleString('en-US')}</td>
      <td class="origin">{origin}</td>
    </tr>
  );
}

function sayState(state: EditionState): { icon: IconName; words: string } {
  switch (state.kind) {
    case 'in-use':
      return { icon: 'good', words: 'in use' };
    case 'out-of-date':
      return { icon: 'warning', words: `in use, out of date since ${usDay(state.since)}` };
    case 'waits':
      return { icon: 'info', words: `in use from ${usDay(state.until)}` };
    case 'earlier':
      return { icon: 'info', words: `for days before ${usDay(state.before)}` };
    case 'replaced':
      return { icon: 'open', words: 'replaced by a later load' };
    case 'unreadable':
      return { icon: 'warning', words: 'not in use: load its file again, an update changed how tables are kept' };
  }
}
