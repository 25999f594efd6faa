import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followAll } from '../log/chain.ts';
import { type Followups, followups } from '../log/folds/followups.ts';
import { callOf } from '../log/log.fixture.ts';
import { given, openedVault, reopened } from './vault.fixture.ts';

/** What can happen to a vault, and by which of its two windows. */
const deed = fc.record({
  by: fc.nat(1),
  what: fc.oneof(
    fc.record({ kind: fc.constant('append' as const), count: fc.integer({ min: 1, max: 70 }) }),
    fc.record({
      kind: fc.constant('follow' as const),
      id: fc.constantFrom('first1', 'second', 'third3'),
      close: fc.boolean(),
    }),
    fc.record({
      kind: fc.constantFrom('seal' as const, 'lock' as const, 'crash' as const, 'fold' as const, 'idle' as const),
    }),
    fc.record({ kind: fc.constant('draft' as const), note: fc.string({ maxLength: 30, unit: 'grapheme' }) }),
  ),
});

test('whatever happens in whatever order, the record is what was acknowledged, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 25 }), async (deeds) => {
      const { vault, deps } = await openedVault();
      const windows = [vault, await reopened(deps)];
      const written: string[] = [];
      let open: Followups = {};
      let draft: string | null = null;
      for (const { by, what } of deeds) {
        const window = windows[by] ?? vault;
        switch (what.kind) {
          case 'append': {
            const calls = Array.from({ length: what.count }, (_, at) => callOf(written.length + at));
            for (const { body } of await given(window.append(calls))) written.push(String(body.id));
            break;
          }
          case 'follow': {
            const followup = { id: what.id, about: {}, what: 'Call', on: '2026-12-01', kind: 'other' } as const;
            const { [what.id]: _, ...others } = open;
            open = what.close ? others : { ...others, [what.id]: followup };
            const closing = { type: 'followup.closed', body: { id: what.id, outcome: 'done' } } as const;
            await given(window.append([what.close ? closing : { type: 'followup.set', body: followup }]));
            break;
          }
          case 'draft':
            draft = what.note;
            await given(window.saveDraft('call', { note: draft }));
            break;
          case 'lock':
            await given(window.lock('asked'));
            windows[by] = await reopened(deps);
            break;
          case 'crash':
            windows[by] = await reopened(deps);
            break;
          case 'seal':
            await given(window.seal());
            break;
          case 'idle':
            deps.pass();
            break;
          case 'fold':
            await given(window.append([]));
            expect((await given(window.fold(followups))).state).toEqual(open);
            break;
        }
      }
      const last = await reopened(deps);
      const { events, missing } = await given(last.readAll());
      expect([missing, followAll(events).ok]).toEqual([[], true]);
      const calls = events.filter(({ type }) => type === 'interaction.recorded');
      expect(calls.map(({ body }) => body.id)).toEqual(written);
      expect((await given(last.fold(followups))).state).toEqual(open);
      expect(await given(last.readDraft('call'))).toEqual(draft === null ? null : { note: draft });
    }),
    { numRuns: 15 },
  );
});
