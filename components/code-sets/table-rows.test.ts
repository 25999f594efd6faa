import { expect, it } from 'vitest';
import type { ShippedEdition } from '../../engine/codes/load.ts';
import type { CodeTableView } from '../../engine/vault/code-table-rows.ts';
import { tableRows } from './table-rows.ts';

const SHIPPED: readonly ShippedEdition[] = [
  { table: 'places', edition: 'Places May 2026', from: '2003-01-01', to: '2027-05-31', count: 52 },
  { table: 'mue-medicare', edition: 'MUE 2025H2', from: '2025-07-01', to: '2025-12-31', count: 15_095 },
];

function loaded(id: number, label: string, from: string, to: string, state: CodeTableView['state']): CodeTableView {
  const edition = { table: 'mue-medicare', edition: `MUE ${label}`, from, to };
  return {
    id,
    kind: 'mue-medicare',
    edition,
    files: ['units.zip, units.csv'],
    count: 15_100,
    loadedOn: '2026-12-28',
    state,
  };
}

const Q1 = loaded(2, '2027 Q1', '2027-01-01', '2027-03-31', 'counts');
const Q2 = loaded(3, '2027 Q2', '2027-04-01', '2027-06-30', 'counts');
const FIRST = loaded(1, '2027 Q1', '2027-01-01', '2027-03-31', 'replaced');

const states = (stored: readonly CodeTableView[], today: string) =>
  tableRows(SHIPPED, stored, today)
    .find(({ table }) => table === 'mue-medicare')
    ?.editions.map(({ edition, state }) => [edition, state]);

it('says of a shipped table past its quarter that it is out of date', () => {
  expect(states([], '2025-12-31')).toEqual([['MUE 2025H2', { kind: 'in-use' }]]);
  expect(states([], '2026-01-01')).toEqual([['MUE 2025H2', { kind: 'out-of-date', since: '2025-12-31' }]]);
});

it('has each quarter in use from its first day', () => {
  expect(states([Q2, Q1, FIRST], '2027-02-01')).toEqual([
    ['MUE 2027 Q2', { kind: 'waits', until: '2027-04-01' }],
    ['MUE 2027 Q1', { kind: 'in-use' }],
    ['MUE 2025H2', { kind: 'earlier', before: '2027-01-01' }],
    ['MUE 2027 Q1', { kind: 'replaced' }],
  ]);
  expect(states([Q2, Q1], '2027-07-01')?.[0]).toEqual(['MUE 2027 Q2', { kind: 'out-of-date', since: '2027-06-30' }]);
});

it('offers the last load to be taken back, and says where it came from', () => {
  const [units, places] = tableRows(SHIPPED, [Q2, Q1], '2027-02-01');
  expect(units?.undo).toEqual({ kind: 'mue-medicare', edition: 'MUE 2027 Q2' });
  expect(units?.editions[0]).toMatchObject({ origin: 'units.zip, units.csv, loaded 12/28/2026', count: 15_100 });
  expect(places).toMatchObject({ title: 'Places of service', undo: null });
  expect(places?.editions[0]?.origin).toBe('came with Claimside');
});

it('says that a table of another layout has to be loaded again', () => {
  const old = loaded(4, '2027 Q1', '2027-01-01', '2027-03-31', 'unreadable');
  expect(states([old], '2027-02-01')).toEqual([
    ['MUE 2025H2', { kind: 'out-of-date', since: '2025-12-31' }],
    ['MUE 2027 Q1', { kind: 'unreadable' }],
  ]);
});
