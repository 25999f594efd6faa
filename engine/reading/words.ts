import { remembered } from './memo.ts';
import { SYNONYM, SYNONYMS } from './patterns/synonyms.ts';

/** Abbreviations and spellings brought to one form before any pattern looks at a text. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/, "'"],
  [/[“”]/, '"'],
  [/'s\b|s'(?=\s|$)/, ''],
  [/\b([a-z])\.(?=[a-z]\b\.?)/, '$1'],
  [/\(e?s\)/, 's'],
  [/#/, ' number '],
  [/\$/, ' dollar '],
  [/&/, ' and '],
  [/[^a-z0-9]+/, ' '],
  [/\b(dx|diag)(?=\d)/, '$1 '],
  [/\b(au?to|oth(?:er)?) acc\b/, '$1 accident'],
  [/\bacc (?=dt\b|date\b|st\b|state\b)/, 'accident '],
  [/\bins co\b/, 'insurance company'],
  [/\bi d\b/, 'id'],
  [/(?!^no$)(?<!\byes )\b(no|num|nbr|nr)\b/, 'number'],
  [/\bid (number )?number\b/, 'id number'],
];

/** Words that mean something only beside others. */
const BESIDE: readonly (readonly [RegExp, string])[] = [
  [/\bref (?=provider|physician|npi|last|first)/, 'referring '],
  [/\bbill (?=provider|npi|name|address|taxonomy)/, 'billing '],
  [/\bsec (?=insur|payer|policy|member|plan)/, 'secondary '],
  [/\binsurance (?=last\b|first\b|middle\b|birth|dob\b|b d\b|sex\b)/, 'insured '],
  [/\bl f (m|mi)\b/, 'last first middle'],
  // The same in two languages.
  [/^(.{4,}) \1$/, '$1'],
  [/\bf (m |mi )?l\b/, 'first middle last'],
  [/\b(de la|de los|del|de) (?=[a-z]{3})/, ''],
];

const everywhere = (all: typeof SAME) => all.map(([from, to]) => [new RegExp(from, 'g'), to] as const);
const EVERY = { same: everywhere(SAME), beside: everywhere(BESIDE) };

/** Lower case, accents and punctuation away, possessives cut, "#" to "number", short forms and Spanish to the words of the patterns. */
export const normal = remembered(plainText);

function plainText(text: string): string {
  let plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  for (const [from, to] of EVERY.same) plain = plain.replace(from, to);
  plain = plain
    .trim()
    .replace(/^nombres?$/, 'first name')
    .replace(SYNONYM, (word) => SYNONYMS.get(word) ?? word);
  for (const [from, to] of EVERY.beside) plain = plain.replace(from, to);
  return plain;
}

const BOX =
  /^\W{0,2}(?:box|item|field|fl)?\s*(\d{1,2})\s*(?:([a-l])\s*[.):]|[.):-]\s*([a-l])\s*(?:[.):]|$)|[.):]|([a-l])\b)/i;

/** A word that each box's caption has, so that "1. Note" of a numbered row is not taken for item 1. */
const IN_BOX: readonly RegExp[] = [
  /^$/,
  /medicare|medicaid|insur|coverage|\bid\b|i\.d|program/i,
  /name|patient/i,
  /birth|sex|dob|gender/i,
  /insured|subscriber|name|sponsor/i,
  /address|patient|city|street/i,
  /relation/i,
  /address|insured/i,
  /reserved|status|nucc/i,
  /insured|other|policy|plan|employer|reserved/i,
  /condition|related|employ|accident|claim codes/i,
  /policy|group|insured|birth|plan|claim id|another|employer|feca/i,
  /signature|signed|authorized/i,
  /signature|signed|authorized/i,
  /illness|date|onset|lmp|injury/i,
  /date|similar|other/i,
  /work|unable/i,
  /refer|physician|source|npi|order|provider/i,
  /hospital/i,
  /local|additional|reserved/i,
  /\blab\b/i,
  /diagnos|icd|illness/i,
  /resub|freq|medicaid|original|submission/i,
  /auth|referral|clia/i,
  /date|service|place|proc|diag|charge|unit|epsdt|render|qual|emg|npi|modif|cpt|supplies/i,
  /tax|ssn|ein/i,
  /account|acct|control/i,
  /assign/i,
  /total|charge/i,
  /paid|amount/i,
  /balance|rsvd|reserved|nucc/i,
  /sign|physician|provider/i,
  /facil|service|npi|location/i,
  /bill|npi|supplier|provider|taxonomy|phone|physician/i,
];

/** The CMS-1500 box number a caption opens with: "17b. NPI" -> "17b", "24. A. DATES" -> "24a"; '' where none. */
export function boxOf(text: string): string {
  const match = BOX.exec(text);
  if (!match) return '';
  const number = Number(match[1]);
  const letter = (match[2] ?? match[3] ?? match[4] ?? '').toLowerCase();
  const rest = text.slice(match[0].length);
  if (!(IN_BOX[number] ?? /^$/).test(rest) && !(letter && /^\W*$/.test(rest))) return '';
  return number === 0 ? '' : `${number}${letter}`;
}

/** Words long captions get wrong now and then: one letter dropped, doubled or swapped is forgiven. */
const OFTEN = [
  'patient insured subscriber birthdate relationship diagnosis procedure modifier authorization referring rendering',
  'facility billing provider taxonomy signature assignment accident employment illness hospitalization resubmission',
  'telephone address charges number account federal policy program supplies emergency pointer insurance insurer original supplier carrier identifier',
].flatMap((line) => line.split(' '));
const KNOWN = new Set(OFTEN);

/** Puts slips in long words right: "authorzation" -> "authorization". */
export function spelled(plain: string): string {
  return plain.replace(/[a-z]{7,}/g, (word) => {
    if (KNOWN.has(word)) return word;
    return (
      OFTEN.find(
        (right) => Math.abs(right.length - word.length) <= 1 && right[0] === word[0] && oneSlip(word, right),
      ) ?? word
    );
  });
}

function oneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.length - start - end, b.length - start - end];
  if (Math.max(restA, restB) <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
