import { useEffect, useRef } from 'preact/hooks';

/** Keys pressed anywhere in the page go to `handle`; one that it says it has handled does nothing else. */
export function useKeys(handle: (event: KeyboardEvent) => boolean): void {
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (latest.current(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Focuses what a key leads to; false where there is nothing. */
export function focus(element: HTMLElement | null | undefined): boolean {
  if (!element) return false;
  element.focus();
  return true;
}
