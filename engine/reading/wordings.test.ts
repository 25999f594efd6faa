import { describe, expect, it } from 'vitest';
import { plainControl } from './control.fixture.ts';
import type { ControlDescriptor } from './descriptor.ts';
import { read } from './read.ts';
import { DECOY_HEADERS, DECOYS, HEADERS, WORDINGS } from './wordings.fixture.ts';

const CHOICE =
  /otherCoverage|condition\.(employment|autoAccident|otherAccident)$|outsideLab$|acceptAssignment|signatureOnFile/;

/** What an empty box is taken for that has nothing but this caption, and a heading where one is named. */
function single(wording: string, path = ''): string {
  const [caption = '', section = ''] = wording.split(' > ').reverse();
  const yesNo = ['', 'Yes', 'No'].map((text) => ({ value: text, text }));
  const control = plainControl({
    ...(CHOICE.test(path) ? { kind: 'select', options: yesNo } : {}),
    captions: [{ text: caption, by: 'before', distance: 4, doubtful: false }],
    sections: section ? ['Professional claim', section] : ['Professional claim'],
  });
  return taken([control], control);
}

/** What an empty cell under this header is taken for, in the first row of a grid with a code and a charge. */
function column(header: string, path = ''): string {
  const given = ['CPT', 'Fee', 'Units'].filter(
    (_, at) => !path.endsWith(['procedureCode', 'charge', 'units'][at] as string),
  );
  const cells = [0, 1].flatMap((line) =>
    [...given, header].map((text, at) => cell(text, line, at, text === header ? 'asked' : 'given')),
  );
  return taken(cells, cells[given.length] as ControlDescriptor);
}

function cell(header: string, line: number, at: number, key: string): ControlDescriptor {
  return plainControl({
    key: `${key}${line}${at}`,
    index: line * 10 + at,
    rect: [20 + 130 * at, 300 + 24 * line, 120, 20],
    captions: line === 0 ? [{ text: header, by: 'cell-above', distance: 3, doubtful: false }] : [],
    cell: { table: 't0', row: line + 1, column: at, headers: [header], rowHeader: '' },
    sections: ['Services'],
  });
}

const taken = (controls: readonly ControlDescriptor[], { key }: ControlDescriptor): string =>
  read({ origin: '', controls, frames: [], tooLarge: false }).fields.find((field) => field.key === key)?.path ?? '';

const CASES = Object.entries(WORDINGS).flatMap(([path, all]) => all.map((wording) => [path, wording] as const));
const COLUMNS = Object.entries(HEADERS).flatMap(([path, all]) => all.map((wording) => [path, wording] as const));

describe('an empty box by its caption alone', () => {
  it.each(CASES)('%s: %s', (path, wording) => {
    expect(single(wording, path)).toBe(path);
  });

  it.each(DECOYS)('nothing of the claim: %s', (wording) => {
    expect(single(wording)).toBe('');
  });
});

describe('an empty cell of a service line by its header alone', () => {
  it.each(COLUMNS)('%s: %s', (path, wording) => {
    expect(column(wording, path)).toBe(path);
  });

  it.each(DECOY_HEADERS)('nothing of the claim: %s', (wording) => {
    expect(column(wording)).toBe('');
  });
});
