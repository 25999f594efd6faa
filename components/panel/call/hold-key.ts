import { isLive, toggleHold } from '../../../engine/record/call/call-note.ts';
import type { CallDesk } from './desk.ts';

/** Alt+Shift+H puts the running call on hold or takes it off, wherever the biller types; false for other keys. */
export function holdKey(event: KeyboardEvent, desk: CallDesk): boolean {
  const note = desk.current.value;
  if (event.code !== 'KeyH' || !event.altKey || !event.shiftKey || !note || !isLive(note.channel)) return false;
  desk.edit(toggleHold);
  return true;
}
