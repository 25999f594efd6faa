import type { PayerKind } from './payer.ts';
import { firstListed, phrasesOf } from './phrases.ts';
import type { Profile } from './profiles.ts';

/** Item 1 of the form, in the words portals use for it. */
export type CoverageType =
  | 'medicare'
  | 'medicare-advantage'
  | 'medicaid'
  | 'tricare'
  | 'champva'
  | 'va'
  | 'group'
  | 'other'
  | 'none';

/** By the first word; codes are those of the claim filing indicator (SBR09). */
const COVERAGE: Readonly<Partial<Record<CoverageType, string>>> = {
  'medicare-advantage': '16',
  medicare: 'MA MB MEDICARE',
  medicaid: 'MC MEDICAID',
  champva: 'CHAMPVA',
  va: 'VA',
  tricare: 'CH TRICARE CHAMPUS',
  group: 'GROUP COMMERCIAL CI BL FI HM 12 13 14 15',
  other: 'OTHER',
};
const BY_FIRST_WORD: ReadonlyMap<string, CoverageType> = new Map(
  Object.entries(COVERAGE).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as CoverageType])),
);

/** Reads item 1. */
export function coverageTypeOf(text: string): CoverageType {
  const known = BY_FIRST_WORD.get(text);
  if (known) return known;
  const words = text.slice(0, 60).trim().toUpperCase().replace(/\s+/g, ' ');
  if (/^MEDICARE (ADVANTAGE|PART C|RISK)\b/.test(words)) return 'medicare-advantage';
  if (/^CHAMP VA\b/.test(words)) return 'champva';
  return BY_FIRST_WORD.get(/^\w+/.exec(words)?.[0] ?? '') ?? 'none';
}

/** What a brand's plan is, by what its name says; the first that fits. */
const SAID = phrasesOf<PayerKind>([
  ['medicare-advantage', 'medicare, part c, c snp, csnp, d snp, dsnp, i snp, isnp, dual complete, mapd'],
  ['medicaid', 'medicaid, community plan, medi cal, medical'],
  ['commercial', 'marketplace, exchange, commercial'],
]);
const SUPPLEMENT = phrasesOf([[true, 'supplement, supplemental, medigap']]);
const PLAN = phrasesOf([[true, 'advantage, part c, hmo, ppo, snp, ma plan']]);

/** The line of business of a payer: what item 1 says, then what the name says, then the payer's usual one. */
export function kindOf(named: Profile | undefined, words: readonly string[], coverage: CoverageType): PayerKind {
  const usual = named?.kind ?? 'unknown';
  const brand =
    usual === 'commercial' || (usual === 'medicaid' && named?.key !== 'medicaid') || named?.key === 'centene';
  if (firstListed(SUPPLEMENT, words)) return 'commercial';
  switch (coverage) {
    case 'medicare':
      return brand || usual === 'medicare-advantage' || firstListed(PLAN, words)
        ? 'medicare-advantage'
        : 'medicare-ffs';
    case 'medicare-advantage':
    case 'medicaid':
    case 'tricare':
      return coverage;
    case 'champva':
    case 'va':
      return 'va';
    case 'group':
      return orCommercial(brand ? fromWords(named?.onlyLine ? usual : 'commercial', words) : usual);
    case 'other':
      return orCommercial(brand ? fromWords(usual, words) : usual);
    case 'none':
      return brand ? fromWords(usual, words) : usual;
  }
}

function fromWords(usual: PayerKind, words: readonly string[]): PayerKind {
  return firstListed(SAID, words) ?? usual;
}

function orCommercial(kind: PayerKind): PayerKind {
  return kind === 'unknown' ? 'commercial' : kind;
}
