import type { Claim, Line } from '../../claim/claim.ts';
import type { Day } from '../../claim/day.ts';
import { earlierLines, NO_HISTORY } from '../earlier-lines.ts';
import { codeOf } from '../earlier-visits.ts';
import { SEPARATE_MODIFIERS } from '../groups.ts';
import { calendarMonth } from '../periods.ts';
import { finding, type LineRule, notApplicable, pass, type RuleContext } from '../rule.ts';
import { codeAndDate, hasCode, sameProvider } from '../same-day.ts';

interface Bundle {
  /** Codes that take the others in. */
  readonly whole: ReadonlySet<string>;
  /** Codes that are in it already. */
  readonly parts: ReadonlySet<string>;
  /** How far the bundle reaches. */
  readonly span: 'day' | 'month';
  /** True where only the work of one provider bundles. */
  readonly sameProvider?: boolean;
}

/** The codes that trigger a bundle rule. */
export function bundleCodes({ whole, parts }: Bundle): readonly string[] {
  return [...whole, ...parts];
}

/**
 * The check of codes that one code takes in. Message `together` on the part's line where both are on the claim;
 * `earlier`, where an earlier claim of the patient holds the other one.
 */
export function bundled(bundle: Bundle): LineRule['check'] {
  const { whole, parts, span, sameProvider: own = false } = bundle;
  return (line, claim, context) => {
    const day = line.dateFrom.value;
    if (!hasCode(line) || day === null || line.mods.some((modifier) => SEPARATE_MODIFIERS.includes(modifier))) {
      return notApplicable;
    }
    const code = line.code.value;
    const isPart = parts.has(code);
    const at = { path: line.code.path, data: { code, line: line.index + 1 } };
    const [from, to] = span === 'day' ? [day, day] : calendarMonth(day);
    for (const other of claim.lines) {
      const otherDay = other.dateFrom.value;
      if (other === line || !hasCode(other) || otherDay === null || otherDay < from || otherDay > to) continue;
      if (
        !(isPart ? whole : parts).has(other.code.value) ||
        (own && !sameProvider(line.renderingNpi.value, other.renderingNpi.value))
      )
        continue;
      // The part's line says it.
      if (!isPart) return notApplicable;
      const data = { ...at.data, other: other.code.value, otherLine: other.index + 1 };
      return finding('together', { path: at.path, data, evidence: codeAndDate(line, other) });
    }
    const earlier = earlierIn(isPart ? whole : parts, from, to, line, claim, context, own);
    if (earlier) {
      const data = { ...at.data, other: earlier };
      return finding('earlier', { path: at.path, data, evidence: [line.dateFrom.path], private: true });
    }
    if (isPart) return notApplicable;
    return context.facts.history ? pass : NO_HISTORY;
  };
}

function earlierIn(
  codes: ReadonlySet<string>,
  from: Day,
  to: Day,
  line: Line,
  claim: Claim,
  { facts }: RuleContext,
  own: boolean,
): string | undefined {
  const earlier = earlierLines(claim, facts)?.find(
    (one) =>
      one.dateFrom >= from &&
      one.dateFrom <= to &&
      codes.has(codeOf(one)) &&
      (!own || sameProvider(line.renderingNpi.value, one.renderingNpi)),
  );
  return earlier && codeOf(earlier);
}
