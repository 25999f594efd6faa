import { isOptionWord } from './choices.ts';
import type { Caption, ControlDescriptor } from './descriptor.ts';
import { agreement } from './own-looks.ts';
import { normal } from './words.ts';

const FEWEST = 4;
const NEAR = 24;
/** So many of the boxes say where captions stand. */
const MOST = 0.7;

/**
 * On some pages the caption follows its box: "[    ] Member ID". Where most boxes have their nearest text
 * after them, it is taken for the caption and what stands before for the one of the box before.
 */
export function captionsInPlace(controls: readonly ControlDescriptor[]): readonly ControlDescriptor[] {
  const button = buttonsFirst(controls) ? besideButton : loneButton;
  const typed = controls.filter((control) => control.visible && isTyped(control));
  const told = typed.filter((control) => textAfter(control) !== undefined);
  if (told.length < FEWEST || told.length < typed.length * 0.6 || !isBehind(told)) return controls.map(button);
  return controls.map((control) => (isTyped(control) ? turned(control) : button(control)));
}

/** The nearer text is the caption; where both are as near, the one that fits what its box holds or takes. */
function isBehind(told: readonly ControlDescriptor[]): boolean {
  let [after, before, fits] = [0, 0, 0];
  for (const control of told) {
    const [behind, ahead] = [textAfter(control) as Caption, distanceBefore(control)];
    if (behind.distance + 2 < ahead) after++;
    if (ahead + 2 < behind.distance) before++;
    const over = control.captions.find(({ by, doubtful }) => by === 'before' && !doubtful);
    fits += agreement(behind.text, control) - (over ? agreement(over.text, control) : 0);
  }
  return after >= told.length * MOST || (before < told.length * MOST && fits >= FEWEST);
}

const isTyped = ({ kind, cell }: ControlDescriptor): boolean =>
  (kind === 'text' || kind === 'select' || kind === 'textarea') && !cell?.headers.length;

function textAfter({ captions }: ControlDescriptor): Caption | undefined {
  const own = captions.find(
    ({ by, distance, text }) => by === 'after' && distance >= 0 && distance <= NEAR && /[a-z]{2}/i.test(text),
  );
  const tied = ({ by, doubtful, text }: Caption): boolean =>
    !doubtful && (by === 'for' || by === 'wrap' || by === 'aria') && text !== own?.text;
  return captions.some(tied) ? undefined : own;
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

/** The first button of a row has a text only behind it, where texts follow buttons; the last one only before it. */
function buttonsFirst(controls: readonly ControlDescriptor[]): boolean {
  let first = 0;
  for (const control of controls) {
    if (!isLone(control)) continue;
    const behind = textAfter(control)?.distance ?? Number.POSITIVE_INFINITY;
    const before = distanceBefore(control);
    if (behind < BESIDE && before > NEAR) first++;
    if (before < BESIDE && behind > NEAR) first--;
  }
  return first > 0;
}

const BESIDE = 12;
const isLone = ({ kind, cell }: ControlDescriptor): boolean =>
  (kind === 'checkbox' || kind === 'toggle') && !cell?.headers.length;

function besideButton(control: ControlDescriptor): ControlDescriptor {
  const own = isLone(control) ? textAfter(control) : undefined;
  return own && own.distance < BESIDE && own.text.split(' ').length > 1 && !/^(yes|no)\b/i.test(own.text)
    ? turned(control)
    : loneButton(control);
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
