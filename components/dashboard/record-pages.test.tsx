import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { recordInMemory } from '../fixtures/record-door.ts';
import { RECORDS } from '../fixtures/record-entries.ts';
import { OPT_OUT } from '../ui/opt-out.ts';
import { choose, files, keepRecord, one, press, root, rows, settle, show, state, type } from './dashboard.fixture.tsx';
import { routeOf } from './route.ts';

const PAGES = ['worklist', 'log', 'authorizations', 'patients', 'audit'] as const;

async function open(place: string, kept: keyof typeof RECORDS = 'few') {
  const record = recordInMemory(RECORDS[kept]());
  keepRecord(record.door);
  show(place);
  await settle();
  await settle();
  return record;
}
const click = (selector: string) => act(() => one(selector).click());
const button = (words: string) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`no button says ${words}`);
  return found;
};

describe.each(PAGES)('%s', (page) => {
  it('without a record says what it is for and how to begin', () => {
    show(page);
    expect(one('.nothing-open a').getAttribute('href')).toBe('#record');
    expect(one('.nothing-open p').textContent).toMatch(/\. It is kept in a record that only you can open\.$/);
  });

  it('locked shows nothing of what was seen before', async () => {
    const { become } = await open(page);
    expect(root.textContent).toMatch(/Okafor|Unlocked/);
    act(() => become({ kind: 'locked' }));
    expect(root.textContent).not.toMatch(/Okafor|Unlocked/);
    expect(root.textContent).toContain('The record is locked.');
  });

  it('empty teaches', async () => {
    await open(page, 'empty');
    expect(one('main').textContent?.length).toBeGreaterThan(40);
  });

  it('keeps patients out of its places, and saves what it shows', async () => {
    await open(page);
    for (const link of root.querySelectorAll('a[data-row]')) {
      expect(link.getAttribute('href')).toMatch(/^#[a-z]+\/[A-Za-z0-9._-]+$/);
      expect(link.getAttribute('href')).not.toMatch(/Okafor|W123456789|A-2217/i);
    }
    click('[data-csv]');
    expect(files[0]?.text.split('\r\n').length).toBe(rows().length + 2);
  });

  it('every input opts out of being remembered', async () => {
    await open(page);
    for (const input of root.querySelectorAll('input, select, textarea')) {
      for (const [name, value] of Object.entries(OPT_OUT)) expect(input.getAttribute(name), name).toBe(value);
    }
  });
});

it('the worklist comes first, by day, and a promise that was kept leaves it', async () => {
  const { written } = await open('');
  expect(state.route.value.page).toBe('worklist');
  expect(rows()[0]).toContain('No answer to the claim of 10/12/2026');
  act(() => {
    state.route.value = routeOf('worklist/follow-up-follow-1');
  });
  await settle();
  act(() => button('Kept').click());
  await settle();
  expect(written().at(-1)).toEqual({ type: 'followup.closed', body: { id: 'follow-1', outcome: 'kept' } });
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(rows().some((words) => words?.includes('Promised'))).toBe(false);
});

it('the calendar file of the worklist names no patient', async () => {
  await open('worklist');
  act(() => button('Calendar file').click());
  expect(files[0]?.name).toBe('claimside-worklist.ics');
  expect(files[0]?.text).toContain('BEGIN:VEVENT');
  expect(files[0]?.text).not.toMatch(/Okafor|W123456789/);
});

it('an entry is read in full, with what else is on file about the same', async () => {
  await open('log/e4');
  await settle();
  expect(one('.facts').textContent).toContain('reference');
  expect(one('.entries').textContent).toContain('denied');
});

it('the log of a large record is searched as a whole', async () => {
  await open('log', 'many');
  type('input[type=search]', 'ref0');
  const search = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Search all'));
  act(() => search?.click());
  await settle();
  expect(rows()).toHaveLength(1);
});

it('only some of many rows are drawn, and the rest are counted', async () => {
  await open('log', 'many');
  expect(rows().length).toBeLessThan(100);
  expect(Number(one('table').getAttribute('aria-rowcount'))).toBe(2001);
  expect(one('tbody tr[aria-rowindex]').getAttribute('aria-rowindex')).toBe('2');
});

it('an authorization says what is left and how that came about', async () => {
  await open('authorizations/auth-0001');
  expect(one('.detail-part p').textContent).toBe(
    '8 visits approved, 3 used before, 3 by claims (2 not answered yet): 2 left. 1 more planned.',
  );
  expect(one('table.plain').textContent).toContain('denied or voided, not counted');
});

it('an authorization is entered', async () => {
  const { written } = await open('authorizations/new', 'empty');
  act(() => one<HTMLFormElement>('form').requestSubmit());
  await settle();
  expect(one('[role=alert]').textContent).toMatch(/^Write the number/);
  for (const [name, text] of [
    ['number', 'A-1'],
    ['payer', 'Aetna'],
    ['lastName', 'Quispe'],
    ['codes', '90834 90837'],
    ['approved', '12'],
  ]) {
    type(`[name=${name}]`, text ?? '');
  }
  act(() => one<HTMLFormElement>('form').requestSubmit());
  await settle();
  expect(written().at(-1)?.body).toMatchObject({
    number: 'A-1',
    codes: ['90834', '90837'],
    approved: 12,
    state: 'approved',
  });
});

it('two patients are put together and taken apart by somebody’s word', async () => {
  const { written } = await open('patients/p0');
  const select = one<HTMLSelectElement>('[name=merge]');
  act(() => {
    select.value = select.options[1]?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  act(() => one<HTMLFormElement>('form').requestSubmit());
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(written().at(-1)?.type).toBe('patient.merged');
  act(() => button('Take apart').click());
  await settle();
  expect(written().at(-1)?.type).toBe('patient.unmerged');
});

it('the audit tells wrong tries, exports and overrides apart, and lists what was ignored in vain', async () => {
  await open('audit');
  const kinds = [...root.querySelectorAll('tbody td:nth-child(2)')].map(({ textContent }) => textContent);
  expect(kinds).toEqual(['Export', 'Override', 'Wrong tries']);
  expect(one('.detail').textContent).toContain('Aetna asked for 11 by letter');
});

it('single keys lead to the pages', async () => {
  await open('worklist');
  press('9', document.body);
  expect(state.route.value.page).toBe('audit');
});

it('sessions are brought from a file: first what would be taken, then the taking', async () => {
  const { written } = await open('worklist/bring-sessions', 'empty');
  await choose('sessions', 'date,name\n10/05/2026,"Okafor, Dana"\nsoon,"Okafor, Dana"');
  await vi.waitFor(() => expect(root.textContent).toContain('1 session found.'));
  expect(one('.entries').textContent).toBe('3: its day was not understood');
  expect(written()).toEqual([]);
  act(() => button('Take it').click());
  await settle();
  expect(written()).toMatchObject([{ type: 'session.recorded', body: { on: '2026-10-05', state: 'held' } }]);
});
