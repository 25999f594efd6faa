import { describe, expect, it } from 'vitest';
import {
  chosen,
  fillerLines,
  hcpcsLines,
  hcpcsRecord,
  orderLines,
  pairHead,
  pairLine,
  UNITS_HEAD,
  unitsText,
  workbookOf,
  zipOf,
} from './samples.fixture.ts';
import { load } from './shipped.fixture.ts';
import type { ChosenFile } from './sources.ts';

const ORDER = 'icd10cm_order_2028.txt';
const HCPCS = 'HCPC2027_JAN_ANWEB.txt';
const PAIRS = 'ccipra-v330r0-f1.TXT';
const UNITS = 'MCR_MUE_PractitionerServices_Eff_01-01-2027.csv';

const order = orderLines();
const hcpcs = hcpcsLines();
const units = unitsText();
const lines = (...rows: string[]) => rows.join('\r\n');
/** A list with the line at a place, from 1, put in another way. */
const withLine = (list: readonly string[], line: number, change: (text: string) => string) =>
  list.map((text, at) => (at === line - 1 ? change(text) : text)).join('\n');
const edits = (...rows: string[]) => lines(...pairHead(), pairLine('90837', '90834', '20200101'), ...rows);
const unitRows = (...rows: string[]) => `${UNITS_HEAD}${rows.join('\n')}\n`;

async function refusal(...files: ChosenFile[]) {
  const result = await load(files);
  expect(result.kind).toBe('refused');
  return result as { file: string; line: number | null; what: string; fix: string };
}

describe('a wrong file says what it looks like', () => {
  it.each([
    ['', 'nothing.txt', 'The file is empty.'],
    ['%PDF-1.7 ...', 'guidelines.pdf', 'This is a document, not a table.'],
    ['\xd0\xcf\x11\xe0 ...', 'old.xls', 'old Excel workbook'],
    ['<!DOCTYPE html><html>', ORDER, 'This is a web page, not a table.'],
    ['00001 001     0 Own words', 'icd10pcs_order_2028.txt', 'ICD-10-PCS order file'],
    ['A000    Own words', 'icd10cm_codes_2028.txt', 'code list, which leaves headers out'],
    ['Add:         F999    1 Own words', 'icd10cm_order_addenda_2028.txt', 'a list of changes'],
    [edits(), 'ccioph-v330r0-f1.TXT', 'These are the edits for hospitals.'],
    [edits(), 'medicaid-ncci-2027-q1-ptp-edits-durable-medical-equipment.txt', 'for medical equipment'],
    [edits(), 'medicare-ncci-2027q1-practitioner-additions-deletions-revisions-ptp.txt', 'a list of changes'],
    [unitRows('').replace('Practitioner', 'Outpatient Hospital'), UNITS, 'These are the units for hospitals.'],
    [unitRows('').replace('Practitioner', 'DME Supplier'), UNITS, 'These are the units for medical equipment.'],
    ['Dear colleague,\nnothing here.', 'letter.txt', 'none of the tables'],
    ['name,phone\nOwn Words,555', 'phones.csv', 'none of the tables'],
    [order.slice(0, 5).join('\n'), 'order.txt', 'The file name does not say its year.'],
    [edits(), 'practitioner edits.txt', 'The file name does not say its quarter.'],
    [edits(), 'edits 2027q1.txt', 'does not say whom its edits are for'],
  ])('%#: %.20s', async (text, name, words) => {
    const bytes = Uint8Array.from([...text], (character) => character.charCodeAt(0));
    const { what, fix, file } = await refusal(chosen(name, bytes));
    expect(what).toContain(words);
    expect(file).toBe(name);
    expect(fix).toMatch(/^[A-Z].*\.$/);
  });
});

