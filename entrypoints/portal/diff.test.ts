import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainControl } from '../../engine/reading/control.fixture.ts';
import type { ControlDescriptor, FramePage } from '../../engine/reading/descriptor.ts';
import type { FromPortal } from '../../engine/wire.ts';
import { difference, told } from './diff.ts';

const control = (key: string, value: string) => plainControl({ key, value });

const page = (controls: ControlDescriptor[], tooLarge = false): FramePage => ({
  origin: 'https://portal.example',
  controls,
  frames: [],
  tooLarge,
});
const pages = fc
  .uniqueArray(fc.record({ key: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6'), value: fc.string() }), {
    selector: ({ key }) => key,
  })
  .chain((controls) =>
    fc.boolean().map((large) =>
      page(
        controls.map((one) => control(one.key, one.value)),
        large,
      ),
    ),
  );

/** What the host does with a message. */
function host(before: ReadonlyMap<string, ControlDescriptor>, message: FromPortal | null) {
  if (message?.kind === 'page') return new Map(message.page.controls.map((one) => [one.key, one]));
  const after = new Map(before);
  if (message?.kind !== 'changed') return after;
  for (const key of message.gone) after.delete(key);
  for (const one of message.controls) after.set(one.key, one);
  return after;
}

test('after every message the host knows exactly what the page shows', () => {
  fc.assert(
    fc.property(fc.array(pages, { minLength: 1 }), (states) => {
      let known: ReturnType<typeof told> | null = null;
      let at = new Map<string, ControlDescriptor>();
      for (const state of states) {
        const now = told(state);
        at = host(at, difference(known, now, state));
        known = now;
        expect(new Map([...at].sort())).toEqual(new Map(state.controls.map((one) => [one.key, one] as const).sort()));
      }
    }),
  );
});

test('an unchanged page is not told again', () => {
  const state = page([control('c1', 'a')]);
  expect(difference(told(state), told(page([control('c1', 'a')])), state)).toBeNull();
});

test('one changed control of many goes alone, most of them changed goes as a page', () => {
  const many = ['a', 'b', 'c', 'd'].map((value, index) => control(`c${index}`, value));
  const one = [control('c0', 'z'), ...many.slice(1)];
  expect(difference(told(page(many)), told(page(one)), page(one))).toEqual({
    kind: 'changed',
    controls: [one[0]],
    gone: [],
  });
  const most = many.map(({ key }) => control(key, 'z'));
  expect(difference(told(page(many)), told(page(most)), page(most))?.kind).toBe('page');
});
