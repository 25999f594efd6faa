import type { Claim, Line } from '../claim/claim.ts';
import type { Session } from '../claim/context.ts';
import type { RuleContext } from './rule.ts';
import { companions } from './same-day.ts';

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
  const own = isAddOn(line.code.value, context);
  const said = companions(line, claim)
    .filter((other) => own || isAddOn(other.code.value, context))
    .flatMap((other) => context.session(other)?.[key] ?? []);
  return said.length > 0 && said.every((value) => value === said[0]) ? (said[0] as Visit[K]) : null;
}

function isAddOn(code: string | null, { tables }: RuleContext): boolean {
  return code !== null && tables.addOn(code) !== undefined;
}
