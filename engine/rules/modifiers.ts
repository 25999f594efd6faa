import type { Claim, Line } from '../claim/claim.ts';

/** Whether the page showed this line's modifier boxes; only then is "no modifier" known. */
export function modifiersSeen(line: Line, claim: Claim): boolean {
  return line.modifiers.length > 0 || claim.seen(`lines[${line.index}].modifiers`);
}

/** Path of the box that holds a modifier, or of the next empty one. */
export function modifierPath(line: Line, modifier?: string): string {
  const held = line.modifiers.find((cell) => cell.state === 'value' && cell.value === modifier);
  return held?.path ?? `lines[${line.index}].modifiers[${Math.min(line.mods.length, 3)}]`;
}
