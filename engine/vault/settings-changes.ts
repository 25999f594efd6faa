import type { Settings } from './defaults.ts';

/** One line of what importing a file would change. */
export interface SettingsChange {
  /** Setting, and within it what it is about: a payer's key, a clinician's NPI; '' where the setting is one value. */
  readonly setting: keyof Settings;
  readonly about: string;
  /** What it concerns within that: `filingDays`; '' when all of it comes or goes. */
  readonly field: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** What differs between two settings, in the order in which they are written. */
export function settingsChanges(before: Settings, after: Settings): SettingsChange[] {
  return (Object.keys(after) as (keyof Settings)[]).flatMap((setting): SettingsChange[] => {
    const [old, next] = [before[setting], after[setting]];
    if (same(old, next)) return [];
    if (setting === 'payers') return byKey(setting, before.payers, after.payers);
    if (setting === 'practice') {
      const { providers: oldOnes, ...oldRest } = before.practice;
      const { providers: newOnes, ...newRest } = after.practice;
      return [
        ...fields(setting, '', oldRest, newRest),
        ...byKey(setting, Object.fromEntries(oldOnes.map(named)), Object.fromEntries(newOnes.map(named))),
      ];
    }
    return [{ setting, about: '', field: '', kind: 'changed' }];
  });
}

type Plain = Readonly<Record<string, unknown>>;

function named(provider: { readonly npi: string }): [string, Plain] {
  return [provider.npi, provider];
}

function byKey(setting: keyof Settings, old: Readonly<Record<string, Plain>>, next: Readonly<Record<string, Plain>>) {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])].sort();
  return keys.flatMap((about): SettingsChange[] => {
    const [from, to] = [old[about], next[about]];
    if (!from) return [{ setting, about, field: '', kind: 'added' }];
    if (!to) return [{ setting, about, field: '', kind: 'removed' }];
    return fields(setting, about, from, to);
  });
}

function fields(setting: keyof Settings, about: string, old: Plain, next: Plain): SettingsChange[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  return keys
    .filter((key) => !same(old[key], next[key]))
    .map((field) => ({ setting, about, field, kind: kindOf(old[field], next[field]) }));
}

function kindOf(old: unknown, next: unknown): SettingsChange['kind'] {
  if (old === undefined) return 'added';
  return next === undefined ? 'removed' : 'changed';
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Keys in one order, so that two objects that say the same are written the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
