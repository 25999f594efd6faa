import type { Caption } from '../../../engine/reading/descriptor.ts';
import { type Bands, bandsOf, bottom, gap, overlapX, overlapY, right } from './bands.ts';
import type { Boxes } from './boxes.ts';
import { isControl, kindOf } from './controls.ts';
import {
  all,
  attr,
  clean,
  contains,
  hasBox,
  idsIn,
  isElement,
  once,
  parentElement,
  parentNode,
  type TextOfIds,
  tagOf,
  textOf,
} from './dom.ts';
import { CONTROLS } from './selector.ts';
import { type CellIndex, SAYS_SOMETHING } from './tables.ts';
import type { Control, Run, Walked } from './walk.ts';

const MOST = 14;
/** A box number of the paper form opens the text: "1a.", "24. A", "17b NPI". */
const NUMBERED = /^\W?\d{1,2}\s?[a-l]?\s?[.):]?\s+\S/i;

/** Finds, for each control, the texts around it and how each is tied to it, nearest ties first. */
export function captioner(walked: Walked, cells: CellIndex, textOfIds: TextOfIds, boxes: Boxes) {
  const runs = walked.items.filter((item) => item.kind === 'run' && SAYS_SOMETHING.test(item.text)) as Run[];
  const controls = walked.items.filter(
    (item) => item.kind === 'control' && item.visible && hasBox(item.rect),
  ) as Control[];
  // A dialog lies over the page: what is near on the screen is not near it.
  const layers = [false, true].map((over) => {
    const inLayer = ({ aside }: Run | Control) => (aside === 'dialog') === over;
    const here = runs.filter(inLayer);
    return {
      runs: bandsOf(here),
      numbered: bandsOf(here.filter(({ text }) => NUMBERED.test(text))),
      controls: bandsOf(controls.filter(inLayer)),
    };
  });
  const forLabels = labelsByTarget(walked);
  const floating = floatingLabels(walked.items);

  return (control: Control): Caption[] => {
    const captions: Caption[] = [];
    const add = (text: string, by: Caption['by'], distance: number, doubtful: boolean) => {
      if (!SAYS_SOMETHING.test(text) || captions.length >= MOST) return;
      if (captions.some((have) => have.text === text && have.by === by)) return;
      captions.push({ text: clean(text), by, distance, doubtful });
    };
    byAttributes(control, walked, forLabels, textOfIds, add);
    if (!control.visible) return captions;
    inOrder(control, walked.items, floating, boxes, add);
    aroundCell(control, cells, add);
    const near = layers[control.aside === 'dialog' ? 1 : 0] as Layer;
    toTheLeft(control, near.runs, near.controls, floating, add);
    upward(control, near.runs, near.numbered, near.controls, floating, boxes, add);
    return captions;
  };
}

interface Layer {
  readonly runs: Bands<Run>;
  readonly numbered: Bands<Run>;
  readonly controls: Bands<Control>;
}

/** Labels drawn inside the box they caption, by that box; they come right after it in reading order. */
type Floating = ReadonlyMap<Run, Control>;

function floatingLabels(items: Walked['items']): Floating {
  const floating = new Map<Run, Control>();
  for (let at = 0; at + 1 < items.length; at++) {
    const [control, run] = [items[at], items[at + 1]];
    if (control?.kind !== 'control' || run?.kind !== 'run' || !control.visible) continue;
    const after = items[at + 2];
    // It stands in the label that wraps the next control: that one's caption.
    if (run.label && after?.kind === 'control' && after.label === run.label) continue;
    // Text that wraps has a box around all its lines, the control's too: where it starts is what counts.
    if (overlapX(control.rect, run.start) > 8 && overlapY(control.rect, run.start) > 4) floating.set(run, control);
  }
  return floating;
}

type Add = (text: string, by: Caption['by'], distance: number, doubtful: boolean) => void;

interface Label {
  readonly text: string;
  /** The label shares a wrapper with another control than the one it names. */
  readonly lies: (target: Element) => boolean;
}

function labelsByTarget(walked: Walked): ReadonlyMap<Node, ReadonlyMap<string, Label[]>> {
  const byRoot = new Map<Node, Map<string, Label[]>>();
  const controlsIn = once((around: Element) => all(around, CONTROLS).length);
  for (const { element, root } of walked.labels) {
    const target = attr(element, 'for');
    if (!target) continue;
    const text = textOf(element, isControl);
    if (!text) continue;
    const inRoot = byRoot.get(root) ?? new Map<string, Label[]>();
    byRoot.set(root, inRoot);
    const same = inRoot.get(target);
    const lies = (named: Element): boolean => {
      const around = parentElement(element);
      return around !== null && !contains(around, named) && controlsIn(around) === 1;
    };
    if (same) same.push({ text, lies });
    else inRoot.set(target, [{ text, lies }]);
  }
  return byRoot;
}

