import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosen,
  hcpcsLines,
  orderLines,
  pairHead,
  pairLines,
  unitsText,
  workbookOf,
  zipOf,
} from './samples.fixture.ts';
import { load } from './shipped.fixture.ts';
import { csvReader, lineReader } from './text.ts';

const NAMES = [
  'icd10cm_order_2028.txt',
  'HCPC2027_JAN_ANWEB.txt',
  'HCPC2027_JAN_ANWEB.xlsx',
  'ccipra-v330r0-f1.TXT',
  'MCR_MUE_PractitionerServices_Eff_01-01-2027.csv',
  '2028-code-descriptions.zip',
];
const name = fc.constantFrom(...NAMES);

/** Small files of every kind: too little of each to be put in force, so that any change of them is refused. */
const small = [
  [NAMES[0], orderLines().slice(0, 40).join('\n')],
  [NAMES[1], hcpcsLines().slice(0, 20).join('\n')],
  [NAMES[3], [...pairHead(), ...pairLines().slice(0, 40)].join('\r\n')],
  [NAMES[4], unitsText().slice(0, 2000)],
] as const;

async function refused(file: string, bytes: Uint8Array): Promise<void> {
  const result = await load([chosen(file, new Uint8Array(bytes))]);
  expect(result).toMatchObject({ kind: 'refused', file: expect.stringContaining(file) });
}

it('arbitrary bytes are refused, whatever their name', async () => {
  await fc.assert(fc.asyncProperty(name, fc.uint8Array({ maxLength: 400 }), refused), { numRuns: 300 });
});

it('arbitrary text is refused, whatever its name', async () => {
  const encoder = new TextEncoder();
  const text = fc.string({ unit: fc.constantFrom(...'AF09 \t,"\n\r*:/'), maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(name, text, (file, found) => refused(file, encoder.encode(found))),
    { numRuns: 300 },
  );
});

it('files with bytes changed, cut out or put in are refused', async () => {
  const encoder = new TextEncoder();
  const packed = await zipOf(small.map(([file = '', text]) => chosen(file, text)));
  const book = await workbookOf([
    ['HCPC', 'RECID', 'ADD DT', 'TERM DT'],
    ['H0004', '3', '20200101', ''],
  ]);
  const originals: [string, Uint8Array][] = [
    ...small.map(([file = '', text]): [string, Uint8Array] => [file, encoder.encode(text)]),
    ['2028-code-descriptions.zip', new Uint8Array(await packed.arrayBuffer())],
    ['HCPC2027_JAN_ANWEB.xlsx', new Uint8Array(await book.arrayBuffer())],
  ];
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const change = fc.tuple(place, fc.nat({ max: 60 }), fc.uint8Array({ maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...originals),
      fc.array(change, { maxLength: 4 }),
      async ([file, start], changes) => {
        let bytes = start;
        for (const [where, gone, put] of changes) {
          const at = Math.floor(where * bytes.length);
          bytes = Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + gone)]);
        }
        await refused(file, bytes);
      },
    ),
    { numRuns: 300 },
  );
});

describe('text in pieces of any size', () => {
  const cell = fc
    .string({ unit: fc.constantFrom(...'aé ,"\n;x'), minLength: 1, maxLength: 6 })
    .filter((text) => text.trim() !== '');
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });

  function pieces(text: string, cuts: readonly number[]): string[] {
    const found: string[] = [];
    for (let at = 0, turn = 0; at < text.length; turn++) {
      const size = cuts[turn % cuts.length] ?? 1;
      found.push(text.slice(at, at + size));
      at += size;
    }
    return found;
  }

  it('gives the cells that were written', () => {
    fc.assert(
      fc.property(rows, sizes, fc.constantFrom('\n', '\r\n'), (written, cuts, newline) => {
        const text = written.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(newline);
        const found: (readonly string[])[] = [];
        const reader = csvReader((cells) => found.push(cells));
        for (const piece of pieces(text, cuts)) expect(reader.push(piece)).toBeNull();
        expect(reader.end()).toBeNull();
        expect(found).toEqual(written);
      }),
    );
  });

  it('gives lines with their numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b\tc', '  ')), sizes, (written, cuts) => {
        const found: [string, number][] = [];
        const reader = lineReader((cells, line) => found.push([cells.join('\t'), line]));
        for (const piece of pieces(written.join('\r\n'), cuts)) reader.push(piece);
        reader.end();
        const expected = written.map((text, at) => [text, at + 1] as const).filter(([text]) => text.trim() !== '');
        expect(found).toEqual(expected);
      }),
    );
  });
});
