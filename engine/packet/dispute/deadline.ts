import { fromIso, toIso } from '../../claim/day.ts';
import type { Payer } from '../../payers/payer.ts';
import type { DisputeFacts } from './facts.ts';

/** The last day of this level of appeal and what it rests on, or why it isn't known. */
export type Deadline =
  | { readonly known: true; readonly on: string; readonly days: number; readonly from: string; readonly sure: boolean }
  | { readonly known: false; readonly why: string };

/** Counted from the decision by the payer's limit: the practice's contract where it has entered one, else as shipped. */
export function deadlineOf(
  { decision }: DisputeFacts,
  { appealDays, confirmed }: Pick<Payer, 'appealDays' | 'confirmed'>,
): Deadline {
  if (!decision) return { known: false, why: 'No decision is recorded; the limit counts from it.' };
  if (!appealDays) return { known: false, why: 'The limit for appeals of this payer is not known; ask for it.' };
  const on = toIso((fromIso(decision.on) as number) + appealDays.value);
  return {
    known: true,
    on,
    days: appealDays.value,
    from: appealDays.from,
    sure: confirmed || appealDays.confidence === 'high',
  };
}
