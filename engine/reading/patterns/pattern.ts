import type { ControlDescriptor } from '../descriptor.ts';

/**
 * One way to recognise one field: all expressions look at normalised text (`words.ts`). Lists of patterns are plain
 * data without a name in them, so that the build takes them out of the Worker's code (decision 301).
 */
export interface Pattern {
  /** Canonical path, `[]` for repeated parts. */
  readonly path: string;
  /** Looked for in the control's own captions, headers and names. */
  readonly says: RegExp;
  /** Must be found in the own texts or in those around (box heading, section, group). */
  readonly under?: RegExp | Heading;
  /** Counts against when an own text has it. */
  readonly not?: RegExp;
  /** Counts against when a heading or section has it. */
  readonly notUnder?: RegExp | Heading;
  /** Looked for in name, id and binding only, beside `says`. */
  readonly names?: RegExp;
  /** Says it beyond doubt where `says` alone leaves some. */
  readonly best?: RegExp;
  /** CMS-1500 boxes it stands in. */
  readonly box?: readonly string[];
  /** How much a match is worth by itself, 0..1; 1 where left out. */
  readonly weight?: number;
  readonly kinds?: Kinds;
  readonly lengths?: readonly [number, number];
}

export type Kinds = 'answer' | 'choice' | 'pressed' | 'typed' | 'printed';

/** Controls that may hold a pattern's answer: a yes or no, a choice of few, a text or code. */
export const KINDS: Readonly<Record<Kinds, readonly ControlDescriptor['kind'][]>> = {
  answer: ['radio', 'checkbox', 'toggle', 'select', 'combobox', 'text', 'output'],
  choice: ['radio', 'checkbox', 'toggle', 'select', 'combobox', 'output'],
  pressed: ['radio', 'checkbox', 'toggle'],
  typed: ['text', 'combobox', 'select', 'editable', 'spinbutton', 'output'],
  printed: ['output'],
};

export type Heading = 'other insurance' | 'other or primary payer' | 'lines' | 'one line';

/** Headings that several patterns stand under, or never do. */
export const HEADINGS: Readonly<Record<Heading, RegExp>> = {
  'other insurance':
    /\b(other|secondary|tertiary|additional|2nd) (health )?(payer|insur\w*|coverage|carrier|policy|plan|subscriber)\b|\b(cob|tpl|coordination of benefits|third party( liability)?)\b/,
  'other or primary payer':
    /\b(other|secondary|tertiary|additional|2nd) (health )?(payer|insur\w*|coverage|carrier|policy|plan|subscriber)\b|\b(cob|tpl|coordination of benefits|third party( liability)?)\b|\b(primary payer|adjudication|eob)\b/,
  lines: /\b(service lines?|line items?|service details?|procedures services)\b/,
  'one line': /\b(service|claim) lines?\b|\bline items?\b|\bline \d\b/,
};
