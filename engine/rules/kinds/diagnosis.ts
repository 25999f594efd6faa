import type { Claim, Diagnosis, Line } from '../../claim/claim.ts';
import { dotted } from '../../claim/normalise.ts';
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
  (codes) =>
    !codes.some((code) => pattern.test(code));

/** Fails where every diagnosis fits: these alone don't carry the service. */
export const only =
  (pattern: RegExp): Fails =>
  (codes) =>
    codes.every((code) => pattern.test(code));

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
  return (line, claim, context) => {
    const code = line.code.value ?? '';
    const mine = rows.filter(
      ({ codes, when }) => (codes?.includes(code) ?? true) && (when?.(line, claim, context) ?? true),
    );
    if (mine.length === 0) return notApplicable;
    const { pointers } = line;
    if (pointers.state === 'value') {
      const pointed = pointers.value.map((position) => claim.diagnosis(position));
      const hidden = pointers.value.some((position, at) => !pointed[at] && !claim.seen(`diagnoses[${position}].code`));
      const found = pointed.filter((one) => one !== undefined);
      if (found.length === 0 && !hidden) return notApplicable;
      const codes = codesOf(found);
      const answer = judge(line, found, mine, (fails) => fails(codes));
      // What one more diagnosis adds never undoes a pass, as long as the first is known.
      if (!hidden || (answer === pass && pointed[0])) return answer;
      return notChecked(`the diagnoses of line ${line.index + 1} weren't read on this page`);
    }
    const { diagnoses } = claim;
    if (diagnoses.length === 0 && claim.seen('diagnoses')) return notApplicable;
    if (diagnoses.length === 0) return notChecked("the diagnoses weren't read on this page");
    const codes = codesOf(diagnoses);
    const sure = judge(line, diagnoses, mine, (fails) => codes.every((one) => fails([one])));
    const unsure = sure === pass && mine.some(({ fails }) => codes.some((one) => fails([one])));
    return unsure ? notChecked(`the diagnoses line ${line.index + 1} points to aren't known`) : sure;
  };
}

function judge(
  line: Line,
  found: readonly Diagnosis[],
  rows: readonly DiagnosisRow[],
  holds: (fails: Fails) => boolean,
): Answer {
  const row = rows.find(({ fails }) => holds(fails));
  if (!row) return pass;
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
