/** Abbreviations and spellings brought to one form before any pattern looks at a text. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/g, "'"],
  [/[“”]/g, '"'],
  [/'s\b|s'(?=\s|$)/g, ''],
  [/\b([a-z])\.(?=[a-z]\b\.?)/g, '$1'],
  [/#/g, ' number '],
  [/\$/g, ' dollar '],
  [/&/g, ' and '],
  [/[^a-z0-9]+/g, ' '],
  [/\bi d\b/g, 'id'],
  [/(?!^no$)(?<!\byes )\b(no|num|nbr|nr)\b/g, 'number'],
  [/\bid (number )?number\b/g, 'id number'],
];

/** Lower case, punctuation to blanks, possessives cut, "#" and "No." to "number". */
export function normal(text: string): string {
  let plain = text.toLowerCase();
  for (const [from, to] of SAME) plain = plain.replace(from, to);
  return plain.trim();
}

const BOX =
  /^\W{0,2}(?:box|item|field|fl)?\s*(\d{1,2})\s*(?:([a-l])\s*[.):]|[.):-]\s*([a-l])\s*[.):]|[.):]|([a-l])\b)/i;

/** The CMS-1500 box number a caption opens with: "17b. NPI" -> "17b", "24. A. DATES" -> "24a"; '' where none. */
export function boxOf(text: string): string {
  const match = BOX.exec(text);
  if (!match) return '';
  const number = Number(match[1]);
  if (number < 1 || number > 33) return '';
  return `${number}${(match[2] ?? match[3] ?? match[4] ?? '').toLowerCase()}`;
}

/** Words long captions get wrong now and then: one letter dropped, doubled or swapped is forgiven. */
const OFTEN = [
  'patient insured subscriber birthdate relationship diagnosis procedure modifier authorization referring rendering',
  'facility billing provider taxonomy signature assignment accident employment illness hospitalization resubmission',
  'telephone address charges number account federal policy program supplies emergency pointer insurance original',
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
