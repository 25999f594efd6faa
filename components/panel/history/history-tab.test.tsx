import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ABOUT, deskIn } from '../../fixtures/desk.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import type { CallDesk } from '../call/desk.ts';
import type { DoorFixture } from '../call/door.fixture.ts';
import { HistoryTab } from './history-tab.tsx';

let root: HTMLElement;
let desk: CallDesk;
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const lines = () => [...root.querySelectorAll('.event > summary, .event.plain')].map((one) => one.textContent?.trim());

async function show(isEmpty = false, claim: typeof ABOUT | null = ABOUT): Promise<void> {
  desk = deskIn('none', isEmpty);
  await act(async () =>
    render(<HistoryTab desk={desk} claim={claim} copy={async () => true} onUnlock={() => {}} />, root),
  );
  await settle();
}
async function press(words: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no button says ${words}`);
  await act(async () => found.click());
}
async function type(name: string, text: string): Promise<void> {
  const box = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!box) throw new Error(`no box ${name}`);
  await act(async () => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  desk.leave();
  root.remove();
});

it('tells what was said and sent about the claim, newest first, then about the patient', async () => {
  await show();
  expect(lines()).toEqual([
    '11/24/2026Promise broken',
    '11/24/2026Promised by 11/23/2026: Decision by the end of the month',
    '11/24/2026Claim sent 11/17/2026, portal, confirmation C-77120',
    '11/19/2026Call: In process, Dana M., ref REF 7721, promised Decision by the end of the month corrected',
  ]);
  await act(async () => root.querySelector<HTMLElement>('input[value="patient"]')?.click());
  expect(lines().at(-1)).toContain('Call: Active');
});

it('shows a correction beside what was written first', async () => {
  await show();
  const call = [...root.querySelectorAll('.event')].at(-1);
  expect(call?.textContent).toContain('Reference: REF 7712');
  expect(call?.textContent).toContain('Misheard the number. Reference number: REF 7721, before REF 7712.');
});

it('takes another correction, with its reason', async () => {
  await show();
  await press('Correct');
  await type('amend-text', 'REF 7722');
  await press('Save the correction');
  expect(root.textContent).toContain('Say what is right, and why it is changed.');
  await type('amend-why', 'Read back again');
  for (const input of root.querySelectorAll('.amend :is(input, select)')) {
    for (const [name, value] of Object.entries(OPT_OUT)) expect(input.getAttribute(name), name).toBe(value);
  }
  await press('Save the correction');
  await settle();
  expect((desk.door as DoorFixture).log.at(-1)).toMatchObject({
    type: 'interaction.amended',
    body: { why: 'Read back again' },
  });
  expect(root.textContent).toContain('REF 7722, before REF 7721.');
  expect(root.textContent).toContain('Reference: REF 7712');
});

it.each([
  ['Nothing yet.', true, ABOUT],
  ['No claim on this tab', false, null],
])('says "%s" where there is nothing to tell', async (words, isEmpty, claim) => {
  await show(isEmpty, claim);
  expect(root.textContent).toContain(words);
});

it('shows nothing while locked', async () => {
  await show();
  await act(async () => (desk.door as DoorFixture).become({ kind: 'locked' }));
  expect(root.textContent).toContain('The record is locked');
  expect(root.textContent).not.toContain('Dana');
});
