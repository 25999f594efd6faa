import type { FramePage } from './descriptor.ts';
import type { ReadField } from './reading.ts';

/** Below what is used. */
const NOT_USED = 0.4;

/**
 * In a translated page captions are another machine's words, which the reader's own words for the same captions may
 * fit wrongly, and what the page prints or offers to choose from was translated along with them. Nothing of it is used.
 */
export function lessSure(fields: readonly ReadField[], { translated }: FramePage): readonly ReadField[] {
  if (!translated) return fields;
  return fields.map((field) => ({
    ...field,
    confidence: Math.min(field.confidence, NOT_USED),
    because: ['the page is translated', ...field.because],
  }));
}
