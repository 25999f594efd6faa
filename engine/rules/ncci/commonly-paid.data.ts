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
