import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drop, get, type PlainMap, put, valuesOf } from './plain-map.ts';

test('does what a Map does, whatever is put and dropped, and survives being written as JSON', () => {
  const key = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('__proto__', 'toString', ''));
  const step = fc.record({ key, value: fc.option(fc.nat()) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const model = new Map<string, number>();
      let map: PlainMap<number> = {};
      for (const { key: name, value } of steps) {
        if (value === null) model.delete(name);
        else model.set(name, value);
        map = value === null ? drop(map, name) : put(map, name, value);
      }
      const again = JSON.parse(JSON.stringify(map)) as PlainMap<number>;
      for (const { key: name } of steps) expect(get(again, name)).toBe(model.get(name));
      expect(valuesOf(again).sort()).toEqual([...model.values()].sort());
    }),
  );
});

test('an entry of 100,000 is changed without touching the rest', () => {
  let map: PlainMap<number> = {};
  for (let at = 0; at < 100_000; at++) map = put(map, `claim-${at}`, at);
  const changed = put(map, 'claim-5', -1);
  const copied = Object.keys(map).filter((digit) => map[digit] !== changed[digit]);
  expect(copied).toHaveLength(1);
  expect([get(map, 'claim-5'), get(changed, 'claim-5')]).toEqual([5, -1]);
  expect(depthOf(changed)).toBeLessThanOrEqual(5);
  expect(valuesOf(changed)).toHaveLength(100_000);
});

function depthOf(node: unknown): number {
  if (Array.isArray(node)) return 0;
  return 1 + Math.max(0, ...Object.values(node as object).map(depthOf));
}
