import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainControl } from './reading/control.fixture.ts';
import { parseFromPanel, parseFromPortal } from './wire-schema.ts';

const CONTROL = plainControl();
const page = (more: object) => ({
  kind: 'page',
  page: { origin: 'https://a.example', controls: [{ ...CONTROL, ...more }], frames: [], tooLarge: false },
});

test('a page as the portal script sends it comes through unchanged', () => {
  expect(parseFromPortal(page({}))).toEqual(page({}));
});

test.each([
  ['a value that is too long', { value: 'x'.repeat(4001) }],
  ['a kind that is none', { kind: 'script' }],
  ['a key that is empty', { key: '' }],
  ['a box without numbers', { rect: [0, 0, Number.NaN, 0] }],
  ['too many choices', { options: Array.from({ length: 81 }, () => ({ value: '', text: '' })) }],
  ['a number for text', { name: 7 }],
])('%s is refused', (_, more) => {
  expect(parseFromPortal(page(more))).toBeNull();
});

test('keys nobody asked for are dropped', () => {
  expect(JSON.stringify(parseFromPortal({ kind: 'submit', note: 'x', __proto__: { y: 1 } }))).toBe('{"kind":"submit"}');
});

test('a panel can not name a line or minutes that no form has', () => {
  const session = { minutes: 45, start: '', stop: '', modality: 'video', patientLocation: 'home' };
  expect(parseFromPanel({ kind: 'session', line: 0, session })).not.toBeNull();
  expect(parseFromPanel({ kind: 'session', line: 100, session })).toBeNull();
  expect(parseFromPanel({ kind: 'session', line: 0, session: { ...session, minutes: -1 } })).toBeNull();
  expect(parseFromPanel({ kind: 'session', line: 0, session: { ...session, modality: 'fax' } })).toBeNull();
});

test('anything at all is an answer, never an exception', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (data) => {
      parseFromPortal(data);
      parseFromPanel(data);
    }),
    { numRuns: 500 },
  );
});
