import { WORDS } from './words.ts';

const GENERATED_WORDS = 7;

/** Seven words out of 512: 63 bits, at about forty letters that can be remembered. */
export function generatedPassphrase(random: (bytes: number) => Uint8Array): string {
  const bytes = random(2 * GENERATED_WORDS);
  return Array.from({ length: GENERATED_WORDS }, (_, at) => {
    const number = ((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0);
    return WORDS[number % WORDS.length];
  }).join(' ');
}

/** NIST SP 800-63B-4: at least 15 characters where a passphrase stands alone, and no rules on what they are. */
const LEAST = 15;
/** Characters that count, below which even a long passphrase is easy to guess, and above which it is strong. */
const WEAK_BELOW = 10;
const STRONG_FROM = 16;

export interface Strength {
  readonly level: 'short' | 'weak' | 'fair' | 'strong';
  /** Characters that count: what repeats, runs on or is in everybody's head counts little. */
  readonly counted: number;
}

/**
 * How hard a passphrase is to guess.
 *
 * @param known texts that somebody who knows the practice would try: its name, the clinicians'
 */
export function passphraseStrength(passphrase: string, known: readonly string[] = []): Strength {
  const text = passphrase.normalize('NFKC');
  const counted = countedCharacters(text, known);
  const level =
    [...text].length < LEAST ? 'short' : counted < WEAK_BELOW ? 'weak' : counted < STRONG_FROM ? 'fair' : 'strong';
  return { level, counted };
}

/** What people choose when they have to choose. */
const COMMON =
  /password|passphrase|passwort|secret|letmein|welcome|admin|login|claimside|billing|claims?|therapy|therapist|counsel(ing|or)|clinic|office|practice|health|behavioral|doctor|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day|iloveyou|sunshine|princess|football|baseball|monkey|dragon|master|superman|batman|(19|20)\d\d/g;
/** Keys side by side and letters in order; any three of them in a row count as one. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const RUNS = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

function countedCharacters(text: string, known: readonly string[]): number {
  let rest = text.toLowerCase();
  for (const name of known) if (name.length > 2) rest = rest.replaceAll(name.toLowerCase(), '*');
  rest = rest.replace(COMMON, '*');
  // A piece that comes again adds one sign, however often.
  rest = rest.replace(/(.{1,20}?)\1+/g, '$1*');
  const signs = [...rest];
  const counted = signs.filter((sign, at) => !isRun(`${signs[at - 2] ?? ' '}${signs[at - 1] ?? ' '}${sign}`));
  const kinds = new Set(signs).size;
  // Few different signs are few to choose from.
  return Math.min(counted.length, 3 * kinds);
}

function isRun(three: string): boolean {
  return RUNS.some((row) => row.includes(three));
}
