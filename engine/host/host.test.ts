import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadedUnits } from '../codes/loaded.fixture.ts';
import type { CheckRequest } from '../worker.ts';
import type { EngineClient } from './engine-client.ts';
import { box, CLAIM, CODE_KEY, fakeEngine, PORTAL, page, settled, setUp } from './host.fixture.ts';

test('a page gets its marks and the panel its findings', async () => {
  const { frame, panel } = setUp();
  const portal = frame();
  const side = panel();
  portal.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  expect(portal.marks()).toMatchObject({
    marks: [{ key: CODE_KEY, findings: [{ rule: 'psychotherapy.time-range', apply: null }] }],
    summary: { verdict: 'errors', errors: 1, warnings: 0, notChecked: 0 },
  });
  expect(side.view()).toMatchObject({ status: 'claim', origin: PORTAL, result: { verdict: 'errors' } });
  expect(side.view()?.patient?.memberId).toBe('W123456789');
});

test('of a page too large to read the frame says so, and the panel too', async () => {
  const { frame, panel } = setUp();
  const portal = frame();
  const side = panel();
  portal.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  portal.door.receive({ kind: 'page', page: { ...page(), tooLarge: true } });
  await settled();
  expect(portal.marks()).toMatchObject({ marks: [], summary: { verdict: 'too-large', errors: 0 } });
  expect(side.view()).toMatchObject({ status: 'too-large', result: null });
});

test('typed text is checked without reading the page again', async () => {
  const { frame, calls } = setUp();
  const portal = frame();
  portal.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  portal.door.receive({ kind: 'values', values: [{ key: CODE_KEY, value: '90834', stored: '', checked: null }] });
  await settled();
  expect(portal.marks()?.marks).toEqual([]);
  expect(calls.read).toBe(1);
});

test('an answer among buttons or another structure is read again, another choice of a list is not', async () => {
  const { frame, panel, calls } = setUp();
  const portal = frame();
  const side = panel();
  const choice = box('lines[0].placeOfService', '11', { kind: 'select' });
  const button = box('patient.sex', 'M', { kind: 'radio', checked: false });
  portal.door.receive({ kind: 'page', page: page(...CLAIM.controls, choice, button) });
  await settled();
  portal.door.receive({ kind: 'values', values: [{ key: choice.key, value: '10', stored: '', checked: null }] });
  await settled();
  expect(calls.read).toBe(1);
  expect(side.view()?.read).toContainEqual(expect.objectContaining({ path: 'lines[0].placeOfService', value: '10' }));
  portal.door.receive({ kind: 'values', values: [{ key: button.key, value: 'M', stored: '', checked: true }] });
  await settled();
  expect(calls.read).toBe(2);
  portal.door.receive({ kind: 'changed', controls: [], gone: [CODE_KEY] });
  await settled();
  expect(calls.read).toBe(3);
  expect(portal.marks()?.marks).toEqual([]);
});

test('minutes typed in the panel take the finding away', async () => {
  const { frame, panel } = setUp();
  const portal = frame();
  const side = panel();
  portal.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  const session = { minutes: 55, start: '', stop: '', modality: null, patientLocation: null };
  side.door.receive({ kind: 'session', line: 0, session });
  await settled();
  expect(portal.marks()?.marks).toEqual([]);
  expect(side.view()?.lines[0]?.session.minutes).toBe(55);
});

test('values of a page it knows nothing of are asked for again', () => {
  const { frame } = setUp();
  const portal = frame();
  portal.door.receive({ kind: 'values', values: [] });
  expect(portal.sent).toEqual([{ kind: 'resend' }]);
});

test('what the practice enters reaches the check, and open claims are checked again at once', async () => {
  let days = 120;
  const asked: unknown[] = [];
  const fake = fakeEngine();
  const engine: EngineClient = {
    use: fake.engine.use,
    call(name, ...args) {
      if (name === 'check') asked.push((args[0] as CheckRequest).known);
      return fake.engine.call(name, ...args);
    },
  };
  const { frame, host } = setUp({ engine, known: () => ({ payers: { aetna: { filingDays: days } } }) });
  frame().door.receive({ kind: 'page', page: CLAIM });
  frame(2).door.receive({ kind: 'page', page: CLAIM });
  await settled();
  expect(asked).toHaveLength(2);
  days = 90;
  host.knownChanged();
  await settled();
  expect(asked.slice(2)).toEqual(Array(2).fill({ payers: { aetna: { filingDays: 90 } } }));
});

