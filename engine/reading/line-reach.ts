import type { ControlDescriptor } from './descriptor.ts';
import { lineScore } from './score.ts';
import { firstOf, type Unit } from './unit.ts';

/** The usual distance between two lines, in px; 0 for fewer than two. */
export function spacingOf(anchors: readonly Unit[]): number {
  const gaps = anchors.slice(1).map((anchor, at) => firstOf(anchor).rect[1] - firstOf(anchors[at] as Unit).rect[1]);
  const sorted = gaps.filter((gap) => gap > 4).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How far above its procedure code a line begins, in px: as far as nothing but boxes of a line stands before it. */
export function leadOf(units: readonly Unit[], anchors: readonly Unit[], spacing: number): number {
  const [first, second] = anchors;
  if (!first) return 0;
  const { rect, cell, sections } = firstOf(first);
  const reach = spacing || 120;
  let lead = 0;
  for (let at = first.at - 1; at >= 0; at--) {
    const unit = units[at] as Unit;
    const control = firstOf(unit);
    const above = rect[1] - control.rect[1];
    if (control.kind === 'output' || above >= reach || (cell && control.cell?.table !== cell.table)) break;
    if (!cell && control.sections.join() !== sections.join()) break;
    if (above <= 4) continue;
    if (!ofLine(unit)) break;
    if (!second || hasTwin(units, control, firstOf(second).rect[1] - rect[1])) lead = Math.max(lead, above);
  }
  return lead;
}

/** The same box again, one line below. */
function hasTwin(units: readonly Unit[], { rect }: ControlDescriptor, below: number): boolean {
  return units.some((unit) => {
    const other = firstOf(unit).rect;
    return Math.abs(other[0] - rect[0]) < 6 && Math.abs(other[1] - rect[1] - below) < 6;
  });
}

const ofLine = (unit: Unit): boolean => LINE_LEAVES.some((path) => lineScore(unit, path) > 0.6);

/** How far below its procedure code a line goes on, in px: the first line's boxes down to the second line. */
export function tailOf(units: readonly Unit[], anchors: readonly Unit[], lead: number): number {
  const [only, second] = anchors;
  if (!only) return 0;
  const { rect, sections } = firstOf(only);
  if (second) {
    const end = firstOf(second).rect[1] - lead - 4;
    const own = units.slice(only.at, second.at).map((unit) => firstOf(unit).rect);
    return Math.max(0, ...own.filter(([, y]) => y < end).map(([, y, , height]) => y + height - rect[1]));
  }
  let tail = rect[3];
  for (let at = only.at + 1; at < units.length; at++) {
    const unit = units[at] as Unit;
    const control = firstOf(unit);
    const below = control.rect[1] - rect[1];
    if (control.kind === 'output' || below > 240 || control.sections.join() !== sections.join()) break;
    if (below <= 4) continue;
    if (!ofLine(unit) && !TAIL_LEAVES.some((path) => lineScore(unit, path) > 0.6)) break;
    tail = Math.max(tail, below + control.rect[3]);
  }
  return tail;
}

const TAIL_LEAVES = ['lines[].modifiers[]', 'lines[].diagnosisPointers', 'lines[].renderingNpi'];

const LINE_LEAVES = [
  'lines[].dateFrom',
  'lines[].dateTo',
  'lines[].charge',
  'lines[].units',
  'lines[].placeOfService',
  'lines[].note',
  'lines[].renderingIdQualifier',
];

/** Whether a box stands between the top of the first line and the end of the last. */
export function inBand(
  { rect }: ControlDescriptor,
  anchors: readonly Unit[],
  lead: number,
  spacing: number,
  tail: number,
): boolean {
  const top = firstOf(anchors[0] as Unit).rect[1] - lead - 6;
  const last = firstOf(anchors.at(-1) as Unit).rect;
  return (
    rect[1] >= top &&
    rect[1] < last[1] + (anchors.length > 1 ? Math.max(Math.min(spacing - lead - 4, tail), last[3]) : tail)
  );
}
