import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../engine/log/event.ts';
import { type Kept, kept, refused } from '../../engine/vault/kept.ts';
import type { FromPanel, TabView } from '../../engine/wire.ts';
import { CLEAN, EMPTY, SENT, TOO_LARGE, TYPICAL, UNREADABLE } from '../fixtures/claims.ts';
import { CROWDED } from '../fixtures/crowded.ts';
import { deskIn } from '../fixtures/desk.ts';
import { recordFixture } from '../fixtures/record.ts';
import type { PageRecord } from '../record/connect.ts';
import { OPT_OUT } from '../ui/opt-out.ts';
import type { Theme } from '../ui/themes.ts';
import type { PanelActions } from './actions.ts';
import { Panel } from './panel.tsx';
import { panelState } from './state.ts';

let root: HTMLElement;
let sent: FromPanel[];
let actions: PanelActions;
let state: ReturnType<typeof panelState>;
const singleKeys = signal(true);
let record: PageRecord;

function show(view: TabView | null): void {
  state = panelState();
  state.tab.value = 1;
  state.view.value = view;
  state.link.value = 'open';
  const settings = { theme: signal<Theme>('system'), singleKeys, always: signal(false) };
  act(() => {
    const desk = deskIn('none', true);
    render(
      <Panel
        state={state}
        settings={settings}
        actions={actions}
        titles={{}}
        version="0.1.0"
        record={record}
        desk={desk}
      />,
      root,
    );
  });
}

