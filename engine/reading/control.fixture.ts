import { BLANK_CONTROL } from './blank-control.ts';
import type { ControlDescriptor } from './descriptor.ts';

/** An empty, visible text box that says nothing of itself; a test names what matters. */
export function plainControl(more: Partial<ControlDescriptor> = {}): ControlDescriptor {
  return { ...BLANK_CONTROL, ...more };
}
