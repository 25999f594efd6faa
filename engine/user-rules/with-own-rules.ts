import type { Engine } from '../scrub.ts';
import { compileUserRules } from './compile.ts';
import type { UserRule } from './user-rule.ts';

/**
 * A function that joins the practice's rules to an engine's own. It keeps the last result, so that an engine
 * asked for one claim after the other compiles them only when they have changed.
 */
export function joinOwnRules(): (engine: Engine, rules: readonly UserRule[]) => Engine {
  let last: { readonly from: Engine; readonly text: string; readonly joined: Engine } | null = null;
  return (engine, own) => {
    const text = JSON.stringify(own);
    if (last?.from !== engine || last.text !== text) {
      const rules = [...engine.rules, ...compileUserRules(own)];
      last = { from: engine, text, joined: { rules, tables: engine.tables } };
    }
    return last.joined;
  };
}
