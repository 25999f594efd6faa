import { RULES } from '../../engine/rules/catalogue.gen.ts';
import type { Rule } from '../../engine/rules/rule.ts';

/** Thirty rules of the catalogue that every engine beside ours can be told: the bench compares them claim by claim. */
export const THIRTY_IDS = [
  // One box.
  'pat.sex',
  'pat.dob-valid',
  'prov.npi-luhn',
  'prov.billing-zip9',
  'prov.billing-address-pobox',
  'sub.payer-id',
  'line.charge-missing',
  'date.from-required',
  // Boxes that go together.
  'claim.account-number',
  'claim.frequency-code',
  'claim.original-ref-on-1',
  'claim.admission-date-missing',
  // Code sets.
  'code.missing',
  'code.unknown',
  'pos.valid-code',
  'mod.telehealth-exclusive',
  'mod.59-x-exclusive',
  'mod.hq-individual',
  'mod.max-four',
  // Diagnoses.
  'dx.required',
  'dx.duplicate',
  'dx.pointer-valid',
  // Dates.
  'date.to-before-from',
  'date.future',
  'date.before-dob',
  'date.span-single',
  // Units and money.
  'units.positive-integer',
  'units.session-codes',
  'money.total-equals-lines',
  'money.paid-exceeds',
] as const;

export type ThirtyId = (typeof THIRTY_IDS)[number];

/** The rules themselves, as the catalogue has them. */
export const THIRTY: readonly Rule[] = THIRTY_IDS.map((id) => {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`The catalogue has no rule ${id}.`);
  return rule;
});
