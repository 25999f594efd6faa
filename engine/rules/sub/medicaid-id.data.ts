/**
 * Shapes of the numbers on state Medicaid cards, from the states' provider manuals; only states whose shape is
 * published and single. California: client index number (8 digits and a letter), with its check digit, or the 14
 * characters of the card.
 */
export const MEDICAID_NUMBERS: Readonly<Record<string, readonly [shape: RegExp, words: string]>> = {
  CA: [/^\d{8}[A-Z](\d|\d{5})?$/, 'eight digits and a letter, or the 14 characters of the card'],
  FL: [/^\d{10}$/, 'ten digits'],
  IL: [/^\d{9}$/, 'nine digits'],
  MI: [/^\d{10}$/, 'ten digits'],
  NY: [/^[A-Z]{2}\d{5}[A-Z]$/, 'two letters, five digits and a letter'],
  OH: [/^\d{12}$/, 'twelve digits'],
  PA: [/^\d{10}$/, 'ten digits'],
  TX: [/^\d{9}$/, 'nine digits'],
  VA: [/^\d{12}$/, 'twelve digits'],
  WA: [/^\d{9}WA$/, 'nine digits and WA'],
};
