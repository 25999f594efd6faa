import { describe, expect, test } from 'vitest';
import { box, grid, pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';

const pathsOf = (page: Parameters<typeof read>[0]) => read(page).fields.map(({ path }) => path);

describe('captions behind their boxes', () => {
  const captions = ['Member ID', 'Patient last name', 'Patient first name', 'Prior authorization number', 'Tax ID'];
  const paths = [
    'subscriber.memberId',
    'patient.lastName',
    'patient.firstName',
    'claim.priorAuthorizationNumber',
    'billing.taxId',
  ];

  test('where every box has its text after it, that is the caption', () => {
    const page = pageOf(
      ...captions.map((text, at) => ({
        captions: [
          ['after', text, 3] as const,
          ...(at > 0
            ? [['before', captions[at - 1] as string, 12] as const, ['left', captions[at - 1] as string, 12] as const]
            : []),
        ],
      })),
    );
    expect(pathsOf(page)).toEqual(paths);
  });

  test('where the text before is nearer, nothing changes', () => {
    const page = pageOf(
      ...captions.map((text, at) => ({
        captions: [
          ['before', text, 3] as const,
          ['left', text, 3] as const,
          ...(at + 1 < captions.length ? [['after', captions[at + 1] as string, 12] as const] : []),
        ],
      })),
    );
    expect(pathsOf(page)).toEqual(paths);
  });
});

test('lines that stand as columns are read by the heads of the rows', () => {
  const leaves = ['From', 'CPT/HCPCS', 'Charge', 'Units'];
  const cells = leaves.flatMap((rowHeader, row) =>
    [1, 2, 3].map((line) => ({
      cell: { table: 't0', row: row + 1, column: line, headers: [`Line ${line}`], rowHeader },
      at: [line * 120, 100 + row * 30, 90] as const,
    })),
  );
  expect(pathsOf(pageOf(...cells))).toEqual(
    ['dateFrom', 'procedureCode', 'charge', 'units'].flatMap((leaf) =>
      [0, 1, 2].map((line) => `lines[${line}].${leaf}`),
    ),
  );
});

test('a second table with the same row numbers goes on with the lines', () => {
  const numbered = (table: string, top: number) => (row: number, column: number) => ({
    cell: { table, row: row + 1, column, headers: [], rowHeader: String(row + 1) },
    at: [column * 100, top + row * 30, 90] as const,
  });
  const headed = (headers: readonly string[], table: string, top: number) =>
    grid(headers, 2, (row, column) => {
      const place = numbered(table, top)(row, column);
      return { ...place, cell: { ...place.cell, headers: [headers[column] as string] } };
    });
  const page = pageOf(
    ...headed(['From', 'CPT/HCPCS', 'Charge', 'Units'], 't0', 100),
    ...headed(['Adjustment group code', 'Adjustment reason code', 'Adjustment amount'], 't1', 400),
  );
  expect(pathsOf(page).slice(8)).toEqual(
    [0, 1].flatMap((line) => ['group', 'reason', 'amount'].map((leaf) => `lines[${line}].adjustments[0].${leaf}`)),
  );
});

test('a box above the lines is no part of the first one', () => {
  const page = pageOf(
    box('Claim place of service', { at: [10, 20] }),
    ...grid(['Service date', 'CPT', 'Charge', 'Units'], 2, (row, column) => ({
      cell: null,
      captions: [['before', ['Service date', 'CPT', 'Charge', 'Units'][column] as string]],
      at: [column * 120, 60 + row * 60],
    })),
  );
  expect(pathsOf(page).slice(0, 3)).toEqual(['claim.placeOfService', 'lines[0].dateFrom', 'lines[0].procedureCode']);
});
