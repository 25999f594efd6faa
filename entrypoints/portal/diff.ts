import type { ControlDescriptor, FramePage } from '../../engine/reading/descriptor.ts';
import type { FromPortal } from '../../engine/wire.ts';

/** What the host was last told of this frame: everything but the controls, and each control as text. */
export interface Told {
  readonly frame: string;
  readonly controls: ReadonlyMap<string, string>;
}

export function told(page: FramePage): Told {
  const { controls, ...frame } = page;
  return {
    frame: JSON.stringify(frame),
    controls: new Map(controls.map((control) => [control.key, JSON.stringify(control)])),
  };
}

/**
 * The smallest message that brings the host from `before` to `after`; null when it knows everything.
 * More than half of the controls new or different, or a fact of the frame itself: the whole page.
 */
export function difference(before: Told | null, after: Told, page: FramePage): FromPortal | null {
  if (!before || before.frame !== after.frame) return { kind: 'page', page };
  const controls: ControlDescriptor[] = page.controls.filter(
    ({ key }) => before.controls.get(key) !== after.controls.get(key),
  );
  const gone = [...before.controls.keys()].filter((key) => !after.controls.has(key));
  if (controls.length === 0 && gone.length === 0) return null;
  if (controls.length * 2 > page.controls.length) return { kind: 'page', page };
  return { kind: 'changed', controls, gone };
}
