import type { ControlDescriptor } from './descriptor.ts';
import { ELSEWHERE, OF_CARD, OF_PAYMENT } from './patterns/besides.ts';

const AROUND = 2;
const LONGEST = 8;

/**
 * Boxes that belong to a block beside the claim, by key, with the reason: what a payment card asks for says that the
 * boxes among it are of the payment too ("ZIP", "Amount"), and some headings stand over nothing of a claim.
 */
export function besideTheClaim(controls: readonly ControlDescriptor[]): ReadonlyMap<string, string> {
  const beside = new Map<string, string>();
  const typed = controls.filter(({ kind, visible }) => visible && kind !== 'output');
  let from = 0;
  for (let at = 1; at <= typed.length; at++) {
    if (at < typed.length && placeOf(typed[at]) === placeOf(typed[from])) continue;
    const block = typed.slice(from, at);
    const heading = block[0]?.sections.at(-1) ?? '';
    // A heading that no other follows stands over the claim as well.
    if (block.length <= LONGEST && ELSEWHERE.test(heading))
      for (const { key } of block) beside.set(key, `under “${heading}”`);
    const card = block.flatMap((control, place) => (OF_CARD.test(textOf(control)) ? [place] : []));
    if (card.length > 1 && block.some((control) => OF_PAYMENT.test(textOf(control)))) {
      const [first, last] = [card[0] as number, card.at(-1) as number];
      for (const { key } of block.slice(Math.max(0, first - AROUND), last + AROUND + 1))
        beside.set(key, 'part of a card payment');
    }
    from = at;
  }
  return beside;
}

const placeOf = (control: ControlDescriptor | undefined): string =>
  control ? `${control.aside} ${control.sections.join(' > ')}` : '';

const textOf = ({ captions, placeholder, cell }: ControlDescriptor): string =>
  `${captions.find(({ doubtful, by }) => !doubtful && by !== 'after')?.text ?? ''} ${placeholder} ${cell?.headers.at(-1) ?? ''}`;
