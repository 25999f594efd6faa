import { isOptionWord } from './choices.ts';
import type { Caption, ControlDescriptor } from './descriptor.ts';
import { normal } from './words.ts';

const FEWEST = 4;
const NEAR = 24;

/**
 * On some pages the caption follows its box: "[    ] Member ID". Where most boxes have their nearest text
 * after them, it is taken for the caption and what stands before for the one of the box before.
 */
export function captionsInPlace(controls: readonly ControlDescriptor[]): readonly ControlDescriptor[] {
  const typed = controls.filter((control) => control.visible && isTyped(control));
  const told = typed.filter((control) => textAfter(control) !== undefined);
  if (told.length < FEWEST || told.length < typed.length * 0.6) return controls.map(loneButton);
  const behind = told.filter((control) => {
    const before = distanceBefore(control);
    return (textAfter(control) as Caption).distance + 2 < before;
  });
  if (behind.length < told.length * 0.7) return controls.map(loneButton);
  return controls.map((control) => (isTyped(control) ? turned(control) : loneButton(control)));
}

const isTyped = ({ kind, cell }: ControlDescriptor): boolean =>
  (kind === 'text' || kind === 'select' || kind === 'textarea') && !cell?.headers.length;

function textAfter({ captions }: ControlDescriptor): Caption | undefined {
  if (captions.some(({ by, doubtful }) => !doubtful && (by === 'for' || by === 'wrap' || by === 'aria')))
    return undefined;
  return captions.find(
    ({ by, distance, text }) => by === 'after' && distance >= 0 && distance <= NEAR && /[a-z]{2}/i.test(text),
  );
}

/** Distance to the text right before or above, in px; infinite where there is none. */
function distanceBefore({ captions }: ControlDescriptor): number {
  const beside = new Set(captions.filter(({ by }) => by === 'left' || by === 'above').map(({ text }) => text));
  const found = captions.find(({ by, doubtful, text }) => by === 'before' && !doubtful && beside.has(text));
  return found?.distance ?? Number.POSITIVE_INFINITY;
}

const TIED = new Set<Caption['by']>(['for', 'wrap', 'aria', 'legend']);

function turned(control: ControlDescriptor): ControlDescriptor {
  const own = textAfter(control);
  if (!own) return control;
  const rest = control.captions
    .filter(({ by }) => by !== 'after')
    .map((caption) => (TIED.has(caption.by) ? caption : { ...caption, doubtful: true }));
  return { ...control, captions: [{ ...own, by: 'before' }, ...rest] };
}

/** A lone check box has its caption behind it unless the text before is as near. */
function loneButton(control: ControlDescriptor): ControlDescriptor {
  if (control.kind !== 'checkbox' || control.cell?.headers.length) return control;
  const own = textAfter(control);
  // "NO  PLACE (State)": the button's own word and the caption of the next box.
  if (!own || /^(yes|no|[ynmf])\b/i.test(own.text)) return control;
  if (isOptionWord(normal(own.text)) || distanceBefore(control) <= own.distance + 4) return control;
  return turned(control);
}
