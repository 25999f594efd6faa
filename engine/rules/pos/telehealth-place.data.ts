/** State Medicaid programs that take 02 for every telehealth visit, at home too (program manuals, October 2026). */
export const PLACE_02_EVERYWHERE: readonly string[] = ['DE', 'VT'];
