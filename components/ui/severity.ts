import type { Severity } from '../../engine/rules/rule.ts';

/** The word that stands beside each shape and colour. */
export const SEVERITY_WORD: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

export function countOf(findings: readonly { readonly severity: Severity }[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
