import type { Claim, Line } from '../claim/claim.ts';
import type { RuleContext, When } from './rule.ts';
import { newWatch, type Watch, watchFor } from './when.ts';

/**
 * What a claim, or a line of it, shows of what rules wait for: a bit for each thing that some rule names, looked for
 * once a claim. Words of 16 bits, which are plain numbers in every browser.
 */
export type Bits = readonly number[];

/** What must be there: the place of a word and the bits of it, by turns. */
export type Needs = readonly number[];

/** Finds on claims what the rules of a catalogue wait for. */
export interface Signs {
  readonly needsOf: (when: When | undefined) => Needs;
  /** What holds for all lines of a claim. */
  readonly beside: (claim: Claim, context: RuleContext) => Bits;
  /** The same with what this line shows. */
  readonly ofLine: (beside: Bits, line: Line, claim: Claim) => Bits;
  /** The same with what any line shows. */
  readonly ofClaim: (beside: Bits, lines: readonly Bits[]) => Bits;
}

/** Whether all that is needed is there. */
export function hasAll(bits: Bits, needs: Needs): boolean {
  for (let at = 0; at < needs.length; at += 2) {
    const wanted = needs[at + 1] as number;
    if (((bits[needs[at] as number] as number) & wanted) !== wanted) return false;
  }
  return true;
}

/** The signs of a catalogue; rules that wait for the same share its bits. */
export function signsOf(rules: readonly { readonly when?: When }[]): Signs {
  const numbers = new Map<string, number>();
  const choices: { readonly sign: number; readonly of: readonly Needs[] }[] = [];
  const watch = newWatch();

  function signOf(key: string, value: unknown): number {
    const name = `${key} ${JSON.stringify(value)}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const of = key === 'any' ? (value as readonly When[]).map(needsOf) : undefined;
    const sign = numbers.size;
    numbers.set(name, sign);
    if (of) choices.push({ sign, of });
    else watchFor(key as 'lines', value as number, sign, watch);
    return sign;
  }

  function needsOf(when: When = {}): Needs {
    const words = new Map<number, number>();
    for (const [key, value] of Object.entries(when)) {
      const sign = signOf(key, value);
      words.set(sign >> 4, (words.get(sign >> 4) ?? 0) | bitOf(sign));
    }
    return [...words].flat();
  }

  for (const { when } of rules) needsOf(when);
  const none = new Array<number>((numbers.size >> 4) + 1).fill(0);

  /** What holds where one of several things is enough. */
  function choose(bits: number[]): Bits {
    for (const { sign, of } of choices) {
      for (const needs of of) if (hasAll(bits, needs)) mark(bits, sign);
    }
    return bits;
  }

  return {
    needsOf,
    beside(claim, context) {
      const bits = none.slice();
      markClaim(bits, watch, claim, context);
      return bits;
    },
    ofLine(beside, line, claim) {
      const bits = beside.slice();
      markLine(bits, watch, line, claim);
      return choose(bits);
    },
    ofClaim(beside, lines) {
      const bits = beside.slice();
      for (const line of lines)
        for (let at = 0; at < none.length; at++) bits[at] = (bits[at] as number) | (line[at] as number);
      return choose(bits);
    },
  };
}

function markClaim(
  bits: number[],
  { tests, payers, profiles, diagnosed }: Watch,
  claim: Claim,
  context: RuleContext,
): void {
  for (const { sign, test } of tests) if (test(claim, context)) mark(bits, sign);
  if (payers.size + profiles.size > 0) {
    const { kind, key } = context.payer;
    markAll(bits, payers.get(kind));
    if (key !== null) markAll(bits, profiles.get(key));
  }
  for (const { code } of claim.diagnoses) {
    const text = code.value ?? '';
    const listed = diagnosed.get(text.charCodeAt(0));
    if (listed) for (const { sign, beginning } of listed) if (text.startsWith(beginning)) mark(bits, sign);
  }
}

function markLine(bits: number[], { lineTests, mods, places, billed }: Watch, line: Line, claim: Claim): void {
  for (const { sign, test } of lineTests) if (test(line, claim)) mark(bits, sign);
  markAll(bits, places.get(line.place.value ?? ''));
  markAll(bits, billed.get(line.code.value ?? ''));
  for (const modifier of line.mods) markAll(bits, mods.get(modifier));
}

function markAll(bits: number[], signs: readonly number[] | undefined): void {
  if (signs) for (const sign of signs) mark(bits, sign);
}

function mark(bits: number[], sign: number): void {
  bits[sign >> 4] = (bits[sign >> 4] as number) | bitOf(sign);
}

function bitOf(sign: number): number {
  return 1 << (sign & 15);
}
