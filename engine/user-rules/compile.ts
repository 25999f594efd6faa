import type { Claim, Line } from '../claim/claim.ts';
import { fromIso } from '../claim/day.ts';
import { modifiersSeen } from '../rules/modifiers.ts';
import {
  type Answer,
  type ClaimRule,
  type LineRule,
  type NotChecked,
  notApplicable,
  notChecked,
  type Rule,
  type RuleContext,
} from '../rules/rule.ts';
import { judgeOf } from './demands.ts';
import { judgeLimit } from './limit.ts';
import { codeMatcher, exactCodes, isPayer, type Matcher } from './selectors.ts';
import type { Trigger, UserRule } from './user-rule.ts';
import { messageOf } from './words.ts';

/** The practice's rules as the engine runs them, switched-off ones left out. */
export function compileUserRules(rules: readonly UserRule[]): readonly Rule[] {
  return rules.filter(({ on }) => on).map(compileUserRule);
}

/** A rule of the practice as the engine runs it. */
export function compileUserRule(rule: UserRule): Rule {
  const { id, title, severity, when, demand, source } = rule;
  const codes = exactCodes(when.codes);
  const base = {
    id,
    title,
    severity,
    confidence: 'high',
    sources: [{ document: source || "The practice's own rule" }],
    prevents: [],
    reads: [],
    messages: { [demand.kind]: messageOf(rule) },
    fix: 'none',
    ...(codes ? { codes } : {}),
  } as const;
  const triggers = triggerOf(when);
  if (demand.kind === 'most-units') {
    const counted = codeMatcher(when.codes.length > 0 ? when.codes : ['*']);
    const check: ClaimRule['check'] = (claim, context) => {
      const judged = claim.lines.map((line) => ({ line, state: triggers(line, claim, context) }));
      const unknown = judged.find(({ state }) => typeof state === 'object');
      if (unknown) return unknown.state as NotChecked;
      const lines = judged.filter(({ state }) => state === true).map(({ line }) => line);
      return lines.length === 0 ? notApplicable : judgeLimit(demand, lines, counted, claim, context);
    };
    return { ...base, scope: 'claim', check };
  }
  const judge = judgeOf(demand);
  const check: LineRule['check'] = (line, claim, context): Answer => {
    const state = triggers(line, claim, context);
    if (state === false) return notApplicable;
    return state === true ? judge(line, claim, context) : state;
  };
  return { ...base, scope: 'line', check };
}

type Triggered = (line: Line, claim: Claim, context: RuleContext) => boolean | NotChecked;

/** Whether a line triggers a rule; what must be known for that and isn't makes it "not checked". */
function triggerOf({ payers, codes, modifiers, places, from, to }: Trigger): Triggered {
  const matches: Matcher = codes.length > 0 ? codeMatcher(codes) : () => true;
  const wanted = modifiers.map((modifier) => modifier.trim().toUpperCase());
  const [first, last] = [fromIso(from ?? ''), fromIso(to ?? '')];
  return (line, claim, { payer }) => {
    const { value: code } = line.code;
    if (code === null || !matches(code)) return false;
    const billed = isPayer(payers, payer, claim.seen('payer.name'));
    if (billed === false) return false;
    const day = line.dateFrom.value;
    if (day !== null && ((first !== null && day < first) || (last !== null && day > last))) return false;
    const place = line.place.value;
    if (place !== null && places.length > 0 && !places.includes(place)) return false;
    const carries = wanted.length === 0 || line.mods.some((modifier) => wanted.includes(modifier));
    if (!carries && modifiersSeen(line, claim)) return false;
    if (billed === null) return notChecked("the payer wasn't read on this page");
    if (day === null && (first !== null || last !== null)) return open(line, 'date');
    if (place === null && places.length > 0) return open(line, 'place of service');
    return carries || open(line, 'modifiers');
  };
}

function open(line: Line, what: string): NotChecked {
  return notChecked(`the ${what} of line ${line.index + 1} isn't known`);
}
