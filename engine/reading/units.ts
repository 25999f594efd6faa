import { addressBlocks } from './blocks.ts';
import { numberedBoxes } from './box-numbers.ts';
import { choicesOf, isOptionWord } from './choices.ts';
import { type Clue, type Clues, cluesOf } from './clues.ts';
import { columnHeaders } from './columns.ts';
import { tellApart } from './combined.ts';
import type { ControlDescriptor } from './descriptor.ts';
import { splitsOf } from './parts.ts';
import { mergeClues, type Unit } from './unit.ts';

const isButton = ({ kind }: ControlDescriptor): boolean => kind === 'radio' || kind === 'checkbox' || kind === 'toggle';

/** Groups controls into what is read as one, in document order; printed values last. */
export function unitsOf(controls: readonly ControlDescriptor[]): Unit[] {
  const memo = new Map<string, string>();
  const columns = columnHeaders(controls);
  const numbered = numberedBoxes(controls);
  const clues = new Map<string, Clues>(
    controls.map((control) => [
      control.key,
      cluesOf(control, memo, columns.get(control.key), numbered.get(control.key)),
    ]),
  );
  const at = (control: ControlDescriptor): Clues => clues.get(control.key) as Clues;

  const inputs = controls.filter(({ kind }) => kind !== 'output');
  addressBlocks(inputs, clues);
  shareCaptions(inputs, clues);
  countOn(inputs, clues);
  tellRunsApart(inputs, clues);
  tellPrintedApart(controls, clues);
  const units: Omit<Unit, 'at'>[] = [];
  const grouped = new Set<string>();
  const take = (unit: Omit<Unit, 'at'>) => {
    for (const { key } of unit.members) grouped.add(key);
    units.push(unit);
  };
  for (const { members, parts, shape } of splitsOf(inputs, at)) {
    take({ kind: 'split', members, parts, words: '', shape, clues: mergeClues(members.map(at)) });
  }
  for (const { members, parts, words } of choicesOf(inputs)) {
    const merged = mergeClues(members.map(at), ({ plain, from }) => from !== 'name' && isOptionWord(plain));
    // The legend of the group, and what stands over it, is the question itself.
    // A question right before the buttons leaves none to what stands further off.
    const clear = merged.own.some(({ tie = '', weight }) => /^(before|for|wrap)$/.test(tie) && weight > 0.75);
    const asked = merged.around.filter(
      ({ because }) =>
        because.startsWith('group') || (because.startsWith('caption') && !clear) || because.startsWith('column'),
    );
    // A group with a name of its own needs no text above it.
    const titled = !clear && asked.some(({ because }) => because.startsWith('group'));
    const own = [
      ...merged.own,
      ...asked.map((clue) => ({
        ...clue,
        weight: clue.tie === 'above' ? clue.weight * 0.7 : Math.min(0.9, clue.weight + 0.12),
      })),
    ];
    take({
      kind: 'choice',
      members,
      parts,
      words,
      shape: '',
      clues: { ...merged, own, main: isOptionWord(merged.main) || titled ? '' : merged.main },
    });
  }
  for (const control of controls) {
    if (grouped.has(control.key)) continue;
    units.push({
      kind: isButton(control) ? 'choice' : 'single',
      members: [control],
      parts: [''],
      words: '',
      shape: '',
      clues: at(control),
    });
  }
  const order = new Map(controls.map(({ key }, position) => [key, position]));
  const place = (unit: Omit<Unit, 'at'>): number => order.get(unit.members[0]?.key ?? '') ?? 0;
  return units.sort((a, b) => place(a) - place(b)).map((unit, position) => ({ ...unit, at: position }));
}

/** The next cell of the row, under no header of its own. */
const unheaded = ({ cell }: ControlDescriptor, before: ControlDescriptor): boolean =>
  cell !== null &&
  cell.headers.length === 0 &&
  (before.cell?.headers.length ?? 0) > 0 &&
  before.cell?.table === cell.table &&
  before.cell.row === cell.row;

