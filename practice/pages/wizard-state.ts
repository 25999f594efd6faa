import { claimFor, type Fill } from '../claims.ts';

/** One browser's claim on its way through the steps, kept in the server's memory. */
export interface WizardClaim {
  /** Boxes of step 1: canonical path -> text. */
  readonly head: Record<string, string>;
  /** Added diagnosis codes. */
  readonly diagnoses: string[];
  /** Added service lines, leaf -> text. */
  readonly lines: Record<string, string>[];
  /** What stands in the open panel and was not added yet. */
  draftDiagnosis: string;
  draftLine: Record<string, string>;
  /** The line that the panel edits; null when it adds one. */
  editing: number | null;
  number: string;
}

const claims = new Map<string, WizardClaim>();
/** The one program this portal serves; printed, never asked. */
const PROGRAM = 'Ohio Medicaid';
const MOST_SESSIONS = 200;

/** The claim of this browser, or undefined when it has not begun one. */
export function wizardClaim(session: string): WizardClaim | undefined {
  return claims.get(session);
}

/** Begins anew: all but the last diagnosis and line are added already, the last stands in the panel. */
export function beginWizard(session: string, fill: Fill): WizardClaim {
  const head: Record<string, string> = { 'payer.name': PROGRAM };
  const diagnoses: string[] = [];
  const lines: Record<string, string>[] = [];
  for (const [path, text] of Object.entries(claimFor('wizard', fill))) {
    const [, list, index, leaf = ''] = /^(diagnoses|lines)\[(\d+)\]\.(.+)$/.exec(path) ?? [];
    if (list === 'diagnoses') diagnoses[Number(index)] = text;
    else if (list === 'lines') {
      const line = lines[Number(index)] ?? {};
      line[leaf] = text;
      lines[Number(index)] = line;
    } else head[path] = text;
  }
  const claim: WizardClaim = {
    head,
    diagnoses,
    lines,
    draftDiagnosis: diagnoses.pop() ?? '',
    draftLine: lines.pop() ?? {},
    editing: null,
    number: '',
  };
  const oldest = claims.keys().next().value;
  if (claims.size >= MOST_SESSIONS && oldest) claims.delete(oldest);
  claims.set(session, claim);
  return claim;
}

/** Moves what stands in the panel to the list. */
export function addDiagnosis(claim: WizardClaim): void {
  if (claim.draftDiagnosis.trim() === '' || claim.diagnoses.length >= 12) return;
  claim.diagnoses.push(claim.draftDiagnosis.trim());
  claim.draftDiagnosis = '';
}

/** Moves the panel's line to the list, or back to its place when it was being edited. */
export function addLine(claim: WizardClaim): void {
  if (Object.values(claim.draftLine).every((text) => text.trim() === '') || claim.lines.length >= 50) return;
  if (claim.editing === null) claim.lines.push(claim.draftLine);
  else claim.lines[claim.editing] = claim.draftLine;
  claim.draftLine = {};
  claim.editing = null;
}

/** All of it as one claim; the panel's line counts as the one it would become. */
export function wizardFields(claim: WizardClaim): Record<string, string> {
  const fields: Record<string, string> = { ...claim.head };
  const diagnoses = [...claim.diagnoses, claim.draftDiagnosis].filter(Boolean);
  diagnoses.forEach((code, at) => {
    fields[`diagnoses[${at}].code`] = code;
  });
  const lines = [...claim.lines];
  lines[panelIndex(claim)] = claim.draftLine;
  lines.forEach((line, at) => {
    for (const [leaf, text] of Object.entries(line)) fields[`lines[${at}].${leaf}`] = text;
  });
  return fields;
}

/** Place of the line that the panel holds. */
export function panelIndex(claim: WizardClaim): number {
  return claim.editing ?? claim.lines.length;
}
