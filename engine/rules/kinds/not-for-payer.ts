import type { PayerKind } from '../../payers/payer.ts';
import { modifiersSeen } from '../modifiers.ts';
import { finding, type LineRule, notApplicable, notChecked, pass } from '../rule.ts';

/** Codes that payers of some kinds don't take. */
export interface NotForPayer {
  /** Codes, or the shape of them where they are too many to list. */
  readonly codes: readonly string[] | RegExp;
  readonly payers: readonly PayerKind[];
  /** What that payer takes in their place, as a clause; message `instead`, else `notTaken`. */
  readonly instead?: string;
  /** Modifiers by which the claim says that a denial is meant. */
  readonly unless?: readonly string[];
  /** Payers of these kinds that may decide otherwise: they warn. */
  readonly doubtful?: readonly PayerKind[];
}

export const MEDICARE_KINDS: readonly PayerKind[] = ['medicare-ffs', 'medicare-advantage'];
export const PAYER_UNKNOWN = "the payer of the claim isn't known";

/** All codes of rows that list them: the rule's trigger. */
export function codesOf(rows: readonly NotForPayer[]): string[] {
  return rows.flatMap(({ codes }) => (codes instanceof RegExp ? [] : codes));
}

/** The check of codes that a payer doesn't take, from rows: messages `instead` and `notTaken` on the code. */
export function notForPayer(rows: readonly NotForPayer[]): LineRule['check'] {
  return (line, claim, { payer }) => {
    const code = line.code.value ?? '';
    const named = rows.filter(({ codes }) => (codes instanceof RegExp ? codes.test(code) : codes.includes(code)));
    if (named.length === 0) return notApplicable;
    const row = named.find(({ payers }) => payers.includes(payer.kind));
    if (!row) {
      return payer.kind === 'unknown' && !claim.seen('payer.name') ? notChecked(PAYER_UNKNOWN) : notApplicable;
    }
    const { instead, unless, doubtful } = row;
    if (unless) {
      if (line.mods.some((modifier) => unless.includes(modifier))) return pass;
      if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    }
    return finding(instead ? 'instead' : 'notTaken', {
      path: line.code.path,
      evidence: ['payer.name'],
      data: { code, line: line.index + 1, payer: payer.name, instead: instead ?? '' },
      ...(doubtful?.includes(payer.kind) ? { confidence: 'medium' } : {}),
    });
  };
}
