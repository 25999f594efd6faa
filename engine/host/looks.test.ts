import { expect, test } from 'vitest';
import type { Capture } from '../capture/captured.ts';
import { box, CLAIM, PORTAL, page, settled, setUp } from './host.fixture.ts';

const CONFIRMATION = {
  kind: 'confirmation',
  proves: 'sent',
  because: '“Claim received”',
  found: [{ item: 'claim', value: 'E4410228', confidence: 0.95, because: 'caption “Claim number”' }],
  about: { memberId: '', account: '', patient: '' },
  notRead: [],
} satisfies Capture;
const STATUS: Capture = { kind: 'status', lines: [], notRead: ['1 of 1 claims'] };
const REFUSAL: Capture = { kind: 'refusal', because: '“Claim could not be submitted”' };

/** A tab with a claim, a panel beside it, and pages that print what a test says. */
async function sending(shows: { now: unknown[] }) {
  const desk = setUp({ captures: async () => shows.now });
  desk.host.tabAt(1, PORTAL);
  const portal = desk.frame();
  const side = desk.panel();
  portal.door.receive({ kind: 'page', page: CLAIM });
  await settled();
  const turn = async () => {
    portal.door.close();
    desk.host.tabAt(1, PORTAL);
    await desk.wait();
  };
  return { ...desk, portal, side, turn };
}

test('the page after Submit is tied to the claim that was sent, and waits in the tab', async () => {
  const shows = { now: [] as unknown[] };
  const { portal, side, turn, kept, wait } = await sending(shows);
  portal.door.receive({
    kind: 'values',
    values: [{ key: 'k-subscriber.memberId', value: 'W777', stored: '', checked: null }],
  });
  portal.door.receive({ kind: 'submit' });
  await wait();
  expect(side.view()?.waiting).toEqual([]);
  shows.now = [CONFIRMATION];
  await turn();
  expect(side.view()?.waiting).toMatchObject([{ id: 1, patient: 'M', seenOn: '2026-11-24', capture: CONFIRMATION }]);
  expect(kept.get(1)).toContain('E4410228');
  expect(kept.get(1)).toContain('W777');
  side.door.receive({ kind: 'dismiss', id: 1 });
  await settled();
  expect(side.view()?.waiting).toEqual([]);
});

test('a single-page portal answers without another page', async () => {
  const shows = { now: [] as unknown[] };
  const { portal, side, wait } = await sending(shows);
  portal.door.receive({ kind: 'submit' });
  shows.now = [CONFIRMATION];
  portal.door.receive({ kind: 'page', page: page(box('keyword', '')) });
  await settled();
  await wait();
  expect(side.view()?.waiting).toHaveLength(1);
});

test('a claim that was not taken is said, until it is sent again', async () => {
  const shows = { now: [REFUSAL] as unknown[] };
  const { portal, side, wait } = await sending(shows);
  portal.door.receive({ kind: 'submit' });
  await wait();
  expect(side.view()).toMatchObject({ refusal: REFUSAL.because, waiting: [] });
  shows.now = [];
  portal.door.receive({ kind: 'submit' });
  await settled();
  expect(side.view()?.refusal).toBe('');
});

test('a form that is being typed in is not looked at', async () => {
  const shows = { now: [CONFIRMATION] as unknown[] };
  const { side, wait } = await sending(shows);
  await wait();
  expect(side.view()).toMatchObject({ waiting: [], refusal: '' });
});

test('where nobody knew the button that sent it, the page after the form answers it all the same', async () => {
  const shows = { now: [CONFIRMATION] as unknown[] };
  const { side, turn } = await sending(shows);
  await turn();
  expect(side.view()?.waiting).toMatchObject([{ patient: 'M' }]);
  shows.now = [{ ...CONFIRMATION, found: [{ ...CONFIRMATION.found[0], value: 'E4410299' }] }];
  await turn();
  expect(side.view()?.waiting).toMatchObject([{ patient: null }, { patient: 'M' }]);
});

test('a status page is read while a panel shows the tab, and only then', async () => {
  let asked = 0;
  const { host, panel, wait } = setUp({
    captures: async () => {
      asked++;
      return [STATUS];
    },
  });
  host.tabAt(1, PORTAL);
  await wait();
  expect(asked).toBe(0);
  const side = panel();
  await wait();
  expect(side.view()?.waiting).toMatchObject([{ capture: STATUS, patient: null }]);
});

test('a confirmation that names another patient is not tied to this claim', async () => {
  const shows = { now: [{ ...CONFIRMATION, about: { ...CONFIRMATION.about, patient: 'Imre Valko' } }] as unknown[] };
  const { portal, side, wait } = await sending(shows);
  portal.door.receive({ kind: 'submit' });
  await wait();
  expect(side.view()?.waiting).toMatchObject([{ patient: null }]);
});

test('what no frame of ours would answer is dropped', async () => {
  const shows = {
    now: ['x', { kind: 'confirmation' }, { ...CONFIRMATION, because: 'x'.repeat(9000) }, null] as unknown[],
  };
  const { portal, side, wait } = await sending(shows);
  portal.door.receive({ kind: 'submit' });
  await wait();
  expect(side.view()).toMatchObject({ waiting: [], refusal: '' });
});

test('what waits stays when the tab goes to another site, and is gone with the tab', async () => {
  const shows = { now: [CONFIRMATION] as unknown[] };
  const { host, portal, side, wait, turn, kept } = await sending(shows);
  portal.door.receive({ kind: 'submit' });
  await wait();
  await turn();
  shows.now = [];
  host.tabAt(1, 'https://other.example');
  await settled();
  expect(side.view()).toMatchObject({ status: 'none', waiting: [{ id: 1 }] });
  host.tabGone(1);
  expect(kept.get(1)).toBeNull();
});
