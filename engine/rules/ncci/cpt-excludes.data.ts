import { CRISIS_FIRST, CRISIS_FURTHER, EM_VISITS, EVALUATION } from '../groups.ts';

const CRISIS = [...CRISIS_FIRST, ...CRISIS_FURTHER];

/**
 * Pairs that CPT itself rules out, so that they fail at every payer and not only where NCCI is followed: a psychiatric
 * evaluation with a visit or another evaluation, and crisis psychotherapy with any other psychiatric service.
 */
export function cptExcludes(one: string, two: string): boolean {
  return evaluationTwice(one, two) || evaluationTwice(two, one) || crisisWithOther(one, two);
}

function evaluationTwice(one: string, two: string): boolean {
  return EVALUATION.includes(one) && (EVALUATION.includes(two) || EM_VISITS.includes(two));
}

/** Crisis psychotherapy with another psychiatric service: which of the two stands is the biller's to say, not NCCI's. */
export function crisisWithOther(one: string, two: string): boolean {
  return besideCrisis(one, two) || besideCrisis(two, one);
}

function besideCrisis(one: string, two: string): boolean {
  return CRISIS.includes(one) && !CRISIS.includes(two) && two >= '90785' && two <= '90899';
}