function byAttributes(
  { element, label, root }: Control,
  walked: Walked,
  labels: ReadonlyMap<Node, ReadonlyMap<string, Label[]>>,
  textOfIds: TextOfIds,
  add: Add,
): void {
  const id = attr(element, 'id');
  const name = attr(element, 'name');
  const byId = id ? (labels.get(root)?.get(id) ?? []) : [];
  const targets = id ? (walked.ids.get(root)?.get(id)?.length ?? 0) : 0;
  // Ids used over and over tie every label to every box: then only what stands beside a box is its caption.
  if (targets < 2 || byId.length < 2)
    for (const { text, lies } of byId) add(text, 'for', 0, targets > 1 || byId.length > 1 || lies(element));
  if (byId.length === 0 && name && !walked.ids.get(root)?.has(name)) {
    for (const { text } of labels.get(root)?.get(name) ?? []) add(text, 'for', 0, true);
  }
  if (label) add(textOf(label, isControl), 'wrap', 0, false);
  const named = idsIn(element, 'aria-labelledby');
  if (named.length > 0)
    add(
      textOfIds(named, element),
      'aria',
      0,
      named.some((one) => walked.ids.get(root)?.get(one)?.length !== 1),
    );
  add(attr(element, 'aria-label'), 'aria', 0, false);
  const tag = tagOf(element);
  if (tag === 'input' || tag === 'select' || tag === 'textarea') return;
  // A button drawn from text says what it answers; a widget may hold its own label.
  if (/radio|checkbox|toggle/.test(kindOf(element))) add(textOf(element), 'wrap', 0, false);
  const inner = all(element, 'label')[0];
  if (inner) add(textOf(inner), 'wrap', 0, false);
}

/** Text just before and after in reading order, in the same cell where the control stands in one. */
const isTerm = (cell: Element | null): boolean => cell !== null && tagOf(cell) === 'dt';

function inOrder(control: Control, items: Walked['items'], floating: Floating, boxes: Boxes, add: Add): void {
  let passed = 0;
  let found = 0;
  /** A caption in a column of its own is as near as the column is. */
  const tied = (run: Run, next: boolean): number => {
    const apart = gap(run.rect, control.rect);
    const column = next && apart > 30 && !contains(run.block, control.element) && overlapY(run.rect, control.rect) > 4;
    return column ? Math.min(apart, gap(boxes.of(run.block), control.rect)) : apart;
  };
  for (let at = control.order - 1; at >= 0 && control.order - at < 14; at--) {
    const item = items[at];
    const term = item !== undefined && isTerm(item.cell);
    if (!item || (control.cell && !within(item.cell, control.cell) && !term)) break;
    if (item.kind === 'control') {
      if (item.visible && ++passed > 4) break;
      continue;
    }
    // A caption at the end of one visual line belongs to the box that was wrapped to the next.
    const wrapped = passed === 0 && found === 0 && control.cell !== null && overlapY(item.rect, control.rect) < 0;
    if (floating.has(item)) continue;
    const distance = wrapped
      ? Math.min(gap(item.rect, control.rect), 20 - Math.round(overlapY(item.rect, control.rect)))
      : tied(item, passed === 0 && found === 0);
    if (distance > 700) break;
    add(item.text, 'before', distance, passed > 0 || item.heading);
    // The term says it for every box of its description, and what stands before is another's.
    if (control.cell && term) break;
    // "B." and "C." of the boxes before say nothing of this one.
    if (item.text.length > 2 && ++found === 3) break;
  }
  const opening = control.cell ? openingOf(control, items) : null;
  if (opening) add(opening.text, 'before', gap(opening.rect, control.rect), true);
  const next = items[control.order + 1];
  if (next?.kind === 'run' && !(control.cell && !within(next.cell, control.cell))) {
    add(next.text, 'after', floating.get(next) === control ? -1 : gap(next.start, control.rect), false);
  }
}

/** The text that opens the control's cell stands over all of it. */
function openingOf(control: Control, items: Walked['items']): Run | null {
  let opening: Run | null = null;
  for (let at = control.order - 1; at >= 0 && control.order - at < 60; at--) {
    const item = items[at];
    if (!item || item.cell !== control.cell) break;
    if (item.kind === 'run') opening = item;
  }
  return opening && opening.text.length > 6 ? opening : null;
}

