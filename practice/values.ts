/**
 * What a control shows of a claim. Parts of split controls (`patient.dob#month`) and single pointers
 * (`lines[0].diagnosisPointers[1]`) are cut out of the whole value.
 */
export function shownValue(fields: Readonly<Record<string, string>>, path: string): string {
  const own = fields[path];
  if (own !== undefined) return own;
  const [whole = '', part] = path.split('#');
  if (part) return partOf(fields[whole] ?? '', part);
  const pointer = /^(.*\.diagnosisPointers)\[(\d)\]$/.exec(path);
  return pointer ? ((fields[pointer[1] ?? ''] ?? '').replace(/[^A-L]/g, '')[Number(pointer[2])] ?? '') : '';
}

function partOf(text: string, part: string): string {
  const [month = '', day = '', year = ''] = text.split('/');
  const digits = text.replace(/\D/g, '');
  const [dollars = '', cents = ''] = text.split('.');
  const parts: Record<string, string> = {
    month,
    day,
    year,
    area: digits.slice(0, 3),
    rest: digits.slice(3),
    dollars,
    cents,
  };
  return parts[part] ?? '';
}

/** 11/16/2026 -> 2026-11-16, as native date inputs hold it; other text is left out. */
export function isoDate(text: string): string {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  return found ? `${found[3]}-${found[1]}-${found[2]}` : '';
}

/** Paths of the service lines a claim fills, or at least `least`. */
export function lineCount(fields: Readonly<Record<string, string>>, least: number): number {
  const filled = Object.keys(fields).map((path) => Number(/^lines\[(\d+)\]/.exec(path)?.[1] ?? -1) + 1);
  return Math.max(least, ...filled);
}
