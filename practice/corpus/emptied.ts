/** Takes out of one element what was entered or chosen there; printed text stays. */
export function emptyElement(element: Element): void {
  if (element instanceof HTMLInputElement) {
    if (/radio|checkbox/.test(element.type)) element.checked = false;
    else if (element.type !== 'hidden' || element.dataset.partner !== undefined) element.value = '';
  } else if (element instanceof HTMLTextAreaElement) element.value = '';
  else if (element instanceof HTMLSelectElement) element.selectedIndex = 0;
  else if (element.hasAttribute('aria-pressed')) element.setAttribute('aria-pressed', 'false');
  else if (element.hasAttribute('aria-checked')) element.setAttribute('aria-checked', 'false');
  else if (element.matches('[role=option][aria-selected]:not(.shown)')) element.setAttribute('aria-selected', 'false');
  else if (element.matches('[contenteditable=true], [role=combobox], [role=textbox], .shown')) element.textContent = '';
}
