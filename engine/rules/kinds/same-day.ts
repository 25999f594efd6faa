import type { Claim, Line } from '../../claim/claim.ts';
import { earlierLines, MAY_CORRECT } from '../earlier-lines.ts';
import { codeOf, type EarlierLine } from '../earlier-visits.ts';
import { frequencyOf } from '../frequency.ts';
import { modifiersSeen } from '../modifiers.ts';
import {
  finding,
  type Hit,
  type LineRule,
  type NotChecked,
  notApplicable,
  notChecked,
  pass,
  type RuleContext,
} from '../rule.ts';
import { type CodedLine, codeAndDate, hasCode, sameDay, sameProvider } from '../same-day.ts';

/** Two groups of codes that don't go together on one day. */
export interface SameDayRow {
  /** The line that carries one of these is marked. */
  readonly codes: readonly string[];
  readonly beside: readonly string[];
  /** Modifiers by which either line says that the two were separate; without them no modifier helps. */
  readonly separable?: readonly string[];
  /** True: only two different codes; the same one twice is another matter. */
  readonly differ?: true;
  /** True: whoever did the two; else only one provider's. */
  readonly anyone?: true;
}

/** What a `weigh` may add to a finding of two lines on the claim. */
export type Weight = Partial<Pick<Hit, 'severity' | 'confidence'>>;

/** The codes that trigger a rule of these rows, whichever of the two lines is on the claim. */
export function triggersOf(...rows: readonly SameDayRow[]): string[] {
  return rows.flatMap(({ codes, beside }) => [...codes, ...beside]);
}

/** A row with its codes as they are looked up. */
type Row = Omit<SameDayRow, 'codes' | 'beside'> & Record<'codes' | 'beside', ReadonlySet<string>>;

type Weigh = (line: CodedLine, other: CodedLine, context: RuleContext) => Weight;

/**
 * The check of a rule whose codes don't go together on one day: `together` on the marked line of the claim
 * ({code} {line} {other} {otherLine}), `earlier` where an earlier claim of the patient holds the other
 * ({code} {line} {other}).
 */
export function notTogether(given: readonly SameDayRow[], weigh?: Weigh): LineRule['check'] {
  const rows = given.map((row): Row => ({ ...row, codes: new Set(row.codes), beside: new Set(row.beside) }));
  return (line, claim, context) => {
    const isAlone = claim.lines.length < 2;
    if (!hasCode(line) || (isAlone && !context.facts.history?.length)) return notApplicable;
    let open: NotChecked | undefined;
    for (const row of rows) {
      const answer =
        (isAlone ? undefined : onClaim(row, line, claim, context, weigh)) ?? before(row, line, claim, context);
      if (answer?.kind === 'finding') return answer;
      open ??= answer;
    }
    return open ?? (isAlone ? notApplicable : pass);
  };
}

function onClaim(
  row: Row,
  line: CodedLine,
  claim: Claim,
  context: RuleContext,
  weigh: Weigh | undefined,
): Hit | NotChecked | undefined {
  if (!row.codes.has(line.code.value)) return undefined;
  let open: NotChecked | undefined;
  for (const other of claim.lines) {
    if (other === line || !hasCode(other) || !pairsWith(row.beside, other.code.value, row, line)) continue;
    // Where either could be the marked one, the later line is.
    if (other.index > line.index && row.codes.has(other.code.value) && row.beside.has(line.code.value)) continue;
    const day = row.anyone ? ofOneDay(line, other) : sameDay(line, other);
    if (day === 'no' || saysSeparate(row, line.mods, other.mods)) continue;
    if (day === 'unknown') open ??= notChecked('the dates of some lines are not known');
    else if (row.separable && !(modifiersSeen(line, claim) && modifiersSeen(other, claim))) {
      open ??= notChecked(`the modifiers of lines ${line.index + 1} and ${other.index + 1} weren't read`);
    } else {
      return finding('together', {
        path: line.code.path,
        evidence: codeAndDate(line, other),
        data: {
          code: line.code.value,
          line: line.index + 1,
          other: other.code.value,
          otherLine: other.index + 1,
        },
        ...weigh?.(line, other, context),
      });
    }
  }
  return open;
}

/** The other service may be on a claim that was sent before, whichever of the two this line has. */
function before(row: Row, line: CodedLine, claim: Claim, { facts }: RuleContext): Hit | NotChecked | undefined {
  const day = line.dateFrom.value;
  if (!facts.history?.length || day === null) return undefined;
  const code = line.code.value;
  const others = row.codes.has(code) ? row.beside : row.beside.has(code) ? row.codes : undefined;
  if (!others) return undefined;
  const isOther = (one: EarlierLine) =>
    one.dateFrom === day &&
    pairsWith(others, codeOf(one), row, line) &&
    (row.anyone || sameProvider(line.renderingNpi.value, one.renderingNpi)) &&
    !saysSeparate(row, line.mods, one.modifiers ?? []);
  const other = earlierLines(claim, facts)?.find(isOther);
  if (!other) return undefined;
  if (frequencyOf(claim) === undefined) return notChecked(MAY_CORRECT);
  if (row.separable && !(other.modifiers && modifiersSeen(line, claim))) {
    return notChecked(`the modifiers of line ${line.index + 1} or of the earlier claim of that day aren't known`);
  }
  return finding('earlier', {
    path: line.code.path,
    evidence: codeAndDate(line),
    data: { code, line: line.index + 1, other: codeOf(other) },
    private: true,
  });
}

function pairsWith(codes: ReadonlySet<string>, other: string, { differ }: Row, line: CodedLine): boolean {
  return codes.has(other) && !(differ && other === line.code.value);
}

function ofOneDay(a: Line, b: Line): 'yes' | 'no' | 'unknown' {
  if (a.dateFrom.value !== null && b.dateFrom.value !== null)
    return a.dateFrom.value === b.dateFrom.value ? 'yes' : 'no';
  return a.dateFrom.state === 'blank' || b.dateFrom.state === 'blank' ? 'no' : 'unknown';
}

function saysSeparate({ separable }: Row, one: readonly string[], two: readonly string[]): boolean {
  if (!separable || one.length + two.length === 0) return false;
  return separable.some((modifier) => one.includes(modifier) || two.includes(modifier));
}
