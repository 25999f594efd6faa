import type { PayerKind } from './payer.ts';
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

/** Reads item 1; codes are those of the claim filing indicator (SBR09). */
export function coverageTypeOf(text: string): CoverageType {
  const word = text.slice(0, 60).trim().toUpperCase().replace(/\s+/g, ' ');
  if (/^(16|MEDICARE (ADVANTAGE|PART C|RISK))\b/.test(word)) return 'medicare-advantage';
  if (/^(MA|MB|MEDICARE)\b/.test(word)) return 'medicare';
  if (/^(MC|MEDICAID)\b/.test(word)) return 'medicaid';
  if (/^CHAMP ?VA\b/.test(word)) return 'champva';
  if (/^VA\b/.test(word)) return 'va';
  if (/^(CH|TRICARE|CHAMPUS)\b/.test(word)) return 'tricare';
  if (/^(GROUP|COMMERCIAL|CI|BL|FI|HM|1[2345])\b/.test(word)) return 'group';
  if (/^OTHER\b/.test(word)) return 'other';
  return 'none';
}

const SAYS_MEDICARE = /\bmedicare\b|\bpart c\b|\b[cdi] ?snp\b|\bdual complete\b|\bmapd\b/;
const SAYS_SUPPLEMENT = /\bsupplement(al)?\b|\bmedigap\b/;
const SAYS_MEDICAID = /\bmedicaid\b|\bcommunity plan\b|\bmedi ?cal\b/;
const SAYS_PRIVATE = /\bmarketplace\b|\bexchange\b|\bcommercial\b/;
const SAYS_PLAN = /\badvantage\b|\bpart c\b|\bhmo\b|\bppo\b|\bsnp\b|\bma plan\b/;

/** The line of business of a payer: what item 1 says, then what the name says, then the payer's usual one. */
export function kindOf(named: Profile | undefined, spelled: string, coverage: CoverageType): PayerKind {
  const usual = named?.kind ?? 'unknown';
  const brand =
    usual === 'commercial' || (usual === 'medicaid' && named?.key !== 'medicaid') || named?.key === 'centene';
  if (SAYS_SUPPLEMENT.test(spelled)) return 'commercial';
  switch (coverage) {
    case 'medicare':
      return brand || usual === 'medicare-advantage' || SAYS_PLAN.test(spelled) ? 'medicare-advantage' : 'medicare-ffs';
    case 'medicare-advantage':
    case 'medicaid':
    case 'tricare':
      return coverage;
    case 'champva':
    case 'va':
      return 'va';
    case 'group':
      return orCommercial(brand ? fromWords(named?.onlyLine ? usual : 'commercial', spelled) : usual);
    case 'other':
      return orCommercial(brand ? fromWords(usual, spelled) : usual);
    case 'none':
      return brand ? fromWords(usual, spelled) : usual;
  }
}

function fromWords(usual: PayerKind, spelled: string): PayerKind {
  if (SAYS_MEDICARE.test(spelled)) return 'medicare-advantage';
  if (SAYS_MEDICAID.test(spelled)) return 'medicaid';
  return SAYS_PRIVATE.test(spelled) ? 'commercial' : usual;
}

function orCommercial(kind: PayerKind): PayerKind {
  return kind === 'unknown' ? 'commercial' : kind;
}
