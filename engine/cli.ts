import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assemble } from './claim/assemble.ts';
import { type Read, readCaseFile } from './claim/case-file.ts';
import type { Fields } from './claim/claim.ts';
import { type Day, dayOf } from './claim/day.ts';
import { isPath } from './claim/paths.ts';
import { loadTables } from './codes/load-node.ts';
import type { ScrubResult } from './findings.ts';
import { RULES } from './rules/catalogue.gen.ts';
import type { Rule } from './rules/rule.ts';
import { type Engine, scrub } from './scrub.ts';
import { readArguments } from './terminal/arguments.ts';
import { type Checked, sarifOf } from './terminal/sarif.ts';
import { textOf } from './terminal/text.ts';
import { compileUserRules } from './user-rules/compile.ts';
import { readRulesFile } from './user-rules/rules-file.ts';

/** The door for the terminal: checks case files and prints what it finds. */
export interface Terminal {
  readonly cwd: string;
  out(line: string): void;
  note(line: string): void;
  readonly color: boolean;
}

/** @returns the exit code: 0 no error found, 1 at least one, 2 an input could not be read */
export function scrubFiles(args: readonly string[], terminal: Terminal): 0 | 1 | 2 {
  const options = readArguments(args);
  const engine = options.ok ? engineWith(options.value.rules, terminal) : options;
  if (!options.ok || !engine.ok) {
    terminal.note(options.ok ? (engine as { reason: string }).reason : options.reason);
    return 2;
  }
  const { files, format } = options.value;
  const checked: Checked[] = [];
  for (const file of files) {
    const one = checkFile(engine.value, file, terminal);
    checked.push(one);
    if (format === 'json') terminal.out(jsonOf(one));
    if (format === 'text') {
      terminal.out('error' in one ? `${file}: ${one.error}` : textOf(file, one.fields, one.result, terminal.color));
    }
  }
  if (format === 'sarif') terminal.out(sarifOf(checked, engine.value.rules));
  if (checked.some((one) => 'error' in one)) return 2;
  return checked.some((one) => 'result' in one && one.result.verdict === 'errors') ? 1 : 0;
}

function jsonOf(one: Checked): string {
  return JSON.stringify('error' in one ? one : { file: one.file, ...one.result });
}

function engineWith(rulesFile: string | null, terminal: Terminal): Read<Engine> {
  const own = rulesFile === null ? { ok: true as const, value: [] } : ownRules(rulesFile, terminal);
  if (!own.ok) return own;
  try {
    return { ok: true, value: { rules: [...RULES, ...own.value], tables: loadTables() } };
  } catch {
    return { ok: false, reason: 'The code tables are missing or damaged; run "npm run build:data" first.' };
  }
}

function ownRules(file: string, terminal: Terminal): Read<readonly Rule[]> {
  const bytes = bytesOf(file, terminal);
  if (!bytes.ok) return bytes;
  const read = readRulesFile(new TextDecoder().decode(bytes.value));
  return read.ok ? { ok: true, value: compileUserRules(read.value) } : read;
}

function bytesOf(file: string, { cwd }: Terminal): Read<Uint8Array> {
  try {
    return { ok: true, value: readFileSync(resolve(cwd, file)) };
  } catch {
    return { ok: false, reason: 'The file could not be opened; check its name and that you may read it.' };
  }
}

/** How many unknown paths of one file are named. */
const NAMED = 5;

function checkFile(
  engine: Engine,
  file: string,
  terminal: Terminal,
): { file: string; error: string } | { file: string; text: string; fields: Fields; result: ScrubResult } {
  const bytes = bytesOf(file, terminal);
  const read = bytes.ok ? readCaseFile(bytes.value) : bytes;
  if (!read.ok || !bytes.ok) return { file, error: read.ok ? '' : read.reason };
  const { fields, context = {}, asOf = today() } = read.value;
  const unknown = Object.keys(fields).filter((path) => !isPath(path));
  for (const path of unknown.slice(0, NAMED)) terminal.note(`${file}: "${path}" is no field of a claim.`);
  if (unknown.length > NAMED) terminal.note(`${file}: ${unknown.length - NAMED} more are no fields of a claim.`);
  const result = scrub(engine, assemble(fields, context.seen), context, asOf);
  return { file, text: new TextDecoder().decode(bytes.value), fields, result };
}

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
