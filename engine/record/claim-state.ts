import type { ClaimOnFile } from './folds/claims.ts';

/** Where a claim stands. `unsent`: it was only checked or spoken of. */
export type ClaimState =
  | 'unsent'
  | 'sent'
  | 'accepted'
  | 'rejected'
  | 'paid'
  | 'partly-paid'
  | 'denied'
  | 'reversed'
  | 'appealed'
  | 'void';

/** The latest of what was sent and what was answered decides; an appeal counts once the claim was answered. */
export function stateOf({ sent, answers }: ClaimOnFile): ClaimState {
  const last = sent.at(-1);
  const answer = answers.at(-1);
  if (answer && answer.seq > (last?.seq ?? -1)) return answer.outcome;
  if (!last) return 'unsent';
  switch (last.kind) {
    case 'void':
      return 'void';
    case 'appeal':
    case 'reconsideration':
      return answer ? 'appealed' : last.state;
    case 'records':
      return answer?.outcome ?? last.state;
    default:
      return last.state;
  }
}

/** Whole cents the practice still waits for; what nobody has answered is open in full. */
export function openMoney(claim: ClaimOnFile): number {
  const charge = claim.charge ?? claim.lines.reduce((sum, line) => sum + (line.charge ?? 0), 0);
  const answer = claim.answers.at(-1);
  switch (stateOf(claim)) {
    case 'paid':
    case 'void':
      return 0;
    case 'partly-paid': {
      if (!answer) return charge;
      if (answer.held > 0) return answer.held;
      return Math.max(0, (answer.allowed ?? charge) - (answer.paid ?? 0) - (answer.patientResponsibility ?? 0));
    }
    default:
      return charge;
  }
}

/** Whether the services count as done and owed: not denied, rejected, voided or taken back, and sent at all. */
export function countsAsUse(claim: ClaimOnFile): boolean {
  return !['unsent', 'rejected', 'denied', 'reversed', 'void'].includes(stateOf(claim));
}

/** Whether the payer has yet to decide. */
export function isPending(claim: ClaimOnFile): boolean {
  return ['sent', 'accepted', 'appealed'].includes(stateOf(claim));
}

/** ISO day on which the claim, or the one it replaces, was sent last; null for never. */
export function sentOn({ sent }: ClaimOnFile): string | null {
  return sent.findLast(({ kind }) => kind === 'original' || kind === 'corrected')?.sentOn ?? null;
}
