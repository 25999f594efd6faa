import { expect, test } from 'vitest';
import { box, CLAIM, PORTAL, page, settled, setUp } from './host.fixture.ts';

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
