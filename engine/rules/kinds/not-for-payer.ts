import type { PayerKind } from '../../payers/payer.ts';
import { modifiersSeen } from '../modifiers.ts';
import { finding, type LineRule, notApplicable, notChecked, pass } from '../rule.ts';

/** Codes that payers of some kinds don't take. */
export interface NotForPayer {
  /** Codes, or the shape of them where they are too many to list. */
  readonly codes: readonly string[] | RegExp;
  readonly payers: readonly PayerKind[];
  /** The code that payer takes in their place. */
  readonly instead?: string;
  /** Else `instead` where there is such a code, and `notTaken` where there is none. */
  readonly message?: string;
  /** Modifiers by which the claim says that a denial is meant. */
  readonly unless?: readonly string[];
  /** Payers of these kinds that may decide otherwise: they warn. */
  readonly doubtful?: readonly PayerKind[];
}

export const PAYER_UNKNOWN = "the payer of the claim isn't known";

/** All codes of rows that list them: the rule's trigger. */
export function codesOf(rows: readonly NotForPayer[]): string[] {
  return rows.flatMap(({ codes }) => (codes instanceof RegExp ? [] : codes));
}

/** The check of codes that a payer doesn't take, from rows: the row's message on the code. */
export function notForPayer(rows: readonly NotForPayer[]): LineRule['check'] {
  return (line, claim, { payer, facts }) => {
    const code = line.code.value ?? '';
    let row: NotForPayer | undefined;
    let listed = false;
    for (const one of rows) {
      const { codes } = one;
      const isTold = one.payers.includes(payer.kind);
      // Codes other payers don't take matter only where this payer may be one of them.
      if (!isTold && payer.kind !== 'unknown') continue;
      if (!(codes instanceof RegExp ? codes.test(code) : codes.includes(code))) continue;
      listed = true;
      if (!isTold) continue;
      row = one;
      break;
    }
    if (!row) {
      const hidden = listed && payer.kind === 'unknown' && !claim.seen('payer.name');
      return hidden ? notChecked(PAYER_UNKNOWN) : notApplicable;
    }
    // Item 1 says MEDICARE for both kinds; only the payer's name or the practice tells them apart.
    const named = claim.seen('payer') || facts.profile || facts.payerKey;
    if (!named && payer.kind === 'medicare-ffs' && !row.payers.includes('medicare-advantage')) {
      return notChecked(PAYER_UNKNOWN);
    }
    const { instead, message = instead ? 'instead' : 'notTaken', unless, doubtful } = row;
    if (unless) {
      if (line.mods.some((modifier) => unless.includes(modifier))) return pass;
      if (!modifiersSeen(line, claim)) return notChecked(`the modifiers of line ${line.index + 1} weren't read`);
    }
    return finding(message, {
      path: line.code.path,
      evidence: ['payer.name'],
      data: { code, line: line.index + 1, payer: payer.name, instead: instead ?? '' },
      ...(doubtful?.includes(payer.kind) ? { confidence: 'medium' } : {}),
    });
  };
}
