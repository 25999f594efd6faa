import type { DisputeFacts } from './facts.ts';

/** A piece of evidence: what it is, and whether the entries show it. */
export interface EvidenceNeed {
  readonly label: string;
  /** What it proves, in a few words. */
  readonly proves: string;
  readonly isThere: (facts: DisputeFacts) => boolean;
}

export interface DisputeKind {
  readonly title: string;
  /** What the payer is asked for, after "We ask that". */
  readonly request: string;
  /** Strongest first. */
  readonly evidence: readonly EvidenceNeed[];
  /** What to ask on the phone before the letter goes out. */
  readonly questions: readonly string[];
}

const need = (label: string, proves: string, isThere: EvidenceNeed['isThere']): EvidenceNeed => ({
  label,
  proves,
  isThere,
});
/** What only a person can add: the log holds no entry for it. */
const byHand = (label: string, proves: string) => need(label, proves, () => false);

const accepted = need(
  'Acceptance by the payer (277CA, trace number)',
  'that the payer had the claim, and when',
  ({ accepted: one }) => one.length > 0,
);
const sent = need(
  'Submission report or portal confirmation',
  'that the claim was sent; many payers want acceptance besides',
  ({ sent: one }) => one.length > 0,
);
const calls = need(
  'Calls and look-ups with names and reference numbers',
  'diligence, and what the payer said',
  ({ contacts }) => contacts > 0,
);
const decision = need(
  'The decision (EOB or remittance advice)',
  'what was denied, and why',
  ({ decision: one }) => one !== null,
);
const approval = need('Approved authorization', 'that the service was approved', ({ authorizations }) =>
  authorizations.some(({ state }) => /approved/.test(state)),
);
const coverage = need(
  'Coverage verified before the service',
  'what the payer said of coverage',
  ({ coverageVerified }) => coverageVerified.length > 0,
);
const files = need('Kept files and pictures', 'what pages and letters showed', ({ evidence }) => evidence.length > 0);
const contract = byHand('Page of the contract or fee schedule', 'what was agreed');
const policy = byHand('The payer’s policy that it refers to', 'what its own rules ask for');
const summary = byHand('Clinical summary without psychotherapy notes', 'why the service was needed');
const plan = byHand('Treatment plan and measures of progress', 'need and effect');

/**
 * What a dispute of each kind rests on. Order and contents follow what payers list as proof (UnitedHealthcare's and
 * Anthem's timely-filing sheets: acceptance before a submission report) and what packets that won had in them.
 */
export const DISPUTE_KINDS = {
  'timely-filing': {
    title: 'Denial for timely filing',
    request: 'the claim be processed as received within the filing limit',
    evidence: [accepted, sent, files, decision, calls, contract],
    questions: [
      'Which day does the plan take as the day of receipt?',
      'Which proof of timely filing does it accept, and where is it sent?',
      'What is the filing limit for this plan?',
    ],
  },
  'no-authorization': {
    title: 'Denial for missing authorization',
    request: 'the claim be processed under the authorization on file, or the finding of none be explained',
    evidence: [approval, calls, coverage, decision, files, contract],
    questions: [
      'Which authorization was looked for, and for which codes and dates?',
      'Was none asked for when coverage was verified?',
    ],
  },
  'medical-necessity': {
    title: 'Denial for medical necessity',
    request: 'the denial be reviewed by a clinician of the same specialty and reversed',
    evidence: [decision, summary, plan, policy, approval, calls],
    questions: [
      'Which criteria were used, and in which edition?',
      'Who made the decision, and with which credentials?',
      'How is a peer-to-peer review asked for, and until when?',
    ],
  },
  coding: {
    title: 'Denial for coding',
    request: 'the service be processed as billed',
    evidence: [
      decision,
      byHand('Documentation of time and service', 'that the code describes what was done'),
      policy,
      calls,
    ],
    questions: ['Which edit or policy denied the line?', 'Would a corrected claim be processed instead of an appeal?'],
  },
  'coordination-of-benefits': {
    title: 'Denial for coordination of benefits',
    request: 'the claim be processed in the order of payers that the enclosed shows',
    evidence: [
      byHand('Remittance advice of the other payer', 'what the primary payer decided'),
      coverage,
      calls,
      decision,
    ],
    questions: ['Which other payer is on file, and since when?', 'What does the member have to update, and how?'],
  },
  'not-on-file': {
    title: 'Claim said not to be on file',
    request: 'the claim be found by the enclosed numbers and processed as of the day it was received',
    evidence: [accepted, sent, files, calls],
    questions: ['By which numbers was the claim looked for?', 'Which payer ID does the plan take claims under?'],
  },
  underpayment: {
    title: 'Underpayment',
    request: 'the difference to the agreed amount be paid',
    evidence: [contract, decision, calls],
    questions: ['Which fee schedule was used, and of which date?', 'Which reduction was taken on each line?'],
  },
  'prompt-pay': {
    title: 'Late payment',
    request: 'the claim be decided, and any interest due be paid',
    evidence: [accepted, sent, decision, calls, files],
    questions: ['When was the claim taken as complete?', 'What is it waiting for?'],
  },
  'retro-authorization': {
    title: 'Request for authorization after the fact',
    request: 'the services be authorized from the day they began',
    evidence: [
      coverage,
      calls,
      summary,
      byHand('Why it could not be asked for before', 'the reason a late request is allowed for'),
      decision,
    ],
    questions: ['Until when after the service may it be asked for?', 'Which form is used, and where is it sent?'],
  },
  recoupment: {
    title: 'Payment taken back',
    request: 'the amount taken back be returned',
    evidence: [byHand('Notice of the recoupment', 'what is taken back, and why'), decision, approval, contract, calls],
    questions: ['From which payment was it taken?', 'What was the reason, and how is it disputed?'],
  },
} as const satisfies Readonly<Record<string, DisputeKind>>;

export type DisputeKindKey = keyof typeof DISPUTE_KINDS;

/** A piece of the checklist: have or missing. */
export interface Checked {
  readonly label: string;
  readonly proves: string;
  readonly have: boolean;
}

/** What is there and what is missing, strongest first. */
export function checklist(kind: DisputeKindKey, facts: DisputeFacts): readonly Checked[] {
  return DISPUTE_KINDS[kind].evidence.map(({ label, proves, isThere }) => ({ label, proves, have: isThere(facts) }));
}
