import type { ControlDescriptor } from '../descriptor.ts';

/** One way to recognise one field: all expressions look at normalised text (`words.ts`). */
export interface Pattern {
  /** Canonical path, `[]` for repeated parts. */
  readonly path: string;
  /** Looked for in the control's own captions, headers and names. */
  readonly says: RegExp;
  /** Must be found in the own texts or in those around (box heading, section, group). */
  readonly under?: RegExp;
  /** Counts against when an own text has it. */
  readonly not?: RegExp;
  /** Counts against when a heading or section has it. */
  readonly notUnder?: RegExp;
  /** Looked for in name, id and binding only, beside `says`. */
  readonly names?: RegExp;
  /** Says it beyond doubt where `says` alone leaves some. */
  readonly best?: RegExp;
  /** CMS-1500 boxes it stands in. */
  readonly box?: readonly string[];
  /** How much a match is worth by itself, 0..1; 1 where left out. */
  readonly weight?: number;
  readonly kinds?: readonly ControlDescriptor['kind'][];
  readonly lengths?: readonly [number, number];
}

const CHOICE = ['radio', 'checkbox', 'toggle', 'select', 'combobox', 'text', 'output'] as const;

/** A yes or no question: any control but a long text. */
export const question = (pattern: Pattern): Pattern => ({ kinds: CHOICE, ...pattern });
