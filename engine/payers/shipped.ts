import { MEDICAID_STATES } from './medicaid-states.ts';
import type { PayerFact, PayerKind } from './payer.ts';
import { PROFILES } from './profiles.ts';
import { factsOf } from './recognise.ts';

/** A payer as shipped, for people to read: its name, lines of business and facts with their sources. */
export interface ShippedPayer {
  readonly key: string;
  readonly name: string;
  /** Lines of business for which its facts, and the practice's own values, hold. */
  readonly lines: readonly PayerKind[];
  /** Payer IDs clearinghouses use for it. */
  readonly ids: readonly string[];
  readonly filingDays: PayerFact<number> | undefined;
  readonly appealDays: PayerFact<number> | undefined;
  readonly videoModifiers: PayerFact<readonly string[]> | undefined;
  readonly authorizationCodes: PayerFact<readonly string[]> | undefined;
}

/** Every payer that is shipped, states' Medicaid programs after the payers, in the order of their names. */
export function shippedPayers(): readonly ShippedPayer[] {
  const profiles = PROFILES.map((profile): ShippedPayer => {
    const { key, name, kind, lines = [kind], ids = [] } = profile;
    return { key, name, lines, ids, ...factsOf(profile, kind, undefined) };
  });
  const medicaid = PROFILES.find(({ key }) => key === 'medicaid');
  const states = MEDICAID_STATES.map((state): ShippedPayer => {
    const name = `${titled(state.name)} Medicaid`;
    return {
      key: `medicaid-${state.state}`,
      name,
      lines: ['medicaid'],
      ids: [],
      ...factsOf(medicaid, 'medicaid', state),
    };
  });
  const byName = (a: ShippedPayer, b: ShippedPayer) => a.name.localeCompare(b.name, 'en');
  return [...profiles.sort(byName), ...states.sort(byName)];
}

function titled(name: string): string {
  return name.replace(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase());
}
