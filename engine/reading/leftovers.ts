import type { ControlDescriptor } from './descriptor.ts';
import { isVocabulary } from './vocabulary.ts';
import { normal } from './words.ts';

const OFTEN = 4;

/**
 * Takes away what a tutorial or a copied line left on many boxes: one aria-label, placeholder or title on
 * boxes that stand in different columns says nothing of any of them. In one column it is a grid's.
 */
export function withoutLeftovers(controls: readonly ControlDescriptor[]): readonly ControlDescriptor[] {
  const seen = new Map<string, { readonly columns: Set<number>; readonly places: Set<string>; count: number }>();
  for (const control of controls) {
    for (const text of labelsOf(control)) {
      const at = seen.get(text) ?? { columns: new Set(), places: new Set(), count: 0 };
      seen.set(text, at);
      at.columns.add(control.rect[0]);
      at.places.add(control.sections.join());
      at.count++;
    }
  }
  const left = new Set<string>();
  for (const [text, { columns, places, count }] of seen) {
    if (count >= OFTEN && columns.size > 2 && (places.size > 2 || !isVocabulary(normal(text)))) left.add(text);
  }
  if (left.size === 0) return controls;
  const kept = (text: string): string => (left.has(text) ? '' : text);
  return controls.map((control) => ({
    ...control,
    placeholder: kept(control.placeholder),
    title: kept(control.title),
    captions: control.captions.filter(({ by, text }) => by !== 'aria' || !left.has(text)),
  }));
}

const NONE: readonly string[] = [];

/** What its attributes call a typed box. */
function labelsOf({ kind, captions, placeholder, title }: ControlDescriptor): readonly string[] {
  if (kind === 'output' || kind === 'radio' || kind === 'checkbox' || kind === 'toggle') return NONE;
  if (!placeholder && !title && !captions.some(({ by }) => by === 'aria')) return NONE;
  const aria = captions.filter(({ by }) => by === 'aria').map(({ text }) => text);
  return [...new Set([...aria, placeholder, title])].filter(Boolean);
}
