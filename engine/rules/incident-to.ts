import type { Claim, Line } from '../claim/claim.ts';
import { parseId } from '../claim/normalise.ts';
import { payerKeyOf } from '../payers/recognise.ts';
import { providerOf, standingOf } from './provider.ts';
import type { RuleContext } from './rule.ts';

/**
 * A visit that Medicare pays as part of somebody else's service (42 CFR 410.26).
 *
 * - `worker`: the supervised person's own NPI stands as rendering
 * - `supervisor`: the supervisor's does, and the record names who saw the patient
 */
export interface IncidentTo {
  readonly billedBy: 'worker' | 'supervisor';
  /** The supervisor's, as the practice has it. */
  readonly name: string;
}

/** Undefined where nothing says that a supervised person did the work, or they have a Medicare benefit of their own. */
export function incidentTo(line: Line, claim: Claim, context: RuleContext): IncidentTo | undefined {
  const { payer, facts } = context;
  if (payer.kind !== 'medicare-ffs') return undefined;
  const rendering = line.renderingNpi.value;
  const performer = context.session(line)?.performedBy;
  const worker = providerOf(performer ? parseId(performer) : rendering, facts);
  if (!worker?.supervisedBy) return undefined;
  const supervisor = parseId(worker.supervisedBy);
  const name = providerOf(supervisor, facts)?.name || 'the supervising provider';
  if (parseId(worker.npi) !== rendering) {
    return supervisor === rendering ? { billedBy: 'supervisor', name } : undefined;
  }
  const enrolled = worker.enrolled?.some(({ payerKey }) => payerKeyOf(payerKey) === 'medicare-ffs');
  const licensed = standingOf(line, claim, facts)?.kind === 'licensed';
  return enrolled && licensed ? undefined : { billedBy: 'worker', name };
}
