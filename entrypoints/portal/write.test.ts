import { beforeEach, expect, test } from 'vitest';
import { isField, stands, undo, write } from './write.ts';

const BOX = { x: 10, y: 10, width: 100, height: 20, left: 10, top: 10, right: 110, bottom: 30 } as DOMRect;
let covered: Element | null = null;

function field(value: string): HTMLInputElement {
  document.body.innerHTML = '<input id="dx"><div id="trap"></div>';
  const input = document.querySelector('input') as HTMLInputElement;
  input.value = value;
  return input;
}
const apply = (input: Element | null, from: string, to: string) =>
  write(
    input,
    from,
    to,
    (one) => (one as HTMLInputElement).value.trim(),
    () => false,
  );

beforeEach(() => {
  covered = null;
  Element.prototype.getBoundingClientRect = () => BOX;
  Document.prototype.elementsFromPoint = () => [covered ?? (document.querySelector('input') as Element)];
});

test('writes the way a biller types: focus, text, input, change, blur', async () => {
  const input = field('F41.1');
  const heard: string[] = [];
  for (const kind of ['focus', 'input', 'change', 'blur']) {
    input.addEventListener(kind, () => heard.push(`${kind} ${input.value}`));
  }
  const { outcome, written } = await apply(input, 'F41.1', 'F411');
  expect(outcome).toBe('written');
  expect(heard).toEqual(['focus F41.1', 'input F411', 'change F411', 'blur F411']);
  expect(await undo(written)).toBe('undone');
  expect(input.value).toBe('F41.1');
});

test('the text must still be the one that was previewed; blanks cut by the reader are allowed for', async () => {
  const input = field('F41.2');
  expect((await apply(input, 'F41.1', 'F411')).outcome).toBe('changed');
  expect(input.value).toBe('F41.2');
  expect((await apply(field('F41.1 '), 'F41.1', 'F411')).outcome).toBe('written');
});

test('a page that puts its own text back is found out', async () => {
  const input = field('F41.1');
  input.addEventListener('input', () => {
    input.value = 'F41.1';
  });
  expect((await apply(input, 'F41.1', 'F411')).outcome).toBe('reverted');
});

test('a mask that adds signs of its own is no revert', async () => {
  const input = field('10/2/26 ');
  input.addEventListener('input', () => {
    input.value = '10-02-2026';
  });
  expect((await apply(input, '10/2/26', '10/02/2026')).outcome).toBe('written');
});

test('nothing is written into a field that is gone, locked, covered or no text field', async () => {
  expect((await apply(null, 'a', 'b')).outcome).toBe('gone');
  const input = field('a');
  input.remove();
  expect((await apply(input, 'a', 'b')).outcome).toBe('gone');
  const locked = field('a');
  locked.readOnly = true;
  expect((await apply(locked, 'a', 'b')).outcome).toBe('locked');
  const trapped = field('a');
  covered = document.querySelector('#trap');
  expect((await apply(trapped, 'a', 'b')).outcome).toBe('covered');
  expect([input.value, locked.value, trapped.value]).toEqual(['a', 'a', 'a']);
});

test('a faded ancestor hides a field', async () => {
  const input = field('a');
  document.body.style.opacity = '0.1';
  expect((await apply(input, 'a', 'b')).outcome).toBe('covered');
  document.body.style.opacity = '';
});

test('a page that changes the text on focus has the last word', async () => {
  const input = field('a');
  input.addEventListener('focus', () => {
    input.value = 'page';
  });
  expect((await apply(input, 'a', 'b')).outcome).toBe('changed');
  expect(input.value).toBe('page');
});

test('a change the biller has typed over is not undone', async () => {
  const input = field('a');
  const { written } = await apply(input, 'a', 'b');
  input.value = 'c';
  expect(await undo(written)).toBe('changed');
  expect(await undo(null)).toBe('gone');
  expect(input.value).toBe('c');
});

test.each(['select', 'checkbox', 'radio', 'password', 'date', 'file', 'div'])('%s is never written', (kind) => {
  const element = document.createElement(kind === 'select' || kind === 'div' ? kind : 'input');
  if (element instanceof HTMLInputElement) element.type = kind;
  expect(isField(element)).toBe(false);
});

test('a text that a box cannot hold does not cost the biller the old one', async () => {
  const input = field('150');
  input.addEventListener('input', () => {
    if (input.value === '150.00 USD') input.value = '';
  });
  expect((await apply(input, '150', '150.00 USD')).outcome).toBe('reverted');
  expect(input.value).toBe('150');
});

test('a box drawn anew while it is written to is found again, and undone', async () => {
  const input = field('F41.1');
  const next = input.cloneNode() as HTMLInputElement;
  input.addEventListener('input', () => {
    next.value = input.value;
    input.replaceWith(next);
  });
  const { outcome, written } = await apply(input, 'F41.1', 'F411');
  expect([outcome, written?.field]).toEqual(['written', next]);
  expect(await undo(written)).toBe('undone');
  expect(next.value).toBe('F41.1');
});

test('a box taken away for good is gone', async () => {
  const input = field('F41.1');
  input.addEventListener('input', () => input.remove());
  expect((await apply(input, 'F41.1', 'F411')).outcome).toBe('gone');
});

test('a page that puts the old text back a moment later is found out, one typed over is not', async () => {
  const late = field('F41.1');
  late.addEventListener('change', () => {
    setTimeout(() => {
      late.value = 'F41.1';
    }, 300);
  });
  const first = await apply(late, 'F41.1', 'F411');
  expect(first.outcome).toBe('written');
  expect(first.written && (await stands(first.written))).toBe(false);
  const plain = field('F41.1');
  const second = await apply(plain, 'F41.1', 'F411');
  plain.value = 'F33.1';
  expect(second.written && (await stands(second.written))).toBe(true);
});
