import type { ControlValue } from '../../engine/wire.ts';

/** What `valueOf` of the harvest gives for one control. */
export type ReadValue = Omit<ControlValue, 'key'>;

/** Remembers the value last told of each control and finds those that differ. */
export interface ValueLedger {
  /** After a harvest: what the host was told with it. */
  reset(values: Iterable<ControlValue>): void;
  /** Controls among `elements` whose value is not the one last told; they count as told from here on. */
  fresh(elements: Iterable<readonly [string, Element]>): ControlValue[];
}

export function createLedger(read: (element: Element) => ReadValue): ValueLedger {
  let last = new Map<string, ReadValue>();
  return {
    reset(values) {
      last = new Map([...values].map(({ key, value, stored, checked }) => [key, { value, stored, checked }]));
    },
    fresh(elements) {
      const changed: ControlValue[] = [];
      for (const [key, element] of elements) {
        const before = last.get(key);
        // A control the host has never heard of comes with the next harvest.
        if (!before) continue;
        const { value, stored, checked } = read(element);
        if (before.value === value && before.stored === stored && before.checked === checked) continue;
        const now = { value, stored, checked };
        last.set(key, now);
        changed.push({ key, ...now });
      }
      return changed;
    },
  };
}
