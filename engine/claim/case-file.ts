import { type CaseFile, caseSchema } from './context.ts';

/** A value or one sentence that says what is wrong with the input; the sentence holds none of its content. */
export type Read<T> = { ok: true; value: T } | { ok: false; reason: string };

const MAX_BYTES = 20_000_000;

/** Reads the bytes of a case file. Any bytes are an answer, never an exception. */
export function readCaseFile(bytes: Uint8Array): Read<CaseFile> {
  if (bytes.byteLength > MAX_BYTES) return refuse('The file is larger than 20 MB; a case file holds one claim.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('The file is not UTF-8 text; save the case as UTF-8 JSON.');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse(text.trim() === '' ? 'The file is empty.' : 'The file is not JSON; a case file is one JSON object.');
  }
  return checkCase(json);
}

/** Checks parsed JSON against the case format and names the first place that does not fit. */
export function checkCase(json: unknown): Read<CaseFile> {
  const result = caseSchema.safeParse(json);
  if (result.success) return { ok: true, value: result.data };
  const issue = result.error.issues[0];
  const at = issue?.path.map(String).join('.') ?? '';
  return refuse(`${at === '' ? 'The case' : `"${at}"`} ${expectation(issue)}.`);
}

function expectation(
  issue: { code?: string; expected?: unknown; values?: unknown; message?: string } | undefined,
): string {
  if (issue?.code === 'invalid_type') return `should be ${EXPECTED[String(issue.expected)] ?? String(issue.expected)}`;
  if (issue?.code === 'invalid_value' && Array.isArray(issue.values))
    return `should be one of ${issue.values.join(', ')}`;
  if (issue?.code === 'custom' && issue.message) return `does not fit: ${issue.message}`;
  return 'is not in the form that docs/case-file.md describes';
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object of path and text',
};

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}
