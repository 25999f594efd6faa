import type { Claim } from './claim.ts';

const NO_ANSWERS: unknown[] = [];

/** Room for the answers to every question there is. */
export function newAnswers(): unknown[] {
  return NO_ANSWERS.slice();
}

interface Kept<O, A> {
  readonly other: O;
  readonly answer: A;
}

/**
 * A question that several rules ask about a claim, worked out once for each claim and given up with it.
 *
 * @param ask must answer the same for the same claim and `other`, which is compared by identity
 */
export function perClaim<O, A>(ask: (claim: Claim, other: O) => A): (claim: Claim, other: O) => A {
  const at = NO_ANSWERS.push(undefined) - 1;
  return (claim, other) => {
    const kept = claim.answers[at] as Kept<O, A> | undefined;
    if (kept !== undefined && kept.other === other) return kept.answer;
    const answer = ask(claim, other);
    claim.answers[at] = { other, answer } satisfies Kept<O, A>;
    return answer;
  };
}
