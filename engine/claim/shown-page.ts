import type { ReadField } from '../reading/reading.ts';
import type { EditedLine } from './edited-line.ts';
import { patternOf } from './paths.ts';

/** A field as a page shows it now. */
export interface PageField extends ReadField {
  /** Read-only text: a value the portal has taken over, not one being typed. */
  readonly committed: boolean;
  /** A box the biller types into, not one to choose from or one that is preset. */
  readonly typed: boolean;
}

/** What a frame has to say of itself. */
export interface FramePicture {
  readonly origin: string;
  /** Counts page loads in the tab: the same number is the same document. */
  readonly visit: number;
  readonly fields: readonly PageField[];
  /** Controls that are there but can't be seen, by key; true for one that holds nothing. */
  readonly closed?: ReadonlyMap<string, boolean>;
}

/** What one frame shows, as part of the claim. */
export interface ShownPage {
  readonly origin: string;
  readonly visit: number;
  readonly fields: readonly PageField[];
  /** Fields of panels that were open and are closed now; the page still holds them. */
  readonly folded: readonly PageField[];
  /** Added to line numbers: an entry form of a wizard shows line 1 while it takes line 3. */
  readonly lineOffset: number;
  /** The printed line that the page's entry form changes; null while it takes a new one. */
  readonly editedLine: EditedLine | null;
}

/**
 * Whether the new page is the old form drawn again (a row less, a box more) or another step of it. A
 * field that is gone from the same form is gone from the claim; one of an earlier step is not. Boxes
 * decide: text at the top of every step repeats what earlier ones took in.
 */
export function isSameForm(
  before: { readonly fields: readonly PageField[] },
  page: { readonly fields: readonly PageField[] },
): boolean {
  const [then, now] = [formOf(before.fields), formOf(page.fields)];
  const shared = [...then].filter((path) => now.has(path)).length;
  return shared > 0 && shared * 2 >= Math.min(then.size, now.size);
}

/** Rows come and go in one form, so they count once here. */
function formOf(fields: readonly PageField[]): ReadonlySet<string> {
  const typed = fields.filter(({ committed }) => !committed);
  return new Set((typed.length > 0 ? typed : fields).map(({ path }) => patternOf(path)));
}

/** Whether there is anything to fill in. */
export const hasBoxes = (fields: readonly PageField[]): boolean => fields.some(({ committed }) => !committed);

export const isBlank = ({ value }: PageField): boolean => value.trim() === '';
