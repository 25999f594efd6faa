import type { Clues } from './clues.ts';
import type { ControlDescriptor } from './descriptor.ts';

const BLOCK = /\b(facility|billing (provider|name)|name and address|name address|supplier billing|pay to)\b/;

/**
 * A name and address under one heading, as items 32 and 33 of the paper form have it: boxes without captions
 * of their own, a line each, the last line split into city, state and ZIP code.
 */
export function addressBlocks(inputs: readonly ControlDescriptor[], clues: Map<string, Clues>): void {
  for (let at = 0; at < inputs.length; ) {
    const block = blockAt(inputs, at, clues);
    if (block.length >= 3) label(block, clues);
    at += Math.max(1, block.length);
  }
}

function blockAt(inputs: readonly ControlDescriptor[], from: number, clues: Map<string, Clues>): ControlDescriptor[] {
  const block: ControlDescriptor[] = [];
  for (let at = from; at < inputs.length && block.length < 7; at++) {
    const control = inputs[at] as ControlDescriptor;
    if (control.kind !== 'text' && control.kind !== 'select') break;
    // The telephone's boxes may stand before the name.
    if (block.length === 0 && control.maxLength !== null && control.maxLength < 9) break;
    if (hasOwnWords(control) && !(block.length === 0 && isBlock(control, clues, 0.6))) break;
    if (!isBlock(control, clues, 0.2)) break;
    const first = block[0];
    if (first && (!sameCell(first, control) || !goesOn(block.at(-1) as ControlDescriptor, first, control))) break;
    block.push(control);
  }
  return block;
}

const isBlock = ({ key }: ControlDescriptor, clues: Map<string, Clues>, least: number): boolean => {
  const { own, around } = clues.get(key) as Clues;
  return [...own, ...around].some(({ plain, weight }) => weight > least && BLOCK.test(plain));
};

const sameCell = (a: ControlDescriptor, b: ControlDescriptor): boolean =>
  a.cell || b.cell
    ? a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column
    : a.sections.join() === b.sections.join();

/** On the line of the box before, or at the left of a line below. */
const goesOn = (before: ControlDescriptor, first: ControlDescriptor, { rect }: ControlDescriptor): boolean =>
  Math.abs(before.rect[1] - rect[1]) < 8
    ? rect[0] - before.rect[0] - before.rect[2] < 40
    : Math.abs(first.rect[0] - rect[0]) < 20;

const hasOwnWords = ({ captions, placeholder, name }: ControlDescriptor): boolean =>
  placeholder !== '' ||
  /[a-z]{3}/i.test(name) ||
  captions.some(({ by, doubtful, text }) => !doubtful && by !== 'after' && by !== 'above' && /[a-z]/i.test(text));

function label(block: readonly ControlDescriptor[], clues: Map<string, Clues>): void {
  const lines: ControlDescriptor[][] = [];
  for (const control of block) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].rect[1] - control.rect[1]) < 8) line.push(control);
    else lines.push([control]);
  }
  const names = ['name', 'address line 1', ...(lines.length > 3 && lines[2]?.length === 1 ? ['address line 2'] : [])];
  lines.forEach((line, at) => {
    const words = line.length > 1 ? ['city', 'state', 'zip code'] : [names[at] ?? ''];
    line.forEach(({ key }, place) => {
      const word = words[place];
      const own = clues.get(key) as Clues;
      if (!word) return;
      const because = `line ${at + 1} of a name and address`;
      const said = own.own.filter(({ plain, from }) => from === 'name' && !BLOCK.test(plain));
      const over = own.own.filter(({ plain }) => BLOCK.test(plain));
      clues.set(key, {
        ...own,
        own: [{ plain: word, because, from: 'caption', weight: 0.86 }, ...said],
        around: [...over, ...own.around],
        main: word,
      });
    });
  });
}
