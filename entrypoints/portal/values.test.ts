import { expect, test } from 'vitest';
import { createLedger } from './values.ts';

const read = (element: Element) => ({
  value: (element as HTMLInputElement).value,
  stored: '',
  checked: null,
});

test('a value is told once, however often it is looked at', () => {
  const input = document.createElement('input');
  const ledger = createLedger(read);
  ledger.reset([{ key: 'c1', value: '', stored: '', checked: null }]);
  input.value = '90837';
  expect(ledger.fresh([['c1', input]])).toEqual([{ key: 'c1', value: '90837', stored: '', checked: null }]);
  expect(ledger.fresh([['c1', input]])).toEqual([]);
});

test('a control the host has not heard of waits for the harvest', () => {
  const input = document.createElement('input');
  input.value = 'x';
  expect(createLedger(read).fresh([['c9', input]])).toEqual([]);
});
