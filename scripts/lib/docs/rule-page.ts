import { labelOf, PATHS } from '../../../engine/claim/paths.ts';
import type { Finding } from '../../../engine/findings.ts';
import { HEADS, type RuleHead, type RuleLine, type RulePage } from '../../../engine/rule-page.ts';
import { exampleInput } from '../../../engine/rules/example-claim.ts';
import type { Example, Examples, Rule } from '../../../engine/rules/rule.ts';
import { type Engine, scrub } from '../../../engine/scrub.ts';

/** A rule with the examples that lie beside it. */
export interface Documented {
  readonly rule: Rule;
  readonly examples: Examples;
}

/** What people can read about a rule. The failing examples are checked, so that its own words stand in the page. */
export function rulePage(engine: Engine, { rule, examples }: Documented): RulePage {
  const failed = examples.fails.map((example) => ({ example, finding: findingOf(engine, rule, example) }));
  const said = distinct(
    rule,
    failed.map(({ finding }) => finding),
  );
  const parts: Readonly<Record<RuleHead, readonly RuleLine[]>> = {
    'What it does': [{ text: rule.title }, ...weightOf(rule), ...readsOf(rule)],
    'Why it matters': texts(said.map(({ why }) => why)),
    'What to do': texts(said.map(({ fix }) => fix)),
    Fails: failed.map(({ example, finding }) => ({ text: example.title, says: finding.message })),
    Passes: texts(examples.passes.map(({ title }) => title)),
    'Not checked when': texts((examples.notChecked ?? []).map(({ title }) => title)),
    Sources: texts(rule.sources.map(({ document, section }) => [document, section].filter(Boolean).join(', '))),
    'Denial prevented': texts(rule.prevents),
    Editions: editionsOf(rule),
    'Other rules': othersOf(rule),
  };
  const sections = HEADS.map((head) => ({ head, lines: parts[head] })).filter(({ lines }) => lines.length > 0);
  const { id, title, severity, confidence, prevents } = rule;
  return { id, title, severity, confidence, prevents, sections };
}

/** @throws when the rule doesn't say what its example promises; the rule's own test says more */
function findingOf(engine: Engine, rule: Rule, example: Example): Finding {
  const { claim, facts, asOf } = exampleInput(example);
  const found = scrub(engine, claim, facts, asOf).findings.find(
    ({ rule: id, messageId }) => id === rule.id && messageId === example.message,
  );
  if (!found) throw new Error(`${rule.id} finds nothing in its example "${example.title}"`);
  return found;
}

/** The first finding of each message, in the order in which the rule lists its messages. */
function distinct(rule: Rule, findings: readonly Finding[]): Finding[] {
  return Object.keys(rule.messages).flatMap((id) => findings.find(({ messageId }) => messageId === id) ?? []);
}

function texts(all: readonly string[]): RuleLine[] {
  return [...new Set(all)].map((text) => ({ text }));
}

function weightOf({ severity, confidence }: Rule): RuleLine[] {
  if (confidence === 'high' || severity !== 'error') return [];
  return texts([
    `Its source is of ${confidence} confidence: a warning outside Medicare until the practice confirms the payer.`,
  ]);
}

function readsOf({ reads }: Rule): RuleLine[] {
  if (reads.length === 0) return [];
  const names = reads.map((path) => {
    const box = PATHS.get(path)?.box;
    const label = labelOf(path.replaceAll('[]', '[0]'))
      .replace(/^Line 1 /i, '')
      .replace(/ 1$/, '');
    return box ? `${label} (box ${box})` : label;
  });
  return texts([`Checked once these are read: ${names.join(', ')}.`]);
}

function editionsOf({ effective, sources }: Rule): RuleLine[] {
  const period = [effective?.from && `from ${usDate(effective.from)}`, effective?.to && `to ${usDate(effective.to)}`];
  const spoken = period.filter(Boolean).join(' ');
  return texts([
    spoken === '' ? 'All dates of service.' : `Dates of service ${spoken}.`,
    ...sources.flatMap(({ document, edition }) => (edition ? `${document}: ${edition}` : [])),
  ]);
}

function othersOf({ supersedes = [], after = [] }: Rule): RuleLine[] {
  return [
    ...(supersedes.length > 0 ? [{ text: 'Goes before', rules: supersedes }] : []),
    ...(after.length > 0 ? [{ text: 'Silent when one of these already explains it', rules: after }] : []),
  ];
}

function usDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${month}/${day}/${year}`;
}
