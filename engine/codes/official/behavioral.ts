import type { Lists } from '../load.ts';

/** Behavioral health in the shipped pairs without being in the catalogue: biofeedback, a remote picture, FQHC visits. */
const BESIDE_CATALOGUE = ['90901', 'G0469', 'G0470', 'G2250'];

/** Procedure codes of behavioral health: of NCCI's two million edits, those that touch one of them are kept. */
export function behavioralCodes({ procedures }: Lists): ReadonlySet<string> {
  return new Set([...procedures.map(([code]) => code), ...BESIDE_CATALOGUE]);
}
