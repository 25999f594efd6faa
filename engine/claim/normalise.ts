import { type Day, dayOf } from './day.ts';

/** Whole US cents. */
export type Cents = number;

/**
 * A date as portals write it: MM/DD/YYYY, M/D/YYYY, MM-DD-YYYY, MM DD YYYY, MMDDYYYY, MMDDYY,
 * MM/DD/YY, YYYY-MM-DD, YYYYMMDD. Two-digit years are 2000-2099, which suits dates of service only.
 */
export function parseServiceDate(text: string): Day | null {
  return parseDate(text, (yy) => 2000 + yy);
}

/** As `parseServiceDate`, but a two-digit year is not guessed: 26 could be 1926 or 2026. */
export function parseBirthDate(text: string): Day | null {
  return parseDate(text, () => null);
}

function parseDate(text: string, century: (yy: number) => number | null): Day | null {
  const usual = usualDate(text);
  if (usual !== undefined) return usual;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us =
    /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!us) return null;
  const [, month, date, year] = us as unknown as [string, string, string, string];
  const asUs = fourDigits(year, century);
  const day = asUs === null ? null : dayOf(asUs, Number(month), Number(date));
  if (day !== null || text.length !== 8 || !/^\d{8}$/.test(text)) return day;
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8)));
}

/** MM/DD/YYYY, the way of nearly every date, without an expression; undefined for every other way. */
function usualDate(text: string): Day | null | undefined {
  if (text.length !== 10 || text.charCodeAt(2) !== SLASH || text.charCodeAt(5) !== SLASH) return undefined;
  const month = digitsAt(text, 0, 2);
  const day = digitsAt(text, 3, 5);
  const year = digitsAt(text, 6, 10);
  return month < 0 || day < 0 || year < 0 ? undefined : dayOf(year, month, day);
}

const SLASH = 47;

/** The number in `text` from `from` to `to` (not included), -1 where some character is no digit. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Whether a text is digits and capital letters alone: then it needs no tidying. */
function isPlain(text: string, from = 0): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 90))) return false;
  }
  return true;
}

function fourDigits(year: string, century: (yy: number) => number | null): number | null {
  return year.length === 4 ? Number(year) : century(Number(year));
}

/** Dollars with or without $, commas and cents; null when it is no amount or has more than two decimals. */
export function parseMoney(text: string): Cents | null {
  const point = text.length - 3;
  if (point > 0 && point < 10 && text[point] === '.') {
    const dollars = digitsAt(text, 0, point);
    const cents = digitsAt(text, point + 1, text.length);
    if (dollars >= 0 && cents >= 0) return dollars * 100 + cents;
  }
  const match = /^(-)?\$?\s*(-)?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d{0,2}))?$/.exec(text.replace(/\s+/g, ''));
  if (!match || (match[3] === undefined && !match[4])) return null;
  const dollars = Number((match[3] ?? '0').replaceAll(',', ''));
  const cents = Number((match[4] ?? '').padEnd(2, '0') || '0');
  const amount = dollars * 100 + cents;
  return match[1] || match[2] ? -amount : amount;
}

