import { expect, it } from 'vitest';
import { happeningFrom } from '../../log/events/index.ts';
import type { Interaction } from '../../log/events/interaction-recorded.ts';
import { callOf } from '../../log/log.fixture.ts';
import { AMENDABLE, amendedBy, amendmentOf, textOf } from './amend.ts';

const CALL = callOf(1).body as Interaction;

it.each(AMENDABLE)('puts $value right in the shape of the log, and leaves the rest', ({ value }) => {
  const text = value === 'followUpOn' ? '2026-12-24' : 'Another word';
  const happening = amendmentOf(CALL, value, text, 'Misheard');
  expect(happening && happeningFrom(happening.type, happening.body)).toEqual(happening);
  const body = happening?.body as { changes: Partial<Interaction> } | undefined;
  const after = amendedBy(CALL, [body?.changes ?? {}]);
  expect(textOf(after, value)).toBe(text);
  for (const other of AMENDABLE)
    if (other.value !== value) expect(textOf(after, other.value)).toBe(textOf(CALL, other.value));
  expect(after.contact?.number).toBe(CALL.contact?.number);
});

it('needs a change, a reason and a date that is one', () => {
  expect(amendmentOf(CALL, 'note', CALL.note ?? '', 'Misheard')).toBeNull();
  expect(amendmentOf(CALL, 'note', 'Else', ' ')).toBeNull();
  expect(amendmentOf(CALL, 'followUpOn', '2026-02-30', 'Misheard')).toBeNull();
  expect(amendmentOf(CALL, 'reference', '', 'Misheard')).toBeNull();
});
