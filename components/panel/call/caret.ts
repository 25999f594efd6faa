import { useEffect } from 'preact/hooks';
import type { CallDesk } from './desk.ts';

/** Keeps where the biller is typing, from the events of the form. */
export function noteCaret(desk: CallDesk, target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const { field } = target.dataset;
  if (field) desk.at({ field, start: target.selectionStart ?? 0, end: target.selectionEnd ?? 0 });
}

/** After the notes have come back, typing goes on where it stopped. */
export function useCaret(desk: CallDesk, form: { readonly current: HTMLFormElement | null }): void {
  const place = desk.place.value;
  useEffect(() => {
    const box = place ? boxOf(form.current, place.field) : null;
    if (!place || !box) return;
    desk.place.value = null;
    box.closest('details')?.setAttribute('open', '');
    box.focus();
    if (box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type !== 'date')) {
      box.setSelectionRange(place.start, place.end);
    }
  }, [place, desk, form]);
}

/** The box of this name. */
export function boxOf(form: HTMLFormElement | null, field: string): HTMLElement | null {
  return (
    [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find((box) => box.dataset.field === field) ?? null
  );
}