/** $1,234.50 */
export function formatMoney(cents: Cents): string {
  const sign = cents < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(cents) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}$${whole}.${(Math.abs(cents) % 100).toString().padStart(2, '0')}`;
}

/** A count of units; decimals and signs are kept for the rules to judge, words are not numbers. */
export function parseUnits(text: string): number | null {
  if (text.length < 5) {
    const number = digitsAt(text, 0, text.length);
    if (number >= 0 && text !== '') return number;
  }
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** What parts a code from the words of a list entry: "90834 - Psychotherapy", "F41.1 Anxiety", "95 (video)". */
const LABEL = String.raw`(?:\s+[-–|,]\s*|\s*[:(]\s*|\s+)[A-Z]{3}`;
const LABELLED_CODE = new RegExp(String.raw`^([A-Z\d]\d{3}[A-Z\d]|[A-Z\d]{2})${LABEL}`, 'i');
const LABELLED_ICD = new RegExp(String.raw`^([A-Z]\d[A-Z\d](?:\.?[A-Z\d]{1,4})?)${LABEL}`, 'i');

/** Procedure codes and modifiers as they are compared: upper case, no blanks. A label after the code is cut. */
export function parseCode(text: string): string {
  if (isPlain(text)) return text;
  return (LABELLED_CODE.exec(text)?.[1] ?? text).replace(/\s+/g, '').toUpperCase();
}

/** ICD-10-CM without the dot, upper case, as tables and 837P hold it. A label after the code is cut. */
export function parseIcd(text: string): string {
  if (isPlain(text)) return text;
  const stem = text.slice(0, 3);
  if (text[3] === '.' && isPlain(text, 4) && isPlain(stem)) return stem + text.slice(4);
  return (LABELLED_ICD.exec(text)?.[1] ?? text).replace(/[\s.]+/g, '').toUpperCase();
}

/** An ICD-10-CM code as billers read it: dot after the third character. */
export function dotted(icd: string): string {
  return icd.length > 3 ? `${icd.slice(0, 3)}.${icd.slice(3)}` : icd;
}

/** Two digits: portals drop the leading zero of place of service 2. A label after the code is cut. */
export function parsePlace(text: string): string {
  if (text.length === 2 && digitsAt(text, 0, 2) >= 0) return text;
  const code = /^(\d{1,2})(?:\s*[-–:]?\s*\D.*)?$/.exec(text)?.[1];
  return code === undefined ? parseCode(text) : code.padStart(2, '0');
}

/** Identifiers as they are compared: upper case, no blanks or dashes. */
export function parseId(text: string): string {
  if (isPlain(text)) return text;
  // A tax ID as nearly all are written.
  if (text[2] === '-' && isPlain(text, 3) && isPlain(text.slice(0, 2))) return text.slice(0, 2) + text.slice(3);
  return text.replace(/[\s-]+/g, '').toUpperCase();
}

/** Yes or no in the words portals use. */
export function parseFlag(text: string): boolean | null {
  if (text === 'Yes') return true;
  if (text === 'No') return false;
  if (/^(y|yes|true|1|on|checked|a|accepted|assigned|sof)$/i.test(text)) return true;
  if (/^(n|no|false|0|off|c|not assigned)$/i.test(text)) return false;
  return null;
}

/** Sex as the 837P writes it: M, F, U or X. A label after the letter is cut. */
export function parseSex(text: string): string | null {
  if (text === 'F' || text === 'M') return text;
  const word = text.toUpperCase().replace(/^([MFUX])\s*[-–:(].*$/, '$1');
  if (/^(M|MALE)$/.test(word)) return 'M';
  if (/^(F|FEMALE)$/.test(word)) return 'F';
  if (/^(U|UNKNOWN|UNSPECIFIED|NOT SPECIFIED|UNDETERMINED|UNDISCLOSED|NOT DISCLOSED)$/.test(word)) return 'U';
  return word === 'X' ? 'X' : null;
}

/** Relationship to the insured, item 6. */
export function parseRelationship(text: string): 'Self' | 'Spouse' | 'Child' | 'Other' | null {
  if (text === 'Self') return text;
  const word = text.trim().toUpperCase();
  if (/^(SELF|S|18|INSURED|PATIENT|SUBSCRIBER)\b/.test(word) && !/^SPOUSE/.test(word)) return 'Self';
  if (/^(SPOUSE|01|P|HUSBAND|WIFE)\b/.test(word)) return 'Spouse';
  if (/^(CHILD|19|C|SON|DAUGHTER)\b/.test(word)) return 'Child';
  if (/^(OTHER|O|G8|53|LIFE PARTNER|EMPLOYEE|UNKNOWN|WARD|PARENT|GRANDPARENT|GRANDCHILD)\b/.test(word)) return 'Other';
  return null;
}

/**
 * Diagnosis pointers as 0-based positions. Takes letters together or apart ("AB", "A,B", "A B"),
 * digits together or apart ("12", "1,2"), ten to twelve apart. Ranges and unknown text give null.
 */
export function parsePointers(text: string): number[] | null {
  const letters = usualPointers(text);
  if (letters) return letters;
  const word = text.toUpperCase().trim();
  const tokens = /^[A-L]+$/.test(word) || /^[1-9]+$/.test(word) ? [...word] : word.split(/[\s,;:/|]+/).filter(Boolean);
  const positions = tokens.map((token) => {
    if (/^[A-L]$/.test(token)) return token.charCodeAt(0) - 65;
    return /^([1-9]|1[0-2])$/.test(token) ? Number(token) - 1 : -1;
  });
  return positions.length > 0 && positions.every((at) => at >= 0) ? positions : null;
}

/** "A" or "ABC", the way of nearly every claim; undefined for every other way. */
function usualPointers(text: string): number[] | undefined {
  const positions: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const position = text.charCodeAt(at) - 65;
    if (!(position >= 0 && position < 12)) return undefined;
    positions.push(position);
  }
  return positions.length > 0 ? positions : undefined;
}
