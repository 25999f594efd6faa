import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Happening } from '../../log/events/index.ts';
import { folded } from '../../log/folds/fold.ts';
import { callOf, logOf } from '../../log/log.fixture.ts';
import { lineKey, type People, people } from './people.ts';

const about = { payer: { name: 'Cedar Health Plan' } };
const call = (id: string, representative: string, more = {}): Happening =>
  callOf(1, { id, about, contact: { representative, number: '800-555-0142', menuPath: '1, 3, provider' }, ...more });
const promise = (of: string): Happening => ({
  type: 'followup.set',
  body: { id: `${of}-p`, about, what: 'Review finished', on: '2026-12-04', kind: 'promise', from: of },
});
const lineOf = (happenings: readonly Happening[]) =>
  folded(people, logOf(happenings).events).lines[lineKey(about.payer) ?? ''];

it('grows from contacts: who, through which menu, and what they last said', () => {
  const line = lineOf([
    call('call-00001', 'Dana M.', { status: 'In process' }),
    call('call-00002', 'Ray', { contact: { representative: 'Ray', department: 'Appeals', number: '800-555-0143' } }),
    call('call-00003', 'dana  m.', { status: 'Paid', promise: undefined }),
  ]);
  expect(line).toMatchObject({
    numbers: ['800-555-0142', '800-555-0143'],
    departments: ['Appeals'],
    menuPath: '1, 3, provider',
  });
  expect(Object.values(line?.people ?? {}).map(({ name, contacts }) => [name, contacts])).toEqual([
    ['Ray', 1],
    ['dana  m.', 2],
  ]);
  expect(line?.people['n:DANA M.']?.words).toEqual([
    { interaction: 'call-00003', on: '2026-11-24', status: 'Paid' },
    { interaction: 'call-00001', on: '2026-11-24', status: 'In process', promise: 'Review finished' },
  ]);
});

it('says how a promise turned out', () => {
  const closing: Happening = { type: 'followup.closed', body: { id: 'call-00001-p', outcome: 'broken' } };
  const line = lineOf([call('call-00001', 'Dana'), promise('call-00001'), call('call-00002', 'Dana'), closing]);
  expect(line?.people['n:DANA']?.words.map(({ outcome }) => outcome)).toEqual([undefined, 'broken']);
});

it('moves what was said when the name was wrong', () => {
  const body = {
    of: 'call-00001',
    why: 'Misheard',
    changes: { contact: { representative: 'Diana' }, status: 'Denied' },
  };
  const line = lineOf([call('call-00001', 'Dana'), { type: 'interaction.amended', body }]);
  expect(Object.keys(line?.people ?? {})).toEqual(['n:DIANA']);
  expect(line?.people['n:DIANA']?.words[0]).toMatchObject({ interaction: 'call-00001', status: 'Denied' });
});

it('passes by contacts without a payer, and holds a few hundred people', () => {
  expect(folded(people, logOf([call('call-00001', 'Dana', { about: {} })]).events)).toBe(people.initial);
  const many = Array.from({ length: 320 }, (_, at) => call(`call-${10_000 + at}`, `Person ${at}`));
  const names = Object.keys(lineOf(many)?.people ?? {});
  expect(names).toHaveLength(300);
  expect(names.at(-1)).toBe('n:PERSON 319');
});

it('is the same from a snapshot and the rest as from all', () => {
  const names = fc.constantFrom('Dana', 'Ray', '__proto__', '7', 'constructor');
  const one = fc.tuple(fc.nat(9), names, fc.nat(3)).map(([at, name, kind]): Happening => {
    const id = `call-0000${at}`;
    if (kind === 0) return promise(id);
    if (kind === 1) return { type: 'followup.closed', body: { id: `${id}-p`, outcome: 'kept' } };
    if (kind === 2)
      return {
        type: 'interaction.amended',
        body: { of: id, why: 'x', changes: { contact: { representative: name } } },
      };
    return call(id, name);
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), fc.nat(40), (happenings, cut) => {
      const { events } = logOf(happenings);
      const snapshot = JSON.parse(JSON.stringify(folded(people, events.slice(0, cut)))) as People;
      expect(folded(people, events.slice(cut), snapshot)).toEqual(folded(people, events));
    }),
  );
});
