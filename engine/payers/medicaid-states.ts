import type { Confidence } from './payer.ts';

/** A state's Medicaid program: its name, filing limit in days, and names that stand for the program alone. */
export interface MedicaidState {
  readonly state: string;
  readonly name: string;
  readonly days: number;
  readonly confidence: Confidence;
  readonly programs?: RegExp;
  /** Modifiers on video visits, where the program says. */
  readonly video?: readonly string[];
}

const rows: readonly (readonly [string, string, number, Confidence, RegExp?])[] = [
  ['AL', 'alabama', 365, 'medium'],
  ['AK', 'alaska', 365, 'medium', /\bdenali ?care\b/],
  ['AZ', 'arizona', 180, 'medium', /\bahcccs\b/],
  ['AR', 'arkansas', 365, 'medium', /\barkids\b/],
  ['CA', 'california', 180, 'medium', /\bmedi ?cal\b/],
  ['CO', 'colorado', 365, 'medium', /\bhealth first colorado\b/],
  ['CT', 'connecticut', 365, 'medium', /\bhusky\b/],
  ['DE', 'delaware', 365, 'high', /\bdiamond state health\b/],
  ['DC', 'district of columbia', 365, 'medium', /\bwashington d ?c\b|\bdc medicaid\b/],
  ['FL', 'florida', 365, 'medium'],
  ['GA', 'georgia', 180, 'medium', /\bpeach ?care\b/],
  ['HI', 'hawaii', 365, 'medium', /\bmed ?quest\b/],
  ['ID', 'idaho', 365, 'medium'],
  ['IL', 'illinois', 180, 'high', /\bhealthchoice illinois\b/],
  ['IN', 'indiana', 180, 'medium', /\bhoosier (healthwise|care)\b|\bhealthy indiana\b/],
  ['IA', 'iowa', 365, 'medium', /\biowa health link\b/],
  ['KS', 'kansas', 365, 'medium', /\bkancare\b/],
  ['KY', 'kentucky', 365, 'high'],
  ['LA', 'louisiana', 365, 'medium', /\bhealthy louisiana\b/],
  ['ME', 'maine', 365, 'medium', /\bmainecare\b/],
  ['MD', 'maryland', 365, 'medium', /\bhealthchoice maryland\b/],
  ['MA', 'massachusetts', 90, 'medium', /\bmass ?health\b/],
  ['MI', 'michigan', 365, 'medium', /\bhealthy michigan\b/],
  ['MN', 'minnesota', 365, 'medium'],
  ['MS', 'mississippi', 365, 'high', /\bmississippican\b/],
  ['MO', 'missouri', 365, 'medium', /\bmo ?healthnet\b/],
  ['MT', 'montana', 365, 'medium'],
  ['NE', 'nebraska', 180, 'medium', /\bheritage health\b/],
  ['NV', 'nevada', 180, 'medium', /\bnevada check up\b/],
  ['NH', 'new hampshire', 365, 'medium'],
  ['NJ', 'new jersey', 365, 'medium', /\bnj family ?care\b/],
  ['NM', 'new mexico', 90, 'low', /\bturquoise care\b|\bcentennial care\b/],
  ['NY', 'new york', 90, 'medium', /\bemedny\b/],
  ['NC', 'north carolina', 365, 'medium'],
  ['ND', 'north dakota', 180, 'high'],
  ['OH', 'ohio', 365, 'medium', /\bohiorise\b/],
  ['OK', 'oklahoma', 180, 'medium', /\bsooner ?(care|select)\b/],
  ['OR', 'oregon', 365, 'high', /\boregon health plan\b|\bohp\b/],
  ['PA', 'pennsylvania', 180, 'medium'],
  ['PR', 'puerto rico', 90, 'low', /\bplan vital\b/],
  ['RI', 'rhode island', 365, 'high', /\brite care\b/],
  ['SC', 'south carolina', 365, 'medium', /\bhealthy connections\b/],
  ['SD', 'south dakota', 180, 'high'],
  ['TN', 'tennessee', 120, 'medium', /\btenncare\b/],
  ['TX', 'texas', 95, 'medium', /\btmhp\b/],
  ['UT', 'utah', 365, 'medium'],
  ['VT', 'vermont', 180, 'high', /\bgreen mountain care\b/],
  ['WV', 'west virginia', 365, 'high'],
  ['VA', 'virginia', 365, 'medium', /\bcardinal care\b/],
  ['WA', 'washington', 365, 'high', /\bapple health\b/],
  ['WI', 'wisconsin', 365, 'high', /\bbadger ?care\b|\bforwardhealth\b/],
  ['WY', 'wyoming', 365, 'high', /\bequalitycare\b/],
];

/** States whose program says which modifiers it wants on video visits; none where the place of service says it. */
const VIDEO: Readonly<Record<string, readonly string[]>> = { VT: [], DE: [], WA: ['95'] };

export const MEDICAID_STATES: readonly MedicaidState[] = rows.map(([state, name, days, confidence, programs]) => ({
  state,
  name,
  days,
  confidence,
  ...(programs && { programs }),
  ...(VIDEO[state] && { video: VIDEO[state] }),
}));

const BY_NAME = new Map(MEDICAID_STATES.map((found) => [found.name, found]));
const ANY_NAME = new RegExp(`\\b(${[...BY_NAME.keys()].join('|')})\\b`);
const ANY_PROGRAM = new RegExp(MEDICAID_STATES.flatMap(({ programs }) => programs?.source ?? []).join('|'));

/** The state whose Medicaid program goes by this name of its own ("masshealth"), or undefined. */
export function stateOfProgram(spelled: string): MedicaidState | undefined {
  if (!ANY_PROGRAM.test(spelled)) return undefined;
  return MEDICAID_STATES.find(({ programs }) => programs?.test(spelled));
}

/**
 * The state a Medicaid payer's name tells.
 *
 * @param spelled the name as profiles try it
 * @param raw the name as shown: two letters count only in capitals beside the word Medicaid ("TX Medicaid")
 */
export function stateOfName(spelled: string, raw: string): MedicaidState | undefined {
  const named = BY_NAME.get(ANY_NAME.exec(spelled)?.[1] ?? '');
  return stateOfProgram(spelled) ?? named ?? MEDICAID_STATES.find(({ state }) => state === lettersOf(raw));
}

function lettersOf(raw: string): string | undefined {
  const before = /^\s*([A-Z]{2})\W+(?:[Ss](?:tate|TATE)\W+)?M(?:edicaid|EDICAID)\b/.exec(raw);
  const after = /\bM(?:edicaid|EDICAID)\W+(?:(?:of|OF)\W+)?([A-Z]{2})\s*$/.exec(raw);
  return (before ?? after)?.[1];
}
