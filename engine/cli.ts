import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { assemble } from './claim/assemble.ts';
import { readCaseFile } from './claim/case-file.ts';
import type { Fields } from './claim/claim.ts';
import { type Day, dayOf } from './claim/day.ts';
import { isPath, labelOf } from './claim/paths.ts';
import { loadTables } from './codes/load-node.ts';
import type { Finding, ScrubResult } from './findings.ts';
import { RULES } from './rules/catalogue.gen.ts';
import { type Engine, scrub } from './scrub.ts';

/** The door for the terminal: checks case files and prints what it finds. */
export interface Terminal {
  readonly cwd: string;
  out(line: string): void;
  note(line: string): void;
  readonly color: boolean;
}

const USAGE = 'Use: npm run --silent scrub -- FILE... [--format text|json]';

/** @returns the exit code: 0 no error found, 1 at least one, 2 an input could not be read */
export function scrubFiles(args: readonly string[], terminal: Terminal): 0 | 1 | 2 {
  const options = readArguments(args);
  if (!options.ok) {
    terminal.note(options.reason);
    return 2;
  }
  const { files, json } = options;
  const engine = engineFromDisk();
  if (!engine) {
    terminal.note('The code tables are missing or damaged; run "npm run build:data" first.');
    return 2;
  }
  let code: 0 | 1 | 2 = 0;
  for (const file of files) {
    const checked = checkFile(engine, file, terminal);
    if (checked.ok) {
      terminal.out(
        json
          ? JSON.stringify({ file, ...checked.result })
          : report(file, checked.fields, checked.result, terminal.color),
      );
      if (checked.result.verdict === 'errors' && code === 0) code = 1;
    } else {
      terminal.out(json ? JSON.stringify({ file, error: checked.reason }) : `${file}: ${checked.reason}`);
      code = 2;
    }
  }
  return code;
}

/** Undefined where the built tables can't be read. */
function engineFromDisk(): Engine | undefined {
  try {
    return { rules: RULES, tables: loadTables() };
  } catch {
    return undefined;
  }
}

type Options = { ok: true; files: string[]; json: boolean } | { ok: false; reason: string };

function readArguments(args: readonly string[]): Options {
  const files: string[] = [];
  let format = 'text';
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--format') format = args[++at] ?? '';
    else if (arg.startsWith('--format=')) format = arg.slice('--format='.length);
    else if (arg.startsWith('--')) return { ok: false, reason: `There is no option ${arg}. ${USAGE}` };
    else files.push(arg);
  }
  if (format !== 'text' && format !== 'json') return { ok: false, reason: `The format is text or json. ${USAGE}` };
  return files.length === 0 ? { ok: false, reason: USAGE } : { ok: true, files, json: format === 'json' };
}

/** How many unknown paths of one file are named. */
const NAMED = 5;

type Checked = { ok: true; fields: Fields; result: ScrubResult } | { ok: false; reason: string };

function checkFile(engine: Engine, file: string, terminal: Terminal): Checked {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(terminal.cwd, file));
  } catch {
    return { ok: false, reason: 'The file could not be opened; check its name and that you may read it.' };
  }
  const read = readCaseFile(bytes);
  if (!read.ok) return read;
  const { fields, context = {}, asOf = today() } = read.value;
  const unknown = Object.keys(fields).filter((path) => !isPath(path));
  for (const path of unknown.slice(0, NAMED)) terminal.note(`${file}: "${path}" is no field of a claim.`);
  if (unknown.length > NAMED) terminal.note(`${file}: ${unknown.length - NAMED} more are no fields of a claim.`);
  return { ok: true, fields, result: scrub(engine, assemble(fields, context.seen), context, asOf) };
}

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}

const VERDICTS: Readonly<Record<ScrubResult['verdict'], string>> = {
  errors: 'not ready',
  incomplete: "no errors found, but some checks couldn't run",
  warnings: 'ready, with warnings',
  clean: 'ready',
};
const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

function report(file: string, fields: Fields, result: ScrubResult, color: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const blocks = result.findings.map((finding) => frame(finding, fields, paint));
  const skipped = result.skipped.map(({ rule, reason }) => `  ${paint('dim', 'not checked')} ${rule}: ${reason}`);
  return [
    `${paint('bold', file)}: ${VERDICTS[result.verdict]}`,
    ...blocks,
    ...skipped,
    paint('dim', `  ${result.passed} checks passed, as of ${result.asOf}`),
    '',
  ].join('\n');
}

function frame(
  finding: Finding,
  fields: Fields,
  paint: (style: Parameters<typeof styleText>[0], text: string) => string,
): string {
  const { severity, rule, path, message, why, fix, source, prevents } = finding;
  const value = fields[path] ?? '';
  const shown = value === '' ? '(blank)' : value;
  const small = [source, prevents.length > 0 ? `prevents ${prevents.join(', ')}` : ''].filter(Boolean).join(' · ');
  return [
    `  ${paint(COLORS[severity], severity)} ${paint('bold', message)} ${paint('dim', rule)}`,
    `    ${labelOf(path)} | ${shown}`,
    `    ${' '.repeat(labelOf(path).length)} | ${paint(COLORS[severity], '^'.repeat(Math.max(1, shown.length)))}`,
    `    ${why} ${fix}`,
    `    ${paint('dim', small)}`,
  ].join('\n');
}