test('a lost engine is asked once more, and the next keystroke again', async () => {
  const { frame, loseNext } = setUp();
  const portal = frame();
  loseNext(1);
  portal.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  expect(portal.marks()?.marks.length).toBe(1);
  loseNext(2);
  portal.door.receive({ kind: 'values', values: [{ key: CODE_KEY, value: '9083', stored: '', checked: null }] });
  await settled();
  portal.door.receive({ kind: 'values', values: [{ key: CODE_KEY, value: '90834', stored: '', checked: null }] });
  await settled();
  expect(portal.marks()?.marks).toEqual([]);
});

test('the summary goes to the frame that shows most; marks to the frame of the control', async () => {
  const { frame } = setUp();
  const small = frame(1, 0);
  const full = frame(1, 4);
  small.door.receive({ kind: 'page', page: page(box('payer.name', 'Aetna')) });
  full.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  expect(small.marks()).toMatchObject({ marks: [], summary: null });
  expect(full.marks()?.summary?.errors).toBe(1);
  expect(full.marks()?.marks.length).toBe(1);
});

test('tabs know nothing of each other', async () => {
  const { frame, panel } = setUp();
  const one = frame(1);
  const two = frame(2);
  const side = panel(2);
  one.door.receive({ kind: 'page', page: CLAIM });
  two.door.receive({ kind: 'page', page: page(box('payer.name', 'Aetna')) });
  await settled();
  expect(JSON.stringify(side.view())).not.toContain('MALIK');
  expect(two.marks()?.marks).toEqual([]);
});

test('the origin is what the browser stamped, not what the page says', async () => {
  const { frame, panel } = setUp();
  const portal = frame(1, 0, 'https://stamped.example');
  const side = panel();
  portal.door.receive({ kind: 'page', page: { ...CLAIM, origin: 'https://claimed.example' } });
  await settled();
  expect(side.view()?.origin).toBe('https://stamped.example');
});

test('frames on hosts that were not allowed are named', async () => {
  const { host, frame, panel } = setUp();
  const portal = frame();
  const side = panel();
  const frames = ['https://forms.example:8443', 'https://known.example'];
  portal.door.receive({ kind: 'page', page: { ...CLAIM, frames } });
  host.grantsAre(['https://known.example/*']);
  await settled();
  expect(side.view()?.blockedFrames).toEqual(['forms.example:8443']);
});

test('undo goes to the frame that wrote, and the panel hears of both', async () => {
  const { frame, panel } = setUp();
  const [top, inner] = [frame(1, 0), frame(1, 4)];
  const side = panel();
  inner.door.receive({ kind: 'page', page: CLAIM });
  inner.door.receive({ kind: 'written', path: 'diagnoses[0].code', outcome: 'written' });
  await settled();
  side.door.receive({ kind: 'undo' });
  expect(inner.sent).toContainEqual({ kind: 'undo' });
  expect(top.sent).not.toContainEqual({ kind: 'undo' });
  expect(side.sent).toContainEqual({ kind: 'written', path: 'diagnoses[0].code', outcome: 'written' });
});

test('no message of a page or a panel does harm', async () => {
  const { frame, panel } = setUp({ after: () => {} });
  const kinds = [
    'page',
    'changed',
    'values',
    'submit',
    'written',
    'pill',
    'hidden',
    'watch',
    'session',
    'show',
    'apply',
  ];
  const shaped = fc.dictionary(
    fc.constantFrom('page', 'controls', 'gone', 'values', 'line', 'path', 'tab'),
    fc.anything(),
  );
  const message = fc.oneof(
    fc.anything(),
    fc.tuple(fc.constantFrom(...kinds), shaped).map(([kind, rest]) => ({ ...rest, kind })),
  );
  const portal = frame();
  const side = panel();
  fc.assert(
    fc.property(message, (data) => {
      portal.door.receive(data);
      side.door.receive(data);
    }),
    { numRuns: 500 },
  );
  portal.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  expect(portal.marks()?.marks.length).toBe(1);
  expect(portal.sent.filter(({ kind }) => kind === 'resend').length).toBeLessThan(500);
});

test('newly loaded code tables have every claim checked again', async () => {
  const { host, frame, calls } = setUp();
  frame(1).door.receive({ kind: 'page', page: CLAIM });
  frame(2).door.receive({ kind: 'page', page: CLAIM });
  await settled();
  const before = calls.check;
  host.tablesAre([loadedUnits('2027 Q1')]);
  await settled();
  expect(calls.use).toEqual([1]);
  expect(calls.check).toBe(before + 2);
});
