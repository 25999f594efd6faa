import { BAR } from './assign.ts';
import type { ControlDescriptor } from './descriptor.ts';
import type { LineMap } from './lines.ts';
import type { Candidate } from './score.ts';
import { isOutput, type Unit } from './unit.ts';

/** What the boxes of a row share where they stand in one: so many CSS pixels make no other row. */
export const SLACK = 4;
/** Boxes in a row of item 24, at least. */
export const FEWEST = 10;

/** Whether a typed box may stand in a row that is drawn without a table. */
export const isInOpenRow = ({ visible, kind, cell }: ControlDescriptor): boolean => visible && kind === 'text' && !cell;

/** Whether some row without a table is as long as item 24 is. */
export function hasOpenRow(controls: readonly ControlDescriptor[]): boolean {
  const count = new Map<number, number>();
  return controls.some((control) => {
    if (!isInOpenRow(control)) return false;
    const top = Math.round(control.rect[1] / SLACK);
    const boxes = (count.get(top) ?? 0) + 1;
    count.set(top, boxes);
    return boxes >= FEWEST;
  });
}

/** Whether the captions of a typed box in a line leave open what it is, or say of two that they are the same. */
export function hasOpenBox(
  units: readonly Unit[],
  candidates: ReadonlyMap<Unit, readonly Candidate[]>,
  lines: LineMap,
): boolean {
  const said = new Set<string>();
  return (
    lines.count > 0 &&
    units.some((unit) => {
      const own = candidates.get(unit);
      if (!own || isOutput(unit) || lines.inLine(unit) < BAR) return false;
      const score = Math.max(0, ...own.map((one) => one.score));
      const path = own.find((one) => one.score === score)?.path ?? '';
      const place = `${lines.lineOf(unit)} ${path}`;
      const isTwin = said.has(place) && !path.endsWith('[]');
      said.add(place);
      return score < BAR || isTwin;
    })
  );
}

const ACCOUNT = /acc(oun)?t|control n/i;

/** Whether two boxes ask for a patient's account number in the same words: a claim asks for one. */
export function asksTwice(controls: readonly ControlDescriptor[]): boolean {
  const said = new Set<string>();
  return controls.some(({ kind, visible, captions }) => {
    const text = captions[0]?.text ?? '';
    if (kind === 'output' || !visible || !ACCOUNT.test(text)) return false;
    return said.has(text) || !said.add(text);
  });
}
