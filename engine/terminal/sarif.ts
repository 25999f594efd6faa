import type { Finding, ScrubResult } from '../findings.ts';
import type { Rule } from '../rules/rule.ts';

/** One file's outcome: its bytes as text and what was found, or why it could not be read. */
export type Checked =
  | { readonly file: string; readonly text: string; readonly result: ScrubResult }
  | { readonly file: string; readonly error: string };

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * A SARIF 2.1.0 log of one run (OASIS standard), for editors and code-review tools. A result stands at the line
 * of the case file on which its box is written; rules that could not be checked are notifications.
 */
export function sarifOf(checked: readonly Checked[], rules: readonly Rule[]): string {
  const named = new Set(checked.flatMap((one) => ('result' in one ? one.result.findings.map(({ rule }) => rule) : [])));
  const listed = rules.filter(({ id }) => named.has(id));
  const places = new Map(listed.map(({ id }, at) => [id, at]));
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Claimside', rules: listed.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap((one) =>
          'result' in one ? one.result.findings.map((finding) => resultOf(finding, one, places)) : [],
        ),
        invocations: [
          {
            executionSuccessful: checked.every((one) => 'result' in one),
            toolExecutionNotifications: checked.flatMap(notificationsOf),
          },
        ],
      },
    ],
  });
}

function descriptor({ id, title, severity, sources, prevents }: Rule) {
  return {
    id,
    shortDescription: { text: title },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { sources: sources.map(({ document }) => document), prevents },
  };
}

function resultOf(
  finding: Finding,
  { file, text }: { file: string; text: string },
  places: ReadonlyMap<string, number>,
) {
  const { rule, severity, path, message, why, fix } = finding;
  return {
    ruleId: rule,
    ruleIndex: places.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: `${message} ${why} ${fix}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: lineIn(text, path) } },
        logicalLocations: [{ fullyQualifiedName: path }],
      },
    ],
  };
}

function notificationsOf(one: Checked) {
  const location = [{ physicalLocation: { artifactLocation: { uri: uriOf(one.file) } } }];
  if ('error' in one) return [{ level: 'error', message: { text: one.error }, locations: location }];
  return one.result.skipped.map(({ rule, reason }) => ({
    level: 'note',
    message: { text: `Not checked: ${reason}` },
    associatedRule: { id: rule },
    locations: location,
  }));
}

/** The line, from 1, on which a box is written in the file; a box that isn't there stands at the top. */
function lineIn(text: string, path: string): number {
  const at = text.indexOf(JSON.stringify(path));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

function uriOf(file: string): string {
  return file.split('\\').join('/').split('/').map(encodeURIComponent).join('/');
}