describe('a damaged file says where', { timeout: 30_000 }, () => {
  it.each([
    ['cut in the middle of a line', ORDER, order.slice(0, 400).join('\n').slice(0, -85), 400, 'ends after'],
    [
      'with a flag that is neither',
      ORDER,
      withLine(order, 12, (text) => `${text.slice(0, 14)}2${text.slice(15)}`),
      12,
      'in their columns',
    ],
    [
      'with lines out of order',
      ORDER,
      withLine(order, 30, (text) => `00004${text.slice(5)}`),
      30,
      'does not come after',
    ],
    [
      'with a code twice',
      ORDER,
      withLine(order, 3, (text) => text.replace('A001 ', 'A000 ')),
      3,
      'A000 stands in the file twice',
    ],
    ['with junk in it', ORDER, withLine(order, 77, () => 'ab\u0000cd'), 77, 'characters that no text file has'],
    ['with text put in between', ORDER, withLine(order, 9, () => 'moved to another page'), 9, 'in their columns'],
    ['with a short record', HCPCS, withLine(hcpcs, 5, (text) => text.slice(0, 150)), 5, 'ends after 150 of 320'],
    [
      'with a day that is none',
      HCPCS,
      withLine(hcpcs, 8, () => hcpcsRecord('A9999', '20261301', '')),
      8,
      'no date where its first day',
    ],
    [
      'with a last day that is none',
      HCPCS,
      withLine(hcpcs, 8, () => hcpcsRecord('A9999', '20260101', 'soon')),
      8,
      'last day',
    ],
    [
      'with an unknown record',
      HCPCS,
      withLine(hcpcs, 6, (text) => `${text.slice(0, 10)}9${text.slice(11)}`),
      6,
      'Column 11 is "9"',
    ],
    ['with a record twice', HCPCS, withLine(hcpcs, 2, () => hcpcs[0] ?? ''), 2, 'twice'],
    ['with an edit of one code', PAIRS, edits('90837\t\t\t20200101\t*\t1\tx'), 6, 'two cells of an edit'],
    ['with an edit without a day', PAIRS, edits('90837\t90832\t\t\t*\t1\tx'), 6, 'first day'],
    ['with an edit that ends on no day', PAIRS, edits(pairLine('90837', '90832', '20200101', '2020')), 6, 'last day'],
    [
      'with no modifier indicator',
      PAIRS,
      edits(pairLine('90837', '90832', '20200101', '*', '7')),
      6,
      'modifier indicator',
    ],
    ['with an edit cut short', PAIRS, edits('90837\t90832'), 6, 'first day'],
    ['with words for units', UNITS, unitRows('90837,many,2 Date,x'), 3, '90837 has no number of units'],
    ['with no indicator', UNITS, unitRows('90834,1,,x', '90837,2,Policy,x'), 3, '90834 has no adjudication indicator'],
    ['with no code', UNITS, unitRows('90834,1,2,x', ',2,3,x'), 4, 'not a procedure code'],
    ['with a quote left open', UNITS, `${unitRows('90834,1,2,x')}90837,2,3,"x\n`, 4, 'never closed'],
    ['with a code twice', UNITS, unitRows('90834,1,2,x', '90834,2,2,x'), 4, 'twice'],
  ])('%s: %s', async (_, name, text, line, words) => {
    const found = await refusal(chosen(name, text));
    expect(found.what).toContain(words);
    expect(found).toMatchObject({ file: name, line });
  });
});

describe('too little is not taken for a whole file', { timeout: 60_000 }, () => {
  it.each([
    [
      'three hundred codes',
      ORDER,
      order.slice(0, 300).join('\n'),
      'It holds 300 codes; a whole file has 80,000 to 140,000.',
    ],
    ['half of HCPCS', HCPCS, hcpcs.slice(0, 3000).join('\n'), 'codes; a whole file has 6,000'],
    ['a few edits', 'practitioner-2027q1.txt', edits(), 'It holds 1 edit; a whole quarter has more than 500,000.'],
    [
      'a fifth of the units gone',
      UNITS,
      unitRows(
        ...units
          .split('\n')
          .slice(4)
          .filter((_, at) => at % 5 > 0),
      ),
      'in use are not in it, among them 9',
    ],
    [
      'edits without ours',
      'practitioner-2027q1.txt',
      `${edits()}\n${fillerLines(500_000).join('\n')}`,
      'It holds 1 behavioral-health pair;',
    ],
  ])('%s', async (_, name, text, words) => {
    expect((await refusal(chosen(name, text))).what).toContain(words);
  });

  it('nor is an older one', async () => {
    const old = await refusal(chosen('icd10cm_order_2026.txt', order.join('\n')));
    expect(old.what).toBe('This table is for FY2026, older than what is in use: ICD-10-CM FY2021 to FY2027.');
    expect(old.fix).toBe('Load one in force from 10/01/2026 or later.');
  });

  it('nor are two of a kind, or parts of two quarters', async () => {
    const two = await refusal(chosen(UNITS, units), chosen(`copy of ${UNITS}`, units));
    expect(two).toMatchObject({ file: `copy of ${UNITS}`, fix: 'Choose one of the two.' });
    const mixed = await refusal(chosen(PAIRS, edits()), chosen('ccipra-v323r0-f2.TXT', edits()));
    expect(mixed.what).toBe(`It is for 2026 Q4; ${PAIRS} is for 2027 Q1.`);
  });
});

