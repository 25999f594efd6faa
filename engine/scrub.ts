import type { Claim, Line } from './claim/claim.ts';
import type { Facts } from './claim/context.ts';
import { type Day, toIso } from './claim/day.ts';
import { editionsUsed } from './codes/editions.ts';
import type { Tables } from './codes/tables.ts';
import type { Finding, ScrubResult, Skipped, Verdict } from './findings.ts';
import { type RuleHit, visible } from './precedence.ts';
import { type Compiled, type Group, indexOf, isAwaited, oddBoxes } from './rules/compile.ts';
import {
  type Answer,
  type ClaimRule,
  type LineRule,
  type NotChecked,
  notApplicable,
  notChecked,
  pass,
  type Rule,
  type RuleContext,
} from './rules/rule.ts';
import type { Bits } from './rules/signs.ts';
import { ScrubContext } from './scrub-context.ts';
import { compareText, inOrderOfForm, toFinding } from './to-finding.ts';

/** Rules and tables, made once; the same for every claim. */
export interface Engine {
  readonly rules: readonly Rule[];
  readonly tables: Tables;
}

/**
 * Checks one claim. Pure and deterministic: the day it is judged on is an input.
 *
 * @param given what is known beside the claim; missing keys are unknown
 * @param asOf the day of submission
 */
export function scrub(engine: Engine, claim: Claim, given: Facts, asOf: Day): ScrubResult {
  const context = new ScrubContext(claim, given, engine.tables, asOf);
  const run = runAll(engine, claim, context);
  const findings = visible(run.hits).map(({ rule, hit }) => toFinding(rule, hit, context));
  const skipped: Skipped[] = [];
  let open = false;
  if (run.reasons) {
    for (const [rule, reasons] of run.reasons) {
      skipped.push({
        rule: rule.id,
        reason: reasons.length === 1 ? (reasons[0] as string) : [...new Set(reasons)].join('; '),
      });
      open ||= rule.severity === 'error';
    }
    skipped.sort((a, b) => compareText(a.rule, b.rule));
  }
  const { editions, outdated } = editionsUsed(engine.tables, daysOf(claim), asOf);
  return {
    verdict: verdictOf(findings, open),
    findings: inOrderOfForm(findings),
    skipped,
    passed: run.passed,
    editions,
    outdated,
    asOf: toIso(asOf),
  };
}

function daysOf({ lines }: Claim): Day[] {
  const days: Day[] = [];
  for (const { dateFrom } of lines) if (dateFrom.value !== null) days.push(dateFrom.value);
  return days;
}

/** The verdict of findings, where `open` says that a rule of severity error could not be checked. */
function verdictOf(findings: readonly Finding[], open: boolean): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  if (open) return 'incomplete';
  return findings.some(({ severity }) => severity === 'warning') ? 'warnings' : 'clean';
}

/** What has come of a rule so far, by its place in the catalogue. */
const PASSED = 1;
const SPOKE = 2;
const CALLED = 4;

interface Run {
  readonly claim: Claim;
  readonly context: RuleContext;
  readonly hits: RuleHit[];
  readonly states: Uint8Array;
  /** How many rules applied and passed. */
  passed: number;
  /** Only of rules that could not be checked somewhere. */
  reasons: Map<Rule, string[]> | undefined;
}

function runAll({ rules }: Engine, claim: Claim, context: RuleContext): Run {
  const { signs, states, lineRules, lineRulesOf, claimRules, claimRulesOf } = indexOf(rules);
  states.fill(0);
  const run: Run = { claim, context, hits: [], states, passed: 0, reasons: undefined };
  const beside = signs.beside(claim, context);
  const shown: Bits[] = [];
  for (const line of claim.lines) {
    const bits = signs.ofLine(beside, line, claim);
    shown.push(bits);
    const odd = oddBoxes(line);
    runOnLine(run, lineRules, line, bits, odd);
    if (line.code.value !== null) runOnLine(run, lineRulesOf.get(line.code.value), line, bits, odd);
  }
  const bits = signs.ofClaim(beside, shown);
  runOnClaim(run, claimRules, bits);
  for (const { code } of claim.lines) if (code.value !== null) runOnClaim(run, claimRulesOf.get(code.value), bits);
  return run;
}

