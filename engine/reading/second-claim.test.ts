import { describe, expect, it } from 'vitest';
import { plainControl } from './control.fixture.ts';
import type { ControlDescriptor } from './descriptor.ts';
import { read } from './read.ts';
import { secondClaim } from './second-claim.ts';

const PERSON = ['Last name', 'First name', 'Date of birth', 'Street', 'City', 'State', 'ZIP', 'Phone'];
const CLAIM = [...PERSON, 'Patient account number', 'Diagnosis 1', 'CPT', 'Units', 'Charge', 'Total charge'];

const boxes = (captions: readonly string[], name = 'a', from = 0): ControlDescriptor[] =>
  captions.map((text, at) =>
    plainControl({
      key: `${name}${at}`,
      index: from + at,
      rect: [20, 40 + (from + at) * 24, 120, 20],
      captions: [{ text, by: 'before', distance: 4, doubtful: false }],
    }),
  );

describe('two claims on one page', () => {
  const two = [...boxes(CLAIM), ...boxes(CLAIM, 'b', CLAIM.length)];

  it('are never mixed: the second is set aside and says so', () => {
    const { fields, unread } = read({ origin: '', controls: two, frames: [], tooLarge: false });
    expect(fields.filter(({ key }) => key.startsWith('b'))).toEqual([]);
    expect(fields.length).toBeGreaterThan(10);
    expect(new Set(unread.filter(({ key }) => key.startsWith('b')).map(({ reason }) => reason))).toEqual(
      new Set(['two claims on this page: only the first is read']),
    );
  });

  it('are told from a person asked for twice and from an account asked for twice', () => {
    expect(secondClaim([...boxes(PERSON), ...boxes(CLAIM, 'b', 20)]).size).toBe(0);
    expect(secondClaim([...boxes(CLAIM), ...boxes(['Patient account number'], 'b', 20)]).size).toBe(0);
    expect(secondClaim(boxes(CLAIM)).size).toBe(0);
  });
});
