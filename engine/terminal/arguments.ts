import { parseArgs } from 'node:util';
import type { Read } from '../claim/case-file.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

export interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  /** A file of the practice's own rules to run beside the catalogue. */
  readonly rules: string | null;
}

const USAGE = 'Use: npm run --silent scrub -- FILE... [--format text|json|sarif] [--rules FILE]';

/** What the words behind the command ask for, or one sentence that says how to ask. */
export function readArguments(args: readonly string[]): Read<Options> {
  let parsed: { values: { format?: string; rules?: string }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      options: { format: { type: 'string' }, rules: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    const strange = args.find((arg) => /^--?\w/.test(arg) && !/^--(format|rules)(=|$)/.test(arg));
    return { ok: false, reason: strange ? `There is no option ${strange}. ${USAGE}` : USAGE };
  }
  const { values, positionals: files } = parsed;
  const format = FORMATS.find((name) => name === (values.format ?? 'text'));
  if (!format) return { ok: false, reason: `The format is text, json or sarif. ${USAGE}` };
  if (files.length === 0) return { ok: false, reason: USAGE };
  return { ok: true, value: { files, format, rules: values.rules ?? null } };
}
