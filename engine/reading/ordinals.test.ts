import { describe, expect, test } from 'vitest';
import { pageOf } from './descriptors.fixture.ts';
import { read } from './read.ts';

const pathsOf = (page: Parameters<typeof read>[0]) => read(page).fields.map(({ path }) => path);
const words = ['from date', 'procedure code', 'units', 'charge'];
const leaves = ['dateFrom', 'procedureCode', 'units', 'charge'];
const labelled = (text: string, line: number, row: number) => ({
  captions: [['aria', text] as const],
  sections: ['Services'],
  at: [line * 200, 100 + row * 30, 150] as const,
});

describe('texts that count the lines', () => {
  test.each([
    ['ahead', (word: string, line: number) => `Service ${line} ${word}`],
    ['behind', (word: string, line: number) => `${word} (line ${line})`],
  ])('say which line a box is in, %s', (_, text) => {
    const page = pageOf(
      ...words.flatMap((word, row) => [1, 2, 3].map((line) => labelled(text(word, line), line, row))),
    );
    expect(pathsOf(page)).toEqual(leaves.flatMap((leaf) => [0, 1, 2].map((line) => `lines[${line}].${leaf}`)));
  });

  test('are no lines of an address, no diagnoses', () => {
    const page = pageOf(
      ...['Patient address (line 1)', 'Patient address (line 2)', '1) Diagnosis', '2) Diagnosis'].map((text, row) =>
        labelled(text, 0, row),
      ),
    );
    expect(pathsOf(page)).toEqual(['patient.address1', 'patient.address2', 'diagnoses[0].code', 'diagnoses[1].code']);
  });
});
