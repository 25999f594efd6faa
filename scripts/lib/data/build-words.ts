import { ownWords, type Words } from '../../../engine/rule-words.ts';
import type { Rule } from '../../../engine/rules/rule.ts';

/** What `words.bin` holds, unpacked: what each rule says, which the build leaves out of the Worker's code. */
export function builtWords(rules: readonly Rule[]): Words {
  return Object.fromEntries(rules.map((rule) => [rule.id, ownWords(rule)]));
}
