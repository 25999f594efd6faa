import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Rows up to which a list is drawn whole: then the browser's own search finds everything in it. */
export const WHOLE = 500;
/** Height of a row of one line with its hairline, in CSS px. */
export const ROW = 33;
/** Rows drawn beyond what is seen, so that the keys have where to go. */
const BEYOND = 20;

/** Which rows are drawn: `from` up to but not including `to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The rows that a scrolled place of some height shows, and some beyond. */
export function windowAt(scrolled: number, height: number, rows: number): Window {
  if (rows <= WHOLE) return { from: 0, to: rows };
  const last = Math.max(0, rows - Math.ceil(height / ROW));
  const first = Math.min(Math.floor(scrolled / ROW), last);
  return { from: Math.max(0, first - BEYOND), to: Math.min(rows, first + Math.ceil(height / ROW) + BEYOND) };
}

/** Follows how far the place is scrolled and how tall it is; goes to the row that is open. */
export function useWindow(place: RefObject<HTMLElement | null>, rows: number, open: number): Signal<Window> {
  const window = useSignal<Window>(windowAt(0, 900, rows));
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = () => {
      const next = windowAt(element.scrollTop, element.clientHeight || 900, rows);
      const { from, to } = window.value;
      if (next.from !== from || next.to !== to) window.value = next;
    };
    look();
    if (rows <= WHOLE) return;
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [place, rows, window]);
  useEffect(() => {
    const element = place.current;
    if (!element || open < 0 || rows <= WHOLE) return;
    const top = open * ROW;
    if (top < element.scrollTop || top + ROW > element.scrollTop + element.clientHeight) {
      element.scrollTop = Math.max(0, top - element.clientHeight / 2);
    }
  }, [place, open, rows]);
  return window;
}
