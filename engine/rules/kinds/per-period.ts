import type { Claim } from '../../claim/claim.ts';
import { type Day, toUs } from '../../claim/day.ts';
import type { PayerKind } from '../../payers/payer.ts';
import { earlierLines, MAY_CORRECT, NO_HISTORY } from '../earlier-lines.ts';
import { codeOf } from '../earlier-visits.ts';
import { frequencyOf } from '../frequency.ts';
import type { Period } from '../periods.ts';
import { finding, type LineRule, notApplicable, notChecked, pass } from '../rule.ts';
import { type CodedLine, codeAndDate, hasCode, sameProvider } from '../same-day.ts';

/** How often services may be billed for one patient. */
export interface Limit {
  readonly period: Period;
  /** How many there may be in a period, this line among them. */
  readonly most: number;
  /** Codes that count; without them only the line's own code does. */
  readonly counted?: readonly string[];
  /** True: only what the same provider did counts; else the whole practice's. */
  readonly sameProvider?: true;
  /** Payers the limit holds for; all, when undefined. */
  readonly payers?: readonly PayerKind[];
  /** Payers whose own limit it is; at others its confidence is medium. */
  readonly sureAt?: readonly PayerKind[];
  /** True: a history that isn't known is no reason to say so, because one such service alone is no trigger. */
  readonly ifKnown?: true;
  /** The message of a finding by the provider of the last counted service; `again` when undefined. */
  readonly message?: (sameProvider: boolean) => string;
}

/** A counted service: on the claim, or earlier. */
interface Service {
  readonly code: string;
  readonly day: Day;
  readonly line: CodedLine | undefined;
  readonly sameProvider: boolean;
}

/**
 * The check of a code that may be billed only so often in a period: `again` ({code} {line} {nth} {most} {other}
 * {last}, the latest counted service and its day) on the line that is one too many.
 *
 * What is known may prove the finding; nothing less than the whole period lets it pass. The same code of the same
 * day and provider is a duplicate, which other rules tell, and isn't counted.
 */
export function atMost(limit: Limit): LineRule['check'] {
  return (line, claim, { payer, facts }) => {
    if (!hasCode(line) || (limit.payers && !limit.payers.includes(payer.kind))) return notApplicable;
    const day = line.dateFrom.value;
    if (day === null) return line.dateFrom.state === 'blank' ? notApplicable : pass;
    const [from, to] = limit.period(day);
    const earlier = earlierLines(claim, facts);
    const services = onClaim(line, day, claim);
    for (const one of earlier ?? []) {
      const same = sameProvider(line.renderingNpi.value, one.renderingNpi);
      if (same && one.dateFrom === day && codeOf(one) === line.code.value) continue;
      services.push({ code: codeOf(one), day: one.dateFrom, line: undefined, sameProvider: same });
    }
    const counted = services.filter((one) => one.day >= from && one.day <= to && counts(one, line, limit));
    const last = counted.reduce<Service | undefined>(
      (late, one) => (late && late.day >= one.day ? late : one),
      undefined,
    );
    if (last && counted.length >= limit.most) {
      const fromHistory = counted.some((one) => !one.line);
      if (fromHistory && frequencyOf(claim) === undefined) return notChecked(MAY_CORRECT);
      return finding(limit.message?.(last.sameProvider) ?? 'again', {
        path: line.code.path,
        evidence: codeAndDate(line, ...counted.flatMap((one) => one.line ?? [])),
        data: {
          code: line.code.value,
          line: line.index + 1,
          nth: counted.length + 1,
          most: limit.most,
          other: last.code,
          last: toUs(last.day),
        },
        ...(limit.sureAt && !limit.sureAt.includes(payer.kind) ? { confidence: 'medium' } : {}),
        ...(fromHistory ? { private: true } : {}),
      });
    }
    if (limit.ifKnown) return pass;
    if (!earlier) return NO_HISTORY;
    const since = facts.historySince ?? null;
    return since === null || since <= from ? pass : notChecked(`earlier claims are known only since ${toUs(since)}`);
  };
}

function counts(one: Service, line: CodedLine, { counted, sameProvider: own }: Limit): boolean {
  return (counted ? counted.includes(one.code) : one.code === line.code.value) && (one.sameProvider || !own);
}

/** The lines of the claim before this one, by day and place. */
function onClaim(line: CodedLine, day: Day, claim: Claim): Service[] {
  const services: Service[] = [];
  for (const other of claim.lines) {
    const its = other.dateFrom.value;
    if (!hasCode(other) || its === null || !(its < day || (its === day && other.index < line.index))) continue;
    services.push({
      code: other.code.value,
      day: its,
      line: other,
      sameProvider: sameProvider(line.renderingNpi.value, other.renderingNpi.value),
    });
  }
  return services;
}