/** @param odd the boxes of the line in an odd shape */
function runOnLine(run: Run, groups: readonly Group<LineRule>[] = [], line: Line, bits: Bits, odd: number): void {
  const { claim, context } = run;
  const { isWhole } = claim;
  const on = line.dateFrom.value;
  for (const group of groups) {
    if (!isAwaited(group, bits)) continue;
    for (const compiled of group.rules) {
      if (on !== null && (on < compiled.from || on > compiled.to)) continue;
      let answer: Answer;
      try {
        answer = compiled.check(line, claim, context);
      } catch {
        answer = BROKEN;
      }
      if (answer === pass && isWhole && !compiled.hasOtherShapes && (compiled.oddBoxes & odd) === 0) {
        mark(run, compiled.at, PASSED);
      } else if (answer !== notApplicable) take(run, compiled, line, answer);
    }
  }
}

/** A rule that several codes trigger runs at the first of them. */
function runOnClaim(run: Run, groups: readonly Group<ClaimRule>[] = [], bits: Bits): void {
  const { claim, context, states } = run;
  const { isWhole } = claim;
  for (const group of groups) {
    if (!isAwaited(group, bits)) continue;
    for (const compiled of group.rules) {
      if (states[compiled.at] !== 0) continue;
      states[compiled.at] = CALLED;
      let answer: Answer;
      try {
        answer = compiled.check(claim, context);
      } catch {
        answer = BROKEN;
      }
      if (answer === pass && isWhole && !compiled.hasOtherShapes) mark(run, compiled.at, PASSED);
      else if (answer !== notApplicable) take(run, compiled, undefined, answer);
    }
  }
}

// The reason names no value: what threw may hold patient data.
const BROKEN = notChecked('this check stopped with an error of its own; tell us the name of the rule');

function take(run: Run, compiled: Compiled, line: Line | undefined, answer: Answer): void {
  if (!isList(answer) && answer.kind === 'not-applicable') return;
  const { needs, shapes, at } = compiled;
  const said = firstUnmet(run.claim.isWhole ? shapes : needs, run.claim, line) ?? answer;
  if (said === pass) mark(run, at, PASSED);
  else if (!isList(said)) note(run, compiled, said);
  else if (said.length === 0) mark(run, at, PASSED);
  else for (const one of said) note(run, compiled, one);
}

function isList(answer: Answer): answer is Extract<Answer, readonly unknown[]> {
  return Array.isArray(answer);
}

function firstUnmet(needs: Compiled['needs'], claim: Claim, line: Line | undefined): NotChecked | undefined {
  for (const need of needs) {
    const unmet = need(claim, line);
    if (unmet) return unmet;
  }
  return undefined;
}

function note(run: Run, { rule, at }: Compiled, answer: Exclude<Answer, readonly unknown[]>): void {
  if (answer.kind === 'not-applicable') return;
  mark(run, at, answer.kind === 'pass' ? PASSED : SPOKE);
  if (answer.kind === 'finding') run.hits.push({ rule, hit: answer });
  if (answer.kind !== 'not-checked') return;
  run.reasons ??= new Map();
  const reasons = run.reasons.get(rule);
  if (reasons) reasons.push(answer.reason);
  else run.reasons.set(rule, [answer.reason]);
}

/** Passing counts only where nothing else came of it. */
function mark(run: Run, at: number, state: number): void {
  const before = run.states[at] as number;
  run.states[at] = before | state;
  if (((before | state) & (PASSED | SPOKE)) === PASSED) run.passed += (before & PASSED) ^ PASSED;
  else if ((before & (PASSED | SPOKE)) === PASSED) run.passed--;
}
