import type { ControlDescriptor } from '../reading/descriptor.ts';
import { SET_ASIDE } from '../reading/known.ts';
import { columnsIn } from '../taught/columns.ts';
import { teachable } from '../taught/look.ts';
import type { TeachField } from '../wire.ts';
import type { Frame } from './frame.ts';

/** The boxes of a frame that can be taught and what is known of each, in the order of the page. */
export function teachFields({ controls, reading }: Pick<Frame, 'controls' | 'reading'>): TeachField[] {
  const all = teachable([...controls.values()].sort((a, b) => a.index - b.index)).filter(isFirstOfGroup);
  const columnOf = columnsIn(all);
  const paths = new Map([...reading.fields, ...(reading.sessions ?? [])].map(({ key, path }) => [key, path]));
  const aside = new Set(reading.unread.filter(({ reason }) => reason === SET_ASIDE).map(({ key }) => key));
  const taught = new Set(reading.taught?.at);
  return all.map((control) => {
    const { key } = control;
    const path = paths.get(key) ?? '';
    const column = columnOf(control);
    return {
      key,
      path: path.replace(/#\w+$/, ''),
      state: aside.has(key) ? 'aside' : path === '' ? 'unread' : taught.has(key) ? 'taught' : 'read',
      line: column.length > 1 ? column.indexOf(control) : -1,
    };
  });
}

/** How many of the boxes of these frames are known, of how many. */
export function progressOf(frames: readonly Frame[]): { said: number; of: number } {
  const fields = frames.flatMap(teachFields);
  return { said: fields.filter(({ state }) => state !== 'unread').length, of: fields.length };
}

/** Radio buttons of one name answer one question: the first speaks for all. */
function isFirstOfGroup({ kind, name }: ControlDescriptor, at: number, all: readonly ControlDescriptor[]): boolean {
  if (kind !== 'radio' || name === '') return true;
  return all.findIndex((other) => other.kind === kind && other.name === name) === at;
}
