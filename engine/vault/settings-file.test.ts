import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from './defaults.ts';
import { settingsChanges } from './settings-changes.ts';
import { fromSettingsFile, settingsFile } from './settings-file.ts';

const PRACTICE: Settings = {
  ...DEFAULTS,
  theme: 'dark',
  sites: { 'https://portal.example/*': [] },
  practice: { name: 'Harbor Street Counseling', providers: [{ npi: '1234567893', enrolled: [] }] },
  payers: { aetna: { filingDays: 90, rates: [{ code: '90837', allowed: 151.2 }] } },
};

describe('a file', () => {
  it('brings back what was saved, and leaves alone what belongs to this browser', () => {
    const file = settingsFile(PRACTICE, '2026-11-24');
    expect(fromSettingsFile(file, DEFAULTS)).toEqual({
      ok: true,
      settings: { ...PRACTICE, sites: {}, welcomed: false },
    });
    expect(file).not.toContain('portal.example');
  });

  it('of the first version is taken too', () => {
    const file = JSON.stringify({ kind: 'claimside-settings', version: 1, settings: { theme: 'light' } });
    expect(fromSettingsFile(file, PRACTICE)).toEqual({ ok: true, settings: { ...PRACTICE, theme: 'light' } });
  });

  it.each([
    ['nothing', '', 'no settings file'],
    ['another file', '{"name":"claimside"}', 'no settings file'],
    ['a file cut short', settingsFile(PRACTICE, '2026-11-24').slice(0, -40), 'no settings file'],
    ['a newer one', '{"kind":"claimside-settings","version":99,"settings":{}}', 'newer Claimside'],
    [
      'a value out of shape',
      '{"kind":"claimside-settings","version":2,"settings":{"payers":{"aetna":{"filingDays":"soon"}}}}',
      'The part "payers"',
    ],
    [
      'a key of no setting',
      '{"kind":"claimside-settings","version":2,"settings":{"memberId":"W2209184471"}}',
      'The part "memberId"',
    ],
    ['leave to read a site', '{"kind":"claimside-settings","version":2,"settings":{"sites":{}}}', 'The part "sites"'],
  ])('%s changes nothing and says why in one sentence', (_, text, words) => {
    const answer = fromSettingsFile(text, PRACTICE);
    expect(answer.ok).toBe(false);
    if (!answer.ok) {
      expect(answer.reason).toContain(words);
      expect(answer.reason).not.toContain('W2209184471');
    }
  });

  it('whatever it holds, it is refused or it gives settings', () => {
    const json = fc.json().map((text) => `{"kind":"claimside-settings","version":2,"settings":${text}}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), json), (text) => {
        const answer = fromSettingsFile(text, DEFAULTS);
        if (answer.ok) expect(Object.keys(answer.settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        else expect(answer.reason).toMatch(/\.$/);
      }),
    );
  });
});

describe('what a file would change', () => {
  it('is told payer by payer and value by value', () => {
    const after: Settings = {
      ...PRACTICE,
      practice: { name: 'Harbor Street', providers: [] },
      payers: { aetna: { filingDays: 120, appealDays: 60 }, humana: { filingDays: 180 } },
    };
    expect(settingsChanges(PRACTICE, after)).toEqual([
      { setting: 'practice', about: '', field: 'name', kind: 'changed' },
      { setting: 'practice', about: '1234567893', field: '', kind: 'removed' },
      { setting: 'payers', about: 'aetna', field: 'filingDays', kind: 'changed' },
      { setting: 'payers', about: 'aetna', field: 'rates', kind: 'removed' },
      { setting: 'payers', about: 'aetna', field: 'appealDays', kind: 'added' },
      { setting: 'payers', about: 'humana', field: '', kind: 'added' },
    ]);
  });

  it('is nothing where only the order differs', () => {
    const payers = { aetna: { rates: [{ allowed: 151.2, code: '90837' }], filingDays: 90 } };
    expect(settingsChanges(PRACTICE, { ...PRACTICE, payers })).toEqual([]);
  });
});
