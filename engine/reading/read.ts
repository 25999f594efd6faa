import type { FramePage } from './descriptor.ts';
import type { KnownControls } from './known.ts';
import { readWith } from './reader.ts';
import type { Reading } from './reading.ts';
import { UNCAPTIONED } from './uncaptioned.ts';

/** Reads one frame with all that the reader has, as the Worker does with what it loads when a page asks for it. */
export function read(page: FramePage, known?: KnownControls): Reading {
  return readWith(() => UNCAPTIONED, page, known);
}
