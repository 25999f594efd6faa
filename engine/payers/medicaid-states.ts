import type { Confidence } from './payer.ts';
import { firstListed, phrasesOf } from './phrases.ts';

/** A state's Medicaid program: its name and its filing limit in days. */
export interface MedicaidState {
  readonly state: string;
  readonly name: string;
  readonly days: number;
  readonly confidence: Confidence;
  /** Modifiers on video visits, where the program says. */
  readonly video?: readonly string[];
}

/** The last column: phrases that stand for the program alone (`phrases.ts`). */
const rows: readonly (readonly [string, string, number, Confidence, string?])[] = [
  ['AL', 'alabama', 365, 'medium'],
  ['AK', 'alaska', 365, 'medium', 'denali care, denalicare'],
  ['AZ', 'arizona', 180, 'medium', 'ahcccs'],
  ['AR', 'arkansas', 365, 'medium', 'arkids'],
  ['CA', 'california', 180, 'medium', 'medi cal, medical'],
  ['CO', 'colorado', 365, 'medium', 'health first colorado'],
  ['CT', 'connecticut', 365, 'medium', 'husky'],
  ['DE', 'delaware', 365, 'high', 'diamond state health'],
  ['DC', 'district of columbia', 365, 'medium', 'washington d c, washington dc, dc medicaid'],
  ['FL', 'florida', 365, 'medium'],
  ['GA', 'georgia', 180, 'medium', 'peach care, peachcare'],
  ['HI', 'hawaii', 365, 'medium', 'med quest, medquest'],
  ['ID', 'idaho', 365, 'medium'],
  ['IL', 'illinois', 180, 'high', 'healthchoice illinois'],
  ['IN', 'indiana', 180, 'medium', 'hoosier healthwise, hoosier care, healthy indiana'],
  ['IA', 'iowa', 365, 'medium', 'iowa health link'],
  ['KS', 'kansas', 365, 'medium', 'kancare'],
  ['KY', 'kentucky', 365, 'high'],
  ['LA', 'louisiana', 365, 'medium', 'healthy louisiana'],
  ['ME', 'maine', 365, 'medium', 'mainecare'],
  ['MD', 'maryland', 365, 'medium', 'healthchoice maryland'],
  ['MA', 'massachusetts', 90, 'medium', 'mass health, masshealth'],
  ['MI', 'michigan', 365, 'medium', 'healthy michigan'],
  ['MN', 'minnesota', 365, 'medium'],
  ['MS', 'mississippi', 365, 'high', 'mississippican'],
  ['MO', 'missouri', 365, 'medium', 'mo healthnet, mohealthnet'],
  ['MT', 'montana', 365, 'medium'],
  ['NE', 'nebraska', 180, 'medium', 'heritage health'],
  ['NV', 'nevada', 180, 'medium', 'nevada check up'],
  ['NH', 'new hampshire', 365, 'medium'],
  ['NJ', 'new jersey', 365, 'medium', 'nj family care, nj familycare'],
  ['NM', 'new mexico', 90, 'low', 'turquoise care, centennial care'],
  ['NY', 'new york', 90, 'medium', 'emedny'],
  ['NC', 'north carolina', 365, 'medium'],
  ['ND', 'north dakota', 180, 'high'],
  ['OH', 'ohio', 365, 'medium', 'ohiorise'],
  ['OK', 'oklahoma', 180, 'medium', 'sooner care, sooner select, soonercare, soonerselect'],
  ['OR', 'oregon', 365, 'high', 'oregon health plan, ohp'],
  ['PA', 'pennsylvania', 180, 'medium'],
  ['PR', 'puerto rico', 90, 'low', 'plan vital'],
  ['RI', 'rhode island', 365, 'high', 'rite care'],
  ['SC', 'south carolina', 365, 'medium', 'healthy connections'],
  ['SD', 'south dakota', 180, 'high'],
  ['TN', 'tennessee', 120, 'medium', 'tenncare'],
  ['TX', 'texas', 95, 'medium', 'tmhp'],
  ['UT', 'utah', 365, 'medium'],
  ['VT', 'vermont', 180, 'high', 'green mountain care'],
  ['WV', 'west virginia', 365, 'high'],
  ['VA', 'virginia', 365, 'medium', 'cardinal care'],
  ['WA', 'washington', 365, 'high', 'apple health'],
  ['WI', 'wisconsin', 365, 'high', 'badger care, badgercare, forwardhealth'],
  ['WY', 'wyoming', 365, 'high', 'equalitycare'],
];

/** States whose program says which modifiers it wants on video visits; none where the place of service says it. */
const VIDEO: Readonly<Record<string, readonly string[]>> = { VT: [], DE: [], WA: ['95'] };

export const MEDICAID_STATES: readonly MedicaidState[] = rows.map(([state, name, days, confidence]) => ({
  state,
  name,
  days,
  confidence,
  ...(VIDEO[state] && { video: VIDEO[state] }),
}));

const BY_NAME = new Map(MEDICAID_STATES.map((found) => [found.name, found]));
const ANY_NAME = new RegExp(`\\b(${[...BY_NAME.keys()].join('|')})\\b`);
const PROGRAMS = phrasesOf(MEDICAID_STATES.map((found, row) => [found, rows[row]?.[4] ?? '']));

/** The state whose Medicaid program goes by this name of its own ("masshealth"), or undefined. */
export function stateOfProgram(words: readonly string[]): MedicaidState | undefined {
  return firstListed(PROGRAMS, words);
}

/**
 * The state a Medicaid payer's name tells.
 *
 * @param words of the name, as `wordsOf` gives them
 * @param raw the name as shown: two letters count only in capitals beside the word Medicaid ("TX Medicaid")
 */
export function stateOfName(words: readonly string[], raw: string): MedicaidState | undefined {
  const program = stateOfProgram(words);
  if (program) return program;
  const named = ANY_NAME.exec(words.join(' '))?.[1];
  if (named !== undefined) return BY_NAME.get(named);
  const letters = lettersOf(raw);
  return letters === undefined ? undefined : MEDICAID_STATES.find(({ state }) => state === letters);
}

function lettersOf(raw: string): string | undefined {
  const before = /^\s*([A-Z]{2})\W+(?:[Ss](?:tate|TATE)\W+)?M(?:edicaid|EDICAID)\b/.exec(raw);
  const after = /\bM(?:edicaid|EDICAID)\W+(?:(?:of|OF)\W+)?([A-Z]{2})\s*$/.exec(raw);
  return (before ?? after)?.[1];
}
