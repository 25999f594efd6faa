import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { labelOf, looksLikeSubmit, watchSubmit } from './submit.ts';

test.each([
  ['Submit', true],
  ['Submit Claim', true],
  ['Send', true],
  ['Finish', true],
  ['Submit Claim & Add Another', true],
  ['Add Line', false],
  ['Next', false],
  ['Send message', false],
  ['Search', false],
  ['Save', false],
  ['Submitted claims', false],
])('%s sends the claim: %s', (label, sends) => {
  expect(looksLikeSubmit(label)).toBe(sends);
});

test('an image button is called by its alternative text', () => {
  const image = document.createElement('input');
  image.type = 'image';
  image.alt = 'Submit claim';
  expect(labelOf(image)).toBe('Submit claim');
});

let over = new AbortController();
const notice = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  notice.mockReset();
  over = new AbortController();
  watchSubmit(notice, over.signal);
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

test('a press on Submit gives one notice and is not prevented', () => {
  document.body.innerHTML = '<form><input name="cpt"><button type="submit"><b>Submit claim</b></button></form>';
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.querySelector('b')?.dispatchEvent(press);
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  expect(notice).toHaveBeenCalledTimes(1);
  expect(press.defaultPrevented).toBe(false);
});

test('posting the form to add a line sends nothing off', () => {
  document.body.innerHTML = '<form><input name="cpt"><button type="submit">Add line</button></form>';
  const submitter = document.querySelector('button');
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, submitter }));
  expect(notice).not.toHaveBeenCalled();
});
