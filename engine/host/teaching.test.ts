import { expect, test } from 'vitest';
import type { FramePage } from '../reading/descriptor.ts';
import { box, grid, pageOf } from '../reading/descriptors.fixture.ts';
import { read } from '../reading/read.ts';
import { SITE_KNOWLEDGE } from '../site-knowledge.ts';
import type { TaughtPage } from '../taught/taught.ts';
import type { FromTeach, ToTeach } from '../wire.ts';
import type { EngineClient } from './engine-client.ts';
import { fakeEngine, PORTAL, settled, setUp } from './host.fixture.ts';

/** A form that says nothing but that it is one. */
const RIDDLE = {
  ...pageOf(
    box('R-1', { id: 'r1', sections: ['Form 7'], value: 'Doe' }),
    box('R-2', { id: 'r2', sections: ['Form 7'] }),
    ...grid(['K1', 'K2'], 2, (row, column) => ({ id: `k${column}_${row}` })),
    ...Array.from({ length: 8 }, (_, at) => box(`S-${at}`, { id: `s${at}`, sections: ['Form 8'] })),
  ),
  origin: PORTAL,
};

/** The engine's own reading and teaching behind a host. */
function setUpTeaching() {
  const { engine, calls } = fakeEngine();
  const reading: EngineClient = {
    ...engine,
    call: (name, ...args) =>
      name === 'read'
        ? Promise.resolve(SITE_KNOWLEDGE.readPage(...(args as [FramePage, TaughtPage[], boolean]), read) as never)
        : engine.call(name, ...args),
  };
  const up = setUp({ engine: reading });
  const open = (frame = 0, tab = 1) => {
    const sent: ToTeach[] = [];
    const door = up.host.teacher(tab, frame, (message) => sent.push(message));
    const fields = () => sent.findLast((message) => message.kind === 'fields')?.fields ?? [];
    const say = async (message: FromTeach) => {
      door?.receive(message);
      await settled();
      up.host.taughtChanged();
      await settled();
    };
    return { door, sent, fields, say };
  };
  return { ...up, calls, open };
}

async function teaching() {
  const up = setUpTeaching();
  const frame = up.frame();
  const panel = up.panel();
  frame.door.receive({ kind: 'page', page: RIDDLE });
  await settled();
  panel.door.receive({ kind: 'teach', at: null });
  await settled();
  const teacher = up.open();
  await settled();
  return { ...up, frame, panel, teacher };
}

test('nobody teaches in a page that the biller has not asked to teach', async () => {
  const { frame, open } = setUpTeaching();
  frame().door.receive({ kind: 'page', page: RIDDLE });
  await settled();
  expect(open().door).toBeNull();
});

test('the panel brings the script, the frame is told its boxes, and the first unread one has the word', async () => {
  const { brought, teacher, panel } = await teaching();
  expect(brought).toEqual([[1, 0]]);
  expect(
    teacher
      .fields()
      .slice(0, 7)
      .map(({ key, state, line }) => [key, state, line]),
  ).toEqual([
    ['c0', 'unread', -1],
    ['c1', 'unread', -1],
    ['c2', 'unread', 0],
    ['c3', 'unread', 0],
    ['c4', 'unread', 1],
    ['c5', 'unread', 1],
    ['c6', 'unread', -1],
  ]);
  expect(teacher.sent.filter(({ kind }) => kind === 'turn')).toEqual([{ kind: 'turn', key: 'c0' }]);
  expect(panel.view()?.teaching).toEqual({ said: 0, of: 14 });
});

test('what is said is kept for the site, read at once, and counted', async () => {
  const { taught, teacher, panel } = await teaching();
  await teacher.say({ kind: 'say', key: 'c0', said: 'patient.lastName' });
  await teacher.say({ kind: 'say', key: 'c2', said: 'lines[0].procedureCode' });
  expect(
    teacher
      .fields()
      .slice(0, 6)
      .map(({ key, state, path }) => [key, state, path]),
  ).toEqual([
    ['c0', 'taught', 'patient.lastName'],
    ['c1', 'unread', ''],
    ['c2', 'taught', 'lines[0].procedureCode'],
    ['c3', 'unread', ''],
    ['c4', 'taught', 'lines[1].procedureCode'],
    ['c5', 'unread', ''],
  ]);
  expect(taught.get(PORTAL)?.[0]?.fields.map(({ path }) => path)).toEqual([
    'patient.lastName',
    'lines[].procedureCode',
  ]);
  expect(panel.view()?.teaching).toEqual({ said: 3, of: 14 });
});

