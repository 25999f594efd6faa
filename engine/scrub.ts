import type { Claim, Line } from './claim/claim.ts';
import type { Facts } from './claim/context.ts';
import { type Day, toIso } from './claim/day.ts';
import { editionsUsed } from './codes/editions.ts';
import type { Tables } from './codes/tables.ts';
import type { Finding, ScrubResult, Skipped, Verdict } from './findings.ts';
import { type RuleHit, visible } from './precedence.ts';
import { type Compiled, type Group, indexOf } from './rules/compile.ts';
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
import type { Condition } from './rules/when.ts';
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
  const { rules, tables } = engine;
  const context = new ScrubContext(claim, given, tables, asOf);
  const run = runAll(engine, claim, context);
  const findings = visible(run.hits).map(({ rule, hit }) => toFinding(rule, hit, context));
  const skipped: Skipped[] = [];
  let open = false;
  for (const [rule, reasons] of run.reasons) {
    skipped.push({ rule: rule.id, reason: [...new Set(reasons)].join('; ') });
    open ||= rule.severity === 'error';
  }
  let passed = 0;
  for (let at = 0; at < rules.length; at++) if (((run.states[at] ?? 0) & (PASSED | SPOKE)) === PASSED) passed++;
  return {
    verdict: verdictOf(findings, open),
    findings: inOrderOfForm(findings),
    skipped: skipped.sort((a, b) => compareText(a.rule, b.rule)),
    passed,
    ...editionsUsed(engine.tables, daysOf(claim), asOf),
    asOf: toIso(asOf),
  };
}

function daysOf({ lines }: Claim): Day[] {
  return lines.map(({ dateFrom }) => dateFrom.value).filter((day) => day !== null);
}

/** The verdict of findings, where `open` says that a rule of severity error could not be checked. */
function verdictOf(findings: readonly Finding[], open: boolean): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  if (open) return 'incomplete';
  return findings.some(({ severity }) => severity === 'warning') ? 'warnings' : 'clean';
}

/** What has come of a rule so far, by its place in the catalogue: a claim rarely needs more than a bit. */
const PASSED = 1;
const SPOKE = 2;
const CALLED = 4;

interface Run {
  readonly claim: Claim;
  readonly context: RuleContext;
  readonly hits: RuleHit[];
  readonly states: Uint8Array;
  /** Only of rules that could not be checked somewhere. */
  readonly reasons: Map<Rule, string[]>;
}

function runAll(engine: Engine, claim: Claim, context: RuleContext): Run {
  const { lineRules, lineRulesOf, claimRules, claimRulesOf } = indexOf(engine.rules);
  const states = new Uint8Array(engine.rules.length);
  const run: Run = { claim, context, hits: [], states, reasons: new Map() };
  for (const line of claim.lines) {
    runOnLine(run, lineRules, line);
    const { value: code } = line.code;
    if (code === null) continue;
    runOnLine(run, lineRulesOf.get(code), line);
    runOnClaim(run, claimRulesOf.get(code));
  }
  runOnClaim(run, claimRules);
  return run;
}

function runOnLine(run: Run, groups: readonly Group<LineRule>[] = [], line: Line): void {
  const { claim, context } = run;
  const on = line.dateFrom.value;
  for (const group of groups) {
    if (!holds(group.conditions, claim, context, line)) continue;
    for (const compiled of group.rules) {
      if (on !== null && (on < compiled.from || on > compiled.to)) continue;
      let answer: Answer;
      try {
        answer = compiled.check(line, claim, context);
      } catch {
        answer = BROKEN;
      }
      if (answer !== notApplicable) take(run, compiled, line, answer);
    }
  }
}

/** A rule that several codes trigger runs at the first of them. */
function runOnClaim(run: Run, groups: readonly Group<ClaimRule>[] = []): void {
  const { claim, context, states } = run;
  const { isWhole } = claim;
  for (const group of groups) {
    if (!holds(group.conditions, claim, context, undefined)) continue;
    for (const compiled of group.rules) {
      if (states[compiled.at] !== 0) continue;
      states[compiled.at] = CALLED;
      let answer: Answer;
      try {
        answer = compiled.check(claim, context);
      } catch {
        answer = BROKEN;
      }
      if (answer === pass && isWhole && compiled.shapes.length === 0) states[compiled.at] = CALLED | PASSED;
      else if (answer !== notApplicable) take(run, compiled, undefined, answer);
    }
  }
}

function holds(conditions: readonly Condition[], claim: Claim, context: RuleContext, line: Line | undefined): boolean {
  for (const condition of conditions) if (!condition(claim, context, line)) return false;
  return true;
}

// The reason names no value: what threw may hold patient data.
const BROKEN = notChecked('this check stopped with an error of its own; tell us the name of the rule');

function take(run: Run, compiled: Compiled, line: Line | undefined, answer: Answer): void {
  if (!isList(answer) && answer.kind === 'not-applicable') return;
  const { needs, shapes } = compiled;
  const said = firstUnmet(run.claim.isWhole ? shapes : needs, run.claim, line) ?? answer;
  if (said === pass) mark(run, compiled, PASSED);
  else if (!isList(said)) note(run, compiled, said);
  else if (said.length === 0) mark(run, compiled, PASSED);
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

function note(run: Run, compiled: Compiled, answer: Exclude<Answer, readonly unknown[]>): void {
  if (answer.kind === 'not-applicable') return;
  mark(run, compiled, answer.kind === 'pass' ? PASSED : SPOKE);
  const { rule } = compiled;
  if (answer.kind === 'finding') run.hits.push({ rule, hit: answer });
  if (answer.kind !== 'not-checked') return;
  const reasons = run.reasons.get(rule);
  if (reasons) reasons.push(answer.reason);
  else run.reasons.set(rule, [answer.reason]);
}

/** Passing counts only where nothing else came of it. */
function mark({ states }: Run, { at }: Compiled, state: number): void {
  states[at] = (states[at] ?? 0) | state;
}
