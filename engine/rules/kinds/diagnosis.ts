import { diagnosisPlace } from '../../claim/boxes.ts';
import type { Claim, Diagnosis, Line } from '../../claim/claim.ts';
import { dotted } from '../../claim/normalise.ts';
import { perClaim } from '../../claim/per-claim.ts';
import {
  type Answer,
  finding,
  type LineRule,
  notApplicable,
  notChecked,
  pass,
  type RuleContext,
  type Severity,
} from '../rule.ts';
import { listed } from '../words.ts';

/** Whether the diagnoses a line points to, undotted and in the order of its pointers, fail the service. */
type Fails = (codes: readonly string[]) => boolean;

/** One way in which a service and its diagnoses don't go together; the first row that fails is the answer. */
export interface DiagnosisRow {
  readonly message: string;
  /** The procedure codes it speaks about; all of the rule's where left out. */
  readonly codes?: readonly string[];
  readonly when?: (line: Line, claim: Claim, context: RuleContext) => boolean;
  readonly fails: Fails;
  readonly severity?: Severity;
}

/** Fails where no diagnosis fits: the service needs one of these. */
export const none =
  (pattern: RegExp): Fails =>
  (codes) => {
    for (const code of codes) if (pattern.test(code)) return false;
    return true;
  };

/** Fails where every diagnosis fits: these alone don't carry the service. */
export const only =
  (pattern: RegExp): Fails =>
  (codes) => {
    for (const code of codes) if (!pattern.test(code)) return false;
    return true;
  };

/** Fails where the first diagnosis fits: these may not be the reason for the service. */
export const first =
  (pattern: RegExp): Fails =>
  ([code = '']) =>
    pattern.test(code);

/** Fails where the first diagnosis doesn't fit: the reason for the service must be one of these. */
export const firstNot =
  (pattern: RegExp): Fails =>
  ([code = '']) =>
    !pattern.test(code);

/** Findings that explain a pairing away: the diagnosis or the pointer itself is wrong. */
export const UNUSABLE_DIAGNOSIS: readonly string[] = [
  'dx.format',
  'dx.valid-on-dos',
  'dx.header-not-billable',
  'dx.seventh',
  'dx.pointer-valid',
];

/**
 * The check of services that need, or don't go with, certain diagnoses on their pointers. Messages get `{line}`,
 * `{code}` and `{diagnoses}`; the mark stands on the pointers. Where the pointers aren't known, the answer is a
 * finding only if any choice of pointers would fail. No diagnosis at all is the business of `dx.required`.
 */
export function diagnosis(...rows: readonly DiagnosisRow[]): LineRule['check'] {
  const rowsOf = byCode(rows);
  const common = rows.filter(({ codes }) => !codes);
  return (line, claim, context) => {
    const mine = rowsOf.get(line.code.value ?? '') ?? common;
    if (line.pointers.state !== 'value') return unpointed(mine, line, claim, context);
    const { found, codes, hidden, isFirstKnown } = pointedBy(claim, line);
    if (found.length === 0 && !hidden) return notApplicable;
    let asked = false;
    let failed: DiagnosisRow | undefined;
    for (const row of mine) {
      if (failed || row.when?.(line, claim, context) === false) continue;
      asked = true;
      if (row.fails(codes)) failed = row;
    }
    if (!asked) return notApplicable;
    // What one more diagnosis adds never undoes a pass, as long as the first is known.
    if (!hidden || (!failed && isFirstKnown)) return failed ? hit(failed, line, found) : pass;
    return notChecked(`the diagnoses of line ${line.index + 1} weren't read on this page`);
  };
}

/** The answer where any diagnosis of the claim may be the one. */
function unpointed(rows: readonly DiagnosisRow[], line: Line, claim: Claim, context: RuleContext): Answer {
  const mine = rows.filter(({ when }) => when?.(line, claim, context) ?? true);
  const { diagnoses } = claim;
  if (mine.length === 0 || (diagnoses.length === 0 && claim.seen('diagnoses'))) return notApplicable;
  if (diagnoses.length === 0) return notChecked("the diagnoses weren't read on this page");
  const codes = codesOf(diagnoses);
  const sure = mine.find(({ fails }) => codes.every((one) => fails([one])));
  if (sure) return hit(sure, line, diagnoses);
  const unsure = mine.some(({ fails }) => codes.some((one) => fails([one])));
  return unsure ? notChecked(`the diagnoses line ${line.index + 1} points to aren't known`) : pass;
}

/** The rows of every code that some row names, in their order. */
function byCode(rows: readonly DiagnosisRow[]): ReadonlyMap<string, readonly DiagnosisRow[]> {
  const named = new Set(rows.flatMap(({ codes }) => codes ?? []));
  return new Map([...named].map((code) => [code, rows.filter(({ codes }) => codes?.includes(code) ?? true)]));
}

/** What the pointers of a line lead to; asked by several rules of one line after the other. */
const pointedBy = perClaim((claim, { pointers }: Line) => {
  const found: Diagnosis[] = [];
  const codes: string[] = [];
  let hidden = false;
  for (const position of pointers.value ?? []) {
    const one = claim.diagnosis(position);
    if (one) {
      found.push(one);
      codes.push(one.code.value ?? '');
    } else hidden ||= !claim.seen(diagnosisPlace(position).path);
  }
  const isFirstKnown = found[0]?.position === pointers.value?.[0];
  return { found, codes, hidden, isFirstKnown };
});

function hit(row: DiagnosisRow, line: Line, found: readonly Diagnosis[]): Answer {
  const { code, pointers, index } = line;
  return finding(row.message, {
    path: pointers.state === 'unseen' ? code.path : pointers.path,
    data: { line: index + 1, code: code.value ?? '', diagnoses: listed(codesOf(found).map(dotted)) },
    evidence: [code.path, ...found.map((one) => one.code.path)],
    severity: row.severity,
  });
}

function codesOf(diagnoses: readonly Diagnosis[]): string[] {
  return diagnoses.map(({ code }) => code.value ?? '');
}
