import type { Claim, Line } from './claim/claim.ts';
import type { Facts } from './claim/context.ts';
import { type Day, toIso } from './claim/day.ts';
import { compareByForm } from './claim/paths.ts';
import type { Tables } from './codes/tables.ts';
import type { Finding, ScrubResult, Skipped, Verdict } from './findings.ts';
import { recognisePayer } from './payers/recognise.ts';
import { type RuleHit, visible } from './precedence.ts';
import { ownWords, type RuleWords, type Words } from './rule-words.ts';
import { type Compiled, indexOf } from './rules/compile.ts';
import {
  type Answer,
  type ClaimRule,
  type Hit,
  type LineRule,
  notChecked,
  type Rule,
  type RuleContext,
  type Severity,
} from './rules/rule.ts';

/** Rules and tables, made once; the same for every claim. */
export interface Engine {
  readonly rules: readonly Rule[];
  readonly tables: Tables;
  /** What the rules say, where their code doesn't carry it: the Worker's build leaves it out. */
  readonly words?: Words;
}

/** What came of one rule over the whole claim. */
interface Outcome {
  passed: boolean;
  readonly reasons: string[];
  hit: boolean;
}

/**
 * Checks one claim. Pure and deterministic: the day it is judged on is an input.
 *
 * @param facts what is known beside the claim; missing keys are unknown
 * @param asOf the day of submission
 */
export function scrub(engine: Engine, claim: Claim, facts: Facts, asOf: Day): ScrubResult {
  const context: RuleContext = {
    asOf,
    tables: engine.tables,
    payer: recognisePayer(claim, facts),
    facts,
    session: (line) => facts.sessions?.find((session) => session.line === line.index),
  };
  const { hits, outcomes } = runAll(engine, claim, context);
  const findings = visible(hits)
    .map(({ rule, hit }) => toFinding(rule, engine.words?.[rule.id] ?? ownWords(rule), hit, context))
    .sort(
      (a, b) => compareByForm(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.messageId, b.messageId),
    );
  const skipped: Skipped[] = [];
  let passed = 0;
  let open = false;
  for (const [rule, { reasons, hit, passed: passes }] of outcomes) {
    if (reasons.length > 0) {
      skipped.push({ rule: rule.id, reason: [...new Set(reasons)].join('; ') });
      open ||= rule.severity === 'error';
    } else if (passes && !hit) passed++;
  }
  return {
    verdict: verdictOf(findings, open),
    findings,
    skipped: skipped.sort((a, b) => compareText(a.rule, b.rule)),
    passed,
    editions: editionsOf(engine.tables),
    asOf: toIso(asOf),
  };
}

/** The verdict of findings, where `open` says that a rule of severity error could not be checked. */
function verdictOf(findings: readonly Finding[], open: boolean): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  if (open) return 'incomplete';
  return findings.some(({ severity }) => severity === 'warning') ? 'warnings' : 'clean';
}

type Run = { hits: RuleHit[]; outcomes: Map<Rule, Outcome>; words: Words | undefined };

function runAll(engine: Engine, claim: Claim, context: RuleContext): Run {
  const { lineRules, lineRulesOf, claimRules, claimRulesOf } = indexOf(engine.rules);
  const run: Run = { hits: [], outcomes: new Map(), words: engine.words };
  for (const line of claim.lines) {
    for (const compiled of lineRules) runOnLine(run, compiled, line, claim, context);
    for (const compiled of lineRulesOf.get(line.code.value ?? '') ?? []) runOnLine(run, compiled, line, claim, context);
  }
  const triggered = new Set(claim.lines.flatMap(({ code }) => claimRulesOf.get(code.value ?? '') ?? []));
  for (const compiled of claimRules) runOnClaim(run, compiled, claim, context);
  for (const compiled of triggered) runOnClaim(run, compiled, claim, context);
  return run;
}

function runOnLine(run: Run, compiled: Compiled<LineRule>, line: Line, claim: Claim, context: RuleContext): void {
  const { rule, from, to } = compiled;
  const on = line.dateFrom.value;
  if (on !== null && (on < from || on > to)) return;
  take(run, compiled, claim, line, () => rule.check(line, claim, context));
}