test('two things said in one breath are both kept', async () => {
  const { taught, teacher } = await teaching();
  teacher.door?.receive({ kind: 'say', key: 'c0', said: 'patient.lastName' });
  await teacher.say({ kind: 'say', key: 'c1', said: 'patient.firstName' });
  expect(taught.get(PORTAL)?.[0]?.fields).toHaveLength(2);
});

test('what a box was misread as is not kept beside what it is', async () => {
  const { teacher, panel } = await teaching();
  await teacher.say({ kind: 'say', key: 'c0', said: 'patient.lastName' });
  await teacher.say({ kind: 'say', key: 'c0', said: 'subscriber.lastName' });
  expect(panel.view()?.read.map(({ path }) => path)).toEqual(['subscriber.lastName']);
});

test('a box that is set aside is known, and not read; taken back, it is unread again', async () => {
  const { teacher, panel } = await teaching();
  await teacher.say({ kind: 'say', key: 'c1', said: '' });
  expect(teacher.fields()[1]).toMatchObject({ state: 'aside' });
  expect(panel.view()?.unread.map(({ label }) => label)).not.toContain('R-2');
  await teacher.say({ kind: 'say', key: 'c1', said: null });
  expect(teacher.fields()[1]).toMatchObject({ state: 'unread' });
});

test('one row of the panel has its own box taught', async () => {
  const { panel, teacher } = await teaching();
  const at = panel.view()?.unread.find(({ label }) => label === 'R-2')?.place;
  panel.door.receive({ kind: 'teach', at });
  expect(teacher.sent.at(-1)).toEqual({ kind: 'turn', key: 'c1' });
});

test('it ends for every frame when the biller has had enough, or when the page is gone', async () => {
  const { teacher, panel, open } = await teaching();
  await teacher.say({ kind: 'end' });
  expect(teacher.sent.at(-1)).toEqual({ kind: 'end' });
  expect(panel.view()?.teaching).toBeNull();
  expect(open().door).toBeNull();
  panel.door.receive({ kind: 'teach', at: null });
  open().door?.close();
  await settled();
  expect(panel.view()?.teaching).toBeNull();
});

test('what was taught and is gone from the page is said', async () => {
  const { frame, teacher, panel } = await teaching();
  await teacher.say({ kind: 'say', key: 'c0', said: 'patient.lastName' });
  await teacher.say({ kind: 'say', key: 'c1', said: 'patient.firstName' });
  frame.door.receive({ kind: 'changed', controls: [], gone: ['c0'] });
  await settled();
  expect(panel.view()?.lost).toEqual(['Patient last name']);
  expect(panel.view()?.read.map(({ path }) => path)).toEqual(['patient.firstName']);
});

test('a page of a taught site that the probe passed by is read all the same', async () => {
  const { host, taught, brought, wait } = setUpTeaching();
  host.tabAt(1, PORTAL);
  await wait();
  expect(brought).toEqual([]);
  taught.set(PORTAL, [{ shape: 'n0af', fields: [{ path: 'billing.npi', on: '2026-11-24', look: 'n0af' }] }]);
  host.tabAt(1, PORTAL);
  await wait();
  expect(brought).toEqual([[1]]);
});

test.each([
  { kind: 'say', key: 'c0', said: 'patient.shoeSize' },
  { kind: 'say', key: 'c0', said: 'constructor' },
  { kind: 'say', key: 'c0' },
  { kind: 'fill', key: 'c0' },
  null,
])('%j is not understood and changes nothing', async (message) => {
  const { taught, teacher } = await teaching();
  await teacher.say(message as FromTeach);
  expect(taught.size).toBe(0);
});
