import { expect, test } from 'vitest';
import { viewClaim } from '../claim/claim-view.ts';
import type { PageField } from '../claim/shown-page.ts';
import { NO_CLAIM, showPage, submitPage } from '../claim/tab-claim.ts';
import type { Finding } from '../findings.ts';
import type { ControlDescriptor } from '../reading/descriptor.ts';
import { applicable, marksByFrame, placeOf, summaryOf } from './marks.ts';

const PATHS = [
  'patient.fullName',
  'diagnoses[0].code',
  'lines[0].dateFrom#day',
  'lines[0].dateFrom#month',
  'lines[0].procedureCode',
  'lines[0].diagnosisPointers[1]',
  'lines[0].diagnosisPointers[0]',
  'claim.placeOfService',
  'rendering.npi',
];

function viewOf(paths: readonly string[]) {
  const fields = paths.map(
    (path, index): PageField => ({
      key: path,
      index,
      path,
      value: 'x',
      confidence: 1,
      because: [],
      committed: false,
      typed: true,
    }),
  );
  return viewClaim(showPage(NO_CLAIM, 7, { origin: 'https://portal.example', visit: 1, fields }));
}

function finding(path: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'a.rule',
    severity: 'error',
    path,
    messageId: 'm',
    message: 'Authorization A-2217 has ended.',
    why: 'why',
    fix: 'fix',
    source: 'CMS manual, 12, 2026',
    prevents: ['CO-197', 'N290'],
    evidence: [path],
    ...more,
  };
}

test.each([
  ['lines[0].dateFrom', 'lines[0].dateFrom#month'],
  ['lines[0].diagnosisPointers', 'lines[0].diagnosisPointers[0]'],
  ['patient.lastName', 'patient.fullName'],
  ['lines[0].placeOfService', 'claim.placeOfService'],
  ['lines[0].renderingNpi', 'rendering.npi'],
  ['lines[0].units', 'lines[0].procedureCode'],
  ['lines[0]', 'lines[0].procedureCode'],
  ['diagnoses', 'diagnoses[0].code'],
])('a finding at %s stands beside %s', (path, key) => {
  expect(placeOf(path, viewOf(PATHS))).toEqual({ frame: 7, key });
});

test('a finding without a control on the page is for the panel only', () => {
  expect(marksByFrame([finding('billing.npi'), finding('lines[4].units')], viewOf(PATHS), () => undefined).size).toBe(
    0,
  );
});

test('two findings of one control are one mark, with the small print', () => {
  const both = [finding('lines[0].procedureCode'), finding('lines[0].charge', { severity: 'warning', prevents: [] })];
  const marks = marksByFrame(both, viewOf(PATHS), () => undefined).get(7);
  expect(marks?.map(({ key, findings }) => [key, findings.length])).toEqual([['lines[0].procedureCode', 2]]);
  expect(marks?.[0]?.findings.map(({ small }) => small)).toEqual([
    'a.rule · CMS manual, 12, 2026 · prevents CO-197, N290',
    'a.rule · CMS manual, 12, 2026',
  ]);
});

test('what comes from the vault is not said on the page', () => {
  const marks = marksByFrame([finding('lines[0].procedureCode', { private: true })], viewOf(PATHS), () => undefined);
  expect(JSON.stringify([...marks])).not.toContain('A-2217');
  expect(marks.get(7)?.[0]?.findings[0]?.message).toBe('See the side panel.');
});

test('a fix is offered for a text box that can be written, from its present text', () => {
  const fix = finding('diagnoses[0].code', { safeFix: { path: 'diagnoses[0].code', value: 'F411' } });
  const control = { kind: 'text', value: 'F41.1', disabled: false, readOnly: false } as ControlDescriptor;
  const offer = (more: Partial<ControlDescriptor>) => applicable(fix, viewOf(PATHS), () => ({ ...control, ...more }));
  expect(offer({})).toEqual({ path: 'diagnoses[0].code', from: 'F41.1', to: 'F411' });
  expect(offer({ kind: 'select' })).toBeNull();
  expect(offer({ readOnly: true })).toBeNull();
  expect(offer({ disabled: true })).toBeNull();
  expect(offer({ value: 'F411' })).toBeNull();
  expect(applicable(fix, viewOf(PATHS), () => undefined)).toBeNull();
  expect(applicable(finding('diagnoses[0].code'), viewOf(PATHS), () => control)).toBeNull();
});

test('the pill counts findings by severity and what was not checked', () => {
  const findings = [finding('a'), finding('b', { severity: 'warning' }), finding('c', { severity: 'info' })];
  const skipped = [{ rule: 'r', reason: 'minutes' }];
  const result = {
    verdict: 'errors',
    findings,
    skipped,
    passed: 3,
    editions: {},
    outdated: {},
    asOf: '2026-11-24',
  } as const;
  expect(summaryOf(result, viewOf(PATHS))).toEqual({
    verdict: 'errors',
    errors: 1,
    warnings: 1,
    toFill: 0,
    notChecked: 1,
  });
});

test('blank boxes below the last typed one are to fill in, and get no mark until Submit was pressed', () => {
  const field = (path: string, index: number, value: string): PageField => ({
    key: path,
    index,
    path,
    value,
    confidence: 1,
    because: [],
    committed: false,
    typed: true,
  });
  const fields = [field('patient.lastName', 0, ''), field('subscriber.memberId', 1, 'W1'), field('billing.npi', 2, '')];
  const typing = showPage(NO_CLAIM, 7, { origin: 'https://portal.example', visit: 1, fields });
  const findings = [finding('patient.lastName'), finding('billing.npi')];
  const result = {
    verdict: 'errors',
    findings,
    skipped: [],
    passed: 0,
    editions: {},
    outdated: {},
    asOf: '2026-11-24',
  } as const;
  const marked = (claim: typeof typing) =>
    (marksByFrame(findings, viewClaim(claim), () => undefined).get(7) ?? []).map(({ key }) => key);
  expect(marked(typing)).toEqual(['patient.lastName']);
  expect(summaryOf(result, viewClaim(typing))).toMatchObject({ errors: 1, toFill: 1 });
  const sent = submitPage(typing);
  expect(marked(sent)).toEqual(['patient.lastName', 'billing.npi']);
  expect(summaryOf(result, viewClaim(sent))).toMatchObject({ errors: 2, toFill: 0 });
});