describe('a damaged archive', () => {
  const flipped = async (blob: Blob, at: (size: number) => number) => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const place = Math.floor(at(bytes.length));
    bytes[place] = (bytes[place] ?? 0) ^ 0x55;
    return bytes;
  };

  it('with one wrong byte is found out by its check sum, even where every row still reads well', async () => {
    const archive = await zipOf([chosen(UNITS, units)], 0);
    const text = new TextDecoder('latin1').decode(await archive.arrayBuffer());
    const inReason = text.lastIndexOf('A reason');
    const { what, file, line } = await refusal(chosen('units.zip', await flipped(archive, () => inReason)));
    expect(what).toBe('The file is damaged: its bytes do not add up.');
    expect(file).toBe(`units.zip, ${UNITS}`);
    expect(line).toBeNull();
  });

  it('cut short is not opened', async () => {
    const archive = await zipOf([chosen(UNITS, units)]);
    const { what } = await refusal(chosen('units.zip', archive.slice(0, archive.size - 40)));
    expect(what).toBe('The archive is damaged or cut short.');
    const inner = chosen('inner.zip', archive.slice(0, archive.size - 40));
    expect((await refusal(chosen('outer.zip', await zipOf([inner])))).file).toBe('outer.zip, inner.zip');
    expect((await refusal(chosen('units.zip', 'no archive at all'))).what).toContain('damaged');
  });

  it('without a table says what is in it', async () => {
    const letter = chosen('letter.txt', 'Dear colleague');
    expect((await refusal(chosen('all.zip', await zipOf([letter])))).what).toContain('holds none of the tables');
    const list = chosen('icd10cm_codes_2028.txt', 'A000    Own words');
    const { what, file } = await refusal(chosen('2028.zip', await zipOf([letter, list])));
    expect(what).toContain('code list');
    expect(file).toBe('2028.zip, icd10cm_codes_2028.txt');
  });

  it('or workbook is refused whole', async () => {
    const name = UNITS.replace('csv', 'xlsx');
    const head = ['HCPCS/CPT Code', 'Practitioner Services MUE Values', 'MUE Adjudication Indicator'];
    const rows = Array.from({ length: 900 }, (_, at) => [`${10_000 + at}A`.slice(-5), '1', '2 Date']);
    const book = await workbookOf([['A notice'], head, ...rows]);
    expect((await refusal(chosen(name, book))).what).toContain('It holds 900 codes');
    expect((await refusal(chosen(name, book.slice(0, book.size / 2)))).what).toContain('damaged or cut short');
    expect((await refusal(chosen(name, await flipped(book, (size) => size / 3)))).what).toContain('damaged');
    const wrong = await workbookOf([['A notice'], head, ...rows.slice(0, 5), ['90837', 'two', '2 Date']]);
    expect(await refusal(chosen(name, wrong))).toMatchObject({ line: 8, what: '90837 has no number of units.' });
    const half = await zipOf([chosen('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c')]);
    expect((await refusal(chosen(name, half))).what).toBe('The file is damaged: its bytes do not add up.');
    expect((await refusal(chosen(name, await zipOf([chosen('a.xml', '<a/>')])))).what).toBe('It holds no worksheet.');
  });
});
