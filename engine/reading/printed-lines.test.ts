import { expect, it } from 'vitest';
import { plainControl } from './control.fixture.ts';
import type { ControlDescriptor } from './descriptor.ts';
import { read } from './read.ts';

const HEADERS = ['Service date', 'Code', 'Mod', 'POS', 'Units', 'Charge'];
const LINE = ['10/12/2026', '90837', '95', '11', '1', '185.00'];

const row = (at: number, kind: ControlDescriptor['kind']): ControlDescriptor[] =>
  HEADERS.map((header, column) =>
    plainControl({
      key: `r${at}c${column}`,
      index: kind === 'output' ? -1 : at * 10 + column,
      kind,
      value: LINE[column] as string,
      rect: [20 + column * 90, 300 + at * 24, 80, 20],
      captions: [{ text: header, by: 'cell-above', distance: 0, doubtful: false }],
      cell: { table: 'd0', row: at, column, headers: [header], rowHeader: '' },
    }),
  );

const pathsOf = (controls: readonly ControlDescriptor[], at: number): readonly string[] =>
  read({ origin: '', controls, frames: [], tooLarge: false })
    .fields.filter(({ key }) => key.startsWith(`r${at}c`))
    .map(({ path }) => path);

const line = (at: number): string[] =>
  ['dateFrom', 'procedureCode', 'modifiers[0]', 'placeOfService', 'units', 'charge'].map(
    (leaf) => `lines[${at}].${leaf}`,
  );

it('a line typed among printed ones keeps its place', () => {
  const controls = [...row(2, 'text'), ...row(1, 'output'), ...row(3, 'output')];
  expect([1, 2, 3].map((at) => [...pathsOf(controls, at)].sort())).toEqual([0, 1, 2].map((at) => line(at).sort()));
});

it('a row over the printed lines adds the next one', () => {
  const controls = [...row(1, 'text'), ...row(2, 'output')];
  expect([...pathsOf(controls, 1)].sort()).toEqual(line(1).sort());
});
