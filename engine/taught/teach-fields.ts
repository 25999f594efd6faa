import type { ControlDescriptor } from '../reading/descriptor.ts';
import { SET_ASIDE } from '../reading/known.ts';
import type { Reading, TeachField } from '../reading/reading.ts';
import { columnsIn } from './columns.ts';
import { teachable } from './look.ts';

/** The boxes of a frame that can be taught and what is known of each, in the order of the page. */
export function teachFields(
  controls: readonly ControlDescriptor[],
  { fields, sessions = [], unread, taught }: Reading,
): TeachField[] {
  const all = teachable(controls).filter(isFirstOfGroup);
  const columnOf = columnsIn(all);
  const paths = new Map([...fields, ...sessions].map(({ key, path }) => [key, path]));
  const aside = new Set(unread.filter(({ reason }) => reason === SET_ASIDE).map(({ key }) => key));
  const said = new Set(taught?.at);
  return all.map((control) => {
    const { key } = control;
    const path = paths.get(key) ?? '';
    const column = columnOf(control);
    return {
      key,
      path: path.replace(/#\w+$/, ''),
      state: aside.has(key) ? 'aside' : path === '' ? 'unread' : said.has(key) ? 'taught' : 'read',
      line: column.length > 1 ? column.indexOf(control) : -1,
    };
  });
}

/** Radio buttons of one name answer one question: the first speaks for all. */
function isFirstOfGroup({ kind, name }: ControlDescriptor, at: number, all: readonly ControlDescriptor[]): boolean {
  if (kind !== 'radio' || name === '') return true;
  return all.findIndex((other) => other.kind === kind && other.name === name) === at;
}
