import type { Facts, Provider } from '../claim/context.ts';
import { fromIso } from '../claim/day.ts';
import type { Settings } from './defaults.ts';
import type { ProviderSettings } from './practice-schema.ts';

/** What the settings tell of every claim. */
export type KnownFacts = Pick<Facts, 'practice' | 'payers'>;

/** The settings as facts for the engine; what nobody has entered stays missing, which is "unknown". */
export function factsOfSettings({ practice, payers }: Pick<Settings, 'practice' | 'payers'>): KnownFacts {
  const { providers, ...rest } = practice;
  const known = { ...rest, ...(providers.length > 0 && { providers: providers.map(toProvider) }) };
  return {
    ...(Object.keys(known).length > 0 && { practice: known }),
    ...(Object.keys(payers).length > 0 && { payers }),
  };
}

function toProvider({ enrolled, ...rest }: ProviderSettings): Provider {
  const periods = enrolled.map(({ payerKey, from, to }) => ({ payerKey, from: dayOf(from), to: dayOf(to) }));
  return { ...rest, ...(periods.length > 0 && { enrolled: periods }) };
}

function dayOf(iso: string | undefined) {
  return iso === undefined ? null : fromIso(iso);
}
