import { findTaught } from '../taught/find.ts';
import type { TaughtPage } from '../taught/taught.ts';
import type { FramePage } from './descriptor.ts';
import type { Known } from './known.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

/**
 * Reads one frame with all that is known of its site. What the biller taught wins over everything.
 *
 * @param taught what was taught of pages of this frame's origin
 */
export function readPage(page: FramePage, taught: readonly TaughtPage[] = []): Reading {
  const known = new Map<string, Known>();
  const { found, lost } = findTaught(page.controls, taught);
  for (const { control, path, taught } of found)
    known.set(control.key, { path, because: `you taught this field on ${usDate(taught.on)}` });
  const reading = read(page, known);
  if (found.length + lost.length === 0) return reading;
  return {
    ...reading,
    taught: { at: found.map(({ control }) => control.key), lost: lost.map(({ path }) => path) },
  };
}

/** `2026-11-24` as billers write it, 11/24/2026. */
const usDate = (iso: string): string => iso.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');
