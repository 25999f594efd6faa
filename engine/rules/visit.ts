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
  const own = context.session(line);
  if (claim.lines.length === 1)
    return { modality: own?.modality ?? null, patientLocation: own?.patientLocation ?? null };
  return {
    modality: own?.modality ?? shared(line, claim, context, 'modality'),
    patientLocation: own?.patientLocation ?? shared(line, claim, context, 'patientLocation'),
  };
}

function shared<K extends keyof Visit>(line: Line, claim: Claim, context: RuleContext, key: K): Visit[K] | null {
  const own = isAddOn(line.code.value, context);
  const said = companions(line, claim)
    .filter((other) => own || isAddOn(other.code.value, context))
    .flatMap((other) => context.session(other)?.[key] ?? []);
  return said.length > 0 && said.every((value) => value === said[0]) ? (said[0] as Visit[K]) : null;
}

function isAddOn(code: string | null, { tables }: RuleContext): boolean {
  return code !== null && tables.addOn(code) !== undefined;
}
