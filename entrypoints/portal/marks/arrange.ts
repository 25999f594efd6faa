import { type Box, overlap } from './box.ts';
import type { Eye } from './measure.ts';
import { corners, inside, outside, type Place, rowAfter, rowEnds } from './place.ts';

/** A mark's stand: what it hangs on, where, and whose findings it shows. */
export interface Stand {
  readonly id: string;
  /** One control, or all controls of a row that have no room for a mark of their own. */
  readonly keys: readonly string[];
  readonly anchor: Element;
  readonly box: Box;
}

interface Control {
  readonly key: string;
  readonly control: Element;
}

/**
 * Finds each marked control a stand: outside its end, else inside, else at the row's end with the
 * others of its row, else over or under its corner. A control that can't be seen, or beside which
 * every place is taken, gets none: its findings are still in the panel.
 *
 * @param all every control of the frame; asked only when a row's end is needed
 */
export function arrange(eye: Eye, marked: readonly Control[], all: () => readonly Control[]): Stand[] {
  const stands: (Stand & { keys: string[] })[] = [];
  const crowded: { key: string; control: Element; place: Place }[] = [];
  const free = (box: Box, control: Element) =>
    !stands.some((stand) => overlap(stand.box, box)) && eye.free(box, control);

  for (const { key, control } of marked) {
    const place = eye.place(control);
    if (!place || !eye.uncovered(control)) continue;
    const box = [outside(place), inside(place), outside(place, -2)].find((one) => one && free(one, control));
    if (box) stands.push({ id: key, keys: [key], anchor: control, box });
    else crowded.push({ key, control, place });
  }

  let inView: ReturnType<typeof eye.inView<Control>> | null = null;
  for (const { key, control, place } of crowded) {
    inView ??= eye.inView(all());
    const row = [{ key, control, place }];
    for (const one of rowAfter(place, inView)) {
      const at = eye.place(one.control);
      if (at) row.unshift({ ...one, place: at });
    }
    const [last] = row as [(typeof row)[0]];
    const id = `row ${last.key}`;
    const shared = stands.find((stand) => stand.id === id || stand.anchor === last.control);
    if (shared) {
      shared.keys.push(key);
      continue;
    }
    // A grid as wide as its frame leaves nothing past its end: then inside the last box that has room.
    const ends = rowEnds(last.place).map((box) => ({ box, control: last.control }));
    const rooms = row.map((one) => ({ box: inside(one.place), control: one.control }));
    const end = [...ends, ...rooms].find(({ box, control: on }) => box && free(box, on));
    if (end?.box) {
      stands.push({ id, keys: [key], anchor: end.control, box: end.box });
      continue;
    }
    const corner = corners(place).find((one) => free(one, control));
    if (corner) stands.push({ id: key, keys: [key], anchor: control, box: corner });
  }
  return stands;
}