function press(key: string, at: Element = document.body): void {
  act(() => {
    at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

function one<T extends Element = HTMLElement>(selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function button(words: string): HTMLElement {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
  if (!found) throw new Error(`no button says ${words}`);
  return found;
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  sent = [];
  singleKeys.value = true;
  record = recordFixture({ kind: 'locked' });
  actions = {
    send: (message) => sent.push(message),
    again: vi.fn(),
    allow: vi.fn(),
    disallow: vi.fn(),
    openDashboard: vi.fn(),
    copy: vi.fn(async () => true),
    setTheme: vi.fn(),
    setSingleKeys: vi.fn(),
  };
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

describe('states', () => {
  it.each([
    ['Open a claim form, then press the Claimside button in the toolbar.', EMPTY],
    [
      'A part from forms.example was not read.',
      { ...EMPTY, origin: 'https://a.example', blockedFrames: ['forms.example'] },
    ],
    ['Reading the form', null],
    ['fld_0012', UNREADABLE],
    ['A part from forms.clearwire.example was not read.', UNREADABLE],
    ['too large to read', TOO_LARGE],
    ['Ready', CLEAN],
  ])('%s', (words, view) => {
    show(view);
    expect(root.textContent).toContain(words);
  });

  it('says that the check stopped and what to press', () => {
    show(TYPICAL);
    act(() => {
      state.link.value = 'stopped';
    });
    expect(one('h1').textContent).toBe('The check stopped. Press Check again.');
    act(() => one('main .button.main').click());
    expect(actions.again).toHaveBeenCalledOnce();
  });
});

describe('sessions', () => {
  it('sends each entry as it is typed, keeping the rest of the line', () => {
    show(CLEAN);
    const time = one<HTMLInputElement>('input.time');
    act(() => {
      time.value = '2:00-2:53';
      time.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const session = { minutes: 53, start: '14:00', stop: '14:53', modality: 'video', patientLocation: 'home' };
    expect(sent).toEqual([{ kind: 'session', line: 0, session }]);
    act(() => one('input[name="modality-0"][value="audio"]').click());
    expect(sent.at(-1)).toEqual({ kind: 'session', line: 0, session: { ...session, modality: 'audio' } });
  });

  it('sends nothing it could not read, and says how to write it', () => {
    show(CLEAN);
    const time = one<HTMLInputElement>('input.time');
    act(() => {
      time.value = '2:00-';
      time.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(sent).toEqual([]);
    expect(time.getAttribute('aria-invalid')).toBe('true');
    expect(root.textContent).toContain('Type minutes, as 53, or times, as 2:00-2:53.');
  });

  it('takes an answer back', () => {
    show(CLEAN);
    press('Delete', one('input[name="modality-0"][value="video"]'));
    expect(sent[0]).toMatchObject({ kind: 'session', session: { modality: null, patientLocation: 'home' } });
  });

  it('says what came from the page', () => {
    show(TYPICAL);
    expect(one('.session-hint').textContent).toBe('45 min · time from the page');
  });
});

describe('keys', () => {
  const focused = () => document.activeElement?.textContent ?? '';

  it('J and K, then arrows, move between findings and stop at the ends', () => {
    show(TYPICAL);
    press('j');
    expect(focused()).toContain('F33.4 is a heading');
    press('j');
    expect(focused()).toContain('90837 needs at least');
    press('ArrowDown', document.activeElement ?? document.body);
    expect(focused()).toContain('Place 10 with video');
    press('k');
    press('k');
    press('k');
    expect(focused()).toContain('F33.4 is a heading');
  });

  it('S shows the finding on the page, A applies its change', () => {
    show(TYPICAL);
    press('j');
    press('s');
    expect(sent).toEqual([{ kind: 'show', path: 'diagnoses[1].code' }]);
    for (let step = 0; step < 3; step += 1) press('j');
    press('a');
    expect(sent.at(-1)).toEqual({ kind: 'apply', path: 'lines[1].procedureCode' });
    expect(state.asked.value).toEqual({ path: 'lines[1].procedureCode', from: '90785 ', to: '90785' });
  });

  it('typing is never taken for a key', () => {
    show(TYPICAL);
    const time = one('input.time');
    time.focus();
    for (const key of ['?', 'j', 's', 'r']) press(key, time);
    expect(root.querySelector('dialog[open]')).toBeNull();
    expect(document.activeElement).toBe(time);
    expect(actions.again).not.toHaveBeenCalled();
  });

  it('? opens the list of keys; switched off, single keys do nothing', () => {
    show(TYPICAL);
    press('?');
    expect(one<HTMLDialogElement>('dialog').open).toBe(true);
    act(() => button('Close').click());
    singleKeys.value = false;
    press('?');
    press('r');
    expect(one<HTMLDialogElement>('dialog').open).toBe(false);
    expect(actions.again).not.toHaveBeenCalled();
  });
});

it('asks for the page and each part by name, and for one part alone', () => {
  show(TYPICAL);
  act(() => one('[role="switch"]').click());
  expect(actions.allow).toHaveBeenCalledWith([
    'https://claims.cedarportal.example/*',
    'https://forms.clearwire.example/*',
  ]);
  act(() => button('Allow').click());
  expect(actions.allow).toHaveBeenLastCalledWith(['https://forms.clearwire.example/*']);
});

/** Opens the lists of what was read, as a click on their line does. */
async function openRead(): Promise<HTMLElement> {
  act(() => one('.read-line').click());
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return one('#what-was-read');
}

describe('what was read', () => {
  it('is said in one line above the findings', () => {
    show(TYPICAL);
    expect(one('.read-line').textContent).toBe(
      '20 fields read, 1 of them only likely, 1 not read, Other insurance and Service facility not seen yet',
    );
  });

  it('says why only where a value is not sure, unless asked', async () => {
    show(TYPICAL);
    const lists = await openRead();
    const notes = () => [...lists.querySelectorAll('.field-note')].map((note) => note.textContent);
    expect(notes()).toEqual(['on an earlier page', 'Likely: caption "Provider" above it; no box number near']);
    act(() => one('input[name="why"]').click());
    expect(notes().filter((note) => note?.startsWith('Sure'))).toHaveLength(19);
  });

  it('shows a field on the page, read or not, and never offers to show what left it', async () => {
    show(TYPICAL);
    const lists = await openRead();
    const row = (words: string) =>
      [...lists.querySelectorAll('.field')].find((one) => one.textContent?.includes(words));
    expect(row('on an earlier page')?.tagName).toBe('DIV');
    act(() => button('Dr. Imre Valko').click());
    act(() => button('two meanings fit').click());
    expect(sent).toEqual([
      { kind: 'show', path: 'referring.name' },
      { kind: 'point', frame: 0, key: 'k-Provider' },
    ]);
  });

  it('moves from row to row with the arrows', async () => {
    show(TYPICAL);
    const lists = await openRead();
    const first = lists.querySelector<HTMLElement>('button.field');
    first?.focus();
    press('ArrowDown', first ?? document.body);
    expect(document.activeElement?.textContent).toContain('Cedar Health Plan');
  });

  it('is filtered by name, value and how sure', async () => {
    show(TYPICAL);
    const lists = await openRead();
    const filter = one<HTMLInputElement>('input[name="filter-read"]');
    const type = (text: string) =>
      act(() => {
        filter.value = text;
        filter.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const shown = () => [...lists.querySelectorAll('.field-label')].map((label) => label.textContent);
    type('likely');
    expect(shown()).toEqual(['Referring provider']);
    type('90837');
    expect(shown()).toEqual(['Procedure code']);
    type('meanings');
    expect(shown()).toEqual(['Provider']);
    type('zebra');
    expect(lists.textContent).toContain('Nothing here has these words');
  });

  it('draws nothing of a claim with 50 lines until it is opened, and each line when that is', async () => {
    show(CROWDED);
    expect(root.querySelectorAll('.field')).toHaveLength(0);
    const lists = await openRead();
    expect(lists.querySelectorAll('.fold.level-4')).toHaveLength(51);
    expect(lists.querySelectorAll('.field').length).toBeLessThan(80);
  });
});

describe('the record', () => {
  it('is unlocked in the header: what is wrong is said there, and Escape leads back', async () => {
    show(TYPICAL);
    press('l');
    const box = one<HTMLInputElement>('[name=passphrase]');
    act(() => {
      box.value = 'seven herons over the quiet harbor';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => one<HTMLFormElement>('dialog form').requestSubmit());
    expect(one('dialog').textContent).toContain('Wait 20 seconds, then try again.');
    act(() => button('Cancel').click());
    expect(root.querySelector('[name=passphrase]')).toBeNull();
  });

  it('is locked by one key', () => {
    const lock = vi.fn(async () => kept(undefined));
    record = { ...recordFixture({ kind: 'unlocked', lockAt: null }), lock };
    show(TYPICAL);
    press('l');
    expect(lock).toHaveBeenCalledOnce();
  });
});

describe('what waits in the tab', () => {
  it('says what it proves and that it is not saved, and is copied and dismissed', async () => {
    show(SENT);
    expect(one('.notice.captured').textContent).toContain(
      'Claim number E4410228 of 11/24/2026 from Cedar Health Plan: proves the claim was sent.',
    );
    expect(root.textContent).toContain(
      'Not saved: unlock the record. These wait in this tab and are gone when the tab closes.',
    );
    await act(async () => button('Copy').click());
    expect(actions.copy).toHaveBeenCalledWith('E4410228');
    expect(button('Copied')).toBeTruthy();
    act(() => button('Dismiss').click());
    expect(sent).toEqual([{ kind: 'dismiss', id: 2 }]);
  });

  it('is saved with one press once the record is open, and says why where it was not', async () => {
    const written: string[] = [];
    const answers: Kept<readonly LogEvent[]>[] = [refused('full', 'Not saved: the disk is full.'), kept([])];
    record = {
      ...recordFixture({ kind: 'locked' }),
      append: async (happenings) => {
        written.push(...happenings.map(({ type }) => type));
        return answers.shift() ?? kept([]);
      },
    };
    show(SENT);
    expect(root.querySelector('[data-save-capture]')).toBeNull();
    act(() => {
      record.state.value = { kind: 'unlocked', lockAt: null };
    });
    expect(root.textContent).toContain('Not saved yet.');
    await act(async () => one('[data-save-capture]').click());
    expect(root.textContent).toContain('Not saved: the disk is full.');
    expect(sent).toEqual([]);
    await act(async () => one('[data-save-capture]').click());
    expect(sent).toEqual([{ kind: 'dismiss', id: 2 }]);
    expect(written).toEqual(['claim.submitted', 'claim.submitted']);
  });

  it('says why a claim was not taken', () => {
    show({ ...SENT, waiting: [], refusal: '“Claim could not be submitted”' });
    expect(root.textContent).toContain('“Claim could not be submitted”. It counts as not sent.');
  });
});

it('says that a translated page may be misread', () => {
  show({ ...TYPICAL, translated: true });
  expect(root.textContent).toContain('This page is translated, and its captions may be misread.');
  show({ ...UNREADABLE, translated: true });
  expect(root.textContent).toContain('Show the original, then check again.');
});

it.each([
  ['typical', TYPICAL],
  ['crowded', CROWDED],
  ['empty', EMPTY],
])('every input of the %s panel opts out of being remembered', (_, view) => {
  show(view);
  const inputs = [...root.querySelectorAll('input, select, textarea')];
  expect(inputs.length).toBeGreaterThan(0);
  for (const input of inputs) {
    for (const [name, value] of Object.entries(OPT_OUT)) expect(input.getAttribute(name), name).toBe(value);
  }
});

it('says which code tables are out of date', () => {
  show(CLEAN);
  const footer = one('.panel-footer');
  expect(footer.textContent).toContain('1 out of date');
  expect(footer.textContent).toContain('MUE 2026 Q3 out of date since 09/30/2026');
  expect(footer.textContent).not.toContain('FY2027 out of date');
});

it('bears a crowded claim', () => {
  show(CROWDED);
  expect(root.querySelectorAll('[data-finding]')).toHaveLength(200);
  act(() => button('Show 46 more lines').click());
  expect(root.querySelectorAll('.session-row')).toHaveLength(50);
});
