import type { Payer } from '../payers/payer.ts';

/** Whether one value is among those a person listed. */
export type Matcher = (value: string) => boolean;

/** Procedure codes: a code, a range of equal length ("97151-97158") or a beginning ("H00*"), in any case. */
export function codeMatcher(entries: readonly string[]): Matcher {
  const exact = new Set<string>();
  const open: Matcher[] = [];
  for (const entry of entries.map((text) => text.trim().toUpperCase())) {
    const range = /^([A-Z0-9]+)\s*[-–]\s*([A-Z0-9]+)$/.exec(entry);
    if (range) {
      const [, from = '', to = ''] = range;
      open.push((code) => code.length === from.length && code >= from && code <= to);
    } else if (entry.endsWith('*')) open.push((code) => code.startsWith(entry.slice(0, -1)));
    else exact.add(entry);
  }
  return (code) => exact.has(code) || open.some((matches) => matches(code));
}

/** The codes when every entry is a single one: then only lines with them need the rule. */
export function exactCodes(entries: readonly string[]): readonly string[] | undefined {
  const codes = entries.map((text) => text.trim().toUpperCase());
  return codes.length > 0 && codes.every((code) => /^[A-Z0-9]{5}$/.test(code)) ? codes : undefined;
}

/** Diagnoses, dots or none: a code stands for itself and all below it, "F10-F19" for every code between. */
export function diagnosisMatcher(entries: readonly string[]): Matcher {
  const tests = entries.map((entry): Matcher => {
    const [from = '', to] = entry
      .toUpperCase()
      .split(/\s*[-–]\s*/)
      .map((code) => code.replace(/[^A-Z0-9]/g, ''));
    if (to === undefined) return (code) => code.startsWith(from);
    return (code) => code.slice(0, from.length) >= from && code.slice(0, to.length) <= to;
  });
  return (code) => tests.some((matches) => matches(code));
}

/**
 * Whether a claim's payer is one of those listed: by key, by line of business, or by a part of its name.
 * Null where the page hasn't said who the payer is.
 */
export function isPayer(entries: readonly string[], payer: Payer, seen: boolean): boolean | null {
  if (entries.length === 0) return true;
  const name = plain(payer.name);
  const found = entries.some((entry) => {
    const low = entry.trim().toLowerCase();
    if (low === payer.key?.toLowerCase() || low === payer.kind) return true;
    const words = plain(entry);
    return words.length >= 4 && name.includes(words);
  });
  return found || (name !== '' && seen) ? found : null;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