function runOnClaim(run: Run, compiled: Compiled<ClaimRule>, claim: Claim, context: RuleContext): void {
  take(run, compiled, claim, undefined, () => compiled.rule.check(claim, context));
}

function take(run: Run, { rule, needs }: Compiled, claim: Claim, line: Line | undefined, check: () => Answer): void {
  let answer: Answer;
  try {
    answer = check();
  } catch {
    // The reason names no value: what threw may hold patient data.
    answer = {
      kind: 'not-checked',
      reason: 'this check stopped with an error of its own; tell us the name of the rule',
    };
  }
  if ('kind' in answer && answer.kind === 'not-applicable') return;
  answer = firstUnmet(needs, claim, line) ?? (isSayable(run.words, rule, answer) ? answer : UNSAYABLE);
  const outcome = outcomeOf(run, rule);
  if (!('kind' in answer)) {
    if (answer.length === 0) outcome.passed = true;
    for (const one of answer) note(run, outcome, rule, one);
  } else note(run, outcome, rule, answer);
}

const UNSAYABLE: Answer = notChecked('the words for this check are missing; install the extension again');

/** False when the words came in a file that lacks the rule's: then the check counts as not made. */
function isSayable(words: Words | undefined, rule: Rule, answer: Exclude<Answer, { kind: 'not-applicable' }>): boolean {
  if (!words) return true;
  const messages = words[rule.id]?.messages;
  if (!messages) return false;
  const answers = 'kind' in answer ? [answer] : answer;
  return answers.every((one) => one.kind !== 'finding' || one.message in messages);
}

function firstUnmet(needs: Compiled['needs'], claim: Claim, line: Line | undefined): Answer | undefined {
  for (const need of needs) {
    const unmet = need(claim, line);
    if (unmet) return unmet;
  }
  return undefined;
}

function note(run: Run, outcome: Outcome, rule: Rule, answer: Exclude<Answer, readonly unknown[]>): void {
  if (answer.kind === 'pass') outcome.passed = true;
  else if (answer.kind === 'not-checked') outcome.reasons.push(answer.reason);
  else if (answer.kind === 'finding') {
    outcome.hit = true;
    run.hits.push({ rule, hit: answer });
  }
}

function outcomeOf(run: Run, rule: Rule): Outcome {
  const known = run.outcomes.get(rule);
  if (known) return known;
  const fresh: Outcome = { passed: false, reasons: [], hit: false };
  run.outcomes.set(rule, fresh);
  return fresh;
}

function toFinding(rule: Rule, { messages, source }: RuleWords, hit: Hit, context: RuleContext): Finding {
  const words = messages[hit.message];
  if (!words) throw new Error(`${rule.id} has no message ${hit.message}`);
  return {
    rule: rule.id,
    severity: softened(hit.severity ?? words.severity ?? rule.severity, hit.confidence ?? rule.confidence, context),
    path: hit.path,
    messageId: hit.message,
    message: fill(words.what, hit),
    why: fill(words.why, hit),
    fix: fill(words.fix, hit),
    source,
    prevents: rule.prevents,
    evidence: [...new Set([hit.path, ...hit.evidence])],
    ...(hit.safeFix ? { safeFix: hit.safeFix } : {}),
    ...(hit.private ? { private: true } : {}),
  };
}

/** Facts of medium or low confidence warn outside Medicare until the practice confirms the payer. */
function softened(severity: Severity, confidence: string, { payer }: RuleContext): Severity {
  const certain = confidence === 'high' || payer.kind === 'medicare-ffs' || payer.confirmed;
  return severity === 'error' && !certain ? 'warning' : severity;
}

function fill(text: string, hit: Hit): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(hit.data[name] ?? whole));
}

/** Table name -> edition. Tables don't change, so one object serves every claim. */
const editions = new WeakMap<Tables, Readonly<Record<string, string>>>();

function editionsOf(tables: Tables): Readonly<Record<string, string>> {
  const known = editions.get(tables);
  if (known) return known;
  const fresh = Object.freeze(Object.fromEntries(tables.editions.map(({ table, edition }) => [table, edition])));
  editions.set(tables, fresh);
  return fresh;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
