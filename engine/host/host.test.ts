import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadedUnits } from '../codes/loaded.fixture.ts';
import type { Finding, ScrubResult } from '../findings.ts';
import { plainControl } from '../reading/control.fixture.ts';
import type { ControlDescriptor, FramePage } from '../reading/descriptor.ts';
import type { ToPanel, ToPortal } from '../wire.ts';
import type { CheckRequest } from '../worker.ts';
import type { HostDeps } from './contract.ts';
import type { EngineClient } from './engine-client.ts';
import { createHost } from './host.ts';

const PORTAL = 'https://portal.example';

/** A text box whose name is the path it means. */
function box(path: string, value: string, more: Partial<ControlDescriptor> = {}): ControlDescriptor {
  const captions = [{ text: path, by: 'for', distance: 0, doubtful: false }] as const;
  return plainControl({ key: `k-${path}`.slice(0, 24), name: path, value, captions, ...more });
}

function page(...controls: ControlDescriptor[]): FramePage {
  return { origin: PORTAL, controls, frames: [], tooLarge: false };
}

const CLAIM = page(
  box('patient.lastName', 'MALIK'),
  box('subscriber.memberId', 'W123456789'),
  box('lines[0].procedureCode', '90837'),
  box('lines[0].charge', '180.00'),
);
const CODE_KEY = CLAIM.controls[2]?.key ?? '';

/** Finds fault with 90837 until the session is long enough. */
function fault({ fields, sessions }: CheckRequest): Finding[] {
  if (fields['lines[0].procedureCode'] !== '90837' || (sessions[0]?.minutes ?? 0) >= 53) return [];
  return [
    {
      rule: 'psychotherapy.time-range',
      severity: 'error',
      path: 'lines[0].procedureCode',
      messageId: 'short',
      message: '90837 needs at least 53 minutes.',
      why: 'Payers deny it.',
      fix: 'Bill 90834.',
      source: 'CMS',
      prevents: ['CO-50'],
      evidence: ['lines[0].procedureCode'],
    },
  ];
}

function fakeEngine() {
  const calls = { read: 0, check: 0, tryRule: 0, use: [] as number[] };
  let lose = 0;
  const engine: EngineClient = {
    use(loaded) {
      calls.use.push(loaded.length);
    },
    async call(name, ...args) {
      calls[name]++;
      if (lose > 0) {
        lose--;
        throw new Error('the engine died');
      }
      if (name === 'read') {
        const { controls } = args[0] as FramePage;
        const known = controls.filter((control) => control.name !== '');
        const fields = known.map(({ key, index, name: path, value }) => ({
          key,
          index,
          path,
          value,
          confidence: 0.9,
          because: [],
        }));
        return { fields, unread: [] } as never;
      }
      const findings = fault(args[0] as CheckRequest);
      const verdict = findings.length > 0 ? 'errors' : 'clean';
      return {
        verdict,
        findings,
        skipped: [],
        passed: 1,
        editions: {},
        outdated: {},
        asOf: '2026-11-24',
      } satisfies ScrubResult as never;
    },
  };
  return { engine, calls, loseNext: (times: number) => (lose = times) };
}

