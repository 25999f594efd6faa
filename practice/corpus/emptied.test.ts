// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { emptyElement } from './emptied.ts';
import { PAGES } from './pages.ts';

/** Every element of a page, those in the contents of templates too. */
function elementsOf(root: ParentNode): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) =>
    element instanceof HTMLTemplateElement ? [element, ...elementsOf(element.content)] : [element],
  );
}

/** What the biller sees entered or chosen in a control. */
function shownIn(element: Element): string {
  if (element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)) return element.checked ? 'on' : '';
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLSelectElement) return element.value;
  const state = element.getAttribute('aria-pressed') ?? element.getAttribute('aria-checked');
  if (state !== null) return state === 'true' ? 'on' : '';
  const chosen = element.querySelector('[role=option][aria-selected=true]');
  return (element.getAttribute('role') === 'listbox' ? chosen?.textContent : element.textContent)?.trim() ?? '';
}

/** Lists without a blank line keep their first option, as they do on a page that was just opened. */
const keepsOne = (element: Element) => element instanceof HTMLSelectElement && element.options[0]?.text.trim() !== '';

test.each(Object.entries(PAGES))('%s can be filled and emptied', (_, html) => {
  const page = document.createElement('div');
  page.innerHTML = html.replaceAll('srcdoc=', 'data-srcdoc=');
  const framed = document.createElement('div');
  framed.innerHTML = page.querySelector('[data-srcdoc]')?.getAttribute('data-srcdoc') ?? '';
  const all = [...elementsOf(page), ...elementsOf(framed)];
  const controls = all.filter((element) => element.matches('[data-truth]:not([data-truth=""], [data-printed])'));
  expect(controls.filter((element) => shownIn(element) !== '').length).toBeGreaterThan(5);
  for (const element of all) emptyElement(element);
  const kept = controls.filter((element) => shownIn(element) !== '' && !keepsOne(element));
  expect(kept.map((element) => `${element.getAttribute('data-truth')} ${shownIn(element)}`)).toEqual([]);
});
