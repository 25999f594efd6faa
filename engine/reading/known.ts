import { labelOf } from '../claim/paths.ts';
import type { ControlDescriptor } from './descriptor.ts';

/** What is known of one control beside what the page says of it. */
export interface Known {
  /** Canonical path, lines and parts filled in; '' for no part of the claim. */
  readonly path: string;
  /** Why, as the panel shows it. */
  readonly because: string;
}

/** By control key. */
export type KnownControls = ReadonlyMap<string, Known>;

/** Why a control that the biller has set aside is not read. */
export const SET_ASIDE = 'you said it is no part of the claim';

const isButton = ({ kind }: ControlDescriptor): boolean => kind === 'radio' || kind === 'checkbox' || kind === 'toggle';

/**
 * The control as a page would show it that captions it well: what stands around it is read by it too, the lines of
 * a table by their procedure codes. Buttons keep their captions, which are answers, not the question.
 */
export function captioned(control: ControlDescriptor, { path }: Known): ControlDescriptor {
  if (isButton(control)) return { ...control, aside: '' };
  const text = labelOf(path).replace(/^Line \d+ /, '');
  const captions = control.captions.map((caption) => ({ ...caption, doubtful: true }));
  return {
    ...control,
    aside: '',
    captions: [{ text, by: 'for', distance: 0, doubtful: false }, ...captions],
    cell: control.cell && { ...control.cell, headers: [text] },
  };
}
