import { CRISIS_FIRST, CRISIS_FURTHER } from '../groups.ts';

/**
 * Rating scales, screenings and brief interventions: NCCI never pays them beside psychotherapy or an evaluation, many
 * plans that are not bound by NCCI do.
 */
export const PAID_BY_MANY_PLANS: readonly string[] = [
  '96110',
  '96127',
  '96160',
  '96161',
  '99408',
  '99409',
  'G0396',
  'G0397',
  'G0442',
  'G0443',
  'G0444',
];

const CRISIS = [...CRISIS_FIRST, ...CRISIS_FURTHER];

/** Crisis psychotherapy with another psychiatric service: which of the two stands is the biller's to say, not NCCI's. */
export function crisisWithOther(one: string, two: string): boolean {
  return besideCrisis(one, two) || besideCrisis(two, one);
}

function besideCrisis(one: string, two: string): boolean {
  return CRISIS.includes(one) && !CRISIS.includes(two) && two >= '90785' && two <= '90899';
}
