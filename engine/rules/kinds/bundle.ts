import type { Day } from '../../claim/day.ts';
import { earlierLines, NO_HISTORY } from '../earlier-lines.ts';
import { codeOf } from '../earlier-visits.ts';
import { SEPARATE_MODIFIERS } from '../groups.ts';
import { calendarMonth } from '../periods.ts';
import { BESIDE_OTHERS, finding, type LineRule, notApplicable, pass, type When } from '../rule.ts';
import { codeAndDate, hasCode, sameProvider } from '../same-day.ts';
import { holding } from './modifiers.ts';

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

/** What a bundle rule waits for: the code that takes in, or another service beside what it would take in. */
export function whereBundled({ whole }: Bundle): When {
  return { any: [{ billed: [...whole] }, BESIDE_OTHERS] };
}

/**
 * The check of codes that one code takes in. Message `together` on the part's line where both are on the claim;
 * `earlier`, where an earlier claim of the patient holds the other one.
 */
export function bundled(bundle: Bundle): LineRule['check'] {
  const { whole, parts, span, sameProvider: own = false } = bundle;
  return (line, claim, context) => {
    const code = line.code.value;
    const day = line.dateFrom.value;
    if (code === null || day === null || holding(line, SEPARATE_MODIFIERS)) return notApplicable;
    const isPart = parts.has(code);
    const partners = isPart ? whole : parts;
    const { history } = context.facts;
    for (const other of claim.lines) {
      if (other === line || !hasCode(other) || !partners.has(other.code.value)) continue;
      if (!isWithin(other.dateFrom.value, day, span)) continue;
      if (own && !sameProvider(line.renderingNpi.value, other.renderingNpi.value)) continue;
      // The part's line says it.
      if (!isPart) return notApplicable;
      const data = { code, line: line.index + 1, other: other.code.value, otherLine: other.index + 1 };
      return finding('together', { path: line.code.path, data, evidence: codeAndDate(line, other) });
    }
    for (const one of history?.length ? (earlierLines(claim, context.facts) ?? []) : []) {
      const other = codeOf(one);
      if (!partners.has(other) || !isWithin(one.dateFrom, day, span)) continue;
      if (own && !sameProvider(line.renderingNpi.value, one.renderingNpi)) continue;
      const data = { code, line: line.index + 1, other };
      return finding('earlier', { path: line.code.path, data, evidence: [line.dateFrom.path], private: true });
    }
    if (isPart) return notApplicable;
    return history ? pass : NO_HISTORY;
  };
}

function isWithin(other: Day | null, day: Day, span: Bundle['span']): boolean {
  if (other === null || span === 'day') return other === day;
  const [from, to] = calendarMonth(day);
  return other >= from && other <= to;
}
