import type { ControlDescriptor } from '../reading/descriptor.ts';
import { columnsIn } from './columns.ts';
import { findTaught } from './find.ts';
import { likeness, looksOf, SAME_PAGE, shapeOf, teachable } from './look.ts';
import type { Said, Taught, TaughtPage } from './taught.ts';

/** Prints that differ from line to line. */
const OF_ONE_LINE = /^[npfy]/;

/**
 * What is taught of a site once the biller has said what a control is. A cell of the service lines speaks for its
 * column, when the line said is the one it stands in.
 *
 * @param on ISO day
 */
export function teach(
  pages: readonly TaughtPage[],
  all: readonly ControlDescriptor[],
  key: string,
  said: Said,
  on: string,
): TaughtPage[] {
  const controls = teachable(all);
  const control = controls.find((one) => one.key === key);
  if (!control) return [...pages];
  const looks = looksOf(controls, isTyped(all));
  const shape = shapeOf(looks);
  const own = [...pages].sort((a, b) => likeness(b.shape, looks) - likeness(a.shape, looks))[0];
  const page = own && likeness(own.shape, looks) >= SAME_PAGE ? own : { shape, fields: [] };
  const column = columnsIn(controls)(control);
  const line = Number(/^lines\[(\d+)\]/.exec(said ?? '')?.[1] ?? -1);
  const whole = column.length > 1 && column[line]?.key === key;
  const path = whole ? (said as string).replace(/\d+/, '') : said;
  const before = new Set(
    findTaught(all, [page])
      .found.filter((one) => one.control.key === key)
      .map(({ taught }) => taught),
  );
  const fields: Taught[] = page.fields.filter((one) => !before.has(one) && (one.path === '' || one.path !== path));
  if (path !== null) {
    const prints = (looks.get(control) ?? []).filter((one) => !whole || !OF_ONE_LINE.test(one));
    fields.push({ path, on, look: prints.join(' ') });
  }
  const others = pages.filter((one) => one !== page);
  return fields.length > 0 ? [...others, { shape, fields }] : others;
}

/**
 * Whether a text holds what somebody typed or the portal printed as a value: no print is taken of that. A value is
 * found in any order of its words; a word alone is private when it is one of a value.
 */
function isTyped(controls: readonly ControlDescriptor[]): (text: string) => boolean {
  const values = controls
    .filter(({ kind }) => kind !== 'radio' && kind !== 'checkbox')
    .flatMap(({ value, stored }) => [value, stored])
    .map((value) =>
      value
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2),
    )
    .filter((words) => words.length > 0);
  const single = new Set(values.flat());
  return (text) => {
    const words = new Set(text.split(' '));
    return /\d{5}/.test(text) || single.has(text) || values.some((value) => value.every((word) => words.has(word)));
  };
}
