import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LoadResult, Progress } from '../../engine/codes/official/load-files.ts';
import type { CodeTableView } from '../../engine/vault/code-table-rows.ts';
import { CANDIDATE, REFUSAL, SHIPPED, STORED } from '../fixtures/code-sets.ts';
import { CodeSets } from './code-sets.tsx';
import { type CodeSetsBackstage, connectCodeSets } from './connect.ts';

const TODAY = '2027-02-01';
let root: HTMLElement;
let finish: (result: LoadResult) => void;
let fail: (why: Error) => void;
let progress: (progress: Progress) => void;

const backstage = {
  shipped: vi.fn(async () => SHIPPED),
  stored: vi.fn(async (): Promise<readonly CodeTableView[]> => []),
  load: vi.fn<CodeSetsBackstage['load']>((_, onProgress) => {
    progress = onProgress;
    return new Promise((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
  }),
  cancel: vi.fn(),
  keep: vi.fn<CodeSetsBackstage['keep']>(async () => STORED),
  undo: vi.fn<CodeSetsBackstage['undo']>(async () => []),
} satisfies CodeSetsBackstage;

const FILE = new File(['text'], 'units.csv');

async function show() {
  const page = connectCodeSets(backstage);
  act(() => render(<CodeSets page={page} today={TODAY} />, root));
  await settle(() => undefined);
  return page;
}

const settle = (what: () => void) =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words)) as HTMLButtonElement;
const said = () => root.querySelector('[role="status"]')?.textContent;

function drop(...files: File[]): Promise<void> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files } });
  return settle(() => void root.querySelector('.drop-zone')?.dispatchEvent(event));
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  vi.clearAllMocks();
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

it('lists every table with its edition, days, count and state', async () => {
  await show();
  const rows = [...root.querySelectorAll('tr.edition')].map(({ textContent }) => textContent);
  expect(rows).toHaveLength(SHIPPED.length);
  expect(rows[0]).toContain('ICD-10-CM FY2021 to FY2027');
  expect(root.textContent).toContain('in use, out of date since 12/31/2025');
  expect(root.textContent).toContain('15,095');
});

it('shows how far a load is, takes no other meanwhile, and cancels', async () => {
  await show();
  await drop(FILE);
  expect(root.querySelector('progress')?.hasAttribute('value')).toBe(false);
  await settle(() => progress({ file: 'units.csv', done: 40, total: 160 }));
  expect(root.querySelector('progress')).toMatchObject({ value: 40, max: 160 });
  expect(root.querySelector<HTMLInputElement>('input[type="file"]')?.disabled).toBe(true);
  await drop(FILE);
  expect(backstage.load).toHaveBeenCalledOnce();
  await settle(() => button('Cancel').click());
  expect(backstage.cancel).toHaveBeenCalledOnce();
  await settle(() => finish({ kind: 'cancelled' }));
  expect(said()).toBe('Stopped. Nothing has changed.');
});

it('shows what would change and puts it in force only then', async () => {
  await show();
  await drop(FILE);
  await settle(() => finish({ kind: 'read', candidates: [CANDIDATE] }));
  const words = root.querySelector('.candidate')?.textContent ?? '';
  expect(words).toContain('Medicare practitioner MUE 2027 Q1');
  expect(words).toContain('1 changed: 97151: 8 units, indicator 3 → 16 units, indicator 3');
  expect(words).toContain('0 gone');
  expect(backstage.keep).not.toHaveBeenCalled();
  await settle(() => button('Put in force').click());
  expect(backstage.keep).toHaveBeenCalledWith([CANDIDATE.table]);
  expect(said()).toBe('In force: Medicare practitioner MUE 2027 Q1. Open claims were checked again.');
  expect(root.textContent).not.toContain('MUE 2025H2in use, out of date');
  expect(root.textContent).toContain('for days before 01/01/2027');
});

it('discards', async () => {
  await show();
  await drop(FILE);
  await settle(() => finish({ kind: 'read', candidates: [CANDIDATE] }));
  await settle(() => button('Discard').click());
  expect(backstage.keep).not.toHaveBeenCalled();
  expect(root.querySelector('.candidate')).toBeNull();
});

it('says what is wrong with a file, where, and what to do', async () => {
  await show();
  await drop(FILE);
  await settle(() => finish(REFUSAL));
  const words = root.querySelector('.refused')?.textContent ?? '';
  expect(words).toContain('Not loaded. Nothing has changed.');
  expect(words).toContain(`${REFUSAL.file}, line 4,012`);
  expect(words).toContain(REFUSAL.what);
  expect(words).toContain(REFUSAL.fix);
});

it('takes the last load back', async () => {
  backstage.stored.mockResolvedValueOnce(STORED);
  await show();
  await settle(() => button('Take back Medicare practitioner MUE 2027 Q1').click());
  expect(backstage.undo).toHaveBeenCalledWith('mue-medicare');
  expect(said()).toContain('Taken back.');
  expect(button('Take back')).toBeUndefined();
});

it('stays usable when the loader dies or the store does not take a table', async () => {
  await show();
  await drop(FILE);
  await settle(() => fail(new Error('the loader died')));
  expect(said()).toContain('Nothing has changed');
  await drop(FILE);
  await settle(() => finish({ kind: 'read', candidates: [CANDIDATE] }));
  backstage.keep.mockResolvedValueOnce(null);
  await settle(() => button('Put in force').click());
  expect(said()).toContain('did not store the table');
  expect(root.querySelectorAll('tr.edition')).toHaveLength(SHIPPED.length);
});

it('goes on with a load while another page is looked at', async () => {
  const page = await show();
  await drop(FILE);
  await settle(() => render(null, root));
  await settle(() => finish({ kind: 'read', candidates: [CANDIDATE] }));
  await settle(() => render(<CodeSets page={page} today={TODAY} />, root));
  expect(root.querySelector('.candidate')).not.toBeNull();
});

it('says that the list did not come', async () => {
  backstage.stored.mockRejectedValueOnce(new Error('the store would not open'));
  await show();
  expect(said()).toBe('The list of tables did not come. Reload this page.');
  expect(root.querySelectorAll('tr.edition')).toHaveLength(SHIPPED.length);
});

it('gives the files of the button on, and none when choosing was called off', async () => {
  await show();
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  expect(input).toMatchObject({ multiple: true, accept: '.txt,.csv,.xlsx,.zip' });
  await settle(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(backstage.load).not.toHaveBeenCalled();
  Object.defineProperty(input, 'files', { value: [FILE] });
  await settle(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(backstage.load.mock.calls[0]?.[0]).toEqual([FILE]);
});
