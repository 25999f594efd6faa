import type { Claim, Line } from './claim/claim.ts';
import type { Facts } from './claim/context.ts';
import { type Day, fromIso, toIso } from './claim/day.ts';
import { compareByForm, labelOf, patternOf } from './claim/paths.ts';
import type { Tables } from './codes/tables.ts';
import type { Finding, ScrubResult, Skipped, Verdict } from './findings.ts';
import { recognisePayer } from './payers/recognise.ts';
import type { Answer, Hit, NotChecked, Rule, RuleContext, Severity } from './rules/rule.ts';

/** Rules and tables, made once; the same for every claim. */
export interface Engine {
  readonly rules: readonly Rule[];
  readonly tables: Tables;
}

type Outcome = { rule: Rule; hits: Hit[]; reasons: string[]; passed: boolean };

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
  const outcomes = engine.rules.map((rule) => run(rule, claim, context));
  const findings = visible(outcomes)
    .map(({ rule, hit }) => toFinding(rule, hit, context))
    .sort((a, b) => compareByForm(a.path, b.path) || compareText(a.rule, b.rule));
  const skipped = outcomes
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ rule, reasons }): Skipped => ({ rule: rule.id, reason: [...new Set(reasons)].join('; ') }))
    .sort((a, b) => compareText(a.rule, b.rule));
  return {
    verdict: verdictOf(findings, skipped, engine.rules),
    findings,
    skipped,
    passed: outcomes.filter(({ passed, hits, reasons }) => passed && hits.length === 0 && reasons.length === 0).length,
    editions: Object.fromEntries(engine.tables.editions.map(({ table, edition }) => [table, edition])),
    asOf: toIso(asOf),
  };
}

function run(rule: Rule, claim: Claim, context: RuleContext): Outcome {
  const outcome: Outcome = { rule, hits: [], reasons: [], passed: false };
  try {
    if (rule.scope === 'line') {
      for (const line of claim.lines) if (concerns(rule, line)) take(outcome, runOnLine(rule, line, claim, context));
    } else if (!rule.codes || claim.lines.some((line) => concerns(rule, line))) {
      take(outcome, runOnClaim(rule, claim, context));
    }
  } catch {
    // The reason names no value: what threw may hold patient data.
    outcome.reasons.push('this check stopped with an error of its own; please report the rule');
  }
  return outcome;
}

function concerns(rule: Rule, line: Line): boolean {
  if (rule.codes && !(line.code.state === 'value' && rule.codes.includes(line.code.value))) return false;
  return rule.scope === 'claim' || inEffect(rule, line);
}

function inEffect({ effective }: Rule, line: Line): boolean {
  if (!effective || line.dateFrom.state !== 'value') return true;
  const from = effective.from === undefined ? null : fromIso(effective.from);
  const to = effective.to === undefined ? null : fromIso(effective.to);
  return (from === null || line.dateFrom.value >= from) && (to === null || line.dateFrom.value <= to);
}

function runOnLine(rule: Rule & { scope: 'line' }, line: Line, claim: Claim, context: RuleContext): Answer {
  const answer = rule.check(line, claim, context);
  if (isSilent(answer) && answer.kind === 'not-applicable') return answer;
  return missing(rule, claim, line) ?? answer;
}

function runOnClaim(rule: Rule & { scope: 'claim' }, claim: Claim, context: RuleContext): Answer {
  const answer = rule.check(claim, context);
  if (isSilent(answer) && answer.kind === 'not-applicable') return answer;
  return missing(rule, claim) ?? answer;
}

function isSilent(answer: Answer): answer is Exclude<Answer, readonly unknown[]> {
  return !Array.isArray(answer);
}

/** The first thing the rule cannot do without that was never shown or is in no known shape. */
function missing(rule: Rule, claim: Claim, line?: Line): NotChecked | undefined {
  for (const pattern of rule.reads) {
    const path = line ? pattern.replace('lines[]', `lines[${line.index}]`) : pattern;
    const unseen =
      pattern.includes('[]') && path.includes('[]') ? !anySeen(claim, pattern) : !seenLine(claim, path, line);
    if (unseen) return { kind: 'not-checked', reason: `${labelOf(path)} wasn't read on this page` };
    if (rule.judgesShape?.includes(pattern)) continue;
    if (isOdd(claim, path, line)) {
      return { kind: 'not-checked', reason: `${labelOf(path)} is in a form that isn't understood` };
    }
  }
  return undefined;
}

