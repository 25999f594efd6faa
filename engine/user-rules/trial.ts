import type { Fields } from '../claim/claim.ts';
import type { Facts } from '../claim/context.ts';
import { type Day, fromIso, toUs } from '../claim/day.ts';
import type { ScrubResult } from '../findings.ts';
import type { Rule } from '../rules/rule.ts';
import { compileUserRule } from './compile.ts';
import type { Trial, UserRule } from './user-rule.ts';

/** What became of one trial of a user rule. */
export interface TrialResult {
  readonly title: string;
  /** `spoke` with the words of the finding, `silent`, or `open` with the reason why it was not checked. */
  readonly outcome: 'spoke' | 'silent' | 'open';
  readonly words: string;
  /** It did what the trial expects. */
  readonly asExpected: boolean;
}

/** The engine's verdict on a claim's fields by some rules. */
export type Judge = (rules: readonly Rule[], fields: Fields, facts: Facts, asOf: Day) => ScrubResult;

/** Tries a rule on its own trials, as the engine would run it; switched off or not. */
export function tryUserRule(rule: UserRule, asOf: Day, judge: Judge): readonly TrialResult[] {
  const rules = [compileUserRule(rule)];
  return rule.trials.map((trial): TrialResult => {
    const { findings, skipped } = judge(rules, fieldsOf(trial), factsOf(trial), asOf);
    const [found] = findings;
    const outcome = found ? 'spoke' : skipped.length > 0 ? 'open' : 'silent';
    const words = found?.message ?? skipped[0]?.reason ?? '';
    return { title: trial.title, outcome, words, asExpected: outcome === (trial.speaks ? 'spoke' : 'silent') };
  });
}

function fieldsOf({ payer, diagnoses, authorization = '', lines }: Trial): Fields {
  const fields: Record<string, string> = { 'payer.name': payer, 'claim.priorAuthorizationNumber': authorization };
  diagnoses.forEach((code, at) => {
    fields[`diagnoses[${at}].code`] = code;
  });
  lines.forEach(({ code, date, modifiers, place, units }, at) => {
    const line = `lines[${at}]`;
    fields[`${line}.procedureCode`] = code;
    fields[`${line}.dateFrom`] = usDate(date);
    fields[`${line}.dateTo`] = usDate(date);
    fields[`${line}.placeOfService`] = place;
    fields[`${line}.units`] = String(units);
    fields[`${line}.diagnosisPointers`] = diagnoses.length > 0 ? 'A' : '';
    modifiers.forEach((modifier, j) => {
      fields[`${line}.modifiers[${j}]`] = modifier;
    });
  });
  return fields;
}

function usDate(iso: string): string {
  const day = fromIso(iso);
  return day === null ? iso : toUs(day);
}

function factsOf({ lines }: Trial): Facts {
  const sessions = lines.flatMap(({ minutes }, line) => (minutes === undefined ? [] : [{ line, minutes }]));
  return { sessions, authorizations: [], history: [] };
}
