import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology } from '../chronology/chronology.ts';
import { DEMO_CLAIM, DEMO_HAPPENINGS } from '../demo/happenings.ts';
import { demoLog } from '../demo/log.ts';
import { factsOf } from '../dispute/facts.ts';
import { letter } from '../dispute/letter.ts';
import { selected } from '../select.ts';
import { type Face, showable } from './faces.ts';
import { linesOf, type Measure } from './lines.ts';
import { packetPdf } from './packet-pdf.ts';
import { fontsForTest } from './pdf.fixture.ts';

/** Two invented fonts: one with Latin, one with Hebrew and Arabic; every sign is ten points wide. */
const latin: Face = { name: 'latin', bytes: new Uint8Array(), has: (code) => code >= 32 && code < 0x250 };
const eastern: Face = { name: 'eastern', bytes: new Uint8Array(), has: (code) => code >= 0x590 && code < 0x700 };
const FACES = [latin, eastern];
const ten: Measure = (text) => 10 * text.length;

function drawn(text: string, width = 1_000): string[] {
  return linesOf(text, width, FACES, ten).map(({ runs }) => runs.map((run) => run.text).join('|'));
}

describe('lines', () => {
  it('show a sign that no font has as its code point, and drop nothing else', () => {
    expect(showable('a😀b\u0007', FACES)).toBe('a[U+1F600]b[U+0007]');
    expect(showable('e\u200d\ufe0f', FACES)).toBe('e');
    expect(drawn('中')).toEqual(['[U+4E2D]']);
  });

  it('stand in the order in which they are read', () => {
    expect(drawn('Name: אבג 12 end')).toEqual(['Name: |12| |אבג| end']);
    expect(linesOf('אבג (דה) 12', 1_000, FACES, ten)[0]?.isRightToLeft).toBe(true);
    expect(drawn('אבג (דה) 12')[0]?.startsWith('12')).toBe(true);
  });

  it('break at blanks, and within a word only where it is wider than the line', () => {
    expect(drawn('one two three', 80)).toEqual(['one two', 'three']);
    expect(drawn('abcdefghijkl mn', 50)).toEqual(['abcde', 'fghij', 'kl mn']);
    expect(drawn('a\n\nb')).toEqual(['a', '', 'b']);
  });

  it('lose no letter of any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab \n(אב)12سل,😀'), maxLength: 200 });
    const letters = (written: string) => [...written.replace(/\s/g, '')].sort().join('');
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (written, width) => {
        const shown = linesOf(written, width, FACES, ten).flatMap(({ runs }) => runs.map((run) => run.text));
        const unmirrored = (all: string) => letters(all).replace(/[()]/g, '');
        expect(unmirrored(shown.join(''))).toBe(unmirrored(showable(written, FACES)));
      }),
    );
  });
});

describe('the PDF of a packet', () => {
  it('is tagged, in a language, with bookmarks and numbered pages', async () => {
    const log = await demoLog(DEMO_HAPPENINGS);
    const { events } = selected(log.events, { lookUps: [`claim:${DEMO_CLAIM}`] });
    const exhibits = [{ number: 1, title: '277CA acceptance report', file: 'exhibits/01-report.txt', entry: 6 }];
    const facts = factsOf(events);
    const parts = letter({ kind: 'timely-filing', facts, exhibits, on: '2026-10-14', key: log.head.key });
    const now = new Date('2026-10-14T13:00:00Z');
    const printed = { title: 'Dispute packet', letter: parts, facts, items: chronology(events), exhibits, now };
    const text = new TextDecoder('latin1').decode(await packetPdf(printed, fontsForTest()));
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    for (const sign of [
      '/StructTreeRoot',
      '/Lang (en-US)',
      '/Marked true',
      '/Outlines',
      '/DisplayDocTitle true',
      '/FontFile2',
    ])
      expect(text).toContain(sign);
    expect(text.match(/\/Type \/Page\b/g)?.length).toBe(5);
    expect(text.match(/\/S \/H2/g)?.length).toBeGreaterThan(12);
    // A note of 50 KB, with a word that goes on for a thousand signs, is printed to its end.
    const long = {
      ...printed,
      letter: [{ kind: 'paragraph', text: `${'word '.repeat(10_000)}${'x'.repeat(1000)}` }],
    } as const;
    const pages = new TextDecoder('latin1').decode(await packetPdf(long, fontsForTest())).match(/\/Type \/Page\b/g);
    expect(pages?.length).toBeGreaterThan(14);
  });
});
