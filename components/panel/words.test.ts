import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../engine/findings.ts';
import type { Severity } from '../../engine/rules/rule.ts';
import { CLEAN, found, line, TYPICAL } from '../fixtures/claims.ts';
import { announcer } from './announce.ts';
import { groupByForm, partOf } from './groups.ts';
import { shortPatient } from './header.tsx';
import { byReason } from './not-checked.tsx';
import { patternOfFrame, patternOfOrigin, patternsFor, siteKind } from './origins.ts';
import { verdictRest, verdictWords } from './verdict-words.ts';
import { writtenWords } from './written-notice.tsx';

function result(verdict: Verdict, severities: Severity[], skipped = 0) {
  return {
    verdict,
    findings: severities.map((severity, at) => found(`r.${at}`, 'billing.npi', { severity })),
    skipped: Array.from({ length: skipped }, (_, at) => ({ rule: `s.${at}`, reason: 'unknown' })),
    passed: 5,
    editions: {},
    outdated: {},
    asOf: '2026-11-23',
  };
}

describe('the verdict line', () => {
  it.each([
    ['Not ready: 2 errors', result('errors', ['error', 'error', 'warning'])],
    ['Not ready: 1 error', result('errors', ['error'])],
    ["No errors found, 3 checks couldn't run", result('incomplete', ['warning'], 3)],
    ["No errors found, 1 check couldn't run", result('incomplete', [], 1)],
    ['Ready, 1 warning', result('warnings', ['warning', 'info'])],
    ['Ready, 2 warnings', result('warnings', ['warning', 'warning'])],
    ['Ready', result('clean', ['info'])],
  ])('%s', (words, given) => {
    expect(verdictWords(given)).toBe(words);
  });

  it('calls boxes that are still to be filled in so, and no errors', () => {
    expect(verdictWords(result('errors', []), 3)).toBe('Not ready: 3 boxes to fill in');
    expect(verdictWords(result('errors', ['error']), 1)).toBe('Not ready: 1 error');
    expect(verdictRest(result('errors', ['error']), 1)).toBe('1 box to fill in, 5 passed');
  });

  it('has the other counts below it, none twice', () => {
    expect(verdictRest(result('errors', ['error', 'warning', 'info'], 2))).toBe(
      '1 warning, 1 note, 2 not checked, 5 passed',
    );
    expect(verdictRest(result('incomplete', [], 2))).toBe('5 passed');
    expect(verdictRest(result('warnings', ['warning']))).toBe('5 passed');
  });
});

describe('grouping', () => {
  it('follows the form and names service lines by code and date', () => {
    const items = ['billing.npi', 'lines[10].units', 'diagnoses[0].code', 'lines[2].charge', 'patient.dob'].map(
      (path) => found('r.x', path),
    );
    const groups = groupByForm(items, [line(2, '90837', '10/02/2026')]);
    expect(groups.map(({ title }) => title)).toEqual([
      'Payer and patient',
      'Claim and diagnoses',
      'Line 3 · 90837 · 10/02/2026',
      'Line 11',
      'Totals and providers',
    ]);
  });

  it('puts every part of a line with its line', () => {
    expect(partOf('lines[4].modifiers[1]')).toBe('line 4');
    expect(partOf('patient.accountNumber')).toBe('end');
    expect(partOf('claim.frequencyCode')).toBe('claim');
  });

  it('gathers what was not checked by reason, the largest first', () => {
    const skipped = [
      { rule: 'a.one', reason: 'locked' },
      { rule: 'b.two', reason: 'no minutes' },
      { rule: 'c.three', reason: 'no minutes' },
    ];
    expect(byReason(skipped)).toEqual([
      ['no minutes', ['b.two', 'c.three']],
      ['locked', ['a.one']],
    ]);
  });
});

describe('announcements', () => {
  it('says each finding once, and again only after it was gone', () => {
    const voice = announcer();
    const first = voice.next(TYPICAL);
    expect(first).toContain('Not ready: 2 errors.');
    expect(first).toContain('90837 needs at least 53 minutes');
    expect(first).toContain('And 2 more.');
    expect(voice.next(TYPICAL)).toBe('');
    expect(voice.next(CLEAN)).toBe('Ready.');
    expect(voice.next(TYPICAL)).toBe(first);
  });

  it('starts over on another tab', () => {
    const voice = announcer();
    voice.next(CLEAN);
    expect(voice.next({ ...CLEAN, tab: 2 })).toBe('Ready.');
  });
});

describe('sites', () => {
  it('asks for the page and each unread part by name, https only', () => {
    const blockedFrames = ['forms.example:8443', 'forms.example'];
    expect(patternsFor({ origin: 'https://portal.example', blockedFrames })).toEqual([
      'https://portal.example/*',
      'https://forms.example/*',
    ]);
    expect(patternsFor({ origin: 'http://127.0.0.1:4000', blockedFrames })).toEqual([]);
    expect(patternOfOrigin('null')).toBeNull();
    expect(patternOfFrame('a b')).toBeNull();
    expect(['https://a.example', 'http://127.0.0.1:1', 'moz-extension://x', ''].map(siteKind)).toEqual([
      'https',
      'http',
      'none',
      'none',
    ]);
  });
});

it('shows initials and the last four', () => {
  expect(shortPatient({ initials: 'R. O.', name: 'Rosalind Okafor', memberId: 'W2209184471' })).toBe('R. O. …4471');
  expect(shortPatient({ initials: 'R. O.', name: 'Rosalind Okafor', memberId: '' })).toBe('R. O.');
});

it('says what became of a change, blanks drawn', () => {
  const asked = { path: 'lines[0].charge', from: '15.00 ', to: '15.00' };
  expect(writtenWords({ ...asked, outcome: 'written' })).toBe('Line 1 charge: 15.00· became 15.00.');
  expect(writtenWords({ ...asked, outcome: 'covered' })).toContain('Nothing was changed');
});
