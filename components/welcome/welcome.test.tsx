import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OPT_OUT } from '../ui/opt-out.ts';
import { practiceClaim } from './practice-values.ts';
import { Welcome } from './welcome.tsx';

let root: HTMLElement;
const onStart = vi.fn();
const onOpenPanel = vi.fn();
const onOpenDashboard = vi.fn();

function show(started: boolean): void {
  const today = new Date(2026, 10, 23);
  act(() => {
    render(
      <Welcome
        today={today}
        started={signal(started)}
        onStart={onStart}
        onOpenPanel={onOpenPanel}
        onOpenDashboard={onOpenDashboard}
      />,
      root,
    );
  });
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

it('shows no form, and reads none, before the person agreed', () => {
  show(false);
  expect(root.querySelector('input')).toBeNull();
  expect(root.textContent).toContain('Nothing leaves this computer.');
  act(() => root.querySelector<HTMLElement>('.button.main')?.click());
  expect(onStart).toHaveBeenCalledOnce();
  expect(root.querySelector<HTMLInputElement>('[name="diagnosisA"]')?.value).toBe('F33.4');
});

it('asks once: a second visit starts with the practice claim', () => {
  show(true);
  expect(root.querySelector('.button.main')).toBeNull();
  expect(root.querySelector('input')).not.toBeNull();
});

it('every input opts out of being remembered', () => {
  show(true);
  const inputs = [...root.querySelectorAll('input, select, textarea')];
  expect(inputs.length).toBeGreaterThan(25);
  for (const input of inputs) {
    for (const [name, value] of Object.entries(OPT_OUT)) expect(input.getAttribute(name), name).toBe(value);
  }
});

it('the practice claim is wrong where the page says it is', () => {
  const { lines, end } = practiceClaim(new Date(2026, 0, 5));
  const value = (name: string) => end.boxes.find((box) => box.name === name)?.value;
  const sum = lines.reduce((total, { charge }) => total + Number(charge), 0);
  expect(Number(value('totalCharge'))).not.toBe(sum);
  expect(lines.map(({ dateFrom }) => dateFrom)).toEqual(['12/22/2025', '12/29/2025']);
});