const LINE_KEYS = {
  dateFrom: 'dateFrom',
  dateTo: 'dateTo',
  placeOfService: 'place',
  procedureCode: 'code',
  diagnosisPointers: 'pointers',
  charge: 'charge',
  units: 'units',
  renderingNpi: 'renderingNpi',
} as const;

function lineCell(path: string, line: Line | undefined) {
  const leaf = /^lines\[\d+\]\.(\w+)$/.exec(path)?.[1];
  return line && leaf && leaf in LINE_KEYS ? line[LINE_KEYS[leaf as keyof typeof LINE_KEYS]] : undefined;
}

function seenLine(claim: Claim, path: string, line: Line | undefined): boolean {
  const cell = lineCell(path, line);
  return cell ? cell.state !== 'unseen' : claim.seen(path.replace(/\[\]$/, ''));
}

function isOdd(claim: Claim, path: string, line: Line | undefined): boolean {
  if (path.includes('[]')) return false;
  return (
    lineCell(path, line)?.state === 'odd' ||
    (/(dob|Date|From|To)$/.test(path) && !line && claim.date(path).state === 'odd')
  );
}

function anySeen(claim: Claim, pattern: string): boolean {
  const stem = pattern.slice(0, pattern.indexOf('[]'));
  if (Object.keys(claim.fields).some((path) => patternOf(path) === pattern)) return true;
  return claim.seen(stem);
}

function take(outcome: Outcome, answer: Answer): void {
  const answers = isSilent(answer) ? [answer] : answer;
  for (const one of answers) {
    if (one.kind === 'finding') outcome.hits.push(one);
    else if (one.kind === 'not-checked') outcome.reasons.push(one.reason);
    else if (one.kind === 'pass') outcome.passed = true;
  }
  if (!isSilent(answer) && answer.length === 0) outcome.passed = true;
}

/** Drops what another finding explains: children of a failed parent, weaker words for one defect. */
function visible(outcomes: readonly Outcome[]): { rule: Rule; hit: Hit }[] {
  const all = outcomes.flatMap(({ rule, hits }) => hits.map((hit) => ({ rule, hit })));
  return all.filter(({ rule, hit }) => {
    const evidence = [hit.path, ...hit.evidence];
    return !all.some((other) => {
      if (other.rule === rule) return false;
      if (rule.after?.includes(other.rule.id)) return evidence.includes(other.hit.path);
      if (!other.rule.supersedes?.includes(rule.id)) return false;
      const places = new Set([other.hit.path, ...other.hit.evidence].map(placeOf));
      return evidence.every((path) => places.has(placeOf(path)));
    });
  });
}

/** The line, diagnosis or box a path stands in. */
function placeOf(path: string): string {
  return /^(lines|diagnoses)\[\d+\]/.exec(path)?.[0] ?? path;
}

function toFinding(rule: Rule, hit: Hit, context: RuleContext): Finding {
  const words = rule.messages[hit.message];
  if (!words) throw new Error(`${rule.id} has no message ${hit.message}`);
  return {
    rule: rule.id,
    severity: softened(hit.severity ?? words.severity ?? rule.severity, hit.confidence ?? rule.confidence, context),
    path: hit.path,
    messageId: hit.message,
    message: fill(words.what, hit),
    why: fill(words.why, hit),
    fix: fill(words.fix, hit),
    source: rule.sources
      .map(({ document, section, edition }) => [document, section, edition].filter(Boolean).join(', '))
      .join('; '),
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

function verdictOf(findings: readonly Finding[], skipped: readonly Skipped[], rules: readonly Rule[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  const open = new Set(skipped.map(({ rule }) => rule));
  if (rules.some(({ id, severity }) => severity === 'error' && open.has(id))) return 'incomplete';
  return findings.some(({ severity }) => severity === 'warning') ? 'warnings' : 'clean';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
