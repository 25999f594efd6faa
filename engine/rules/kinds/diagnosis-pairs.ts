import type { Claim, Diagnosis } from '../../claim/claim.ts';
import { dotted } from '../../claim/normalise.ts';
import { letter } from '../../claim/paths.ts';
import { type ClaimRule, finding, type Hit, notApplicable, pass } from '../rule.ts';

/**
 * Two diagnoses that may not stand together; `drop` is marked, `keep` is the one that says more. Where the patterns
 * capture something (the substance of F1x), only codes that capture the same are a pair.
 */
interface PairRow {
  readonly keep: RegExp;
  readonly drop: RegExp;
}

/**
 * The check of diagnoses that may not stand together: message `together`, or `apart` where the lines bill them for
 * different days. Data: letter and drop, keepLetter and keep.
 */
export function neverTogether(rows: readonly PairRow[]): ClaimRule['check'] {
  return (claim) => {
    if (claim.diagnoses.length < 2) return notApplicable;
    const hits: Hit[] = [];
    let met = false;
    for (const drop of claim.diagnoses) {
      for (const row of rows) {
        const found = captured(row.drop, drop);
        if (found === undefined) continue;
        met = true;
        const keep = claim.diagnoses.find((other) => captured(row.keep, other) === found);
        if (!keep) continue;
        // All of the kind are evidence, so that the finding explains whatever else is said of two of them.
        const alike = claim.diagnoses.filter((other) =>
          rows.some((one) => [one.keep, one.drop].some((pattern) => captured(pattern, other) === found)),
        );
        hits.push(
          finding(onDifferentDays(claim, keep, drop) ? 'apart' : 'together', {
            path: drop.code.path,
            data: {
              letter: letter(drop.position),
              drop: dotted(drop.code.value ?? ''),
              keepLetter: letter(keep.position),
              keep: dotted(keep.code.value ?? ''),
            },
            evidence: alike.map(({ code }) => code.path),
          }),
        );
        break;
      }
    }
    return met ? hits : notApplicable;
  };
}

/** Diagnoses of which one stands before the other. */
interface OrderRow {
  /** What stands behind. */
  readonly after: RegExp;
  /** What stands somewhere before it. */
  readonly before: RegExp;
  /** Only on claims like these. */
  readonly when?: (claim: Claim) => boolean;
}

/**
 * The check of an order between diagnoses: message `order` where `before` stands behind `after`, `missing` (when
 * `alone` counts too) where it stands nowhere. Data: letter, code; with `order` also firstLetter, first.
 */
export function standsBefore({ after, before, when }: OrderRow, alone: boolean): ClaimRule['check'] {
  return (claim) => {
    const late = when?.(claim) === false ? undefined : firstFitting(claim, after);
    if (!late) return notApplicable;
    const first = claim.diagnoses.find((other) => other !== late && before.test(other.code.value ?? ''));
    if (first ? first.position < late.position : !alone) return pass;
    return finding(first ? 'order' : 'missing', {
      path: late.code.path,
      data: {
        letter: letter(late.position),
        code: dotted(late.code.value ?? ''),
        firstLetter: first ? letter(first.position) : '',
        first: dotted(first?.code.value ?? ''),
      },
      evidence: first ? [first.code.path] : [],
    });
  };
}

/** The first diagnosis whose code a pattern fits. */
export function firstFitting({ diagnoses }: Claim, pattern: RegExp): Diagnosis | undefined {
  for (const diagnosis of diagnoses) if (pattern.test(diagnosis.code.value ?? '')) return diagnosis;
  return undefined;
}

/** Whether each is billed on days of its own: what excludes another diagnosis excludes it in one encounter. */
export function onDifferentDays(claim: Claim, a: Diagnosis, b: Diagnosis): boolean {
  const daysA = daysOf(claim, a.position);
  const daysB = daysOf(claim, b.position);
  return daysA.length > 0 && daysB.length > 0 && !daysA.some((day) => daysB.includes(day));
}

/** The days of the lines that point at a diagnosis; empty where any line's day or pointers aren't known. */
function daysOf(claim: Claim, position: number): number[] {
  const days: number[] = [];
  for (const { pointers, dateFrom } of claim.lines) {
    if (pointers.state !== 'value' || dateFrom.state !== 'value') return [];
    if (pointers.value.includes(position)) days.push(dateFrom.value);
  }
  return days;
}

/** What the pattern captures of a diagnosis, '' where it captures nothing; undefined where it doesn't fit. */
function captured(pattern: RegExp, { code }: Diagnosis): string | undefined {
  const match = pattern.exec(code.value ?? '');
  return match ? (match[1] ?? '') : undefined;
}
