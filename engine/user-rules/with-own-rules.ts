import { ownWords } from '../rule-words.ts';
import type { Engine } from '../scrub.ts';
import { compileUserRules } from './compile.ts';
import type { UserRule } from './user-rule.ts';

/**
 * A function that joins the practice's rules to an engine's own. It keeps the last result, so that an engine
 * asked for one claim after the other compiles them only when they have changed.
 */
export function joinOwnRules(): (engine: Engine, rules: readonly UserRule[]) => Engine {
  let last: { readonly from: Engine; readonly text: string; readonly joined: Engine } | null = null;
  return (engine, rules) => {
    if (rules.length === 0) return engine;
    const text = JSON.stringify(rules);
    if (last?.from !== engine || last.text !== text) last = { from: engine, text, joined: join(engine, rules) };
    return last.joined;
  };
}

function join({ rules, tables, words }: Engine, own: readonly UserRule[]): Engine {
  const compiled = compileUserRules(own);
  const said = words && { ...words, ...Object.fromEntries(compiled.map((rule) => [rule.id, ownWords(rule)])) };
  return { rules: [...rules, ...compiled], tables, ...(said && { words: said }) };
}
