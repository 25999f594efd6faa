import { linePlace, placeOf } from '../claim/boxes.ts';
import type { Claim, Line } from '../claim/claim.ts';
import type { Facts } from '../claim/context.ts';
import { isSecondary } from './cob.ts';
import { frequencyOf } from './frequency.ts';
import { isHmo } from './hmo.ts';
import type { RuleContext, When } from './rule.ts';
import { saysYes } from './says-yes.ts';

type Test = (claim: Claim, context: RuleContext) => boolean;
type LineTest = (line: Line, claim: Claim) => boolean;
/** What can be waited for beside a choice of such. */
type Thing = Exclude<keyof When, 'any'>;
type Value<K extends Thing> = NonNullable<When[K]>;

/** Where the signs of a catalogue are looked for. Maps hold the signs that a modifier, a place, a code stands for. */
export interface Watch {
  readonly mods: Map<string, number[]>;
  readonly places: Map<string, number[]>;
  readonly billed: Map<string, number[]>;
  readonly payers: Map<string, number[]>;
  readonly profiles: Map<string, number[]>;
  /** By the first letter. */
  readonly diagnosed: Map<number, { readonly sign: number; readonly beginning: string }[]>;
  readonly tests: { readonly sign: number; readonly test: Test }[];
  readonly lineTests: { readonly sign: number; readonly test: LineTest }[];
}

/** Nothing looked for yet. */
export function newWatch(): Watch {
  return {
    mods: new Map(),
    places: new Map(),
    billed: new Map(),
    payers: new Map(),
    profiles: new Map(),
    diagnosed: new Map(),
    tests: [],
    lineTests: [],
  };
}

/** Has one thing that rules wait for looked for, under this number. */
export function watchFor<K extends Thing>(key: K, value: Value<K>, sign: number, watch: Watch): void {
  const { tests, lineTests, diagnosed } = watch;
  const listed = LISTS.find((one) => one === key);
  if (listed && Array.isArray(value)) for (const one of new Set<string>(value)) put(watch[listed], one, sign);
  if (key === 'diagnosed') {
    for (const beginning of value as Value<'diagnosed'>) put(diagnosed, beginning.charCodeAt(0), { sign, beginning });
  }
  for (const path of key === 'filled' ? (value as Value<'filled'>) : key === 'authorization' ? NUMBERS : []) {
    const place = placeOf(path);
    const leaf = path.split(OF_LINE)[1];
    if (leaf) lineTests.push({ sign, test: ({ index }, claim) => claim.holds(linePlace(index, leaf)) });
    else tests.push({ sign, test: (claim) => claim.holds(place) });
  }
  const lineTest = key === 'mods' && value === true ? hasModifier : LINE_TESTS[key]?.(value as never);
  if (lineTest) lineTests.push({ sign, test: lineTest });
  const test = TESTS[key]?.(value as never);
  if (test) tests.push({ sign, test });
}

const LISTS = ['mods', 'places', 'billed', 'payers', 'profiles'] as const;
const OF_LINE = 'lines[].';
const NUMBERS = ['claim.priorAuthorizationNumber', 'lines[].priorAuthorizationNumber'];

function hasModifier({ mods }: Line): boolean {
  return mods.length > 0;
}

/** What is asked of each line. */
const LINE_TESTS: { readonly [K in Thing]?: (value: Value<K>) => LineTest } = {
  unitsOver:
    (most) =>
    ({ units }) =>
      units.value === null || units.value > most,
  span:
    () =>
    ({ dateFrom, dateTo }) =>
      dateFrom.value !== null && dateTo.value !== null && dateFrom.value !== dateTo.value,
};

/** What is asked of the claim as a whole. */
const TESTS: { readonly [K in Thing]?: (value: Value<K>) => Test } = {
  lines: (least) => (claim) => claim.lines.length >= least,
  diagnoses: (least) => (claim) => claim.diagnoses.length >= least,
  undiagnosed: () => (claim) => claim.diagnoses.length === 0,
  facts: (keys) => {
    const paths = keys.map((key) => key.split('.'));
    return (_claim, { facts }) => paths.some((path) => factAt(path, facts) != null);
  },
  unknown: (keys) => (_claim, context) => keys.some((key) => context.facts[key] == null),
  earlier: () => (_claim, context) => isAny(context.facts.history),
  authorization: () => (_claim, context) => isAny(context.facts.authorizations),
  secondary: () => isSecondary,
  hmo: () => isHmo,
  yes: (paths) => {
    const places = paths.map(placeOf);
    return (claim) => places.some((place) => saysYes(claim, place));
  },
  modality: (wanted) => (_claim, context) =>
    context.facts.sessions?.some(({ modality }) => modality === wanted) ?? false,
  frequency: (codes) => (claim) => codes.includes(frequencyOf(claim) ?? ''),
};

/** A fact, or a part of one. */
function factAt([key, part]: readonly string[], facts: Facts): unknown {
  const fact: unknown = facts[key as keyof Facts];
  return part ? (fact as Record<string, unknown> | null | undefined)?.[part] : fact;
}

function isAny(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const listed = lists.get(key);
  if (listed) listed.push(value);
  else lists.set(key, [value]);
}
