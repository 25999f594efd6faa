import { usDay } from '../../../engine/claim/day.ts';
import type { Settings } from '../../../engine/vault/defaults.ts';
import type { SettingsChange } from '../../../engine/vault/settings-changes.ts';
import { count } from '../../ui/count.ts';
import { payerRows } from '../payers/payer-rows.ts';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  name: 'name',
  ids: 'payer IDs',
  kind: 'line of business',
  filingDays: 'time to file, days',
  correctedDays: 'corrected claim, days',
  appealDays: 'appeal, days',
  videoModifiers: 'modifiers on video',
  authorizations: 'services to authorize',
  rates: 'fee schedule',
  confirmedOn: 'checked on',
  npi: 'NPI',
  taxId: 'tax ID',
  part2Program: 'Part 2 program',
  credential: 'credential',
  taxonomy: 'taxonomy',
  supervisedBy: 'supervised by',
  enrolled: 'enrollments',
};
const SETTING_WORDS: Partial<Record<keyof Settings, string>> = {
  theme: 'Colors',
  singleKeys: 'Single-letter keys',
  lockMinutes: 'Minutes until the record locks',
  pills: 'Places of the pill',
  userRules: 'Rules of yours',
  taught: 'Portals with taught fields',
};

/** One change of an import, as a person reads it: what, its value now, and its value then. */
export function changeInWords({ setting, about, field }: SettingsChange, before: Settings, after: Settings) {
  const name = nameOf(setting, about, before, after);
  return {
    what: [name, FIELD_WORDS[field] ?? field].filter(Boolean).join(': '),
    from: valueInWords(valueAt(before, setting, about, field)),
    to: valueInWords(valueAt(after, setting, about, field)),
  };
}

function nameOf(setting: keyof Settings, about: string, before: Settings, after: Settings): string {
  if (setting === 'payers') {
    const rows = payerRows({ ...before.payers, ...after.payers });
    return rows.find(({ key }) => key === about)?.name ?? about;
  }
  if (setting !== 'practice') return SETTING_WORDS[setting] ?? setting;
  if (about === '') return 'Practice';
  const all = [...after.practice.providers, ...before.practice.providers];
  return all.find(({ npi }) => npi === about)?.name ?? about;
}

function valueAt(settings: Settings, setting: keyof Settings, about: string, field: string): unknown {
  if (setting !== 'payers' && setting !== 'practice') return settings[setting];
  const part: Readonly<Record<string, unknown>> | undefined =
    setting === 'payers'
      ? settings.payers[about]
      : about === ''
        ? settings.practice
        : settings.practice.providers.find(({ npi }) => npi === about);
  return field === '' ? part : part?.[field];
}

function valueInWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? usDay(value) : value;
  if (!Array.isArray(value)) return count(Object.keys(value as object).length, 'value');
  if (value.every((one) => typeof one === 'string')) return value.join(', ') || 'none';
  return value.length === 0 ? 'none' : count(value.length, 'entry', 'entries');
}
