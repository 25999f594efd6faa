import type { Fields } from './claim.ts';

export const WHOLE_NAMES = ['patient', 'subscriber', 'otherInsured'] as const;

/** "LAST, FIRST M" or "First M Last" in one box also fills the parts, so that all read one form of it. */
export function splitNames(fields: Fields): Fields {
  let split: Record<string, string> | undefined;
  for (const who of WHOLE_NAMES) {
    const full = fields[`${who}.fullName`]?.trim();
    if (!full || fields[`${who}.lastName`]?.trim()) continue;
    split ??= { ...fields };
    const [last, first, middle] = nameParts(full);
    split[`${who}.lastName`] = last;
    split[`${who}.firstName`] = first;
    if (middle) split[`${who}.middleName`] = middle;
  }
  return split ?? fields;
}

function nameParts(full: string): [last: string, first: string, middle: string] {
  const [left, right, third] = full.split(',').map((part) => part.trim()) as [string, string?, string?];
  if (right !== undefined) {
    const [first = '', ...rest] = right.split(/\s+/);
    return [left, first, third ?? rest.join(' ')];
  }
  const words = left.split(/\s+/);
  if (words.length < 2) return [left, '', ''];
  return [words.at(-1) as string, words[0] as string, words.slice(1, -1).join(' ')];
}
