import * as z from 'zod/mini';
import type { Read } from '../claim/case-file.ts';
import type { UserRule } from './user-rule.ts';
import { userRulesSchema } from './user-rule-schema.ts';

/** The file in which a practice hands its rules on. */
const fileSchema = z.strictObject({
  format: z.literal('claimside-rules'),
  version: z.literal(1),
  rules: userRulesSchema,
});

/** The rules as a file's text, to be read by `readRulesFile`. */
export function rulesFile(rules: readonly UserRule[]): string {
  return `${JSON.stringify({ format: 'claimside-rules', version: 1, rules }, null, 2)}\n`;
}

/** Reads a file of rules. What is wrong is one sentence that says where; nothing of the file's text is in it. */
export function readRulesFile(text: string): Read<UserRule[]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'The file is not JSON; choose a file that was exported from "Your rules".' };
  }
  const head = z.looseObject({ format: z.string(), version: z.number() }).safeParse(json);
  if (!head.success || head.data.format !== 'claimside-rules') {
    return { ok: false, reason: 'The file holds no rules; choose a file that was exported from "Your rules".' };
  }
  if (head.data.version !== 1) {
    return { ok: false, reason: 'The file comes from a newer version; update the extension, then import it again.' };
  }
  const read = fileSchema.safeParse(json);
  if (read.success) return { ok: true, value: read.data.rules };
  const at = read.error.issues[0]?.path ?? [];
  const place = typeof at[1] === 'number' ? `Rule ${at[1] + 1}` : 'The list of rules';
  const part = at
    .slice(2)
    .filter((key) => typeof key === 'string')
    .join(', ');
  return { ok: false, reason: `${place} doesn't fit${part === '' ? '' : ` at ${part}`}; nothing was imported.` };
}