function setUp(more: Partial<HostDeps> = {}) {
  const fake = fakeEngine();
  const kept = new Map<number, string | null>();
  const later: (() => void)[] = [];
  const host = createHost({
    engine: fake.engine,
    today: () => '2026-11-24',
    after: (ms, run) => (ms < 100 ? queueMicrotask(run) : later.push(run)),
    lookAround: async () => null,
    keep: (tab, memory) => kept.set(tab, memory),
    known: () => ({}),
    ownRules: () => [],
    pill: () => null,
    setPill: () => {},
    ...more,
  });
  const frame = (tab = 1, id = 0, origin = PORTAL) => {
    const sent: ToPortal[] = [];
    const door = host.portal(tab, id, origin, (message) => sent.push(message));
    const marks = () => sent.findLast((message) => message.kind === 'marks');
    return { door, sent, marks };
  };
  const panel = (tab = 1) => {
    const sent: ToPanel[] = [];
    const door = host.panel((message) => sent.push(message));
    door.receive({ kind: 'watch', tab });
    const view = () => sent.findLast((message) => message.kind === 'tab')?.tab;
    return { door, sent, view };
  };
  /** Lets the time pass after which the panel says that no claim is there. */
  const wait = async () => {
    for (const run of later.splice(0)) run();
    await settled();
  };
  return { host, frame, panel, kept, wait, ...fake };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

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

test('another choice or another structure is read again', async () => {
  const { frame, calls } = setUp();
  const portal = frame();
  const choice = box('lines[0].placeOfService', '11', { kind: 'select' });
  portal.door.receive({ kind: 'page', page: page(...CLAIM.controls, choice) });
  await settled();
  portal.door.receive({ kind: 'values', values: [{ key: choice.key, value: '10', stored: '', checked: null }] });
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

test('a site that was taken back is left', async () => {
  const { host, frame } = setUp();
  host.grantsAre(['https://portal.example/*', 'https://other.example/*']);
  const one = frame(1, 0, PORTAL);
  const two = frame(2, 0, 'https://other.example');
  host.grantsAre(['https://other.example/*']);
  expect(one.sent).toContainEqual({ kind: 'stop' });
  expect(two.sent).toEqual([]);
});

test('a restarted host goes on with sessions and earlier pages', async () => {
  const first = setUp();
  const portal = first.frame();
  const side = first.panel();
  portal.door.receive({ kind: 'page', page: CLAIM });
  const session = { minutes: 60, start: '', stop: '', modality: null, patientLocation: null };
  await settled();
  side.door.receive({ kind: 'session', line: 0, session });
  await settled();
  const memory = first.kept.get(1);
  const second = setUp();
  second.host.restore([{ tab: 1, memory: memory ?? '' }]);
  const again = second.frame();
  again.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  expect(again.marks()).toMatchObject({ marks: [], summary: { verdict: 'clean' } });
});

test('a closed tab is forgotten', async () => {
  const { host, frame, panel, kept } = setUp();
  const portal = frame();
  portal.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  portal.door.close();
  await settled();
  expect(kept.get(1)).toContain('MALIK');
  host.tabGone(1);
  expect(kept.get(1)).toBeNull();
  const side = panel();
  await settled();
  expect(side.view()).toMatchObject({ status: 'none', patient: null, read: [] });
});

test('another page in the tab ends a claim whose pages are gone', async () => {
  const { host, frame, panel } = setUp();
  host.tabAt(1, PORTAL);
  const portal = frame();
  const side = panel();
  portal.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  portal.door.close();
  host.tabAt(1, PORTAL);
  await settled();
  expect(side.view()?.status).toBe('claim');
  host.tabAt(1, '');
  await settled();
  expect(side.view()).toMatchObject({ status: 'none', patient: null });
});

test('a page without a claim after one with it: the panel says so, and the claim is kept for a next step', async () => {
  const { frame, panel, wait } = setUp({
    lookAround: async () => ({ origin: PORTAL, frames: ['https://forms.example'] }),
  });
  const portal = frame();
  const side = panel();
  portal.door.receive({
    kind: 'page',
    page: page(...CLAIM.controls.slice(0, 2), box('payer.name', 'A'), box('claim.frequencyCode', '1')),
  });
  await settled();
  portal.door.close();
  await settled();
  expect(side.view()?.status).toBe('claim');
  await wait();
  expect(side.view()).toMatchObject({ status: 'none', patient: null, read: [], blockedFrames: ['forms.example'] });
  const next = frame();
  next.door.receive({ kind: 'page', page: page(...CLAIM.controls.slice(2)) });
  await settled();
  await wait();
  expect(side.view()).toMatchObject({ status: 'claim', patient: { name: 'MALIK' } });
});

test('a form that only asks for a member is no claim: no check, no mark', async () => {
  const { frame, panel, calls } = setUp();
  const portal = frame();
  const side = panel();
  const search = ['patient.lastName', 'patient.dob', 'subscriber.memberId', 'rendering.npi', 'lines[0].dateFrom'];
  portal.door.receive({ kind: 'page', page: page(...search.map((path) => box(path, ''))) });
  await settled();
  expect(calls.check).toBe(0);
  expect(portal.marks()).toMatchObject({ marks: [], summary: null });
  expect(side.view()).toMatchObject({ status: 'none', result: null });
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
