import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpacked } from '../archive/read.ts';
import { DEMO_HAPPENINGS } from '../demo/happenings.ts';
import { demoLog } from '../demo/log.ts';
import { disclosed } from '../proof/redact.ts';
import { statistics } from '../statistics.ts';
import { calendar } from './calendar.ts';
import { csv } from './csv.ts';
import { xlsx } from './xlsx.ts';

const DANGEROUS = ['=1+1', '+cmd', '-2', '@SUM(A1)', ' =x', '\t=x', '\r=x', '＝1'];

it('writes no cell that a spreadsheet takes for a formula, and loses none', () => {
  const text = csv({ columns: ['a'], rows: DANGEROUS.map((cell) => [cell]) });
  expect(text.startsWith('\ufeff"a"\r\n')).toBe(true);
  expect(
    text
      .split('\r\n"')
      .slice(1)
      .every((cell) => cell.startsWith("'")),
  ).toBe(true);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
      const line = csv({ columns: cells, rows: [] }).slice(1, -2);
      const read = [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => (cell ?? '').replaceAll('""', '"'));
      expect(read.map((cell, at) => (cell === cells[at] ? cell : cell.slice(1)))).toEqual(cells);
    }),
  );
});

it('writes a workbook of texts, long ones over several rows, odd signs as code points', async () => {
  const long = `${'x'.repeat(32_766)}😀${'y'.repeat(40_000)}`;
  const archive = await unpacked(xlsx({ columns: ['A & B'], rows: [['=1<2\u0007'], [long]] }, 'Sheet'));
  expect(archive).toMatchObject({ sound: true, commented: false });
  const sheet = new TextDecoder().decode(archive?.files.get('xl/sheet.xml'));
  expect(sheet).toContain('A &amp; B');
  expect(sheet).toContain('=1&lt;2[U+0007]');
  expect(sheet).not.toContain('<f>');
  const cells = [...sheet.matchAll(/preserve">([^<]*)</g)].map(([, cell]) => cell ?? '');
  expect(cells.slice(2).join('')).toBe(long);
  expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
});

it('writes a calendar with lines that any program reads', () => {
  const text = calendar(
    [{ id: 'one', on: '2027-04-03', what: `Appeal; for Łódź, ${'é'.repeat(60)}\nsoon` }],
    '2026-10-14T09:00:00.000-04:00',
  );
  expect(text).toContain('DTSTART;VALUE=DATE:20270403\r\n');
  expect(text).toContain('DTSTAMP:20261014T130000Z\r\n');
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:Appeal\\; for Łódź\\, ${'é'.repeat(60)}\\nsoon\r\n`);
});

it('counts by payer, the same without patients', async () => {
  const { events } = await demoLog(DEMO_HAPPENINGS);
  const [cedar, northwind] = statistics(events);
  expect(cedar).toMatchObject({
    payer: 'Cedar Health Plan',
    contacts: 3,
    hold: 4440,
    brokenPromises: 1,
    denied: 1,
    overturned: 0,
  });
  expect(northwind).toMatchObject({ payer: 'Northwind Mutual', hold: 0 });
  const paid = { ...events.find(({ type }) => type === 'remittance.recorded') } as (typeof events)[number];
  const later = { ...paid, body: { ...paid.body, outcome: 'paid', decidedOn: '2026-11-10' } };
  expect(statistics([...events, later])[0]).toMatchObject({ overturned: 1, medianDaysToPay: 245 });
  const without = statistics(events.map((event) => disclosed(event, 'no-patient').shown));
  expect(without[0]).toMatchObject({ contacts: 3, hold: 4440, brokenPromises: 1, denied: 1 });
});