function within(cell: Element | null, outer: Element): boolean {
  for (let node: Node | null = cell, level = 0; node && level < 12; node = parentNode(node), level++) {
    if (node === outer) return true;
    if (!isElement(node)) return false;
  }
  return false;
}

function aroundCell({ cell, rect }: Control, cells: CellIndex, add: Add): void {
  const place = cell ? cells.get(cell) : undefined;
  if (!place) return;
  const before = place.captionBefore();
  if (before) add(before.text, 'cell-before', gap(before.rect, rect), before.doubtful);
  const above = place.captionAbove();
  if (above) add(above.text, 'cell-above', gap(above.rect, rect), above.doubtful);
}

function toTheLeft(
  { rect, element }: Control,
  runs: Bands<Run>,
  controls: Bands<Control>,
  floating: Floating,
  add: Add,
): void {
  const found: Run[] = [];
  runs.visit(rect[1] - 40, bottom(rect), (run) => {
    const end = right(run.rect);
    if (end > rect[0] + 6 || rect[0] - end > 380 || overlapY(run.rect, rect) < 4 || floating.has(run)) return;
    if (!found[0] || end > right(found[0].rect)) found[0] = run;
  });
  const [best] = found;
  if (!best) return;
  let between = false;
  controls.visit(rect[1] - 40, bottom(rect), (other) => {
    if (other.element === element || overlapY(other.rect, rect) < 4) return;
    if (other.rect[0] >= right(best.rect) - 6 && right(other.rect) <= rect[0] + 6) between = true;
  });
  add(best.text, 'left', Math.max(0, Math.round(rect[0] - right(best.rect))), between);
}

/** So far up may the header of a long grid stand, in px; and so far the heading of a box. */
const HEADER_REACH = 900;
const HEADING_REACH = 260;

/** Nearest texts above, through other controls of the same column where there are any, and numbered box headings. */
function upward(
  { rect, element }: Control,
  runs: Bands<Run>,
  numbered: Bands<Run>,
  controls: Bands<Control>,
  floating: Floating,
  boxes: Boxes,
  add: Add,
): void {
  const above: { run: Run; distance: number }[] = [];
  const headings: { run: Run; distance: number }[] = [];
  let farthest = 0;
  const least = Math.min(6, rect[2] / 2);
  const seeRun = (run: Run): void => {
    const distance = rect[1] - bottom(run.rect);
    if (distance > farthest) farthest = distance;
    if (distance >= -4 && overlapX(run.rect, rect) > least && !floating.has(run)) above.push({ run, distance });
  };
  runs.visit(rect[1] - HEADER_REACH, rect[1] + 4, seeRun, () => above.length > 3 && farthest > HEADING_REACH);
  numbered.visit(rect[1] - HEADER_REACH, rect[1] + 4, (run) => {
    const distance = rect[1] - bottom(run.rect);
    if (distance < -4 || distance >= HEADING_REACH || overlapX(run.rect, rect) > least || floating.has(run)) return;
    if (run.rect[0] < rect[0] + 20 && overlapX(boxes.of(run.block), rect) > 6) headings.push({ run, distance });
  });
  above.sort((a, b) => a.distance - b.distance);
  let barrier = Number.NEGATIVE_INFINITY;
  const seeControl = (other: Control): void => {
    if (other.element === element || bottom(other.rect) > rect[1] + 4 || overlapX(other.rect, rect) < 4) return;
    barrier = Math.max(barrier, bottom(other.rect));
  };
  controls.visit(rect[1] - HEADER_REACH, rect[1], seeControl, () => barrier > Number.NEGATIVE_INFINITY);
  let headed = false;
  for (const { run, distance } of above.slice(0, 3)) {
    // What stands above a heading belongs to the part before it.
    add(run.text, 'above', Math.max(0, Math.round(distance)), headed || run.heading || run.rect[1] < barrier - 4);
    headed ||= run.heading;
  }
  for (const { run, distance } of above.slice(3, 12)) {
    if (distance < HEADING_REACH && NUMBERED.test(run.text)) add(run.text, 'above', Math.round(distance), true);
  }
  headings.sort((a, b) => a.distance - b.distance || b.run.rect[0] - a.run.rect[0]);
  for (const { run, distance } of headings.slice(0, 2)) add(run.text, 'above', Math.round(distance), true);
}
