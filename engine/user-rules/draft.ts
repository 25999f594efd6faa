import type { Severity } from '../rules/rule.ts';
import type { Demand, DemandKind, Period, Trial, UserRule } from './user-rule.ts';
import { userRulesSchema } from './user-rule-schema.ts';

/** A rule as it stands in the form: lists are text with commas, as people type them. */
export interface Draft {
  /** Kept when an existing rule is changed, so that it stays the same rule; null for a new one. */
  readonly id: UserRule['id'] | null;
  readonly title: string;
  readonly severity: Severity;
  readonly on: boolean;
  readonly payers: string;
  readonly codes: string;
  readonly modifiers: string;
  readonly places: string;
  readonly from: string;
  readonly to: string;
  readonly kind: DemandKind;
  /** What the demand names: modifiers, places, diagnoses, codes, a box, minutes or units. */
  readonly wanted: string;
  readonly per: Period;
  readonly why: string;
  readonly fix: string;
  readonly source: string;
  readonly trials: readonly Trial[];
}

export type DraftField =
  | 'title'
  | 'payers'
  | 'codes'
  | 'modifiers'
  | 'places'
  | 'from'
  | 'to'
  | 'wanted'
  | 'why'
  | 'fix'
  | 'source'
  | 'trials';

export const EMPTY_DRAFT: Draft = {
  id: null,
  title: '',
  severity: 'warning',
  on: true,
  payers: '',
  codes: '',
  modifiers: '',
  places: '',
  from: '',
  to: '',
  kind: 'needs-modifier',
  wanted: '',
  per: 'day',
  why: '',
  fix: '',
  source: '',
  trials: [],
};

/** The rule in a form, or what to change at which field; one sentence each. */
export type FromDraft =
  | { readonly ok: true; readonly rule: UserRule }
  | { readonly ok: false; readonly faults: Readonly<Partial<Record<DraftField, string>>> };

/**
 * @param taken ids of the other rules; a new rule gets one of its own from its title
 */
export function ruleFromDraft(draft: Draft, taken: readonly string[]): FromDraft {
  const { title, severity, on, from, to, why, fix, source, trials } = draft;
  const rule = {
    id: draft.id ?? newId(title, taken),
    title: title.trim(),
    severity,
    on,
    when: {
      payers: names(draft.payers),
      codes: list(draft.codes),
      modifiers: list(draft.modifiers),
      places: list(draft.places),
      ...(from && { from }),
      ...(to && { to }),
    },
    demand: demandOf(draft),
    ...(why.trim() && { why: why.trim() }),
    ...(fix.trim() && { fix: fix.trim() }),
    ...(source.trim() && { source: source.trim() }),
    trials,
  };
  const read = userRulesSchema.safeParse([rule]);
  if (read.success && read.data[0] && !(from && to && from > to)) return { ok: true, rule: read.data[0] };
  const faults: Partial<Record<DraftField, string>> = {};
  if (from && to && from > to) faults.to = FAULTS.to;
  for (const { path } of read.success ? [] : read.error.issues) {
    const field = fieldOf(path.slice(1));
    faults[field] ??= field === 'wanted' ? WANTED[draft.kind] : FAULTS[field];
  }
  return { ok: false, faults };
}

/** A rule as its form shows it. */
export function draftOf({ when, demand, ...rule }: UserRule): Draft {
  return {
    ...EMPTY_DRAFT,
    ...rule,
    ...when,
    payers: when.payers.join(', '),
    codes: when.codes.join(', '),
    modifiers: when.modifiers.join(', '),
    places: when.places.join(', '),
    kind: demand.kind,
    wanted: wantedOf(demand),
    per: demand.kind === 'most-units' ? demand.per : EMPTY_DRAFT.per,
  };
}

const FREE = 'Write it in one line, without long numbers, dates or brackets.';
const FAULTS: Readonly<Record<Exclude<DraftField, 'wanted'>, string>> = {
  title: `Say in one sentence what the rule asks for. ${FREE}`,
  payers: 'Write payers with commas between them, without long numbers.',
  codes: 'Write codes as 90837, ranges as 97151-97158, beginnings as H00*, with commas between them.',
  modifiers: 'Write modifiers of two characters, with commas between them: 95, HO.',
  places: 'Write places of service with two digits, with commas between them: 02, 11.',
  from: 'Choose a day.',
  to: 'Choose a day that is not before the first one.',
  why: FREE,
  fix: FREE,
  source: FREE,
  trials: 'One of the test claims is not filled in.',
};
const WANTED: Readonly<Record<DemandKind, string>> = {
  'needs-modifier': FAULTS.modifiers,
  'forbids-modifier': FAULTS.modifiers,
  'needs-place': FAULTS.places,
  'forbids-place': FAULTS.places,
  'needs-diagnosis': 'Write diagnoses as F41.1, categories as F84, ranges as F10-F19, with commas between them.',
  'forbids-diagnosis': 'Write diagnoses as F41.1, categories as F84, ranges as F10-F19, with commas between them.',
  'needs-authorization': '',
  'needs-field': 'Choose a box of the claim.',
  'needs-minutes': 'Write the least minutes as a whole number.',
  'most-units': 'Write the most units as a whole number.',
  'not-with': FAULTS.codes,
  'not-billed': '',
};

function demandOf({ kind, wanted, per }: Draft): Demand {
  switch (kind) {
    case 'needs-modifier':
    case 'forbids-modifier':
      return { kind, modifiers: list(wanted) };
    case 'needs-place':
    case 'forbids-place':
      return { kind, places: list(wanted) };
    case 'needs-diagnosis':
    case 'forbids-diagnosis':
      return { kind, diagnoses: list(wanted) };
    case 'needs-field':
      return { kind, path: wanted };
    case 'needs-minutes':
      return { kind, minutes: whole(wanted) };
    case 'most-units':
      return { kind, units: whole(wanted), per };
    case 'not-with':
      return { kind, codes: list(wanted) };
    default:
      return { kind };
  }
}

function wantedOf(demand: Demand): string {
  if ('modifiers' in demand) return demand.modifiers.join(', ');
  if ('places' in demand) return demand.places.join(', ');
  if ('diagnoses' in demand) return demand.diagnoses.join(', ');
  if ('codes' in demand) return demand.codes.join(', ');
  if ('path' in demand) return demand.path;
  if ('minutes' in demand) return String(demand.minutes);
  return 'units' in demand ? String(demand.units) : '';
}

function names(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function list(text: string): string[] {
  const tight = text.toUpperCase().replace(/\s*[-–]\s*/g, '-');
  return [...new Set(tight.split(/[\s,;]+/).filter(Boolean))];
}

function whole(text: string): number {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
}

function fieldOf(path: readonly PropertyKey[]): DraftField {
  const [head, next] = path;
  if (head === 'when') return next as DraftField;
  if (head === 'demand') return 'wanted';
  return head === 'id' ? 'title' : (head as DraftField);
}

function newId(title: string, taken: readonly string[]): UserRule['id'] {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const stem: UserRule['id'] = `practice.${words || 'rule'}`;
  if (!taken.includes(stem)) return stem;
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
