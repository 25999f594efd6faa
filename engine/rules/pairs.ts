import type { Claim } from '../claim/claim.ts';
import { perClaim } from '../claim/per-claim.ts';
import type { CodePair } from '../codes/tables.ts';
import type { RuleContext } from './rule.ts';
import { type CodedLine, hasCode, sameDay } from './same-day.ts';

/** Two lines of one day and provider that NCCI pairs: column 1 is paid, column 2 is not. */
export interface PairOnClaim {
  readonly column1: CodedLine;
  readonly column2: CodedLine;
  readonly indicator: CodePair['indicator'];
  /** False where the table doesn't know which column is which: the later line stands as column 2 then. */
  readonly ordered: boolean;
}

/** Whether a claim has two codes that could be a pair. */
export function hasTwoCodes({ lines }: Claim): boolean {
  let coded = 0;
  for (const line of lines) if (hasCode(line)) coded++;
  return coded > 1;
}

/** NCCI pairs among the lines of a claim: surely the same day, and those whose dates were never read. */
export const pairsOnClaim = perClaim(
  (claim, { tables, payer }: RuleContext): { sure: PairOnClaim[]; unsure: PairOnClaim[] } => {
    const program = payer.kind === 'medicaid' ? 'medicaid' : 'medicare';
    const lines = claim.lines.filter(hasCode);
    const found = { sure: [] as PairOnClaim[], unsure: [] as PairOnClaim[] };
    for (const [at, first] of lines.entries()) {
      for (const second of lines.slice(at + 1)) {
        if (first.code.value === second.code.value) continue;
        const day = sameDay(first, second);
        if (day === 'no') continue;
        const pair = tables.pair(first.code.value, second.code.value, first.dateFrom.value, program);
        if (!pair || pair.indicator === 9) continue;
        const swapped = pair.ordered && pair.column1 === second.code.value;
        const [column1, column2] = swapped ? [second, first] : [first, second];
        const { indicator, ordered } = pair;
        found[day === 'yes' ? 'sure' : 'unsure'].push({ column1, column2, indicator, ordered });
      }
    }
    return found;
  },
);
