import { formRank } from './claim/paths.ts';
import type { Finding } from './findings.ts';
import type { Hit, Rule, RuleContext, Severity } from './rules/rule.ts';

/**
 * A rule's hit in words.
 *
 * @throws when the rule has no such message
 */
export function toFinding(rule: Rule, hit: Hit, context: RuleContext): Finding {
  const words = rule.messages[hit.message];
  if (!words) throw new Error(`${rule.id} has no message ${hit.message}`);
  const finding: Finding = {
    rule: rule.id,
    severity: softened(hit.severity ?? words.severity ?? rule.severity, hit.confidence ?? rule.confidence, context),
    path: hit.path,
    messageId: hit.message,
    message: fill(words.what, hit),
    why: fill(words.why, hit),
    fix: fill(words.fix, hit),
    source: sourceOf(rule),
    prevents: rule.prevents,
    evidence: evidenceOf(hit),
  };
  if (!hit.safeFix && !hit.private) return finding;
  return { ...finding, ...(hit.safeFix && { safeFix: hit.safeFix }), ...(hit.private && { private: true }) };
}

/** The marked path first, none twice. */
function evidenceOf({ path, evidence }: Hit): string[] {
  const paths = [path];
  for (const one of evidence) if (!paths.includes(one)) paths.push(one);
  return paths;
}

/** Facts of medium or low confidence warn outside Medicare until the practice confirms the payer. */
function softened(severity: Severity, confidence: string, { payer }: RuleContext): Severity {
  const certain = confidence === 'high' || payer.kind === 'medicare-ffs' || payer.confirmed;
  return severity === 'error' && !certain ? 'warning' : severity;
}

/** A rule's sources as one text; put together once, as rules don't change. */
function sourceOf(rule: Rule): string {
  let text = sourceTexts.get(rule);
  if (text === undefined) {
    text = rule.sources
      .map(({ document, section, edition }) => [document, section, edition].filter(Boolean).join(', '))
      .join('; ');
    sourceTexts.set(rule, text);
  }
  return text;
}

const sourceTexts = new WeakMap<Rule, string>();

function fill(text: string, { data }: Hit): string {
  const parts = partsOf(text);
  let filled = parts[0] as string;
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string;
    filled += (data[name] ?? `{${name}}`) + (parts[at + 1] as string);
  }
  return filled;
}

/** A message cut at its names: words and names by turns; cut once, as rules don't change. */
function partsOf(text: string): readonly string[] {
  let parts = cut.get(text);
  if (!parts) {
    parts = text.split(/\{([^}]*)\}/);
    cut.set(text, parts);
  }
  return parts;
}

const cut = new Map<string, readonly string[]>();

/** Findings as the form orders their boxes. */
export function inOrderOfForm(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return findings
    .map((finding) => ({ finding, rank: formRank(finding.path) }))
    .sort((one, other) => one.rank - other.rank || compareFindings(one.finding, other.finding))
    .map(({ finding }) => finding);
}

function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.messageId, b.messageId);
}

/** Below zero where `a` comes first. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
