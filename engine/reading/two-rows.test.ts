import { expect, test } from 'vitest';
import { pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';

const UPPER = ['From', 'To', 'POS', 'Proc code'];
const LOWER = ['Charge', 'Units', 'EPSDT', 'Rendering NPI'];
const pathsOf = (page: Parameters<typeof read>[0]) => read(page).fields.map(({ path }) => path);

test('a line of two rows under two header rows', () => {
  const row = (line: number, lower: boolean) =>
    UPPER.map((upper, column) => ({
      cell: {
        table: 't0',
        row: 2 + line * 2 + (lower ? 1 : 0),
        column,
        headers: [upper, LOWER[column] as string],
        rowHeader: lower ? '' : String(line + 1),
      },
      at: [column * 110, 100 + line * 60 + (lower ? 30 : 0), lower ? 60 : 90] as const,
      kind: lower && column === 2 ? ('checkbox' as const) : ('text' as const),
    }));
  const page = pageOf(...row(0, false), ...row(0, true), ...row(1, false), ...row(1, true));
  expect(pathsOf(page)).toEqual(
    [0, 1].flatMap((line) =>
      ['dateFrom', 'dateTo', 'placeOfService', 'procedureCode', 'charge', 'units', 'epsdt', 'renderingNpi'].map(
        (leaf) => `lines[${line}].${leaf}`,
      ),
    ),
  );
});
