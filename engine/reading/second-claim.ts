import type { ControlDescriptor } from './descriptor.ts';

const ACCOUNT = /acc(oun)?t|control n|chart n|\bpcn\b/i;
const BIRTH = /birth|\bdob\b|\bborn\b/i;
const BILLED = /diagnos|\bdx|\bicd|total|\bproc|\bcpt|charge/i;
/** A person's boxes are asked for twice on many forms: name, birth date, sex, address, phone. */
const LEAST = 10;

/**
 * The boxes of a second claim on the page: the same captions in the same order once more, with a birth date, an
 * account number and what is billed in both. One claim asks for the patient's account number once.
 */
export function secondClaim(controls: readonly ControlDescriptor[]): ReadonlySet<string> {
  const typed = controls.filter(({ kind, visible, aside }) => kind !== 'output' && visible && aside === '');
  const said = typed.map(
    ({ captions, cell, placeholder }) =>
      captions.find(({ doubtful, by }) => !doubtful && by !== 'after')?.text || (cell?.headers.at(-1) ?? placeholder),
  );
  const accounts = said.flatMap((text, at) => (ACCOUNT.test(text) ? [at] : []));
  const [first = -1] = accounts;
  const again = accounts.find((at) => at > first && said[at] === said[first]) ?? -1;
  if (again < 0) return NONE;
  const apart = again - first;
  let start = again;
  while (start > apart && said[start - 1] === said[start - 1 - apart]) start--;
  let end = again;
  while (end + 1 < said.length && said[end + 1] === said[end + 1 - apart]) end++;
  const one = said.slice(start - apart, start);
  const two = said.slice(start);
  const both = (says: RegExp): boolean => [one, two].every((part) => part.some((text) => says.test(text)));
  if (end - start + 1 < LEAST || !both(BIRTH) || !both(BILLED)) return NONE;
  return new Set(typed.slice(start).map(({ key }) => key));
}

const NONE: ReadonlySet<string> = new Set();
