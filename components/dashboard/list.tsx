import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { count } from '../ui/count.ts';
import { Icon } from '../ui/icon.tsx';
import { OPT_OUT } from '../ui/opt-out.ts';
import { ROW, useWindow, WHOLE } from './list-window.ts';
import { type Column, csvOf, filtered, nextOrder, type Order, sorted } from './rows.ts';

/**
 * A list that filters by typing and sorts by column. The first column's cell is the link to the row's place, so
 * a row is opened as any link is; a row pointed at anywhere opens too.
 */
export function List<Row>(props: {
  readonly label: string;
  readonly noun: readonly [one: string, many: string];
  readonly placeholder: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Left out where rows can't be opened. */
  readonly hrefOf?: (row: Row) => string;
  /** What the filter looks in, besides the cells' sort values. */
  readonly textOf?: (row: Row) => string;
  readonly selected?: string | null;
  /** Key of a row that stays though the words aren't in it. */
  readonly keep?: (typed: string) => string | null;
  /** Said below the filter of what is typed in it. */
  readonly hint?: (typed: string) => ComponentChildren;
  readonly action?: ComponentChildren;
  /** Saves what the list shows as a file for a spreadsheet. */
  readonly onSave?: (csv: string) => void;
}) {
  const {
    label,
    noun,
    placeholder,
    rows,
    columns,
    keyOf,
    hrefOf,
    textOf,
    selected = null,
    keep,
    hint,
    action,
    onSave,
  } = props;
  const typed = useSignal('');
  const order = useSignal<Order | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected !== null) place.current?.querySelector('tr.open')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const kept = keep?.(typed.value) ?? null;
  const found = new Set(filtered(rows, columns, textOf, typed.value));
  const shown = sorted(
    rows.filter((row) => found.has(row) || keyOf(row) === kept),
    columns,
    order.value,
  );
  const drawn = useWindow(
    place,
    shown.length,
    selected === null ? -1 : shown.findIndex((row) => keyOf(row) === selected),
  ).value;
  const { from, to } = { from: Math.min(drawn.from, shown.length), to: Math.min(drawn.to, shown.length) };
  const isWindowed = shown.length > WHOLE;
  return (
    <section class={isWindowed ? 'list windowed' : 'list'} aria-label={label}>
      <div class="list-tools">
        <label class="filter">
          <Icon is="search" />
          <span class="unseen">Filter {label}</span>
          <input
            type="search"
            {...OPT_OUT}
            name="filter"
            placeholder={placeholder}
            spellcheck={false}
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        </label>
        {action}
        {onSave ? (
          <button
            type="button"
            class="button"
            data-csv
            aria-label="CSV of what the list shows"
            title="Save what the list shows, for a spreadsheet"
            onClick={() => onSave(csvOf(shown, columns))}
          >
            CSV
          </button>
        ) : null}
        <span class="list-count small" role="status">
          {shown.length === rows.length
            ? count(rows.length, ...noun)
            : `${shown.length} of ${count(rows.length, ...noun)}`}
        </span>
      </div>
      {typed.value.trim() === '' ? null : hint?.(typed.value)}
      {shown.length === 0 ? (
        <Nothing
          noun={noun[1]}
          onAll={() => {
            typed.value = '';
          }}
        />
      ) : (
        <div class="list-rows" ref={place}>
          <table aria-rowcount={isWindowed ? shown.length + 1 : undefined}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <Head
                    key={column.key}
                    column={column}
                    order={order.value}
                    onSort={() => {
                      order.value = nextOrder(order.value, column.key);
                    }}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              <Gap rows={from} />
              {(isWindowed ? shown.slice(from, to) : shown).map((row, at) => (
                <Line
                  key={keyOf(row)}
                  row={row}
                  columns={columns}
                  href={hrefOf?.(row)}
                  open={keyOf(row) === selected}
                  number={isWindowed ? from + at + 2 : undefined}
                />
              ))}
              <Gap rows={isWindowed ? shown.length - to : 0} />
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Head<Row>(props: { readonly column: Column<Row>; readonly order: Order | null; readonly onSort: () => void }) {
  const { column, order, onSort } = props;
  const active = order?.column === column.key ? order : null;
  return (
    <th scope="col" class={classOf(column)} aria-sort={active ? (active.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={onSort}>
        {column.head}
        {active ? <Icon is={active.down ? 'down' : 'up'} /> : null}
      </button>
    </th>
  );
}

function Line<Row>(props: {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly href: string | undefined;
  readonly open: boolean;
  /** Its place in the whole list, from 1 for the heads, where not all of it is drawn. */
  readonly number: number | undefined;
}) {
  const { row, columns, href, open, number } = props;
  return (
    <tr
      aria-rowindex={number}
      class={open ? 'open' : undefined}
      onClick={(event) => {
        const link = event.currentTarget.querySelector<HTMLElement>('a[data-row]');
        if (link && !(event.target as Element).closest('a, button')) link.click();
      }}
    >
      {columns.map((column, at) => {
        const cell = column.cell(row);
        return at === 0 ? (
          <th key={column.key} scope="row" class={classOf(column)}>
            {href === undefined ? (
              cell
            ) : (
              <a data-row href={href} aria-current={open ? 'true' : undefined}>
                {cell}
              </a>
            )}
          </th>
        ) : (
          <td key={column.key} class={classOf(column)}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
}

/** Room for rows that are not drawn. */
function Gap({ rows }: { rows: number }) {
  if (rows === 0) return null;
  return (
    <tr class="gap">
      <td style={{ height: `${rows * ROW}px` }} />
    </tr>
  );
}

function Nothing({ noun, onAll }: { noun: string; onAll: () => void }) {
  return (
    <div class="empty">
      <p>No {noun} match what you typed.</p>
      <button type="button" class="button" onClick={onAll}>
        Show all {noun}
      </button>
    </div>
  );
}

function classOf<Row>({ from = 'always', numeric = false, greedy = false }: Column<Row>): string {
  return `from-${from}${numeric ? ' numeric' : ''}${greedy ? ' greedy' : ''}`;
}
