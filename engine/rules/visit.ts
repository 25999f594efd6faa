import type { Claim, Line } from '../claim/claim.ts';
import type { Session } from '../claim/context.ts';
import type { RuleContext } from './rule.ts';
import { hasCode, sameDay } from './same-day.ts';

/** How a visit was held and where the patient was; null where nobody said. */
export interface Visit {
  readonly modality: Session['modality'] | null;
  readonly patientLocation: Session['patientLocation'] | null;
}

/**
 * What is known of the visit behind a line. An add-on and its primary are one visit, so what was said of the one
 * holds for the other; where two of them differ, nothing is taken over.
 */
export function visitOf(line: Line, claim: Claim, context: RuleContext): Visit {
  return {
    modality: modalityOf(line, claim, context),
    patientLocation: context.session(line)?.patientLocation ?? shared(line, claim, context, 'patientLocation'),
  };
}

/** How the visit behind a line was held: `visitOf` for rules that ask no more. */
export function modalityOf(line: Line, claim: Claim, context: RuleContext): Visit['modality'] {
  return context.session(line)?.modality ?? shared(line, claim, context, 'modality');
}

function shared<K extends keyof Visit>(line: Line, claim: Claim, context: RuleContext, key: K): Visit[K] | null {
  if (claim.lines.length === 1 || !context.facts.sessions?.length) return null;
  let said: Visit[K] | null = null;
  for (const other of claim.lines) {
    const value = other === line ? undefined : context.session(other)?.[key];
    if (value == null || !hasCode(other) || sameDay(line, other) !== 'yes') continue;
    if (!isAddOn(line.code.value, context) && !isAddOn(other.code.value, context)) continue;
    if (said !== null && value !== said) return null;
    said = value as Visit[K];
  }
  return said;
}

function isAddOn(code: string | null, { tables }: RuleContext): boolean {
  return code !== null && tables.addOn(code) !== undefined;
}
