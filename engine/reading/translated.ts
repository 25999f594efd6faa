import type { ControlDescriptor, FramePage } from './descriptor.ts';
import type { ReadField } from './reading.ts';

const TYPED: readonly ControlDescriptor['kind'][] = ['text', 'textarea', 'editable', 'spinbutton'];
/** The parts of a name have one word in some languages ("nombre"). */
const OF_NAME = /name$/i;

/**
 * In a translated page captions are another machine's words, and what the page prints or offers to choose
 * from was translated along with them; only what was typed stands as it is. So a typed value is never sure,
 * and any other is not used; neither is a name.
 */
export function lessSure(fields: readonly ReadField[], { translated, controls }: FramePage): readonly ReadField[] {
  if (!translated) return fields;
  const typed = new Set(controls.filter(({ kind }) => TYPED.includes(kind)).map(({ key }) => key));
  return fields.map((field) => ({
    ...field,
    confidence: Math.min(field.confidence, typed.has(field.key) && !OF_NAME.test(field.path) ? 0.6 : 0.4),
    because: ['the page is translated', ...field.because],
  }));
}
