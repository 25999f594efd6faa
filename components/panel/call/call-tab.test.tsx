import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ABOUT, deskIn } from '../../fixtures/desk.ts';
import { OPT_OUT } from '../../ui/opt-out.ts';
import { CallTab } from './call-tab.tsx';
import type { CallDesk } from './desk.ts';
import { type DoorFixture, UNLOCKED } from './door.fixture.ts';

let root: HTMLElement;
let desk: CallDesk;
const copy = vi.fn(async () => true);
const unlock = vi.fn();

async function show(note: string, claim: typeof ABOUT | null = ABOUT): Promise<void> {
  desk = deskIn(note, false);
  await act(async () => {
    render(<CallTab desk={desk} claim={claim} copy={copy} onUnlock={unlock} />, root);
  });
}
const doorOf = () => desk.door as DoorFixture;
const box = (name: string) => {
  const found = root.querySelector<HTMLInputElement>(`[data-field="${name}"]`);
  if (!found) throw new Error(`no box ${name}`);
  return found;
};
async function type(name: string, text: string): Promise<void> {
  await act(async () => {
    box(name).focus();
    box(name).value = text;
    box(name).dispatchEvent(new Event('input', { bubbles: true }));
  });
}
async function press(words: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no button says ${words}`);
  await act(async () => found.click());
}
async function key(init: KeyboardEventInit): Promise<void> {
  await act(async () => {
    const at = document.activeElement ?? root;
    at.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  });
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  copy.mockClear();
});
afterEach(() => {
  act(() => render(null, root));
  desk.leave();
  root.remove();
});

it('one press opens it, filled from the claim on screen', async () => {
  await show('none');
  await press('Start a call');
  expect(box('payer').value).toBe('Cedar Health Plan');
  expect(box('memberId').value).toBe('W2209184471');
  expect(root.querySelector('[role="timer"]')?.textContent).toContain('0:00');
});

it('begins before any claim is known, and is tied to one later', async () => {
  await show('none', null);
  await press('Start a call');
  expect(root.textContent).toContain('no claim yet');
  await type('representative', 'Dana M.');
  await act(async () => render(<CallTab desk={desk} claim={ABOUT} copy={copy} onUnlock={unlock} />, root));
  await press('This call is about it');
  expect(box('memberId').value).toBe('W2209184471');
  expect(box('representative').value).toBe('Dana M.');
});

it('stays with its call while the page shows another claim', async () => {
  await show('denied');
  const other = { ...ABOUT, patient: { lastName: 'Quispe', memberId: 'W1' } };
  await act(async () => render(<CallTab desk={desk} claim={other} copy={copy} onUnlock={unlock} />, root));
  expect(root.textContent).toContain('The page shows another claim.');
  expect(box('memberId').value).toBe('W2209184471');
});

it('asks what the situation calls for, each answer in its box', async () => {
  await show('blank');
  await press('Denied');
  expect(box('situation').value).toBe('denied');
  await type('denials', 'CO-197 N130');
  expect(root.querySelector('#denials-read')?.textContent).toBe('Read as CO-197 N130.');
  await type('answer-retro', 'Within 30 days');
  expect(desk.current.value?.answers).toMatchObject([{ id: 'retro', said: 'Within 30 days' }]);
});

it('offers what earlier calls know of this payer', async () => {
  await show('blank');
  const offers = [...root.querySelectorAll('#offers-representative option')].map((one) => one.getAttribute('value'));
  expect(offers).toContain('Dana M.');
  expect(box('menuPath').placeholder).toBe('1, 3, "provider"');
  await type('representative', 'dana m.');
  expect(root.textContent).toContain('promised Decision by the end of the month (not kept)');
  await press('Menu path as last time');
  expect(box('menuPath').value).toBe('1, 3, "provider"');
});

describe('closing', () => {
  it('with Ctrl+Enter asks for what is missing, in its place, or for the reason', async () => {
    await show('blank');
    await type('representative', 'Dana M.');
    await key({ key: 'Enter', ctrlKey: true });
    expect(root.textContent).toContain('Still missing: the reference number.');
    expect(document.activeElement).toBe(box('reference'));
    expect(box('reference').getAttribute('aria-invalid')).toBe('true');
    await type('noReference', 'They give none');
    await key({ key: 'Enter', ctrlKey: true });
    expect(doorOf().log.at(-1)).toMatchObject({
      type: 'interaction.recorded',
      body: { contact: { representative: 'Dana M.', noReference: 'They give none' } },
    });
    await press('Copy as text');
    expect(copy).toHaveBeenCalledWith(expect.stringContaining('Reference: none: They give none'));
  });

  it('asks nothing of the next note that was asked of one thrown away', async () => {
    await show('blank');
    await press('Close the call');
    expect(root.textContent).toContain('Still missing: the reference number and who you spoke with.');
    await press('Discard');
    await press('Start a call');
    expect(root.textContent).not.toContain('Still missing');
  });

  it('keeps the note and says why the record did not take it', async () => {
    await show('blank');
    await type('reference', 'R1');
    await type('representative', 'Dana');
    doorOf().failing = 'Not saved: the disk is full. Try again.';
    await press('Close the call');
    expect(root.textContent).toContain('the disk is full');
    expect(box('reference').value).toBe('R1');
  });
});

it('goes on hold and back', async () => {
  await show('blank');
  await press('Hold');
  expect(desk.current.value?.phases.at(-1)?.kind).toBe('hold');
  await press('Talking again');
  expect(desk.current.value?.phases.at(-1)?.kind).toBe('talk');
});

it('hides the text on a lock, lets the time go on, and comes back', async () => {
  await show('denied');
  await act(() => desk.flush());
  await act(async () => doorOf().become({ kind: 'locked' }));
  expect(root.textContent).toContain('The note is hidden until the record is unlocked.');
  expect(root.innerHTML).not.toContain('Okafor');
  expect(root.innerHTML).not.toContain('hopeless');
  expect(root.querySelector('[role="timer"]')).toBeTruthy();
  await type('note', 'heard meanwhile');
  await act(() => desk.flush());
  expect(root.querySelector('.saved')?.textContent).toContain('Not saved: unlock');
  await press('Unlock');
  expect(unlock).toHaveBeenCalled();
  await act(async () => doorOf().become(UNLOCKED));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(box('note').value).toMatch(/hopeless.*\nheard meanwhile/);
});

it('goes on typing at the same place after a panel was killed', async () => {
  await show('denied');
  box('note').focus();
  box('note').setSelectionRange(5, 5);
  await act(async () => void box('note').dispatchEvent(new KeyboardEvent('keyup', { bubbles: true })));
  await act(() => desk.flush());
  await act(async () => doorOf().become({ kind: 'locked' }));
  await act(async () => doorOf().become(UNLOCKED));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(document.activeElement).toBe(box('note'));
  expect(box('note').selectionStart).toBe(5);
});

it('warns of notes of a session, and takes one press more to throw a note away', async () => {
  await show('denied');
  expect(root.textContent).toContain('This reads like notes of a session.');
  await press('Discard');
  expect(desk.current.value).not.toBeNull();
  await press('Press again');
  expect(desk.current.value).toBeNull();
});

it('no box is remembered by the browser', async () => {
  await show('denied');
  const inputs = [...root.querySelectorAll('input, select, textarea')];
  expect(inputs.length).toBeGreaterThan(25);
  for (const input of inputs) {
    for (const [name, value] of Object.entries(OPT_OUT)) expect(input.getAttribute(name), name).toBe(value);
  }
});
