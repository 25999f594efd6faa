import { linePlace, placeOf } from '../claim/boxes.ts';
import type { Claim, Line } from '../claim/claim.ts';
import type { Facts } from '../claim/context.ts';
import { isSecondary } from './cob.ts';
import { frequencyOf } from './frequency.ts';
import { isHmo } from './hmo.ts';
import type { RuleContext, When } from './rule.ts';
import { saysYes } from './says-yes.ts';

type Test = (claim: Claim, context: RuleContext) => boolean;
type Lists = Map<string, number[]>;

/** Where the signs of a catalogue are looked for. Lists hold the signs that a modifier, a place, a code stands for. */
export interface Watch {
  readonly mods: Lists;
  readonly anyModifier: number[];
  readonly places: Lists;
  readonly billed: Lists;
  readonly payers: Lists;
  readonly profiles: Lists;
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
    profiles: new Map(),
    diagnosed: new Map(),
    tests: [],
    lineTests: [],
  };
}

/** Has one thing that rules wait for looked for, under this number. `any` is left to `signs.ts`. */
export function watchFor(when: Omit<When, 'any'>, sign: number, watch: Watch): void {
  const { mods, places, billed, payers, profiles, diagnosed, filled, authorization, unitsOver, span } = when;
  if (mods === true) watch.anyModifier.push(sign);
  else list(watch.mods, mods, sign);
  list(watch.places, places, sign);
  list(watch.billed, billed, sign);
  list(watch.payers, payers, sign);
  list(watch.profiles, profiles, sign);
  for (const beginning of diagnosed ?? []) put(watch.diagnosed, beginning.charCodeAt(0), { sign, beginning });
  for (const path of filled ?? (authorization ? AUTHORIZATION : [])) watchBox(path, sign, watch);
  if (unitsOver !== undefined) {
    watch.lineTests.push({ sign, test: ({ units }) => units.value === null || units.value > unitsOver });
  }
  if (span) watch.lineTests.push({ sign, test: isSpan });
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

function isSpan({ dateFrom, dateTo }: Line): boolean {
  return dateFrom.value !== null && dateTo.value !== null && dateFrom.value !== dateTo.value;
}

/** What is asked of the claim as a whole. */
function testOf(when: Omit<When, 'any'>): Test | undefined {
  const { lines, diagnoses, facts, unknown, frequency, yes, modality } = when;
  if (lines !== undefined) return (claim) => claim.lines.length >= lines;
  if (diagnoses !== undefined) return (claim) => claim.diagnoses.length >= diagnoses;
  if (when.undiagnosed) return (claim) => claim.diagnoses.length === 0;
  if (facts) return anyOf(facts.map(isKnown));
  if (unknown) return (_claim, context) => unknown.some((key) => context.facts[key] == null);
  if (when.earlier) return (_claim, context) => (context.facts.history?.length ?? 0) > 0;
  if (when.authorization) return (_claim, context) => (context.facts.authorizations?.length ?? 0) > 0;
  if (when.secondary) return isSecondary;
  if (when.hmo) return isHmo;
  if (yes) return anyOf(yes.map(placeOf).map((place) => (claim) => saysYes(claim, place)));
  if (modality) return (_claim, context) => context.facts.sessions?.some((one) => one.modality === modality) === true;
  return frequency && ((claim) => frequency.includes(frequencyOf(claim) ?? ''));
}

function isKnown(key: string): Test {
  const [one, part] = key.split('.') as [keyof Facts, string?];
  return (_claim, { facts }) => {
    const fact = facts[one];
    return (part === undefined ? fact : (fact as Record<string, unknown> | undefined | null)?.[part]) != null;
  };
}

function anyOf(tests: readonly Test[]): Test {
  return (claim, context) => {
    for (const test of tests) if (test(claim, context)) return true;
    return false;
  };
}

function list(lists: Lists, keys: readonly string[] | undefined, sign: number): void {
  for (const key of new Set(keys)) put(lists, key, sign);
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const listed = lists.get(key);
  if (listed) listed.push(value);
  else lists.set(key, [value]);
}
