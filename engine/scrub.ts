import type { Claim, Line } from './claim/claim.ts';
import type { Facts } from './claim/context.ts';
import { type Day, toIso } from './claim/day.ts';
import { compareByForm } from './claim/paths.ts';
import { editionsUsed } from './codes/editions.ts';
import type { Tables } from './codes/tables.ts';
import type { Finding, ScrubResult, Skipped, Verdict } from './findings.ts';
import { underContract } from './payers/cascade.ts';
import { type RuleHit, visible } from './precedence.ts';
import { ownWords, type RuleWords, type Words } from './rule-words.ts';
import { type Compiled, indexOf } from './rules/compile.ts';
import {
  type Answer,
  type ClaimRule,
  type Hit,
  type LineRule,
  type NotChecked,
  notChecked,
  pass,
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

/**
 * Checks one claim. Pure and deterministic: the day it is judged on is an input.
 *
 * @param given what is known beside the claim; missing keys are unknown
 * @param asOf the day of submission
 */
export function scrub(engine: Engine, claim: Claim, given: Facts, asOf: Day): ScrubResult {
  const { payer, facts } = underContract(claim, given);
  const context: RuleContext = {
    asOf,
    tables: engine.tables,
    payer,
    facts,
    session: (line) => facts.sessions?.find((session) => session.line === line.index),
  };
  const run = runAll(engine, claim, context);
  const findings = visible(run.hits)
    .map(({ rule, hit }) => toFinding(rule, engine.words?.[rule.id] ?? ownWords(rule), hit, context))
    .sort(
      (a, b) => compareByForm(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.messageId, b.messageId),
    );
  const skipped: Skipped[] = [];
  let open = false;
  for (const [rule, reasons] of run.reasons) {
    skipped.push({ rule: rule.id, reason: [...new Set(reasons)].join('; ') });
    open ||= rule.severity === 'error';
  }
  let passed = 0;
  for (const state of run.states) if (state === PASSED) passed++;
  return {
    verdict: verdictOf(findings, open),
    findings,
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

interface Run {
  readonly engine: Engine;
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
  const run: Run = { engine, claim, context, hits: [], states, reasons: new Map() };
  const triggered = new Set<Compiled<ClaimRule>>();
  for (const line of claim.lines) {
    for (const compiled of lineRules) runOnLine(run, compiled, line);
    const { value: code } = line.code;
    if (code === null) continue;
    for (const compiled of lineRulesOf.get(code) ?? []) runOnLine(run, compiled, line);
    for (const compiled of claimRulesOf.get(code) ?? []) triggered.add(compiled);
  }
  for (const compiled of claimRules) runOnClaim(run, compiled);
  for (const compiled of triggered) runOnClaim(run, compiled);
  return run;
}

function runOnLine(run: Run, compiled: Compiled<LineRule>, line: Line): void {
  const { rule, from, to } = compiled;
  const on = line.dateFrom.value;
  if (on !== null && (on < from || on > to)) return;
  let answer: Answer;
  try {
    answer = rule.check(line, run.claim, run.context);
  } catch {
    answer = BROKEN;
  }
  take(run, compiled, line, answer);
}

function runOnClaim(run: Run, compiled: Compiled<ClaimRule>): void {
  let answer: Answer;
  try {
    answer = compiled.rule.check(run.claim, run.context);
  } catch {
    answer = BROKEN;
  }
  take(run, compiled, undefined, answer);
}

// The reason names no value: what threw may hold patient data.
const BROKEN = notChecked('this check stopped with an error of its own; tell us the name of the rule');

function take(run: Run, compiled: Compiled, line: Line | undefined, answer: Answer): void {
  if ('kind' in answer && answer.kind === 'not-applicable') return;
  const { rule, needs } = compiled;
  const said = firstUnmet(needs, run.claim, line) ?? (isSayable(run.engine.words, rule, answer) ? answer : UNSAYABLE);
  if ('kind' in said) note(run, compiled, said);
  else if (said.length === 0) note(run, compiled, pass);
  else for (const one of said) note(run, compiled, one);
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

function firstUnmet(needs: Compiled['needs'], claim: Claim, line: Line | undefined): NotChecked | undefined {
  for (const need of needs) {
    const unmet = need(claim, line);
    if (unmet) return unmet;
  }
  return undefined;
}

function note(run: Run, { rule, at }: Compiled, answer: Exclude<Answer, readonly unknown[]>): void {
  if (answer.kind === 'not-applicable') return;
  const state = run.states[at] ?? 0;
  run.states[at] = state | (answer.kind === 'pass' ? PASSED : SPOKE);
  if (answer.kind === 'finding') run.hits.push({ rule, hit: answer });
  if (answer.kind !== 'not-checked') return;
  const reasons = run.reasons.get(rule);
  if (reasons) reasons.push(answer.reason);
  else run.reasons.set(rule, [answer.reason]);
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
