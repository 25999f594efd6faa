import type { ControlDescriptor, FramePage } from './descriptor.ts';
import type { ReadField } from './reading.ts';

/** How the reader tells a name from a caption in its reasons. */
const BY_NAME = 'name contains';
const TYPED: readonly ControlDescriptor['kind'][] = ['text', 'textarea', 'editable', 'spinbutton'];

/**
 * In a translated page captions are another machine's words, and what the page prints or offers to choose
 * from was translated along with them; only what was typed, and the names in the page's code, stand as they are. So a
 * typed value whose box has a name that says it is never sure, and any other is not used.
 */
export function lessSure(fields: readonly ReadField[], { translated, controls }: FramePage): readonly ReadField[] {
  if (!translated) return fields;
  const typed = new Set(controls.filter(({ kind }) => TYPED.includes(kind)).map(({ key }) => key));
  const stands = ({ key, because }: ReadField) => typed.has(key) && because.some((reason) => reason.startsWith(BY_NAME));
  return fields.map((field) => ({
    ...field,
    confidence: Math.min(field.confidence, stands(field) ? 0.6 : 0.4),
    because: ['the page is translated', ...field.because],
  }));
}
