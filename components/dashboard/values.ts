import { type NpiFault, npiFault } from '../../engine/rules/npi.ts';

/** Text a person typed, as a value of the settings: undefined when the box is blank. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T | undefined }
  | { readonly ok: false; readonly reason: string };

const ok = <T>(value: T | undefined): Parsed<T> => ({ ok: true, value });
const no = (reason: string): Parsed<never> => ({ ok: false, reason });
const words = (text: string) =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

/** "90", "90 days". */
export function parseDays(text: string): Parsed<number> {
  const plain = text.trim().replace(/\s*days?$/i, '');
  if (plain === '') return ok(undefined);
  const days = Number(plain);
  return /^\d{1,4}$/.test(plain) && days >= 1 && days <= 3650 ? ok(days) : no('Write a number of days, 1 to 3650.');
}

/** "95, GT"; "none" says that the payer wants no modifier. */
export function parseModifiers(text: string): Parsed<string[]> {
  if (/^\s*none\s*$/i.test(text)) return ok([]);
  const all = [...new Set(words(text))];
  if (all.length === 0) return ok(undefined);
  const fits = all.length <= 6 && all.every((one) => /^[A-Z0-9]{2}$/.test(one));
  return fits ? ok(all) : no('Write up to six modifiers of two characters, or "none".');
}

/** "97153, 97155"; `*` or "all" stands for every service. */
export function parseCodes(text: string): Parsed<string[]> {
  const all = [...new Set(words(text).map((one) => (one === 'ALL' ? '*' : one)))];
  if (all.length === 0) return ok(undefined);
  const wrong = all.find((one) => one !== '*' && !/^[A-Z0-9]{5}$/.test(one));
  if (wrong !== undefined) return no(`"${wrong.slice(0, 12)}" is no procedure code; codes have five characters.`);
  return all.length <= 200 ? ok(all) : no('That is more than 200 codes.');
}

export function parseVisits(text: string): Parsed<number> {
  const plain = text.trim();
  if (plain === '') return ok(undefined);
  return /^\d{1,3}$/.test(plain) ? ok(Number(plain)) : no('Write a number of visits, 0 to 999.');
}

/** One code and its allowed amount a line: "90837 151.20". */
export function parseRates(text: string): Parsed<{ code: string; allowed: number }[]> {
  const rates = new Map<string, number>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const found = /^\s*([A-Za-z0-9]{5})[\s,;:=]+\$?\s*((?:\d{1,3},\d{3}|\d{1,6})(?:\.\d{1,2})?)\s*$/.exec(line);
    const allowed = Number(found?.[2]?.replace(',', ''));
    if (!found || allowed > 100_000) return no(`Line ${at + 1}: write a code and an amount, like 90837 151.20.`);
    rates.set((found[1] as string).toUpperCase(), allowed);
  }
  if (rates.size > 1000) return no('That is more than 1,000 codes.');
  return ok(rates.size === 0 ? undefined : [...rates].map(([code, allowed]) => ({ code, allowed })));
}

export function parseName(text: string): Parsed<string> {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain === '') return ok(undefined);
  if (/\d{5}|\d[/-]\d|[<>{}]/.test(plain)) return no('A name takes no dates and no long numbers.');
  return plain.length <= 80 ? ok(plain) : no('A name takes 80 characters at most.');
}

const NPI_WORDS: Readonly<Record<NpiFault, string>> = {
  length: 'An NPI has ten digits.',
  start: 'An NPI begins with 1 or 2.',
  'check-digit': 'This is no NPI: its last digit does not fit the others. Check for a mistyped digit.',
};

export function parseNpi(text: string): Parsed<string> {
  const plain = text.replace(/[\s-]/g, '');
  if (plain === '') return ok(undefined);
  const fault = npiFault(plain);
  return fault === null ? ok(plain) : no(NPI_WORDS[fault]);
}

export function parseTaxId(text: string): Parsed<string> {
  const plain = text.replace(/[\s-]/g, '');
  if (plain === '') return ok(undefined);
  return /^\d{9}$/.test(plain) ? ok(plain) : no('A tax ID has nine digits.');
}

export function parseTaxonomy(text: string): Parsed<string> {
  const plain = text.trim().toUpperCase();
  if (plain === '') return ok(undefined);
  return /^\d{3}[0-9A-Z]{6}X$/.test(plain) ? ok(plain) : no('A taxonomy code has ten characters and ends in X.');
}

export function parseCredential(text: string): Parsed<string> {
  const plain = text.trim();
  if (plain === '') return ok(undefined);
  const fits = /^[A-Za-z][A-Za-z0-9 ,.-]{0,19}$/.test(plain);
  return fits ? ok(plain) : no('Write a credential of up to 20 letters, like LCSW.');
}

/** Payer IDs as clearinghouses list them. */
export function parseIds(text: string): Parsed<string[]> {
  const all = [...new Set(words(text))];
  if (all.length === 0) return ok(undefined);
  const fits = all.length <= 10 && all.every((one) => /^[A-Z0-9]{2,15}$/.test(one));
  return fits ? ok(all) : no('Write up to ten payer IDs of letters and digits.');
}

/** Codes for reading, three and more in a row as "97151-97158"; the codes are sorted. */
export function inRanges(codes: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1) ?? '', code)) run.push(code);
    else runs.push([code]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]}-${run.at(-1)}`]));
}

function follows(before: string, code: string): boolean {
  const split = (one: string) => /^([A-Z]?)(\d+)([A-Z]?)$/.exec(one)?.slice(1) ?? [one, 'NaN', ''];
  const [a, b] = [split(before), split(code)];
  return a[0] === b[0] && a[2] === b[2] && Number(b[1]) === Number(a[1]) + 1;
}
