import type { ControlDescriptor } from './descriptor.ts';

interface Look {
  readonly says: RegExp;
  /** What a filled box of this meaning holds. */
  readonly holds: RegExp;
  /** What its list offers. */
  readonly lists?: RegExp;
  /** Characters such a box takes, where the page says so. */
  readonly takes?: readonly number[];
}

/** What a box shows of its meaning by itself, whatever its caption says. Lengths: CMS-1500 (02/12), 837P. */
const LOOKS: readonly Look[] = [
  { says: /\bnpi\b/i, holds: /^\d{10}$/, takes: [10] },
  { says: /\b(zip|postal)\b/i, holds: /^\d{5}/, takes: [5, 9, 10] },
  {
    says: /\bstate\b/i,
    holds: /^[A-Z]{2}\b|^[A-Z][a-z]+( [A-Z][a-z]+)?$/,
    lists: /^(AK|AL|CA|OH|TX|Alaska|Ohio|Texas)\b/,
    takes: [2],
  },
  { says: /\b(sex|gender)\b/i, holds: /^(m|f|u|x|male|female|unknown)$/i, lists: /^(m|f|male|female)$/i, takes: [1] },
  { says: /\b(dob|birth|dates?|dos)\b/i, holds: /^\d{1,4}\D?\d{1,2}\D?\d{2,4}/, takes: [8, 10] },
  { says: /\b(tele)?phone\b/i, holds: /^[\d\s()+.-]{7,}$/ },
  { says: /\btax(onomy)?\b.*\bcode\b|\btaxonomy\b/i, holds: /^\d\w{8}X$/i, takes: [10] },
  { says: /\b(tax id|ein|tin)\b/i, holds: /^\d{2}-?\d{7}$/, takes: [9, 10] },
  { says: /\b(pointers?|ptr)\b/i, holds: /^[A-L1-9, ]{1,8}$/, takes: [1, 2, 4] },
  { says: /\b(dx|diagnosis|icd)\b/i, holds: /^[A-TV-Z]\d\w(\.?\w{1,4})?\b/i, takes: [7, 8] },
  { says: /\b(cpt|hcpcs|procedure)\b/i, holds: /^\w{5}\b/, takes: [5] },
  { says: /\bmod(ifiers?)?\b/i, holds: /^\w{2}$/, takes: [2] },
  { says: /\b(charges?|amount|paid)\b/i, holds: /^\$?[\d,]+(\.\d{2})?$/ },
  { says: /\b(units?|qty)\b/i, holds: /^\d{1,3}(\.\d)?$/ },
  { says: /\bplace of service|\bpos\b/i, holds: /^\d{2}\b/, lists: /^(11|02|10|12)\b/, takes: [2] },
  { says: /\b(city|town|(last|first|middle|full) name)\b/i, holds: /^[^\d@]+$/ },
  { says: /\b(street|address)\b/i, holds: /\d.* |^p\.? ?o/i },
];

/** How a text and the box itself go together: 1 it fits, -1 it can't be, 0 nothing says so. */
export function agreement(text: string, { kind, value, options, maxLength }: ControlDescriptor): -1 | 0 | 1 {
  const look = LOOKS.find(({ says }) => says.test(text));
  if (!look) return 0;
  const { holds, lists, takes } = look;
  if (kind === 'select' && options.length > 2) {
    if (!lists) return 0;
    return options.some(({ text, value }) => lists.test(text) || lists.test(value)) ? 1 : -1;
  }
  if (value.trim() !== '') return holds.test(value.trim()) ? 1 : -1;
  if (!takes || maxLength === null) return 0;
  return takes.includes(maxLength) ? 1 : -1;
}
