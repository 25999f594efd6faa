/** What the payer search finds. */
export const PAYERS: readonly string[] = ['Aetna', 'Cigna Healthcare', 'Harborline Health Plan', 'UnitedHealthcare'];

/** What the diagnosis search finds; short labels of our own. */
export const DIAGNOSES: Readonly<Record<string, string>> = {
  'F32.1': 'Depression, one episode, moderate',
  'F33.1': 'Depression, recurrent, moderate',
  'F40.10': 'Social phobia',
  'F41.0': 'Panic disorder',
  'F41.1': 'Generalized anxiety',
  'F43.10': 'PTSD',
  'F43.23': 'Adjustment, mixed anxiety and mood',
  'F90.2': 'ADHD, combined',
};
