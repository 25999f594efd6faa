/** Whether keys pressed here are text. Radio buttons and checkboxes take none, so letters there are still keys. */
export function isTyping(element: Element | null): boolean {
  if (!element) return false;
  if (element instanceof HTMLInputElement) return element.type !== 'radio' && element.type !== 'checkbox';
  return element.matches('textarea, select, [contenteditable]');
}
