import type { Controls, Option } from './controls.ts';
import type { Attributes } from './html.ts';

/** A box that a server-drawn page shows and takes back: what it means, and what the portal calls it. */
export interface Box {
  /** Canonical path, or the leaf of one where the page adds the rest. */
  readonly path: string;
  readonly name: string;
  readonly label: string;
  readonly maxlength?: number;
  /** Makes it a list. */
  readonly options?: readonly Option[];
  readonly required?: boolean;
}

/** The control of a box; `more` goes over its name and length. */
export function controlOf(form: Controls, { path, name, maxlength, options }: Box, more: Attributes = {}): string {
  if (options) return form.select(path, options, { name, id: name, ...more });
  return form.text(path, { name, id: name, maxlength, size: Math.min(maxlength ?? 20, 30), ...more });
}

/** Takes what a form posted for its boxes; a box that was not posted keeps its text. */
export function takeBoxes(fields: Record<string, string>, boxes: readonly Box[], posted: URLSearchParams): void {
  for (const { path, name } of boxes) {
    const text = posted.get(name);
    if (text !== null) fields[path] = text;
  }
}
