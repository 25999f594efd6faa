import type { Fields } from '../../engine/claim/claim.ts';
import type { FieldView } from '../../engine/wire.ts';

/** What was read, path -> text. */
export function boxesOf(read: readonly FieldView[]): Fields {
  return Object.fromEntries(read.map(({ path, value }) => [path, value]));
}
