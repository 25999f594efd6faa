import { expect, test } from 'vitest';
import { plainControl } from './control.fixture.ts';
import type { FramePage } from './descriptor.ts';
import { read } from './read.ts';

const captions = (text: string) => [{ text, by: 'for', distance: 0, doubtful: false }] as const;
const PAGE: FramePage = {
  origin: 'https://portal.example',
  frames: [],
  tooLarge: false,
  controls: [
    plainControl({ key: 'c1', index: 0, name: 'memberId', value: 'W123456789', captions: captions('Member ID') }),
    plainControl({
      key: 'c2',
      index: 1,
      kind: 'select',
      name: 'patientSex',
      value: 'F',
      captions: captions('Patient sex'),
    }),
    plainControl({ key: 'c3', index: -1, kind: 'output', value: 'Cedar Health', captions: captions('Payer name') }),
  ],
};
const sureness = (page: FramePage) => read(page).fields.map(({ key, confidence }) => [key, confidence]);

test('in a translated page nothing is sure, and only what was typed is used', () => {
  const before = sureness(PAGE);
  expect(before.map(([key]) => key)).toEqual(['c1', 'c2', 'c3']);
  for (const [, confidence] of before) expect(confidence).toBeGreaterThan(0.6);
  expect(sureness({ ...PAGE, translated: true })).toEqual([
    ['c1', 0.6],
    ['c2', 0.4],
    ['c3', 0.4],
  ]);
  expect(read({ ...PAGE, translated: true }).fields[0]?.because[0]).toBe('the page is translated');
});
