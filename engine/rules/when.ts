import { linePlace, placeOf } from '../claim/boxes.ts';
import type { Claim, Line } from '../claim/claim.ts';
import type { RuleContext, When } from './rule.ts';

/** Whether one thing that rules wait for is there. `line` is undefined where the claim as a whole is asked. */
export type Condition = (claim: Claim, context: RuleContext, line: Line | undefined) => boolean;

/** The conditions of a rule, those first that fail most often. */
export function conditionsOf(when: When): Condition[] {
  const { mods, places, filled, authorization, facts, payers, lines, diagnoses } = when;
  const conditions: Condition[] = [];
  if (mods) conditions.push(onLines(mods === true ? hasModifier : withModifier(new Set(mods))));
  if (places) conditions.push(onLines(atPlace(new Set(places))));
  if (filled) conditions.push(anyOf(filled.map(isFilled)));
  if (authorization) conditions.push(hasAuthorization);
  if (lines !== undefined) conditions.push((claim) => claim.lines.length >= lines);
  if (diagnoses !== undefined) conditions.push((claim) => claim.diagnoses.length >= diagnoses);
  if (payers) conditions.push((_claim, { payer }) => payers.includes(payer.kind));
  if (facts) conditions.push((_claim, context) => facts.some((key) => context.facts[key] != null));
  return conditions;
}

function anyOf(conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  if (only && conditions.length === 1) return only;
  return (claim, context, line) => conditions.some((condition) => condition(claim, context, line));
}

function isFilled(path: string): Condition {
  if (!path.startsWith(OF_LINE)) {
    const place = placeOf(path);
    return (claim) => claim.holds(place);
  }
  const leaf = path.slice(OF_LINE.length);
  const holds = (claim: Claim, { index }: Line) => claim.holds(linePlace(index, leaf));
  return (claim, _context, line) => (line ? holds(claim, line) : claim.lines.some((one) => holds(claim, one)));
}

const OF_LINE = 'lines[].';
const isNumbered = anyOf(['claim.priorAuthorizationNumber', 'lines[].priorAuthorizationNumber'].map(isFilled));

function hasAuthorization(claim: Claim, context: RuleContext, line: Line | undefined): boolean {
  return (context.facts.authorizations?.length ?? 0) > 0 || isNumbered(claim, context, line);
}

type LineTest = (line: Line) => boolean;

function onLines(test: LineTest): Condition {
  return (claim, _context, line) => (line ? test(line) : claim.lines.some(test));
}

function hasModifier({ mods }: Line): boolean {
  return mods.length > 0;
}

function withModifier(wanted: ReadonlySet<string>): LineTest {
  return ({ mods }) => {
    for (const modifier of mods) if (wanted.has(modifier)) return true;
    return false;
  };
}

function atPlace(wanted: ReadonlySet<string>): LineTest {
  return ({ place }) => place.value !== null && wanted.has(place.value);
}
