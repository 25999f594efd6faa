import { linePlace, placeOf } from '../claim/boxes.ts';
import type { Claim, Line } from '../claim/claim.ts';
import { isSecondary } from './cob.ts';
import { frequencyOf } from './frequency.ts';
import type { RuleContext, When } from './rule.ts';

type Test = (claim: Claim, context: RuleContext) => boolean;
type Lists = Map<string, number[]>;

/** Where the signs of a catalogue are looked for. Lists hold the signs that a modifier, a place, a code stands for. */
export interface Watch {
  readonly mods: Lists;
  readonly anyModifier: number[];
  readonly places: Lists;
  readonly billed: Lists;
  readonly payers: Lists;
  /** By the first letter. */
  readonly diagnosed: Map<number, { readonly sign: number; readonly beginning: string }[]>;
  readonly tests: { readonly sign: number; readonly test: Test }[];
  readonly lineTests: { readonly sign: number; readonly test: (line: Line, claim: Claim) => boolean }[];
}

/** Nothing looked for yet. */
export function newWatch(): Watch {
  return {
    mods: new Map(),
    anyModifier: [],
    places: new Map(),
    billed: new Map(),
    payers: new Map(),
    diagnosed: new Map(),
    tests: [],
    lineTests: [],
  };
}

/** Has one thing that rules wait for looked for, under this number. `any` is left to `signs.ts`. */
export function watchFor(when: Omit<When, 'any'>, sign: number, watch: Watch): void {
  const { mods, places, billed, payers, diagnosed, filled, authorization } = when;
  if (mods === true) watch.anyModifier.push(sign);
  else list(watch.mods, mods, sign);
  list(watch.places, places, sign);
  list(watch.billed, billed, sign);
  list(watch.payers, payers, sign);
  for (const beginning of diagnosed ?? []) put(watch.diagnosed, beginning.charCodeAt(0), { sign, beginning });
  for (const path of filled ?? (authorization ? AUTHORIZATION : [])) watchBox(path, sign, watch);
  const test = testOf(when);
  if (test) watch.tests.push({ sign, test });
}

const OF_LINE = 'lines[].';
const AUTHORIZATION = ['claim.priorAuthorizationNumber', 'lines[].priorAuthorizationNumber'];

function watchBox(path: string, sign: number, { tests, lineTests }: Watch): void {
  if (path.startsWith(OF_LINE)) {
    const leaf = path.slice(OF_LINE.length);
    lineTests.push({ sign, test: ({ index }, claim) => claim.holds(linePlace(index, leaf)) });
    return;
  }
  const place = placeOf(path);
  tests.push({ sign, test: (claim) => claim.holds(place) });
}

/** What is asked of the claim as a whole. */
function testOf(when: Omit<When, 'any'>): Test | undefined {
  const { lines, diagnoses, facts, unknown, earlier, authorization, secondary, frequency } = when;
  if (lines !== undefined) return (claim) => claim.lines.length >= lines;
  if (diagnoses !== undefined) return (claim) => claim.diagnoses.length >= diagnoses;
  if (facts) return (_claim, context) => facts.some((key) => context.facts[key] != null);
  if (unknown) return (_claim, context) => unknown.some((key) => context.facts[key] == null);
  if (earlier) return (_claim, context) => (context.facts.history?.length ?? 0) > 0;
  if (authorization) return (_claim, context) => (context.facts.authorizations?.length ?? 0) > 0;
  if (secondary) return isSecondary;
  return frequency && ((claim) => frequency.includes(frequencyOf(claim) ?? ''));
}

function list(lists: Lists, keys: readonly string[] | undefined, sign: number): void {
  for (const key of new Set(keys)) put(lists, key, sign);
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const listed = lists.get(key);
  if (listed) listed.push(value);
  else lists.set(key, [value]);
}
