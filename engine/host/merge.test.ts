import { expect, test } from 'vitest';
import type { Finding, ScrubResult, Verdict } from '../findings.ts';
import { mergeFindings } from './merge.ts';

function finding(path: string, severity: Finding['severity']): Finding {
  const words = { messageId: '', message: '', why: '', fix: '', source: '' };
  return { rule: 'form.shape', severity, path, prevents: [], evidence: [path], ...words };
}
function result(verdict: Verdict, findings: Finding[] = []): ScrubResult {
  return { verdict, findings, skipped: [], passed: 0, editions: {}, outdated: {}, asOf: '2026-11-24' };
}

test.each([
  ['clean', 'warning', 'warnings'],
  ['clean', 'info', 'clean'],
  ['incomplete', 'warning', 'incomplete'],
  ['warnings', 'error', 'errors'],
  ['errors', 'warning', 'errors'],
] as const)('%s with a %s is %s', (verdict, severity, expected) => {
  expect(mergeFindings(result(verdict), [finding('claim.type', severity)]).verdict).toBe(expected);
});

test('findings stand in the order of the form', () => {
  const merged = mergeFindings(result('errors', [finding('billing.npi', 'error')]), [
    finding('patient.lastName', 'warning'),
    finding('lines[0].units', 'warning'),
  ]);
  expect(merged.findings.map(({ path }) => path)).toEqual(['patient.lastName', 'lines[0].units', 'billing.npi']);
});
