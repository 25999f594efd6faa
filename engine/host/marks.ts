import type { ClaimView, ControlPlace } from '../claim/claim-view.ts';
import { lineOf } from '../claim/line-of.ts';
import type { Finding, ScrubResult } from '../findings.ts';
import type { ControlDescriptor } from '../reading/descriptor.ts';
import type { Mark, MarkFinding, Summary } from '../wire.ts';

/** Looks up a control as the page last showed it. */
export type FindControl = (place: ControlPlace) => ControlDescriptor | undefined;

/** Which marks each frame draws: frame -> marks, in the order of the findings. */
export function marksByFrame(
  findings: readonly Finding[],
  view: ClaimView,
  find: FindControl,
): ReadonlyMap<number, readonly Mark[]> {
  const frames = new Map<number, Map<string, MarkFinding[]>>();
  for (const finding of findings) {
    if (view.toFill.has(finding.path)) continue;
    const place = placeOf(finding.path, view);
    if (!place) continue;
    const keys = frames.get(place.frame) ?? new Map<string, MarkFinding[]>();
    frames.set(place.frame, keys);
    keys.set(place.key, [...(keys.get(place.key) ?? []), toMark(finding, view, find)]);
  }
  return new Map(
    [...frames].map(([frame, keys]) => [frame, [...keys].map(([key, found]): Mark => ({ key, findings: found }))]),
  );
}

/** The control a finding at this path stands beside: its own, one that gives the same value, any of its line. */
export function placeOf(path: string, { controls }: ClaimView): ControlPlace | undefined {
  const own = [path, ...sameValue(path)].map((at) => controls.get(at)).find(Boolean);
  if (own) return own;
  const line = lineOf(path);
  if (line === null) return undefined;
  return controls.get(`lines[${line}].procedureCode`) ?? [...controls].find(([other]) => lineOf(other) === line)?.[1];
}

function sameValue(path: string): string[] {
  const name = /^(\w+)\.(last|first|middle)Name$/.exec(path)?.[1];
  if (name) return [`${name}.fullName`, `${name}.name`];
  if (/^lines\[\d+\]\.placeOfService$/.test(path)) return ['claim.placeOfService'];
  if (/^lines\[\d+\]\.renderingNpi$/.test(path)) return ['rendering.npi'];
  if (/^lines\[\d+\]\.modifiers\[\d+\]$/.test(path)) return [path.replace(/\d+\]$/, '0]')];
  return path === 'diagnoses' ? ['diagnoses[0].code'] : [];
}

function toMark(finding: Finding, view: ClaimView, find: FindControl): MarkFinding {
  const { rule, severity, message, why, fix } = finding;
  if (finding.private)
    return { rule, severity, message: 'See the side panel.', why: '', fix: '', small: '', apply: null };
  return { rule, severity, message, why, fix, small: smallPrint(finding), apply: applicable(finding, view, find) };
}

/** Rule, source with edition, denial codes. */
function smallPrint({ rule, source, prevents }: Finding): string {
  return [rule, source, prevents.length > 0 ? `prevents ${prevents.join(', ')}` : ''].filter(Boolean).join(' · ');
}

/** A safe fix is offered where a text box holds the value alone and can be written. */
export function applicable(finding: Finding, { controls }: ClaimView, find: FindControl): MarkFinding['apply'] {
  const { safeFix } = finding;
  const place = safeFix && controls.get(safeFix.path);
  if (!place) return null;
  const control = find(place);
  if (control?.kind !== 'text' || control.disabled || control.readOnly) return null;
  if (control.value === '' || control.value === safeFix.value) return null;
  return { path: safeFix.path, from: control.value, to: safeFix.value };
}

/** What the pill of a frame says that could not be read, lest its silence be taken for a clean claim. */
export const TOO_LARGE: Summary = { verdict: 'too-large', errors: 0, warnings: 0, toFill: 0, notChecked: 0 };

/** The counts of the pill. */
export function summaryOf({ verdict, findings, skipped }: ScrubResult, { toFill }: ClaimView): Summary {
  const said = findings.filter(({ path }) => !toFill.has(path));
  const count = (severity: Finding['severity']) => said.filter((finding) => finding.severity === severity).length;
  const open = findings.filter(({ path, severity }) => toFill.has(path) && severity === 'error').length;
  return { verdict, errors: count('error'), warnings: count('warning'), toFill: open, notChecked: skipped.length };
}
