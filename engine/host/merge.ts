import { compareByForm } from '../claim/paths.ts';
import type { Finding, ScrubResult, Verdict } from '../findings.ts';

/** Adds findings about how values are written to the engine's own; they weigh in the verdict like any other. */
export function mergeFindings(result: ScrubResult, more: readonly Finding[]): ScrubResult {
  if (more.length === 0) return result;
  const findings = [...result.findings, ...more].sort(
    (a, b) => compareByForm(a.path, b.path) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  return { ...result, findings, verdict: worst(result.verdict, more) };
}

const ORDER: readonly Verdict[] = ['clean', 'warnings', 'incomplete', 'errors'];

function worst(verdict: Verdict, more: readonly Finding[]): Verdict {
  const severities = new Set(more.map(({ severity }) => severity));
  const own: Verdict = severities.has('error') ? 'errors' : severities.has('warning') ? 'warnings' : 'clean';
  return ORDER.indexOf(own) > ORDER.indexOf(verdict) ? own : verdict;
}