const isHeaded = ({ captions }: ControlDescriptor): boolean =>
  captions.some(({ by, distance, doubtful }) => by === 'above' && !doubtful && distance < 30);

/** What several boxes in a row hold under one caption. */
const REPEATED = /^(diagnos[ie]s|icd 10)( codes?)?$/;

const TIED = new Set(['for', 'wrap', 'aria', 'before', 'cell-before', 'cell-above']);

/** Equal boxes side by side under one caption: those after the first say what the first one says. */
function shareCaptions(inputs: readonly ControlDescriptor[], clues: Map<string, Clues>): void {
  for (let at = 1; at < inputs.length; at++) {
    const [before, control] = [inputs[at - 1] as ControlDescriptor, inputs[at] as ControlDescriptor];
    if (isButton(control) || before.kind !== control.kind || before.maxLength !== control.maxLength) continue;
    if (control.cell?.headers.length && control.cell.column !== before.cell?.column) continue;
    const [x, y, width] = before.rect;
    const gap = control.rect[0] - x - width;
    if (
      Math.abs(control.rect[1] - y) > 4 ||
      Math.abs(control.rect[2] - width) > 3 ||
      gap < -2 ||
      gap > (unheaded(control, before) ? 60 : 14) ||
      width > (!isHeaded(control) && REPEATED.test(clues.get(before.key)?.main ?? '') ? 160 : 80)
    )
      continue;
    if (control.captions.some(({ by, doubtful, text }) => !doubtful && TIED.has(by) && /[a-z0-9]/i.test(text)))
      continue;
    const [first, own] = [clues.get(before.key) as Clues, clues.get(control.key) as Clues];
    const shared = first.own.filter(({ from }) => from === 'caption' || from === 'header');
    const names = own.own.filter(({ from }) => from !== 'caption');
    if (shared.length > 0) clues.set(control.key, { ...own, own: [...shared, ...names], main: first.main });
  }
}

const COUNTED = /^(?:21 )?([a-l]|\d{1,2})$/;

/** "21. A", then "B", "C": boxes that only count on say what the first one says. */
function countOn(inputs: readonly ControlDescriptor[], clues: Map<string, Clues>): void {
  let mark = '';
  let said: Clue | undefined;
  for (const { key } of inputs) {
    const own = clues.get(key) as Clues;
    const captions = own.own.filter(({ from }) => from === 'caption');
    const next = captions.map(({ plain }) => COUNTED.exec(plain)?.[1]).find(Boolean) ?? '';
    const told = captions.find(({ plain, weight }) => plain.length > 4 && weight > 0.5);
    if (told) said = told.weight > 0.75 ? told : undefined;
    else if (said && mark && next === following(mark)) clues.set(key, { ...own, own: [...own.own, said] });
    else said = undefined;
    mark = next;
  }
}

const following = (mark: string): string =>
  /\d/.test(mark) ? String(Number(mark) + 1) : String.fromCharCode(mark.charCodeAt(0) + 1);

function tellRunsApart(inputs: readonly ControlDescriptor[], clues: Map<string, Clues>): void {
  let run: ControlDescriptor[] = [];
  const close = () => {
    const told = tellApart(run.map(({ key }) => clues.get(key) as Clues));
    run.forEach(({ key }, at) => {
      clues.set(key, told[at] as Clues);
    });
    run = [];
  };
  for (const control of inputs) {
    if (isButton(control)) close();
    else run.push(control);
  }
  close();
}

/** What is printed under such a caption is all of it. */
function tellPrintedApart(controls: readonly ControlDescriptor[], clues: Map<string, Clues>): void {
  for (const { key, kind } of controls) {
    if (kind === 'output') clues.set(key, tellApart([clues.get(key) as Clues])[0] as Clues);
  }
}
