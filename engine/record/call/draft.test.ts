import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../log/canonical-json.ts';
import { happeningFrom } from '../../log/events/index.ts';
import { subjectOf } from '../subject.ts';
import { tieTo } from './about.ts';
import { CLAIM, NINE } from './call.fixture.ts';
import {
  type CallNote,
  startNote,
  TEXTS,
  toggleHold,
  withAnswer,
  withChannel,
  withOutcome,
  withPhase,
  withText,
} from './call-note.ts';
import { happeningsOf } from './close.ts';
import { draftOf, noteFrom } from './draft.ts';
import { CHANNELS } from './outcomes.ts';
import { questionsFor } from './question-set.ts';

/** Text as it can be typed or pasted, halves of surrogate pairs included. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('\ud83d', '2026-12-01', '$12.40', 'CO-197 N130', ''),
);
const moment = fc.integer({ min: 0, max: 90_000_000 }).map((ms) => NINE.now + ms);

const step: fc.Arbitrary<(note: CallNote) => CallNote> = fc.oneof(
  fc.tuple(fc.constantFrom(...TEXTS), text).map(
    ([name, said]) =>
      (note: CallNote) =>
        withText(note, name, said),
  ),
  fc.tuple(fc.nat(20), text).map(([at, said]) => (note: CallNote) => {
    const question = questionsFor(note)[at];
    return question ? withAnswer(note, question, said) : note;
  }),
  fc.constantFrom('Paid', 'Denied', 'Not on file').map((label) => (note: CallNote) => withOutcome(note, label)),
  moment.map((at) => (note: CallNote) => toggleHold(note, at)),
  moment.map((at) => (note: CallNote) => withPhase(note, 'over', at)),
  fc.tuple(fc.constantFrom(...CHANNELS), moment).map(
    ([{ value }, at]) =>
      (note: CallNote) =>
        withChannel(note, value, at),
  ),
  fc
    .dictionary(fc.constantFrom(...Object.keys(CLAIM)), text)
    .map((changed) => (note: CallNote) => tieTo(note, subjectOf({ ...CLAIM, ...changed }))),
);
const note = fc.array(step, { maxLength: 30 }).map((steps) => {
  return steps.reduce((now, one) => one(now), startNote('call-000001', 'call', NINE));
});

/** Whether the log would take all that the note comes to. */
function fits(one: CallNote): boolean {
  return happeningsOf(one, NINE).every(({ type, body }) => happeningFrom(type, body) !== null);
}

it('a draft brings back every note, through text', () => {
  fc.assert(
    fc.property(note, (one) => {
      expect(noteFrom(JSON.parse(canonicalJson(draftOf(one))) as Json)).toEqual(one);
    }),
  );
});

it('the log takes whatever can be typed', () => {
  fc.assert(
    fc.property(note, (one) => {
      expect(fits(one)).toBe(true);
    }),
  );
});

it('of a draft that is none, or whose members have other shapes, nothing comes that the log would not take', () => {
  const parts = fc.constantFrom<string>(...Object.keys(startNote('call-000001', 'call', NINE)));
  const broken = fc.tuple(note, fc.array(fc.tuple(parts, fc.jsonValue()), { maxLength: 6 })).map(([one, changes]) => {
    return { ...(draftOf(one) as object), ...Object.fromEntries(changes) } as Json;
  });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue() as fc.Arbitrary<Json>, broken), (draft) => {
      const back = noteFrom(draft);
      expect(back === null || fits(back)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('takes what fits from an about that is out of shape', () => {
  const draft = { ...(draftOf(startNote('call-000001', 'call', NINE)) as object) };
  const about = {
    payer: { name: 7 },
    charge: 'x',
    services: [
      { from: '2026-02-30', code: '90834' },
      { from: '2026-02-03', code: '90834', units: -1 },
    ],
    other: 1,
  };
  expect(noteFrom({ ...draft, about } as Json)?.about).toEqual({ services: [{ from: '2026-02-03', code: '90834' }] });
});
