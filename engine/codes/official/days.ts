import { fromIso, toUs } from '../../claim/day.ts';

/** An ISO day as billers write it. */
export function toUsDay(iso: string): string {
  const day = fromIso(iso);
  return day === null ? iso : toUs(day);
}
