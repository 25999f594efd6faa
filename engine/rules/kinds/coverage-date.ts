import type { Facts } from '../../claim/context.ts';
import { type Day, toUs } from '../../claim/day.ts';
import { finding, type LineRule, notApplicable, pass } from '../rule.ts';

type Coverage = NonNullable<Facts['coverage']>;

/**
 * The check of a line's days against a day of the coverage on file. Messages get `{line}`, `{service}` and `{limit}`.
 *
 * @param limitOf the day of the coverage; none is not applicable
 * @param wrong the day of the line that lies on the wrong side of the limit, or null
 */
export function coverageDate(
  message: string,
  limitOf: (coverage: Coverage) => Day | null | undefined,
  wrong: (from: Day, to: Day, limit: Day) => Day | null,
): LineRule['check'] {
  return ({ dateFrom, dateTo, index }, _claim, { facts }) => {
    const limit = facts.coverage ? (limitOf(facts.coverage) ?? null) : null;
    if (limit === null || dateFrom.state === 'blank') return notApplicable;
    if (dateFrom.value === null) return pass;
    const day = wrong(dateFrom.value, Math.max(dateFrom.value, dateTo.value ?? dateFrom.value), limit);
    if (day === null) return pass;
    const path = day === dateFrom.value ? dateFrom.path : dateTo.path;
    return finding(message, {
      path,
      data: { line: index + 1, service: toUs(day), limit: toUs(limit) },
      private: true,
    });
  };
}
