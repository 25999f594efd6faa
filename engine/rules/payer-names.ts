import type { Claim } from '../claim/claim.ts';
import type { Payer } from '../payers/payer.ts';
import { recogniseFrom } from '../payers/recognise.ts';

/** Whether one payer name holds the other, or one of them is blank. */
export function samePayer(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a, b].map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, '')) as [string, string];
  return left === '' || right === '' || left.includes(right) || right.includes(left);
}

/** Companies that manage behavioral health for other payers, under both names. */
const MANAGERS = new Set(['optum-bh', 'magellan', 'carelon', 'va-ccn']);
const BLUE = new Set(['bcbs-generic', 'bcbs-fep', 'anthem']);

/**
 * Whether a name on record is surely another payer's than the claim's: both are known payers, and neither is a
 * plan, a manager or a region of the other.
 */
export function isOtherPayer(name: string | null | undefined, claim: Claim, payer: Payer): boolean {
  const own = claim.text('payer.name').raw;
  if (!name || samePayer(name, own)) return false;
  const left = recogniseFrom(name, '', '', {}).key;
  const right = recogniseFrom(own, claim.text('payer.id').raw, claim.text('claim.type').raw, {}).key ?? payer.key;
  if (left === null || right === null || left === right) return false;
  if (MANAGERS.has(left) || MANAGERS.has(right) || (BLUE.has(left) && BLUE.has(right))) return false;
  const [a, b] = [left, right].map((key) => /^(tricare|medicaid)/.exec(key)?.[1] ?? key);
  return a !== b || (a === 'medicaid' && left !== 'medicaid' && right !== 'medicaid');
}

/**
 * Whether two member numbers are one: a person's two digits behind it or the plan's letters before it make no
 * other number.
 *
 * @param a, b as `parseId` gives them
 */
export function sameMember(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const rest = long.length - short.length;
  if (rest === 0 || short.length < 6 || rest > 3) return long === short;
  if (long.endsWith(short)) return /^[A-Z]+$/.test(long.slice(0, rest));
  return rest === 2 && long.startsWith(short) && /\d\d$/.test(long);
}
