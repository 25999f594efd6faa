import { fillOf } from '../claims.ts';
import type { Answer, Visit } from '../visit.ts';
import { confirmationPage, nextClaimNumber } from './confirmation.ts';
import { addDiagnosis, addLine, beginWizard, type WizardClaim, wizardClaim } from './wizard-state.ts';
import { diagnosisPanel, linePanel, stepOne, stepThree, stepTwo } from './wizard-steps.ts';

const BEGIN: Answer = { location: '/wizard', body: '' };

/** Step 1 of a new claim. */
export function beginPage({ query, session }: Visit): string {
  return stepOne(beginWizard(session, fillOf(query)));
}

/** A step of the claim that this browser has begun, else the beginning. */
export function stepPage(step: 1 | 2 | 3): (visit: Visit) => string | Answer {
  const draw = { 1: stepOne, 2: stepTwo, 3: stepThree }[step];
  return ({ session }) => {
    const claim = wizardClaim(session);
    if (!claim) return BEGIN;
    if (step === 3) addDiagnosis(claim);
    return draw(claim);
  };
}

/** Keeps what a step posted and goes on, back, or to the confirmation. */
export function leaveStep(step: 1 | 2 | 3): (visit: Visit) => Answer {
  return ({ session, posted }) => {
    const claim = wizardClaim(session);
    if (!claim) return BEGIN;
    if (step === 1) keepHead(claim, posted);
    if (step === 2) {
      claim.draftDiagnosis = posted.get('diagnosisCode') ?? '';
      addDiagnosis(claim);
    }
    if (step === 3) {
      claim.draftLine = lineOf(posted);
      addLine(claim);
      if (posted.has('submit')) claim.number = nextClaimNumber();
    }
    const to = posted.has('back') ? step - 1 : posted.has('submit') ? 'done' : step + 1;
    return { location: `/wizard/${to}`, body: '' };
  };
}

/** The diagnosis panel after Add or Remove, for the page's script to put in. */
export function changeDiagnoses({ session, posted }: Visit): string | Answer {
  const claim = wizardClaim(session);
  if (!claim) return { status: 409, body: 'This claim has ended.' };
  claim.draftDiagnosis = posted.get('diagnosisCode') ?? '';
  const removed = placeIn(claim.diagnoses, posted.get('remove'));
  if (removed !== null) claim.diagnoses.splice(removed, 1);
  else addDiagnosis(claim);
  return diagnosisPanel(claim);
}

/** The service panel after Add, Edit, Remove or Reset. */
export function changeLines({ session, posted }: Visit): string | Answer {
  const claim = wizardClaim(session);
  if (!claim) return { status: 409, body: 'This claim has ended.' };
  claim.draftLine = lineOf(posted);
  const removed = placeIn(claim.lines, posted.get('remove'));
  const edited = placeIn(claim.lines, posted.get('edit'));
  if (removed !== null) {
    claim.lines.splice(removed, 1);
    claim.editing = null;
  } else if (edited !== null) {
    claim.editing = edited;
    claim.draftLine = { ...claim.lines[edited] };
  } else if (posted.has('reset')) {
    claim.draftLine = {};
    claim.editing = null;
  } else addLine(claim);
  return linePanel(claim);
}

/** The confirmation of a submitted claim. */
export function donePage({ session }: Visit): string | Answer {
  const claim = wizardClaim(session);
  if (!claim?.number) return BEGIN;
  return confirmationPage('wizard.css', 'Buckeye Plan Portal', '/wizard', claim.number);
}

function keepHead(claim: WizardClaim, posted: URLSearchParams): void {
  claim.head['claim.otherCoverage'] = 'No';
  for (const [name, text] of posted) {
    if (name.startsWith('head.')) claim.head[name.slice(5)] = text;
  }
}

/** A line as the panel posts it; the four pointer lists become letters. */
function lineOf(posted: URLSearchParams): Record<string, string> {
  const line: Record<string, string> = {};
  let pointers = '';
  for (const [name, text] of posted) {
    if (!name.startsWith('line.') || text === '') continue;
    if (name.startsWith('line.diagnosisPointers')) pointers += text;
    else line[name.slice(5)] = text;
  }
  return pointers ? { ...line, diagnosisPointers: pointers } : line;
}

/** The place that a button names, when the list has it. */
function placeIn(list: readonly unknown[], named: string | null): number | null {
  const at = named === null ? -1 : Number(named);
  return Number.isInteger(at) && at >= 0 && at < list.length ? at : null;
}
