import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLAIM, NINE } from '../../../engine/record/call/call.fixture.ts';
import { toggleHold, withText } from '../../../engine/record/call/call-note.ts';
import { timesOf } from '../../../engine/record/call/call-timer.ts';
import { subjectOf } from '../../../engine/record/subject.ts';
import { type CallDesk, createCallDesk } from './desk.ts';
import { type DoorFixture, doorFixture, UNLOCKED } from './door.fixture.ts';

let door: DoorFixture;
let desk: CallDesk;
let desks: CallDesk[];

/** A panel: opened again, it knows what its record knows. */
function openPanel(to: DoorFixture | null = door): CallDesk {
  const made = createCallDesk({
    door: to,
    clock: () => ({ now: Date.now(), offset: -300 }),
    newId: () => `call-${String(++ids).padStart(6, '0')}`,
  });
  desks.push(made);
  return made;
}
let ids: number;
const type = (text: string) => desk.edit((note) => withText(note, 'note', text));
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const textIn = (of: CallDesk) => of.current.value?.texts.note;

beforeEach(async () => {
  vi.useFakeTimers({ now: NINE.now });
  ids = 0;
  desks = [];
  door = doorFixture();
  desk = openPanel();
  await wait(0);
});
afterEach(() => {
  for (const one of desks) one.leave();
  vi.useRealTimers();
});

describe('while it is typed', () => {
  it('is on disk 300 ms later, and says since when', async () => {
    desk.begin('call', subjectOf(CLAIM));
    type('R');
    await wait(200);
    type('Rep says it waits');
    expect(desk.saved.value).toEqual({ kind: 'saving' });
    await wait(100);
    expect(door.drafts.get('call')).toContain('Rep says it waits');
    expect(desk.saved.value).toEqual({ kind: 'saved', at: NINE.now + 300 });
  });

  it('a panel opened anew goes on with text, caret and timer', async () => {
    desk.begin('call', null);
    desk.edit(toggleHold);
    type('waiting');
    desk.at({ field: 'note', start: 4, end: 4 });
    await desk.flush();
    await wait(600_000);
    const again = openPanel();
    await wait(0);
    expect(textIn(again)).toBe('waiting');
    expect(again.place.value).toEqual({ field: 'note', start: 4, end: 4 });
    expect(timesOf(again.current.value?.phases ?? [], Date.now())).toEqual({ talk: 0, hold: 600 });
  });

  it('says when the disk refuses, and tries again with the next key', async () => {
    desk.begin('call', null);
    door.failing = 'Not saved: the disk is full. Try again.';
    type('a');
    await wait(300);
    expect(desk.saved.value).toEqual({ kind: 'not-saved', sentence: door.failing });
    door.failing = '';
    type('ab');
    await wait(300);
    expect(desk.saved.value.kind).toBe('saved');
    expect(door.drafts.get('call')).toContain('"ab"');
  });

  it('a running call is written again each minute, for three hours', async () => {
    desk.begin('call', null);
    await wait(1000);
    const save = vi.spyOn(door, 'saveDraft');
    await wait(10 * 60_000);
    expect(save).toHaveBeenCalledTimes(10);
    await wait(180 * 60_000);
    save.mockClear();
    await wait(10 * 60_000);
    expect(save).not.toHaveBeenCalled();
  });
});

describe('locked', () => {
  it('lets go of the text, keeps the time, and comes back at the caret with what was typed meanwhile', async () => {
    desk.begin('call', null);
    type('before the lock');
    desk.at({ field: 'note', start: 6, end: 6 });
    await wait(300);
    door.become({ kind: 'locked' });
    expect(JSON.stringify(desk.notes.value)).not.toContain('before');
    expect(desk.hidden.value.has('call-000001')).toBe(true);
    await wait(60_000);
    desk.edit(toggleHold);
    type('meanwhile');
    await wait(30_000);
    expect(desk.saved.value).toEqual({ kind: 'not-saved', sentence: 'Not saved: unlock' });
    expect(door.drafts.get('call')).not.toContain('meanwhile');
    door.become(UNLOCKED);
    await wait(300);
    expect(textIn(desk)).toBe('before the lock\nmeanwhile');
    expect(desk.hidden.value.size).toBe(0);
    expect(desk.place.value).toEqual({ field: 'note', start: 6, end: 6 });
    const times = timesOf(desk.current.value?.phases ?? [], NINE.now + 90_300);
    expect(times).toEqual({ talk: 60, hold: 30 });
    expect(door.drafts.get('call')).toContain('meanwhile');
  });

  it('keeps in memory the keys of the last moment', async () => {
    desk.begin('call', null);
    type('on disk');
    await wait(300);
    type('on disk and not');
    door.become({ kind: 'locked' });
    door.become(UNLOCKED);
    await wait(300);
    expect(textIn(desk)).toBe('on disk and not');
  });

  it('from the start, a note can be begun and is kept once there is a record', async () => {
    door.become({ kind: 'locked' });
    desk.begin('call', null);
    type('typed without a record');
    await wait(1000);
    expect(door.drafts.size).toBe(0);
    expect(await desk.close()).toMatchObject({ ok: false, reason: 'locked' });
    door.become(UNLOCKED);
    await wait(300);
    expect(door.drafts.get('call')).toContain('typed without a record');
  });
});

describe('closing', () => {
  it('writes it down, drops the draft and offers the text', async () => {
    desk.begin('call', subjectOf(CLAIM));
    type('done');
    expect(await desk.close()).toEqual({ ok: true, value: undefined });
    expect(door.log.map(({ type: kind }) => kind)).toEqual(['interaction.recorded']);
    expect(door.drafts.size).toBe(0);
    expect(desk.current.value).toBeNull();
    expect(desk.closed.value?.note).toBe('done');
  });

  it('keeps the note when the log refuses', async () => {
    desk.begin('call', null);
    type('keep me');
    door.failing = 'Not saved: the disk is full. Try again.';
    expect(await desk.close()).toMatchObject({ ok: false });
    expect(textIn(desk)).toBe('keep me');
  });

  it('a draft that outlived its note is no note', async () => {
    desk.begin('call', null);
    await wait(300);
    const draft = door.drafts.get('call') ?? '';
    await desk.close();
    door.drafts.set('call', draft);
    const again = openPanel();
    await wait(300);
    expect(again.current.value).toBeNull();
    expect(door.drafts.size).toBe(0);
  });
});

describe('two windows', () => {
  it('keep each other’s notes', async () => {
    const other = openPanel();
    desk.begin('call', null);
    await wait(300);
    other.begin('fax', null);
    other.edit((note) => withText(note, 'note', 'from the other'));
    await wait(300);
    type('from here');
    await wait(300);
    expect(door.drafts.get('call')).toMatch(/from the other.*from here/);
    await desk.close();
    expect(door.drafts.get('call')).not.toContain('from here');
    expect(door.drafts.get('call')).toContain('from the other');
  });

  it('close a note once', async () => {
    desk.begin('call', null);
    await wait(300);
    const other = openPanel();
    await wait(0);
    await desk.close();
    await wait(300);
    expect(other.current.value).toBeNull();
    expect(door.drafts.size).toBe(0);
  });
});

it('without a door, typing goes on and says that nothing is saved', async () => {
  desk = openPanel(null);
  desk.begin('call', null);
  type('x');
  await wait(300);
  expect(desk.saved.value).toEqual({ kind: 'not-saved', sentence: 'Not saved: there is no record yet.' });
  expect(await desk.close()).toMatchObject({ ok: false, reason: 'none' });
});
