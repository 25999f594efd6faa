import type { Facts } from '../claim/context.ts';
import { addYears, fromIso, toIso } from '../claim/day.ts';
import type { PayerNamed } from '../log/events/subject.ts';
import { payerUnderContract } from '../payers/cascade.ts';
import type { PayerFact } from '../payers/payer.ts';

/** A day by which something has to leave, and whose rule says so. */
export interface Deadline {
  /** ISO day, the last one that is in time. */
  readonly on: string;
  /** "120 days, Aetna's usual limit", "180 days, your contract". */
  readonly because: string;
}

/** The clocks that run for claims of one payer, by the practice's contracts over what is shipped. */
export interface PayerClocks {
  /** Last day for a new claim of services of `day`; null where the payer's limit isn't known. */
  filing(day: string): Deadline | null;
  /** Last day for a corrected claim, counted from the payer's answer. */
  corrected(decided: string): Deadline | null;
  appeal(decided: string): Deadline | null;
}

/** Each payer's clocks, looked up once. @param facts the practice's contracts (`payers`) */
export function clocksBy(facts: Pick<Facts, 'payers'>): (payer: PayerNamed | undefined) => PayerClocks {
  const known = new Map<string, PayerClocks>();
  return (payer) => {
    const key = `${payer?.name}|${payer?.id}`;
    const clocks = known.get(key) ?? clocksOf(payer, facts);
    known.set(key, clocks);
    return clocks;
  };
}

function clocksOf(named: PayerNamed | undefined, given: Pick<Facts, 'payers'>): PayerClocks {
  const { payer, facts } = payerUnderContract(named?.name ?? '', named?.id ?? '', '', given);
  const isMedicare = payer.kind === 'medicare-ffs';
  const corrected = facts.contract?.correctedDays;
  return {
    // 42 CFR 424.44 and 405.980: a calendar year, whatever a contract says.
    filing: (day) => (isMedicare ? yearFrom(day, '42 CFR 424.44') : counted(day, payer.filingDays)),
    corrected: (decided) =>
      isMedicare
        ? yearFrom(decided, '42 CFR 405.980')
        : counted(decided, corrected == null ? undefined : { value: corrected, from: 'your contract' }),
    appeal: (decided) => counted(decided, payer.appealDays),
  };
}

function counted(day: string, limit: Pick<PayerFact<number>, 'value' | 'from'> | undefined): Deadline | null {
  const from = fromIso(day);
  if (!limit || from === null) return null;
  return { on: toIso(from + limit.value), because: `${limit.value} days, ${limit.from}` };
}

function yearFrom(day: string, source: string): Deadline | null {
  const from = fromIso(day);
  return from === null ? null : { on: toIso(addYears(from, 1)), because: `one year, ${source}` };
}
